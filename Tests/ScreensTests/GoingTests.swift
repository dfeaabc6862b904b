import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Whether what is gone to is seen under the cursor, whatever the columns of its table are.
@Suite("Going to a place of a record")
struct GoingTests {
  /// An app with a record of that kind in which every field is filled.
  private func filled(_ kind: RecordKind) throws -> (work: AppAtWork, record: Record) {
    var work = try AppAtWork()
    var records = FilledRecords(work.app.workspace)
    // A set whose rules exclude each other cannot be filled at random.
    let made = kind == .criteriaSet ? try CriteriaSets.isoHCC() : records.record(of: kind)
    let record = try #require(made)
    _ = work.app.update(.reread([record], []))
    return (work, record)
  }

  /// Whether a place, or the list that it is, is what the cursor stands on.
  private func isUnderCursor(_ place: FieldPlace, _ app: App) -> Bool {
    guard let grid = app.grid else { return false }
    if let part = grid.table.list, place.path == part { return true }
    guard let row = grid.selected, row.record == place.record, let path = row.subjectPath else {
      return false
    }
    return path == place.path || app.cell(row, grid.column)?.binding?.shows(place.path) == true
  }

  @Test(
    "Every field of every kind of record is gone to in a cell that shows it, from any other",
    arguments: RecordKind.allCases)
  func everyField(kind: RecordKind) throws {
    // What is said in a sheet are its events, which stand in a table of their own.
    guard kind != .sheet else { return }
    var (work, record) = try filled(kind)
    var seen: Set<String> = []
    let places = record.places.filter {
      record.tree[$0.path] != nil && seen.insert($0.field).inserted
    }
    #expect(places.count > 4)
    for place in places {
      work.app.goToCell(of: record.key, place.path)
      #expect(isUnderCursor(place, work.app), "\(place.field): \(place.path.text)\n\(work.text)")
    }
    for place in places.reversed() {
      work.app.show(.dashboard)
      work.app.goToCell(of: record.key, place.path)
      #expect(isUnderCursor(place, work.app), "\(place.field): \(place.path.text)")
    }
  }

  @Test("A discrepancy at a field of a unit that the tree does not show is a line of its form")
  func ofUnit() throws {
    var work = try AppAtWork()
    let unit = try #require(work.app.workspace.all(Unit.self).first)
    let ended = Change(unit.id.key, .set("endedBy", old: nil, new: .text("12/QĐ")))
    let record = try #require(work.app.workspace[unit.id.key])
    let changed = try record.applying(ended, Stamp(at: "2026-11-21T09:40:00Z", by: "x"))
    _ = work.app.update(.reread([changed], []))
    work.press("!3")
    work.app.goToCell(of: unit.id.key, Path(Unit.fields.endedBy))
    #expect(work.app.grid?.table == .form(unit.id.key, .root))
    #expect(work.app.grid?.selected?.id == Unit.fields.endedBy.key)
    work.press("⎋")
    #expect(work.app.grid?.table == .units && work.app.grid?.selected?.record == unit.id.key)
  }
}

extension TableID {
  /// The list of a record whose rows are those of the table.
  fileprivate var list: Path? {
    switch self {
    case .planPart(let part, _): part.list
    case .unitPart(let part, _): part.list
    case .campaignPart(let part, _): part.list
    case .rows(_, let list): list
    case .campaign(.units, _): Path(Campaign.fields.units)
    case .budget: Path(Budget.fields.lines)
    case .rosters: Path(Plan.fields.rosters)
    case .groups: Path(UnitGroup.fields.members)
    case .dashboard, .drilldown, .plans, .planChart, .planBudgets, .planRosters, .units,
      .unitScores,
      .campaigns, .agenda, .campaign, .sheet, .finding, .estimates, .records, .form, .history,
      .everything,
      .replacements, .importedLines, .reports, .budgetTotals:
      nil
    }
  }
}
