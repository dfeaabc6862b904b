import Domain
import Phrases

/// The parts of a unit that are lists of rows, each a table of its level.
package enum UnitPart: CaseIterable, Sendable, RecordPart {
  case declarations, steps, duties, contacts, reminders

  static let kind = RecordKind.unit
  static let layouts = allLayouts()

  package var list: Path {
    switch self {
    case .declarations: Path(Unit.fields.declarations)
    case .steps: Path(Unit.fields.steps)
    case .duties: Path(Unit.fields.duties)
    case .contacts: Path(Unit.fields.contacts)
    case .reminders: Path(Unit.fields.reminders)
    }
  }

  var columns: [PartColumn] {
    switch self {
    case .declarations:
      [
        PartColumn(Declaration.fields.date, width: 10),
        PartColumn(Declaration.fields.reason, width: 14),
        PartColumn(Declaration.fields.covered, width: 9),
        PartColumn(Declaration.fields.inCharge, width: 9),
        PartColumn(Declaration.fields.edition, width: 20, rank: 1),
        PartColumn(Declaration.fields.scope, width: 24, rank: 2),
        PartColumn(Declaration.fields.posted, width: 10, rank: 3),
        PartColumn(Declaration.fields.onWebsite, width: 14, rank: 4),
        PartColumn(Declaration.fields.notified, width: 10, rank: 5),
      ]
    case .steps:
      [
        PartColumn(RoadmapStep.fields.due, width: 10),
        PartColumn(RoadmapStep.fields.done, width: 10),
      ]
    case .duties:
      [
        PartColumn(YearlyDuty.fields.objectivesSet, width: 12),
        PartColumn(YearlyDuty.fields.internalAudit, width: 16),
        PartColumn(YearlyDuty.fields.review, width: 20),
        PartColumn(YearlyDuty.fields.objectivesAssessed, width: 17, rank: 1),
        PartColumn(YearlyDuty.fields.reported, width: 12),
      ]
    case .contacts:
      [
        PartColumn(UnitContact.fields.role, width: 26),
        PartColumn(UnitContact.fields.telephone, width: 14),
      ]
    case .reminders:
      [
        PartColumn(Reminder.fields.date, width: 10), PartColumn(Reminder.fields.due, width: 10),
        PartColumn(Reminder.fields.number, width: 16),
      ]
    }
  }

  func title(_ phrases: Phrases) -> String { phrases.field(list, of: .unit) }

  func forerunners(of key: RecordKey, _ view: GridView) -> [(key: RecordKey, heading: String)] {
    switch self {
    case .steps, .contacts, .reminders: return []
    case .declarations, .duties: break
    }
    // What a forerunner declared is history of the heir, and not its own: its scope was another.
    let before = ID<Unit>(key.id).map { view.workspace.forerunners(of: $0) } ?? []
    return before.map { unit in
      let name = unit.name(on: unit.existence.to)
      let heading = view.phrases.ofForerunner(name, until: unit.existence.to)
      return (unit.id.key, heading)
    }
  }
}

extension TableID {
  /// All tables of a unit, in their order.
  static func parts(of unit: ID<Unit>) -> [TableID] {
    let key = unit.key
    return [.form(key, .root)] + UnitPart.allCases.map { .unitPart($0, of: unit) }
      + [.unitScores(unit), .history(key)]
  }
}
