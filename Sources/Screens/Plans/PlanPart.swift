import Domain
import Widgets

/// The parts of a plan that are lists of rows, each a table of screen 2.
package enum PlanPart: String, CaseIterable, Sendable {
  case tasks, targets, responsibilities, bases, reportDuties, sections, appendices, recipients

  /// The list in the record.
  var list: Path { Path([rawValue]) }

  /// The first letter of the ids of its rows.
  var letter: Character {
    switch self {
    case .tasks: PlanTask.letter
    case .targets: Target.letter
    case .responsibilities: Responsibility.letter
    case .bases: LegalBasis.letter
    case .reportDuties: ReportDuty.letter
    case .sections: PlanSection.letter
    case .appendices: Appendix.letter
    case .recipients: Recipient.letter
    }
  }

  /// The field that a row is known by.
  var main: String {
    switch self {
    case .tasks, .targets, .responsibilities, .reportDuties: "content"
    case .bases: "about"
    case .sections: "heading"
    case .appendices: "title"
    case .recipients: "name"
    }
  }

  /// One column: the field, its width and when it leaves a narrow table.
  struct Column {
    let field: String
    let width: Int
    var rank = 0
    var isFlexible = false
  }

  /// The columns after the main one.
  var columns: [Column] {
    switch self {
    case .tasks:
      [
        Column(field: "schedule", width: 16), Column(field: "lead", width: 16, rank: 2),
        Column(field: "performers", width: 18, rank: 1), Column(field: "state", width: 12),
        Column(field: "progress", width: 4, rank: 3), Column(field: "result", width: 20, rank: 5),
        Column(field: "cooperators", width: 18, rank: 4),
        Column(field: "note", width: 12, rank: 6),
      ]
    case .targets:
      [
        Column(field: "year", width: 5), Column(field: "comparison", width: 9),
        Column(field: "share", width: 7), Column(field: "count", width: 5),
        Column(field: "statedBase", width: 5), Column(field: "unitKind", width: 14, rank: 1),
        Column(field: "group", width: 20, rank: 2),
      ]
    case .responsibilities:
      [
        Column(field: "name", width: 24), Column(field: "schedule", width: 18, rank: 1),
        Column(field: "unit", width: 24, rank: 2),
      ]
    case .bases:
      [
        Column(field: "kind", width: 11), Column(field: "number", width: 18),
        Column(field: "date", width: 10), Column(field: "issuer", width: 22, rank: 1),
        Column(field: "lapsedFrom", width: 10, rank: 2),
        Column(field: "replacedBy", width: 16, rank: 3),
        Column(field: "leadIn", width: 10, rank: 4),
      ]
    case .reportDuties:
      [
        Column(field: "sender", width: 22), Column(field: "receiver", width: 22),
        Column(field: "schedule", width: 18),
      ]
    case .sections: [Column(field: "body", width: 30, isFlexible: true)]
    case .appendices:
      [Column(field: "number", width: 14), Column(field: "date", width: 10)]
    case .recipients:
      [Column(field: "purpose", width: 14), Column(field: "isElectronic", width: 10)]
    }
  }

  /// The form of a row.
  var form: RecordForm {
    switch self {
    case .tasks: PlanTask.form
    case .targets: Target.form
    case .responsibilities: Responsibility.form
    case .bases: LegalBasis.form
    case .reportDuties: ReportDuty.form
    case .sections: PlanSection.form
    case .appendices: Appendix.form
    case .recipients: Recipient.form
    }
  }

  /// Whether its rows stand under one another.
  var isTree: Bool { form.form(at: "parent") != nil }

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
