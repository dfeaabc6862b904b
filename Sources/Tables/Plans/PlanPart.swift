import Domain
import Phrases
import Widgets

/// The parts of a plan that are lists of rows, each a table of screen 2.
package enum PlanPart: CaseIterable, Sendable, RecordPart {
  case tasks, targets, responsibilities, bases, reportDuties, sections, appendices, recipients

  static let kind = RecordKind.plan
  static let layouts = allLayouts()

  /// The list in the record.
  package var list: Path {
    switch self {
    case .tasks: Path(Plan.fields.tasks)
    case .targets: Path(Plan.fields.targets)
    case .responsibilities: Path(Plan.fields.responsibilities)
    case .bases: Path(Plan.fields.bases)
    case .reportDuties: Path(Plan.fields.reportDuties)
    case .sections: Path(Plan.fields.sections)
    case .appendices: Path(Plan.fields.appendices)
    case .recipients: Path(Plan.fields.recipients)
    }
  }

  /// The columns after the main one.
  var columns: [PartColumn] {
    switch self {
    case .tasks:
      [
        PartColumn(PlanTask.fields.schedule, width: 16),
        PartColumn(PlanTask.fields.lead, width: 16, rank: 2),
        PartColumn(PlanTask.fields.performers, width: 18, rank: 1),
        PartColumn(PlanTask.fields.cooperators, width: 18, rank: 4),
        PartColumn(PlanTask.fields.state, width: 12),
        PartColumn(PlanTask.fields.progress, width: 6, rank: 3),
        PartColumn(PlanTask.fields.method, width: 20, rank: 7),
        PartColumn(PlanTask.fields.result, width: 20, rank: 5),
        PartColumn(PlanTask.fields.note, width: 12, rank: 6),
      ]
    case .targets:
      [
        PartColumn(Target.fields.year, width: 5), PartColumn(Target.fields.comparison, width: 9),
        PartColumn(Target.fields.share, width: 7), PartColumn(Target.fields.count, width: 5),
        PartColumn(Target.fields.statedBase, width: 5),
        PartColumn(Target.fields.unitKind, width: 14, rank: 1),
        PartColumn(Target.fields.group, width: 20, rank: 2),
      ]
    case .responsibilities:
      [
        PartColumn(Responsibility.fields.name, width: 24),
        PartColumn(Responsibility.fields.schedule, width: 18, rank: 1),
        PartColumn(Responsibility.fields.units, width: 24, rank: 2),
        PartColumn(Responsibility.fields.groups, width: 20, rank: 3),
      ]
    case .bases:
      [
        PartColumn(LegalBasis.fields.kind, width: 11),
        PartColumn(LegalBasis.fields.number, width: 18),
        PartColumn(LegalBasis.fields.date, width: 10),
        PartColumn(LegalBasis.fields.issuer, width: 22, rank: 1),
        PartColumn(LegalBasis.fields.lapsedFrom, width: 10, rank: 2),
        PartColumn(LegalBasis.fields.replacedBy, width: 16, rank: 3),
        PartColumn(LegalBasis.fields.leadIn, width: 10, rank: 4),
      ]
    case .reportDuties:
      [
        PartColumn(ReportDuty.fields.sender, width: 22),
        PartColumn(ReportDuty.fields.receiver, width: 22),
        PartColumn(ReportDuty.fields.schedule, width: 18),
        PartColumn(ReportDuty.fields.senders, width: 20, rank: 1),
        PartColumn(ReportDuty.fields.senderUnits, width: 20, rank: 2),
      ]
    case .sections: [PartColumn(PlanSection.fields.body, width: 30, isFlexible: true)]
    case .appendices:
      [PartColumn(Appendix.fields.number, width: 14), PartColumn(Appendix.fields.date, width: 10)]
    case .recipients:
      [
        PartColumn(Recipient.fields.purpose, width: 14),
        PartColumn(Recipient.fields.isElectronic, width: 10),
      ]
    }
  }

  func subject(of row: String, in key: RecordKey) -> Subject? {
    guard self == .reportDuties, let duty = ID<ReportDuty>(row), let plan = ID<Plan>(key.id) else {
      return nil
    }
    return .reports(duty, of: plan)
  }

  /// Why nothing of it is due, in a plan that is not issued.
  func headline(of key: RecordKey, _ view: GridView) -> Headline? {
    switch self {
    case .tasks, .responsibilities, .reportDuties:
      ID<Plan>(key.id).flatMap { view.workspace.plan($0) }.flatMap { $0.asksForNothing ? $0 : nil }
        .map { _ in Headline(left: view.phrases.draftAsksNothing, right: "") }
    case .targets, .bases, .sections, .appendices, .recipients: nil
    }
  }

  /// The name of its table.
  func title(_ phrases: Phrases) -> String { phrases.field(list, of: .plan) }
}

extension TableID {
  /// Whether its rows are estimates, whose tables stand on a screen of their own.
  package var listsEstimates: Bool {
    if case .planBudgets = self { return true }
    return self == .estimates
  }

  /// The tables that every record has: all its fields, the lists that no other table shows, of an estimate what it
  /// comes to, and who changed what.
  static func whole(_ record: RecordKey) -> [TableID] {
    let totals: [TableID] =
      record.kind == .budget ? ID<Budget>(record.id).map { [.budgetTotals($0)] } ?? [] : []
    let lists: [TableID] = RecordRows.all(of: record.kind).map { .rows(record, of: $0.list) }
    return [.form(record, .root)] + lists + totals + [.history(record)]
  }

  /// All tables of a plan, in their order: what it holds, and what belongs to it.
  static func parts(of plan: ID<Plan>) -> [TableID] {
    let parts: [TableID] = PlanPart.allCases.filter { $0 != .tasks }.map { .planPart($0, of: plan) }
    return [.planPart(.tasks, of: plan), .planChart(plan)] + parts
      + [.planRosters(plan), .planBudgets(plan)] + whole(plan.key)
  }
}
