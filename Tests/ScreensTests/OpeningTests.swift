import Domain
import Tables
import TestSupport
import Testing

@testable import Screens

/// Where the cursor stands when a table opens.
@Suite("Opening")
struct OpeningTests {
  @Test("Every table opens on a row in which something can be done, not on a heading over others")
  func everyTable() throws {
    for sample in ["dien-bien", "dien-bien-2019"] {
      let app = try AppAtWork(sample, columns: 120, rows: 40).app
      var tables = 0
      for subject in app.workspace.records.keys.map(\.subject)
        + ScreenName.allCases.map({ .screen($0) })
      {
        for table in subject.tables(app.workspace) where !table.dataSource.isPage {
          var grid = Grid(table)
          grid.refresh(app.view, revision: 1)
          guard grid.rows.contains(where: \.isThing) else { continue }
          tables += 1
          #expect(grid.selected?.isThing == true, "\(table)")
        }
      }
      #expect(tables > 200)
    }
  }

  @Test("A score sheet opens on the first criterion without a score, where a figure is a score")
  func sheet() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎ * 1 ⏎ ⎋ ⏎")
    let row = try #require(work.app.grid?.selected)
    #expect(work.app.cell(row, 0)?.text.hasPrefix("I.1.3") == true)
  }
}
