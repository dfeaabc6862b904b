import Domain
import Phrases
import Tables

/// What a file may be brought in as.
package enum PaperTarget: Equatable, Sendable {
  case units
  /// Rows of a record, or of one that is made.
  case rows(RowPaperKind, RecordKey?)
  /// Forms of scores: of a sheet, or of units of a campaign.
  case scores(ScoreTarget)
}

extension App {
  /// As what a file may be brought in, what belongs to where one is first.
  var paperTargets: [PaperTarget] {
    let scores = writing(.selfScores) == .ready ? scoresAtHand.map { PaperTarget.scores($0) } : nil
    guard writing(.records) == .ready else { return [scores].compactMap { $0 } }
    return [scores].compactMap { $0 } + recordTargets
  }

  /// Whether this person may bring in anything here.
  var takesPapers: Availability {
    if grid?.table == .importedLines {
      return writing(paper?.terms.kind == .scores ? .selfScores : .records)
    }
    return writing(.selfScores) == .ready && scoresAtHand != nil ? .ready : writing(.records)
  }

  /// Whose forms of scores belong where one is: the sheet, or the campaign, that is looked at.
  private var scoresAtHand: ScoreTarget? {
    if let name = sheetName { return .sheet(name) }
    if case .campaign(let id) = navigation.here.level.subject { return .campaign(id) }
    guard grid?.table == .campaigns, case .record(let key)? = grid?.selected?.subject else {
      return nil
    }
    return ID<Campaign>(key.id).map { .campaign($0) }
  }

  /// The records, and the rows of them, that a file may become.
  private var recordTargets: [PaperTarget] {
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
    case .screen, .unit, .campaign, .sheet, .finding, .drilldown, .reports, .everything,
      .replacing, .importing:
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
    case .scores(.sheet(let name)): phrases.scoreFormOf(view.title(of: name))
    case .scores(.campaign(let id)): phrases.scoreFormsOf(workspace.campaign(id)?.title ?? "")
    }
  }

  private func title(of record: RecordKey) -> String {
    workspace[record].map { workspace.title(of: $0) } ?? record.id
  }
}
