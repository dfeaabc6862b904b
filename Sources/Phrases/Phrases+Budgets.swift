import Domain
import Vietnamese

extension Phrases {
  /// Asks before what holds is written into the estimate of a plan that is issued or over.
  package func acceptQuestion(_ estimate: String, of plan: Plan, isOver: Bool) -> String {
    closedEstimate(estimate, of: plan, isOver: isOver)
      + say(" Vẫn ghi số tính lại?", " Write the computed figure anyway?")
  }

  /// Says that an estimate belongs to a plan that is issued or over.
  package func closedEstimate(_ estimate: String, of plan: Plan, isOver: Bool) -> String {
    let name = [plan.number, plan.title].filter { !$0.isEmpty }.joined(separator: " ")
    let years = plan.lastYear.map { last in
      plan.firstYear.map { $0 == last ? "\(last)" : "\($0)–\(last)" } ?? "\(last)"
    }
    let state =
      isOver
      ? say("đã hết thời gian (\(years ?? ""))", "is over (\(years ?? ""))")
      : say("đã ban hành", "is issued")
    return say(
      "“\(estimate)” là dự toán của kế hoạch \(state): “\(name)”. Số của nó chỉ đổi khi có quyết định.",
      "“\(estimate)” belongs to a plan that \(state): “\(name)”. Its figures change by a decision only."
    )
  }

  /// The heading of an estimate with the unit of its table.
  package func tableTitle(_ title: String, _ unit: MoneyUnit) -> String {
    "\(title) · \(moneyUnit(unit))"
  }

  /// An amount with its unit: `206.000.000 đồng`, `206 triệu đồng`.
  package func amount(_ money: Money, _ unit: MoneyUnit = .dong) -> String {
    "\(unit.figures(money, in: numbers)) \(moneyUnit(unit))"
  }
  /// An amount in the unit of its table and in đồng: `12,125 triệu đồng = 12.125.000 đồng`.
  package func read(_ money: Money, _ unit: MoneyUnit) -> String {
    unit == .dong ? amount(money) : "\(amount(money, unit)) = \(amount(money))"
  }
  /// A product of quantity and norm, in thousandths of a đồng, and what it was rounded to.
  package func rounded(_ thousandths: Int, to money: Money) -> String {
    let exact = numbers.decimal(thousandths, places: 3)
    return say(
      "số lượng × đơn giá = \(exact), làm tròn \(amount(money))",
      "quantity × norm = \(exact), rounded to \(amount(money))")
  }
  /// What an estimate that does not add up should be.
  package func shouldBe(_ money: Money, _ unit: MoneyUnit) -> String {
    say(
      "đúng phải là \(unit.figures(money, in: numbers))",
      "should be \(unit.figures(money, in: numbers))")
  }
  /// How many discrepancies are errors, how many follow from them or are doubts, how many are notes.
  package func graveness(of found: [Discrepancy]) -> String {
    let counts = Discrepancy.Severity.allCases.map { severity in
      found.count { $0.severity == severity }
    }
    let notes = counts[2] == 0 ? "" : say(", \(counts[2]) lưu ý", ", \(counted(counts[2], "note"))")
    return say(
      "\(counts[0]) lỗi, \(counts[1]) cảnh báo",
      "\(counted(counts[0], "error")), \(counted(counts[1], "warning"))")
      + notes
  }
  package var addsUp: String { say("khớp", "adds up") }
  /// The total in words, as it would be printed.
  package func totalInWords(_ money: Money?) -> String {
    money.map { say("Bằng chữ: ", "In words: ") + AmountWords()($0.dong) } ?? ""
  }
  /// Which of the discrepancies was gone to.
  package func discrepancyNumber(_ number: Int, of count: Int) -> String {
    say("Sai lệch \(number)/\(count)", "Discrepancy \(number) of \(count)")
  }
  /// A discrepancy that was gone to in another record than the one before.
  package func nowIn(_ title: String, _ number: String) -> String {
    say("Đã sang “\(title)” · \(number)", "Now in “\(title)” · \(number)")
  }
  /// Before going on to the discrepancies of another record.
  package func noMoreHere(_ title: String) -> String {
    say(
      "Hết sai lệch ở đây. Lần nữa: sang “\(title)”.",
      "No more here. Press again to go to “\(title)”.")
  }
  /// Figures as the document prints them.
  package func asTyped(_ figures: [String]) -> String {
    "· " + say("bản gốc ghi ", "printed ") + figures.map { "“\($0)”" }.joined(separator: ", ")
  }
}
