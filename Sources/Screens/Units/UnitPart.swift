import Domain
import Phrases

/// The parts of a unit that are lists of rows, each a table of its level.
package enum UnitPart: String, CaseIterable, Sendable, RecordPart {
  case declarations, steps, duties, contacts

  static let kind = RecordKind.unit

  var list: Path { Path([rawValue]) }

  var columns: [PartColumn] {
    switch self {
    case .declarations:
      [
        PartColumn(field: "date", width: 10), PartColumn(field: "reason", width: 14),
        PartColumn(field: "covered", width: 9), PartColumn(field: "inCharge", width: 9),
        PartColumn(field: "edition", width: 20, rank: 1),
        PartColumn(field: "scope", width: 24, rank: 2),
        PartColumn(field: "posted", width: 10, rank: 3),
        PartColumn(field: "onWebsite", width: 14, rank: 4),
        PartColumn(field: "notified", width: 10, rank: 5),
      ]
    case .steps: [PartColumn(field: "due", width: 10), PartColumn(field: "done", width: 10)]
    case .duties:
      [
        PartColumn(field: "objectivesSet", width: 12),
        PartColumn(field: "internalAudit", width: 16), PartColumn(field: "review", width: 20),
        PartColumn(field: "objectivesAssessed", width: 17, rank: 1),
        PartColumn(field: "reported", width: 12),
      ]
    case .contacts:
      [PartColumn(field: "role", width: 26), PartColumn(field: "telephone", width: 14)]
    }
  }

  func title(_ phrases: Phrases) -> String { phrases.field(rawValue, of: .unit) }

  func forerunners(of key: RecordKey, _ view: GridView) -> [(key: RecordKey, heading: String)] {
    switch self {
    case .steps, .contacts: return []
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
