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
  private let neighbours: UnitNeighbours

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
        before.byRecord, before.keys, units: (before.units, before.neighbours), changed,
        now: workspace)
    }
    self.init(WorkspaceAudit(workspace, on: today, after: earlier), on: today)
  }

  private init(_ audit: WorkspaceAudit, on today: Day?) {
    self.today = today
    units = audit.units
    neighbours = audit.neighbours
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

  /// The worst one that concerns a cell.
  package func worst(of record: RecordKey, at path: Path) -> Discrepancy? {
    worst[record]?[path]
  }

  /// The numbers, or else the contents, of the lines from which a carried figure follows.
  package func causes(of found: Discrepancy) -> [String] {
    guard let id = ID<Budget>(found.carriedRecord.id), let audit = budgets[id] else { return [] }
    return found.carriedFrom.compactMap { path in
      guard path.steps.count > 1 else { return nil }
      return ID<BudgetLine>(path.steps[1]).map { audit.name(of: $0) }
    }
  }
}

extension Discrepancy.Severity {
  /// Worst first.
  package var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
