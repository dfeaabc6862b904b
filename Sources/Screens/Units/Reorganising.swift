import Domain
import Phrases
import Vietnamese
import Widgets

/// An act of a decision while it is asked for: of what sort, and for which units.
package struct Reorganising: Equatable, Sendable {
  let sort: ReorganisationSort
  /// The units that were chosen; of a founding those of which parts go over.
  let units: [ID<Unit>]
}

/// An act as it would be written.
struct PlannedReorganisation: Equatable, Sendable {
  let act: ReorganisationAct
  let day: Day
  let decision: String
  let changes: [Change]
  /// What may not be meant.
  let doubts: Set<ReorganisationDoubt>

  /// The unit on which the cursor stands afterwards: the first new one, else the one that goes on.
  var heir: RecordKey? {
    for change in changes {
      if case .create = change.act { return change.record }
    }
    switch act {
    case .rename(let id, _, _, _): return id.key
    case .move(let units, _): return units.first?.key
    case .merge(_, _, .existing(let id, _, _)): return id.key
    case .merge, .found, .split, .dissolve: return nil
    }
  }
}

extension ReorganisationSort {
  /// What its dialog asks for, in order.
  var entries: [ReorganisationEntry] {
    switch self {
    case .rename: [.name, .code, .kind, .day, .decision]
    case .move: [.parent, .day, .decision]
    case .merge, .found: [.name, .code, .kind, .parent, .parts, .day, .decision]
    case .join: [.heir, .name, .code, .parts, .day, .decision]
    case .split: [.names, .codes, .kind, .day, .decision]
    case .dissolve: [.day, .decision]
    }
  }

  /// Whether it is for a single unit.
  var isForOne: Bool {
    switch self {
    case .rename, .split, .dissolve: true
    case .move, .merge, .join, .found: false
    }
  }
}

extension Reorganising {
  /// The dialog that asks what the act needs; the day is proposed as today.
  func dialog(_ workspace: Workspace, _ today: Day?, _ method: InputMethod, _ phrases: Phrases)
    -> Dialog
  {
    let unit = sort == .rename ? units.first.flatMap { workspace.unit($0) } : nil
    let fields = sort.entries.map { entry in
      let label = phrases.label(of: entry, in: sort)
      let help = phrases.help(of: entry)
      let typed = { (text: String, method: InputMethod) in
        Dialog.Field(label, help: help, .text(TextField(text, method: method)))
      }
      return switch entry {
      case .name: typed(unit?.name(on: nil) ?? "", method)
      case .code: typed(unit?.code(on: nil) ?? "", .off)
      case .kind:
        Dialog.Field(
          label, help: help,
          .choice(
            [phrases.noKindChosen(sort)] + workspace.header.unitKinds.map(\.name), selected: 0))
      case .parts: typed(sort == .found ? named(in: workspace, on: today) : "", method)
      case .parent, .heir, .names, .decision: typed("", method)
      case .codes: typed("", .off)
      case .day: typed(today.map { phrases.date($0) } ?? "", .off)
      }
    }
    let titles = sort == .found ? [] : units.map { workspace.name(of: $0) }
    return Dialog(
      title: phrases.title(of: sort), text: phrases.about(sort, titles),
      hint: phrases.reorganiseHint, fields: fields)
  }

  /// The chosen units as they would be typed: by name, by id where the name means another.
  private func named(in workspace: Workspace, on day: Day?) -> String {
    units.map { id in
      let name = workspace.name(of: id)
      let meant = workspace.meant(.unit, name, as: day.map { .before($0) } ?? .newest)
      return meant.map(\.key) == [id.key] && !name.contains(";") ? name : id.text
    }
    .joined(separator: "; ")
  }

  /// The field to which a fault of the units belongs.
  func entry(of fault: ReorganisationFault) -> ReorganisationEntry {
    let above: ReorganisationEntry = sort == .join ? .heir : .parent
    let wanted: ReorganisationEntry =
      switch fault {
      case .noName, .repeatedName: sort == .split ? .names : .name
      case .same: sort == .move ? above : .name
      case .tooFew: sort == .split ? .names : sort == .join ? .heir : .parts
      case .kindNeeded: .kind
      case .parentNeeded, .ownParent, .circle: above
      case .ended(let id, _), .notYet(let id, _), .noSuchUnit(let id), .laterEntry(let id, _, _):
        units.contains(id) ? .day : sort == .found ? .parts : above
      case .hasChildren, .noDayBefore: .day
      }
    return sort.entries.contains(wanted) ? wanted : .day
  }
}
