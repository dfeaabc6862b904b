import Domain

/// What is said when a figure of an estimate is tried.
extension Phrases {
  package var noFigureToTry: String {
    say(
      "Chọn ô số lượng, định mức hay thành tiền của dự toán.",
      "Select a quantity, a norm or an amount of an estimate.")
  }
  package var sameFigure: String {
    say("Ô đang là số này: gõ số muốn thử.", "It is this figure now: type the one to try.")
  }
  package var trialHint: String {
    say("Enter xem trước · Esc thôi", "Enter preview · Esc leave")
  }
  /// What the figure is of.
  package func trialText(_ row: String, now: String) -> String {
    say(
      "\(row), đang là \(now.isEmpty ? "trống" : now). Gõ số muốn thử; mọi số theo đó mà đổi hiện ra trước, chưa ghi gì.",
      "\(row), now \(now.isEmpty ? "blank" : now). Type the figure to try; every figure that would follow is shown first, nothing is written."
    )
  }
  /// How many figures would move.
  package func figuresMoved(_ count: Int) -> String {
    say(
      "\(count) số thay đổi. Enter ghi tất cả, Esc quay lại.",
      "\(counted(count, "figure")) would change. Enter writes all, Esc goes back.")
  }
  /// Over the sums that nobody wrote, and that come out differently.
  package var recalculatedSums: String {
    say("Các số tính lại theo đó (chưa ghi ở ô nào):", "Sums that follow, written in no cell:")
  }
  /// A figure as it is and as it would be.
  package func moved(_ place: [String], from old: String, to new: String) -> String {
    let blank = say("(trống)", "(blank)")
    let label = place.filter { !$0.isEmpty }.joined(separator: " · ")
    return "\(label): \(old.isEmpty ? blank : old) → \(new.isEmpty ? blank : new)"
  }
  /// The step that undo names.
  package func triedFigure(_ field: String, of row: String, _ count: Int) -> String {
    let step = say("\(field) của \(row)", "\(field) of \(row)")
    guard count > 1 else { return step }
    return step
      + say(", và \(count - 1) số theo đó", ", and \(counted(count - 1, "figure")) that follow")
  }
}

/// The first figure of an estimate that is hardly meant in its unit.
extension Phrases {
  /// What a figure would come to, and the question for the unit.
  package func unitQuestion(
    _ typed: String, in unit: MoneyUnit, means dong: String, isFirst: Bool
  ) -> String {
    say(
      "Dự toán này ghi bằng \(moneyUnit(unit)), nên \(typed) là \(dong) đồng"
        + (isFirst
          ? ". Các số của dự toán ghi bằng đơn vị nào?"
          : ", gấp nhiều lần mọi số khác. Bạn gõ bằng đơn vị nào?"),
      "This estimate is in \(moneyUnit(unit)), so \(typed) is \(dong) đồng"
        + (isFirst
          ? ". In which unit are its figures?"
          : ", many times any other. In which unit did you type it?"))
  }
  /// The answer that leaves the unit as it is.
  package func keepUnit(_ unit: MoneyUnit) -> String {
    say("Đúng, \(moneyUnit(unit))", "Yes, \(moneyUnit(unit))")
  }
  /// The answer that has all figures be in another unit.
  package func useUnit(_ unit: MoneyUnit) -> String {
    say("Bằng \(moneyUnit(unit))", "In \(moneyUnit(unit))")
  }
  /// The answer that takes one figure as typed in another unit.
  package func typedIn(_ unit: MoneyUnit, _ typed: String) -> String {
    "\(typed) \(moneyUnit(unit))"
  }
}
