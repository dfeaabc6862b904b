import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What the list of a column offers is there.
@Suite("Filters")
struct FilterTests {
  @Test(
    "Every value that the list of a column offers shows as many rows as it says, none a heading",
    arguments: ["bac-giang", "dien-bien-2019"])
  func everyColumn(sample: String) throws {
    let work = try AppAtWork(sample)
    let view = work.app.view
    var tried = 0
    defer { #expect(tried > 100) }
    for table in SortTests.tables(work.app.workspace) where !table.dataSource.isPage {
      var grid = Grid(table)
      let view = view.showingAll(of: table)
      for column in table.dataSource.columns(view).indices {
        grid.column = column
        grid.use(nil)
        grid.refresh(view, revision: 0)
        for value in grid.values(view).prefix(12) {
          grid.use(Grid.Filter(column: column, text: value.text))
          grid.refresh(view, revision: 0)
          tried += 1
          let passed = grid.visible.map { grid.rows[$0] }.filter { grid.matches($0) }
          #expect(passed.count == value.count, "\(table) \(column) \(value.text)")
          #expect(!passed.contains { !$0.isThing })
        }
      }
    }
  }

  @Test("The list of a campaign's units offers units, not the groups in which they stand")
  func campaign() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary)
    work.press("⏎")
    let headings = work.app.grid?.rows.filter { !$0.isThing }.count
    #expect(headings == 2)
    #expect(work.app.grid?.values(work.app.view).count == ScoringStore.units.count)
    work.press("!a")
    #expect(work.app.grid?.marked.count == ScoringStore.units.count)
  }
}
