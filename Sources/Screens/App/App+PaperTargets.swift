import Domain
import Phrases
import Tables

/// What a file may be brought in as.
package enum PaperTarget: Equatable, Sendable {
  case units
  /// Rows of a record, or of one that is made.
  case rows(RowPaperKind, RecordKey?)
}

extension App {
  /// As what a file may be brought in, what belongs to where one is first.
  var paperTargets: [PaperTarget] {
    let record = recordAtHand
    let here = record.map { key in
      RowPaperKind.allCases.filter { $0.record == key.kind }.map { PaperTarget.rows($0, key) }
    }
    let made = RowPaperKind.allCases.filter(\.makesRecords).map { PaperTarget.rows($0, nil) }
    let all = (here ?? []) + [.units] + made
    guard let first = targetAtHand else { return all }
    return [first] + all.filter { $0 != first }
  }

  /// What the rows of the table that is looked at are.
  var targetAtHand: PaperTarget? {
    guard let grid else { return nil }
    let row = grid.table.dataSource.newRow(.after, grid.selected, view)
    switch row?.kind {
    case .row(let key, let list, _, _, _)?:
      return RowPaperKind.of(list, in: key.kind).map { .rows($0, key) }
    case .record(let kind, _)?:
      return RowPaperKind.allCases.first { $0.record == kind && $0.makesRecords }
        .map { .rows($0, nil) }
    case .named(let kind, _)?: return kind == .unit ? .units : nil
    case nil: return nil
    }
  }

  /// The record whose table is looked at.
  private var recordAtHand: RecordKey? {
    guard let grid else { return nil }
    if let owner = grid.table.dataSource.newRow(.after, grid.selected, view)?.owner { return owner }
    switch navigation.here.level.subject {
    case .plan(let id): return id.key
    case .form(let key, _): return key
    case .screen, .unit, .campaign, .sheet, .drilldown, .reports, .everything, .replacing,
      .importing:
      return nil
    }
  }

  /// The plan whose tables are looked at: a new estimate is its.
  var planAtHand: ID<Plan>? {
    guard let key = recordAtHand, key.kind == .plan else { return nil }
    return ID<Plan>(key.id)
  }

  /// How a target is called.
  func name(of target: PaperTarget) -> String {
    switch target {
    case .units: phrases.recordKinds(.unit)
    case .rows(let kind, let record?):
      phrases.rowsOf(phrases.field(kind.list, of: kind.record), title(of: record))
    case .rows(let kind, nil): phrases.newRecord(phrases.recordKind(kind.record))
    }
  }

  private func title(of record: RecordKey) -> String {
    workspace[record].map { workspace.title(of: $0) } ?? record.id
  }
}
