import Canvas
import Domain

/// The discrepancies of a workspace, found by the row and the cell that they concern.
package struct AuditIndex: Equatable, Sendable {
  /// All of them, in the order of the audit.
  package let all: [Discrepancy]
  /// What holds in each estimate, by its id.
  package let budgets: [ID<Budget>: BudgetAudit]
  private let byRecord: [RecordKey: [Discrepancy]]
  /// The records of which something was found, by kind, in the order of their ids.
  private let keys: [RecordKind: [RecordKey]]
  /// The worst discrepancy of each place, for the marks of cells.
  private let worst: [RecordKey: [Path: Discrepancy]]

  /// The day as of which it was audited.
  private let today: Day?
  private let units: Set<ID<Unit>>

  /// Audits a whole workspace as of a day.
  package init(_ workspace: Workspace, on today: Day? = nil) {
    self.init(WorkspaceAudit(workspace, on: today), on: today)
  }

  /// Audits what may have changed since `before`; `changed` are records as they were then.
  package init(
    _ workspace: Workspace, on today: Day?, since before: AuditIndex,
    changed: [RecordKey: Record?]
  ) {
    var earlier: AuditCache?
    if today == before.today {
      earlier = AuditCache(
        before.byRecord, before.keys, units: before.units, changed, now: workspace)
    }
    self.init(WorkspaceAudit(workspace, on: today, after: earlier), on: today)
  }

  private init(_ audit: WorkspaceAudit, on today: Day?) {
    self.today = today
    units = audit.units
    all = audit.discrepancies
    budgets = audit.budgets
    byRecord = Dictionary(grouping: all, by: \.record)
    keys = Dictionary(grouping: byRecord.keys.sorted(), by: \.kind)
    var worst: [RecordKey: [Path: Discrepancy]] = [:]
    for found in all {
      for figure in found.figures {
        let before = worst[found.record]?[figure.path]
        if let before, before.severity.rank <= found.severity.rank { continue }
        worst[found.record, default: [:]][figure.path] = found
      }
    }
    self.worst = worst
  }

  /// Those of one record.
  package func discrepancies(of record: RecordKey) -> [Discrepancy] { byRecord[record] ?? [] }

  /// Those that concern the subject of a row itself, not the rows under it.
  package func discrepancies(of subject: GridRow.Subject) -> [Discrepancy] {
    switch subject {
    case .record(let key): discrepancies(of: key)
    case .row(let key, let path):
      discrepancies(of: key).filter { found in found.figures.contains { path.covers($0.path) } }
    case .total(let key):
      discrepancies(of: key).filter { found in
        found.figures.contains {
          $0.path.isWithin(Budget.fields.total) || $0.path.isWithin(Budget.fields.words)
        }
      }
    case .heading, .figure, .unreadable: []
    }
  }

  /// A discrepancy in a table: the number of its row, and its own among all.
  package struct Position: Equatable, Sendable {
    package let row: Int
    package let number: Int
  }

  /// The discrepancies that rows show, in the order of the rows; each stands in the innermost one.
  package func positions(in rows: [GridRow]) -> [Position] {
    var byPath: [RecordKey: [Path: Int]] = [:]
    for (number, row) in rows.enumerated() {
      if let key = row.record, let path = row.subjectPath {
        byPath[key, default: [:]][path] = number
      }
    }
    var positions: [Position] = []
    for (number, found) in all.enumerated() {
      guard let own = byPath[found.record] else { continue }
      let steps = found.path.steps
      let row = (0...steps.count).reversed().lazy.compactMap { own[Path(Array(steps.prefix($0)))] }
      if let row = row.first { positions.append(Position(row: row, number: number)) }
    }
    return positions.sorted { ($0.row, $0.number) < ($1.row, $1.number) }
  }

  /// The worst one that concerns a cell.
  package func worst(of record: RecordKey, at path: Path) -> Discrepancy? {
    worst[record]?[path]
  }

  /// The full ordinals of the lines from which a carried figure follows.
  package func causes(of found: Discrepancy) -> [String] {
    guard let id = ID<Budget>(found.carriedRecord.id), let audit = budgets[id] else { return [] }
    return found.carriedFrom.compactMap { path in
      guard path.steps.count > 1 else { return nil }
      return ID<BudgetLine>(path.steps[1]).map { audit.fullOrdinal(of: $0) }
    }
  }

  /// The sign for a cell, if anything is wrong there.
  package func mark(of record: RecordKey, at path: Path) -> GridCell.Mark? {
    worst(of: record, at: path)?.mark
  }
}

extension Discrepancy.Severity {
  /// How it is drawn.
  package var role: Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// The sign before it, told apart without colour.
  package var sign: String {
    switch self {
    case .error: "▲"
    case .warning: "!"
    case .note: "·"
    }
  }

  /// Worst first.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

extension Discrepancy {
  /// The sign in the gap left of a cell.
  var mark: GridCell.Mark {
    GridCell.Mark(sign: code == .carried ? "△" : severity.sign, role: severity.role)
  }
}
