import Domain
import Phrases
import Widgets

/// The parts of a plan that are lists of rows, each a table of screen 2.
package enum PlanPart: String, CaseIterable, Sendable, RecordPart {
  case tasks, targets, responsibilities, bases, reportDuties, sections, appendices, recipients

  static let kind = RecordKind.plan

  /// The list of a plan that has a table of another shape: its rosters.
  static let rosterList = "rosters"

  /// The list in the record.
  var list: Path { Path([rawValue]) }

  /// The columns after the main one.
  var columns: [PartColumn] {
    switch self {
    case .tasks:
      [
        PartColumn(field: "schedule", width: 16), PartColumn(field: "lead", width: 16, rank: 2),
        PartColumn(field: "performers", width: 18, rank: 1), PartColumn(field: "state", width: 12),
        PartColumn(field: "progress", width: 4, rank: 3),
        PartColumn(field: "method", width: 20, rank: 7),
        PartColumn(field: "result", width: 20, rank: 5),
        PartColumn(field: "cooperators", width: 18, rank: 4),
        PartColumn(field: "note", width: 12, rank: 6),
      ]
    case .targets:
      [
        PartColumn(field: "year", width: 5), PartColumn(field: "comparison", width: 9),
        PartColumn(field: "share", width: 7), PartColumn(field: "count", width: 5),
        PartColumn(field: "statedBase", width: 5),
        PartColumn(field: "unitKind", width: 14, rank: 1),
        PartColumn(field: "group", width: 20, rank: 2),
      ]
    case .responsibilities:
      [
        PartColumn(field: "name", width: 24), PartColumn(field: "schedule", width: 18, rank: 1),
        PartColumn(field: "unit", width: 24, rank: 2),
      ]
    case .bases:
      [
        PartColumn(field: "kind", width: 11), PartColumn(field: "number", width: 18),
        PartColumn(field: "date", width: 10), PartColumn(field: "issuer", width: 22, rank: 1),
        PartColumn(field: "lapsedFrom", width: 10, rank: 2),
        PartColumn(field: "replacedBy", width: 16, rank: 3),
        PartColumn(field: "leadIn", width: 10, rank: 4),
      ]
    case .reportDuties:
      [
        PartColumn(field: "sender", width: 22), PartColumn(field: "receiver", width: 22),
        PartColumn(field: "schedule", width: 18),
      ]
    case .sections: [PartColumn(field: "body", width: 30, isFlexible: true)]
    case .appendices:
      [PartColumn(field: "number", width: 14), PartColumn(field: "date", width: 10)]
    case .recipients:
      [PartColumn(field: "purpose", width: 14), PartColumn(field: "isElectronic", width: 10)]
    }
  }

  /// The name of its table.
  func title(_ phrases: Phrases) -> String {
    switch self {
    case .tasks: phrases.planTasks
    case .targets: phrases.planTargets
    case .responsibilities: phrases.planDuties
    case .bases: phrases.planBases
    case .reportDuties: phrases.planReports
    case .sections: phrases.planSections
    case .appendices: phrases.planAppendices
    case .recipients: phrases.planRecipients
    }
  }
}

extension TableID {
  /// Whether its rows are estimates, whose tables stand on a screen of their own.
  var listsEstimates: Bool {
    if case .planBudgets = self { return true }
    return self == .estimates
  }

  /// The tables that every record has: all its fields, and who changed what.
  static func whole(_ record: RecordKey) -> [TableID] { [.form(record, .root), .history(record)] }

  /// All tables of a plan, in their order: what it holds, and what belongs to it.
  static func parts(of plan: ID<Plan>) -> [TableID] {
    let parts: [TableID] = PlanPart.allCases.filter { $0 != .tasks }.map { .planPart($0, of: plan) }
    return [.planPart(.tasks, of: plan), .planChart(plan)] + parts
      + [.planRosters(plan), .planBudgets(plan)] + whole(plan.key)
  }
}
