import Domain
import TestSupport
import Testing

@testable import Screens

/// Money in the form of an estimate: as in its table, in the unit of the table.
@Suite("Money in forms")
struct FormMoneyTests {
  /// At the form of the first line of the estimate with an amount of a year, and where that stands.
  private func atLine() throws -> (work: AppAtWork, year: Path) {
    var work = try AppAtWork()
    work.press("!5")
    guard case .budget(let id)? = work.app.grid?.table,
      let budget = work.app.workspace.budget(id), budget.moneyUnit == .million
    else { throw NoForm() }
    for line in budget.lines {
      guard let year = line.years.first(where: { $0.value.amount != nil })?.key else { continue }
      work.app.grid?.select(id: line.id.text)
      work.press("!o")
      return (work, Path(["lines", line.id.text, "years", String(year)]))
    }
    throw NoForm()
  }

  /// The form did not open.
  private struct NoForm: Error {}

  /// What a row of the form says.
  private func texts(_ work: AppAtWork, _ path: Path) throws -> (label: String, value: String) {
    let row = try #require(work.app.grid?.rows.first { $0.id == path.text })
    return (work.app.cell(row, 0)?.text ?? "", work.app.cell(row, 1)?.text ?? "")
  }

  @Test("The amount of a year is shown in triệu, before its form is opened and in it")
  func shown() throws {
    var (work, year) = try atLine()
    let amount = work.app.workspace.all(.budget).compactMap { $0.tree[year]?["amount"]?.asInteger }
    let shown = MoneyUnit.million.figures(
      Money(dong: try #require(amount.first)), in: .vietnamese)
    #expect(try texts(work, year).value.hasPrefix("\(shown) triệu đồng"))
    work.app.grid?.select(id: year.text)
    work.press("⏎")
    #expect(try texts(work, year.appending("amount")) == ("Số tiền · triệu", shown))
  }

  @Test("1.200 typed for a year is 1.200 triệu, never đồng")
  func typed() throws {
    var (work, year) = try atLine()
    work.app.grid?.select(id: year.text)
    work.press("⏎")
    work.app.grid?.select(id: year.appending("amount").text)
    work.press("F2 ^u 1.200")
    #expect(work.text.contains("1.200.000.000 đồng"))
    work.press("⏎")
    guard case .set(let path, _, let new)? = work.savedChanges.first?.act else {
      Issue.record("nothing was saved")
      return
    }
    #expect(path == year.appending("amount"))
    #expect(new == .integer(1_200_000_000))
  }

  @Test("A payment in the form of an estimate is listed with its unit")
  func voucher() throws {
    var work = try AppAtWork()
    work.press("!5 ^g")
    let key = try #require(work.app.grid?.selected?.record)
    let row = Tree.row(id: "vaaaaaaaaaa").with("amount", .integer(26_400_000))
    try work.changeElsewhere(
      Change(key, .insert("vouchers", row: row, after: nil)), Stamp(at: "", by: ""))
    work.app.open(.form(key, .root))
    #expect(try texts(work, "vouchers.vaaaaaaaaaa").value == "26,4 triệu đồng")
  }
}
