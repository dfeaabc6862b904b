import Canvas
import Domain
import Phrases
import Samples
import TestSupport

@testable import Screens
@testable import Tables

/// A store in which some fields hold hostile values, and all that the program makes of it.
struct FuzzedStore {
  let workspace: Workspace
  let touched: [RecordKey]

  /// Puts values into a store.
  ///
  /// What its record cannot hold is left out again, or where `spoils` makes a file that cannot be
  /// read.
  init(_ base: Workspace, _ values: [(place: FieldPlace, value: Tree?)], spoils: Bool) {
    var trees: [RecordKey: Tree] = [:]
    for (place, value) in values {
      var tree = trees[place.record] ?? base[place.record]?.tree ?? .null
      guard tree.put(value, at: place.path) else { continue }
      if spoils || (try? Record(place.record, tree)) != nil { trees[place.record] = tree }
    }
    var records = base.records
    var unreadable: [UnreadableFile] = []
    for (key, tree) in trees {
      do {
        records[key] = try Record(key, tree)
      } catch {
        records[key] = nil
        unreadable.append(UnreadableFile(file: key.file, line: nil, fault: .decodingFailure(error)))
      }
    }
    workspace = Workspace(
      header: base.header, records: records.values.sorted { $0.key < $1.key },
      unreadable: unreadable, digest: testDigest)
    touched = trees.keys.sorted()
  }

  /// Sits down at it.
  func atWork() -> AppAtWork {
    AppAtWork(
      App(
        App.Start(
          size: Size(columns: 80, rows: 24), workspace: workspace,
          author: Author(office: "Tổ giúp việc", role: .secretary), seed: 7)))
  }

  /// Writes the report and counts, for years at the ends of the calendar too.
  func report() {
    for year in [workspace.yearToShow(on: nil), 1900, 2999] {
      let today = Day(year: year, month: 11, day: 6)
      _ = DashboardReport(workspace, year: year, today: today, Phrases()).text
      if let today { _ = DueList(workspace, asOf: today) }
    }
  }

  /// Copies the plans that were touched.
  func copies() {
    var ids = IDGenerator(seed: 3)
    for key in touched {
      guard let record = workspace[key] else { continue }
      _ = PlanCopy(
        of: record, with: workspace.all(.budget), into: CopyYears(2999), remark: "x", ids: &ids)
    }
  }

  /// Makes every row and cell of the tables of what was touched, and of the screens.
  func tables(_ app: App) {
    var tables = ScreenName.allCases.flatMap { Subject.screen($0).tables(workspace) }
    for key in touched { tables += key.subject.tables(workspace) }
    let view = app.view
    for table in tables {
      let dataSource = table.dataSource
      let columns = dataSource.columns(view).count
      let rows = dataSource.rows(view)
      for row in rows.prefix(60) + rows.dropFirst(60).suffix(5) {
        _ = dataSource.cells(row, at: Array(0..<columns), view)
        _ = dataSource.detail(row, 0, view)
        _ = dataSource.subject(of: row, view)
      }
      for row in rows.prefix(2) {
        for column in 0..<columns { _ = dataSource.detail(row, column, view) }
        _ = dataSource.newRow(.after, row, view)
        _ = dataSource.deletion(of: row, view)
      }
    }
  }
}
