import Domain
import TestSupport
import Testing

@testable import Screens

/// A figure of an estimate is tried before it is written.
@Suite("What if")
struct WhatIfTests {
  /// The estimate of Điện Biên, its line II.1.1 selected in the column of quantities.
  private func atLine() throws -> (AppAtWork, Budget, BudgetLine) {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    let estimate = try #require(work.app.workspace.all(Budget.self).first)
    let line = try #require(
      estimate.lines.first { $0.ordinal == "1.1" && $0.quantity == Quantity(whole: 29) })
    work.app.goToCell(
      of: estimate.id.key, Budget.fields.lines[line.id] / BudgetLine.fields.quantity)
    return (work, estimate, line)
  }

  @Test(
    "One quantity more: line, year, sums, total move in the preview; Enter writes, one undo takes back"
  )
  func keep() throws {
    var (work, estimate, line) = try atLine()
    let before = work.app.workspace
    work.press("!l")
    #expect(work.text.contains("Lường trước") && work.app.workspace == before)
    work.press("^u 30 ⏎")
    #expect(work.text.contains("29 → 30") && work.text.contains("725 → 750"))
    #expect(work.text.contains("1.885 → 1.910") && work.text.contains("3.325 → 3.350"))
    #expect(work.text.contains("chỉ đổi khi có quyết định"))
    #expect(work.text.contains("Tổng cộng · Thành tiền 2019"))
    #expect(work.app.workspace == before)
    work.press("⏎")
    let after = try #require(work.app.workspace.budget(estimate.id))
    let now = try #require(after.lines.first { $0.id == line.id })
    #expect(now.amount == Money(dong: 750_000_000) && now.years[2019]?.amount == now.amount)
    #expect(work.app.history.undoable.count == 1)
    work.saveAll()
    work.press("^z")
    #expect(work.app.workspace.budget(estimate.id) == estimate)
  }

  @Test(
    "Esc goes back to the figure, twice leaves; what is wrong is said there, nothing is written")
  func drop() throws {
    var (work, estimate, _) = try atLine()
    work.press("!l")
    for wrong in ["abc ⏎", "^u 29abc ⏎", "^u 29 ⏎", "^u -5 ⏎"] {
      work.press(wrong)
      guard case .dialog? = work.app.overlay else {
        Issue.record("the dialog is gone after \(wrong): \(work.text)")
        return
      }
    }
    work.press("^u 31 ⏎ ⎋")
    guard case .dialog(let dialog, _)? = work.app.overlay else {
      Issue.record("no way back: \(work.text)")
      return
    }
    #expect(dialog.fields[0].text == "31")
    work.press("⎋")
    #expect(work.app.overlay == nil && work.savedChanges.isEmpty)
    #expect(work.app.workspace.budget(estimate.id) == estimate)
  }

  /// An estimate of one line: 2 × 15,5 = 31, of which 10 and 21 fall due in two years, and its group and total.
  private func twoYears(amount: Int = 31) throws -> (workspace: Workspace, line: Path, group: Path)
  {
    var workspace = try AppAtWork("bac-giang").app.workspace
    let million = { (count: Int) in Tree.integer(count * 1_000_000) }
    let years = { (first: Int, second: Int) in
      Tree.object([
        "2027": .object(["amount": million(first)]), "2028": .object(["amount": million(second)]),
      ])
    }
    let key = RecordKey(.budget, "babcdefghij")
    let group = Tree.row(id: "laaaaaaaaaa").with("ordinal", .text("I")).with("content", .text("A"))
      .with("amount", million(31)).with("years", years(10, 21))
    let line = Tree.row(id: "lbbbbbbbbbb").with("ordinal", .text("1")).with("content", .text("B"))
      .with("quantity", .text("2")).with("norm", .integer(15_500_000))
      .with("amount", million(amount)).with("years", years(10, 21))
      .with("parent", .text("laaaaaaaaaa"))
    let tree = Tree.record(key).with("title", .text("Thử")).with("moneyUnit", .text("million"))
      .with("years", .list([.text("2027"), .text("2028")]))
      .with("lines", .list([group, line]))
      .with("total", .object(["amount": million(31)]).with("years", years(10, 21)))
    workspace.put(try Record(key, tree))
    let lines = Budget.fields.lines
    return (workspace, Path(lines).appending("lbbbbbbbbbb"), Path(lines).appending("laaaaaaaaaa"))
  }

  private func tried(
    _ path: Path, _ new: Tree, in workspace: Workspace
  ) throws -> (trial: BudgetConsequences, tree: Tree) {
    let key = RecordKey(.budget, "babcdefghij")
    let id = try #require(ID<Budget>(key.id))
    let change = Change(key, .set(path, old: workspace[key]?.tree[path], new: new))
    let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "Thư ký")
    let trial = try BudgetConsequences(of: [change], in: workspace, estimate: id, stamp)
    var after = workspace
    try after.apply(trial.changes, stamp)
    return (trial, try #require(after[key]?.tree))
  }

  @Test(
    "The amount of a year leaves an amount that is quantity times price alone, and says what does not agree"
  )
  func yearOfAProduct() throws {
    let (workspace, line, group) = try twoYears()
    let path = line / BudgetLine.fields.years[2028] / YearFigures.fields.amount
    let (trial, tree) = try tried(path, .integer(4_000_000), in: workspace)
    let amount = BudgetLine.fields.amount
    #expect(
      tree[line / amount] == .integer(31_000_000) && tree[group / amount] == .integer(31_000_000))
    #expect(
      tree[group / BudgetLine.fields.years[2028] / YearFigures.fields.amount] == .integer(4_000_000)
    )
    #expect(trial.left.contains { $0.code == .years }, "\(trial.left.map(\.code))")
  }

  @Test(
    "An amount that only its years speak against still follows its quantity, and its group with it")
  func doubtedByYears() throws {
    let (start, line, group) = try twoYears()
    var workspace = start
    let key = RecordKey(.budget, "babcdefghij")
    let year = line / BudgetLine.fields.years[2028] / YearFigures.fields.amount
    try workspace.apply(
      Change(key, .set(year, old: .integer(21_000_000), new: .integer(20_000_000))),
      Stamp(at: "", by: ""))
    let path = line / BudgetLine.fields.quantity
    let (_, tree) = try tried(path, .text("3"), in: workspace)
    let amount = BudgetLine.fields.amount
    #expect(tree[line / amount] == .integer(46_500_000))
    #expect(tree[group / amount] == .integer(46_500_000))
    #expect(tree[year] == .integer(20_000_000))
  }

  @Test("A figure that is tried stays as typed, and what it does not agree with is told")
  func kept() throws {
    let (workspace, line, _) = try twoYears()
    let path = line / BudgetLine.fields.amount
    let (trial, tree) = try tried(path, .integer(40_000_000), in: workspace)
    #expect(tree[path] == .integer(40_000_000))
    #expect(trial.left.contains { found in found.figures.contains { $0.path == path } })
  }

  @Test(
    "A year's quantity moves the amounts of that year, the lines, the total; what cannot be told is said"
  )
  func year() throws {
    let (work, estimate, _) = try atLine()
    let line = try #require(
      estimate.lines.first { $0.years[2018]?.quantity == Quantity(whole: 62) })
    let path =
      Budget.fields.lines[line.id] / BudgetLine.fields.years[2018] / YearFigures.fields.quantity
    let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "Thư ký")
    let change = Change(
      estimate.id.key, .set(path, old: .text("62"), new: .text("65")))
    let trial = try BudgetConsequences(
      of: [change], in: work.app.workspace, estimate: estimate.id, stamp)
    var workspace = work.app.workspace
    try workspace.apply(trial.changes, stamp)
    let after = try #require(workspace.budget(estimate.id))
    // 3 communes more in 2018 at 26,4 and 32 million.
    let children = after.lines.filter { $0.parent == line.id }
    #expect(children.map { $0.years[2018]?.amount?.dong } == [1_716_000_000, 2_080_000_000])
    #expect(children.map(\.quantity) == [Quantity(whole: 133), Quantity(whole: 133)])
    #expect(children.map { $0.amount?.dong } == [3_511_200_000, 4_256_000_000])
    let top = try #require(after.lines.first { $0.id == line.id })
    #expect(top.amount?.dong == 7_767_200_000)
  }
}
