import Domain
import Editing

extension App {
  /// The units that an action is for: those of the marked rows, of the selected one, or of the form.
  var chosenUnits: [RecordKey] {
    guard let grid else { return [] }
    if case .form(let key, _) = grid.table { return key.kind == .unit ? [key] : [] }
    var units: [RecordKey] = []
    var seen: Set<RecordKey> = []
    for row in grid.chosen {
      let unit: RecordKey? =
        switch row.subject {
        case .record(let key): key
        case .row(let key, let path): unit(namedAt: path, of: key)
        case .sheetRow, .total, .heading, .figure, .unreadable: nil
        }
      guard let unit, unit.kind == .unit, workspace.live(unit) != nil else { continue }
      if seen.insert(unit).inserted { units.append(unit) }
    }
    return units
  }

  /// Writes the steps of its path into each chosen unit that has a path and no steps, without days.
  mutating func fillRoadmap() -> [Effect] {
    let units = chosenUnits
    var changes: [Change] = []
    for key in units {
      guard let record = workspace.live(key), let unit = record.value(as: Unit.self),
        unit.steps.isEmpty, let steps = unit.path.flatMap({ roadmapSteps[$0] }), !steps.isEmpty
      else { continue }
      let rows = steps.map {
        $0.with(FrameKey.id, tree: .text(document.ids.next(letter: RoadmapStep.letter)))
      }
      changes.append(
        Change(
          key,
          .set(
            Path(Unit.fields.steps), old: record.tree[Unit.fields.steps], new: .list(rows))))
    }
    let label = phrases.filledSteps(changes.count)
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    notice = Notice(
      text: phrases.stepsFilled(changes.count, left: units.count - changes.count),
      role: changes.isEmpty ? .warning : .note)
    return effects
  }
}
