import Domain
import Vietnamese

extension Phrases {
  package var newPlan: String { say("Kế hoạch mới", "New plan") }
  package var blankPlan: String { say("Kế hoạch trống", "An empty plan") }
  /// The choice to begin with an older plan.
  package func planAfter(_ title: String) -> String { say("Chép từ \(title)", "From \(title)") }
  /// The choice to begin with a built-in outline.
  package func planOutline(_ category: String) -> String {
    say("Theo mẫu: \(category)", "Outline: \(category)")
  }
  /// Whether the estimates of a plan are copied with it.
  package func withEstimates(_ count: Int) -> String {
    say(
      count == 1 ? "Chép cả dự toán" : "Chép cả \(count) dự toán",
      count == 1 ? "Copy its estimate" : "Copy its \(count) estimates")
  }
  /// What was copied along with a plan.
  package func estimatesCopied(_ count: Int) -> String {
    say(
      "Kèm \(count) dự toán, số tiền như bản cũ: xem lại.",
      count == 1
        ? "With its estimate, amounts as before: check them."
        : "With \(count) estimates, amounts as before: check them.")
  }
  /// The note beside a schedule that was copied as it is.
  package var scheduleKept: String {
    say("thời gian chép nguyên, cần xem lại", "schedule copied as it was, to be checked")
  }
  /// How many schedules a copy could not move to its year.
  package func schedulesKept(_ count: Int) -> String {
    say(
      "\(count) chỗ thời gian không đọc được nên chép nguyên: xem lại.",
      count == 1
        ? "1 schedule could not be read and was copied as it is: check it."
        : "\(count) schedules could not be read and were copied as they are: check them.")
  }
  /// Why no day is due by what was typed; nil where one is.
  package func noDueDay(_ typed: String, in plan: Plan) -> String? {
    guard !plan.setsDay(typed) else { return nil }
    let schedule = plan.schedule(typed)
    guard let unread = schedule.unread.first else {
      return say(
        "“\(short(typed))” không có ngày cuối nên không vào danh sách Đến hạn.",
        "“\(short(typed))” has no last day, so it is never in the list of what is due.")
    }
    return say(
      "Đã ghi đúng như gõ, nhưng không hiểu “\(short(unread))” là lúc nào nên chưa có hạn. "
        + "Ghi như “Tháng 7/2022”, “Quý III”, “trước ngày 15/12”.",
      "Kept as typed, but “\(short(unread))” is no time that is understood, so nothing is due. "
        + "Write it like “Tháng 7/2022”, “Quý III”, “trước ngày 15/12”.")
  }
  /// Asks before a time that is understood gives way to words that are not.
  package func timeLost(_ before: String, to unread: String) -> String {
    say(
      "Không hiểu “\(short(unread))” là lúc nào: việc này sẽ không có hạn. "
        + "Đang ghi “\(short(before))”. Ghi như “Tháng 7/2022”, “Quý III”, “trước ngày 15/12”.",
      "“\(short(unread))” is no time that is understood: nothing will be due. "
        + "It says “\(short(before))”. Write it like “Tháng 7/2022”, “Quý III”, “trước ngày 15/12”."
    )
  }
  /// A time that was understood gave way to words that are not.
  package func timeWas(_ before: String) -> String {
    say(
      "Trước đó ghi “\(short(before))”, đọc được. Lấy lại: bcdiso restore, xem bcdiso history.",
      "It was “\(short(before))”, which is understood. Back: bcdiso restore, see bcdiso history.")
  }
  package var writeAsTyped: String { say("Vẫn ghi", "Write it") }
  /// Words for who leads a task that are like the name of a unit, and are none.
  package func noUnit(_ typed: String, near: String) -> String {
    say(
      "Đã ghi. “\(short(typed))” không có trong danh sách đơn vị; gần nhất: \(near).",
      "Written. “\(short(typed))” is no unit of the list; the nearest: \(near).")
  }
  /// What a time was understood as, and the days on which it makes something due.
  package func understoodDays(_ typed: String, in plan: Plan) -> String? {
    let schedule = plan.schedule(typed)
    let days = plan.dueDays(of: schedule)
    guard !days.isEmpty else { return nil }
    let shown = days.prefix(4).map { date($0) }.joined(separator: ", ")
    let rest = days.count > 4 ? " …" : ""
    return understood(schedule) + say(". Hạn: ", ". Due: ") + shown + rest
  }
  /// A text as far as a sentence has room for it.
  func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(60))…" : line
  }
}
