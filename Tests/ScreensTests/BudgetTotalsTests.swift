import Canvas
import Domain
import Editing
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What was spent and what is left stands beside what is planned; the totals are one key away.
@Suite("Planned, spent and left on screen")
struct BudgetTotalsTests {
  /// The screen of estimates, on the one of which something was paid.
  private func atEstimate(columns: Int = 80, rows: Int = 24) throws -> (AppAtWork, Budget) {
    var work = try AppAtWork("dien-bien-2019", columns: columns, rows: rows)
    work.press("!5")
    let budget = try #require(work.app.workspace.all(Budget.self).first { !$0.vouchers.isEmpty })
    work.app.navigation.here.level.goToPane(of: .budget(budget.id))
    work.app.refresh()
    return (work, budget)
  }

  @Test(
    "Spent and left are columns where anything was paid, at any size, and hidden where nothing was",
    arguments: [80, 120])
  func columns(width: Int) throws {
    let (work, budget) = try atEstimate(columns: width, rows: 30)
    #expect(work.text.contains("Đã chi") && work.text.contains("Còn lại"), "\(work.text)")
    let grid = try #require(work.app.grid)
    let all = grid.table.dataSource.columns(work.app.view)
    let left = try #require(all.firstIndex { $0.title == "Còn lại" })
    for row in grid.rows {
      guard case .row(_, let path) = row.subject,
        let id = path.steps.last.flatMap({ ID<BudgetLine>($0) })
      else { continue }
      let holds = work.app.audit.budgets[budget.id]?.holds(id, year: nil)
      let rest = try #require(
        holds.flatMap { holds in budget.spent(line: id).flatMap { holds.subtracting($0) } })
      let cell = try #require(work.app.cell(row, left))
      #expect(cell.text == budget.moneyUnit.figures(rest, in: .vietnamese))
      #expect((cell.mark?.sign == "▲") == (rest < .zero))
    }
    var other = try AppAtWork("dien-bien")
    other.press("!5")
    #expect(!other.text.contains("Còn lại") && !other.text.contains("Đã chi"))
  }

  @Test("More spent than planned shows with a sign, on its line and above it")
  func overspent() throws {
    var (work, budget) = try atEstimate(columns: 120, rows: 40)
    let line = try #require(budget.vouchers.first?.line)
    let voucher = try #require(budget.vouchers.first?.id)
    let place = Budget.fields.vouchers[voucher] / Voucher.fields.amount
    let edit = Change(
      budget.id.key,
      .set(
        place, old: work.app.workspace[budget.id.key]?.tree[place], new: .integer(90_000_000_000)))
    _ = try work.app.document.make(Edit(label: "thử", changes: [edit]))
    work.app.refresh()
    let grid = try #require(work.app.grid)
    let left = try #require(
      grid.table.dataSource.columns(work.app.view).firstIndex { $0.title == "Còn lại" })
    let row = try #require(grid.rows.first { $0.id == line.text })
    let cell = try #require(work.app.cell(row, left))
    #expect(cell.mark?.sign == "▲" && cell.role == .error && cell.text.hasPrefix("-"))
    #expect(work.text.contains("▲-"), "\(work.text)")
  }

  @Test("o on the total opens the totals: by source, by group, by year, each as its own sum says")
  func totals() throws {
    var (work, budget) = try atEstimate(columns: 120, rows: 40)
    work.press("⇲ o")
    #expect(work.app.grid?.table == .budgetTotals(budget.id))
    for word in ["Theo nguồn", "Theo nhóm", "Theo năm", "Dự toán", "Đã chi", "Còn lại", "Tổng"] {
      #expect(work.text.contains(word), "\(word): \(work.text)")
    }
    let grid = try #require(work.app.grid)
    #expect(grid.rows.count { if case .heading = $0.subject { true } else { false } } == 3)
    work.press("⎋")
    #expect(work.app.grid?.table == .budget(budget.id))
  }
}
