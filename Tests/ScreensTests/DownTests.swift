import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// One rule for Enter in all tables.
@Suite("Enter after typing")
struct DownTests {
  /// What has tables: the screens, all plans and campaigns, a unit, and the forms of some records.
  private func subjects(_ workspace: Workspace) -> [Subject] {
    let records = workspace.all(.plan) + workspace.all(.campaign) + workspace.all(.unit).prefix(1)
    return ScreenName.allCases.map { .screen($0) } + records.map(\.key.subject)
      + records.map { .form($0.key, .root) }
  }

  @Test(
    "Enter writes what is typed and goes to the row below, in every table",
    arguments: ["dien-bien", "dien-bien-2019"])
  func everyTable(sample: String) throws {
    let start = try AppAtWork(sample, columns: 200, rows: 60)
    var tables = 0
    for subject in subjects(start.app.workspace) {
      for table in subject.tables(start.app.workspace) where !table.dataSource.isPage {
        var work = start
        work.app.navigation.screens[.plans]?.open(
          subject, subject.tables(work.app.document.workspace))
        work.app.show(.plans)
        work.app.navigation.screens[.plans]?.level.goToPane(of: table)
        work.app.refresh()
        guard let (row, column) = editable(work.app) else { continue }
        work.app.navigation.screens[.plans]?.grid?.moveToEnd(false)
        for _ in 0..<row { work.app.navigation.screens[.plans]?.grid?.move(by: 1) }
        work.app.navigation.screens[.plans]?.grid?.column = column
        work.press("F2 ⏎")
        #expect(work.app.grid?.selection == row + 1 && work.app.grid?.draft == nil, "\(table)")
        work.app.navigation.screens[.plans]?.grid?.move(by: -1)
        work.press("F2")
        work.type(" 1")
        work.press("⏎")
        if work.app.grid?.draft != nil || work.app.overlay != nil { continue }
        // Where the rows are sorted anew, the row below the edited one in its new place.
        let edited = work.app.history.undoable.count
        #expect(edited == 1 && work.app.grid?.selection != row, "\(table)")
        tables += 1
      }
    }
    #expect(tables > 8)
  }

  /// A row that is not the last, with a cell that can be typed in.
  private func editable(_ app: App) -> (row: Int, column: Int)? {
    guard let grid = app.grid else { return nil }
    let dataSource = grid.table.dataSource
    for row in 0..<max(0, grid.visible.count - 1) {
      for column in dataSource.columns(app.view).indices {
        let cell = dataSource.cell(grid.rows[grid.visible[row]], column, app.view)
        guard let binding = cell.binding, case .value = binding.target, !cell.text.isEmpty else {
          continue
        }
        if binding.form == .text { return (row, column) }
      }
    }
    return nil
  }

  @Test("Saving while something is typed writes it where it stands; the row stays selected")
  func saved() throws {
    var work = try AppAtWork()
    let name = try #require(work.app.grid?.selected?.record)
    work.press("⏎ ⎋ !o")
    work.app.grid?.select(id: Unit.fields.note.key)
    work.press("F2")
    work.type("ghi tay")
    work.press("^s")
    #expect(work.app.workspace[name]?.tree[Unit.fields.note] == .text("ghi tay"))
    #expect(work.app.grid?.draft == nil && work.app.grid?.selected?.id == Unit.fields.note.key)
  }
}
