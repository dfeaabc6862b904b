import Domain
import Editing
import Tables
import Widgets

extension App {
  /// Deletes the selected row, after a question when more goes with it.
  mutating func beginDeletion() -> [Effect] {
    if let effects = dropSaid() { return effects }
    guard let deletion = deletionOfChosen() else {
      notice = Notice(text: phrases.cannotDelete, role: .warning)
      return []
    }
    let gone = deletion.gone
    let hidden =
      grid.map { grid in grid.rows.count { gone.contains($0.thing) && !grid.matches($0) } } ?? 0
    if hidden > 0 {
      notice = Notice(text: phrases.hiddenBelow(hidden), role: .warning)
      return []
    }
    let isOfUnits = hasUnitsOnceThere(deletion)
    guard deletion.isAsked || isOfUnits else { return delete(deletion) }
    let places = deletion.places.map { key in
      let title = workspace[key].map { workspace.title(of: $0) } ?? key.id
      return "\(phrases.recordKind(key.kind)) “\(title)”"
    }
    let text = phrases.deleteQuestion(
      deletion.title, inside: deletion.inside, usedIn: places, isOfUnits: isOfUnits)
    overlay = .question(
      Question(
        title: phrases.deleteTitle, text: text, answers: [phrases.no, phrases.yes], selected: 0),
      .delete(deletion))
    return []
  }

  /// What deleting takes away: the marked rows together, else the selected one.
  private func deletionOfChosen() -> Deletion? {
    guard let grid else { return nil }
    let rows = grid.chosen
    let dataSource = grid.table.dataSource
    if rows.count == 1 {
      guard let one = dataSource.deletion(of: rows[0], view) else { return nil }
      return counted(one, chosen: 1)
    }
    // Each is taken out of what the ones before it left, so that undo puts all in their places.
    var rest = workspace
    var changes: [Change] = []
    var count = 0
    var chosen = 0
    for row in rows {
      guard let one = dataSource.deletion(of: row, view(of: rest)),
        (try? rest.apply(one.changes, Stamp(at: "", by: ""))) != nil
      else { continue }
      changes += one.changes
      count += one.rows
      chosen += 1
    }
    guard count > 0 else { return nil }
    // A marked row under another marked one goes with it, and was chosen all the same.
    let all = Deletion(title: phrases.markedCount(rows.count), changes: changes, rows: count)
    let gone = all.gone
    let within = rows.count { gone.contains($0.thing) }
    return counted(all, chosen: max(chosen, within))
  }

  /// The same with how many rows go beside the chosen ones, and which records use any of them.
  private func counted(_ deletion: Deletion, chosen: Int) -> Deletion {
    var counted = deletion
    counted.inside = max(0, deletion.rows - chosen)
    var rest = workspace
    guard (try? rest.apply(deletion.changes, Stamp(at: "", by: ""))) != nil else { return deletion }
    counted.places = rest.records(naming: deletion.gone)
    return counted
  }

  /// Whether a unit goes that was there before today, or is named elsewhere.
  private func hasUnitsOnceThere(_ deletion: Deletion) -> Bool {
    let gone = deletion.gone
    return deletion.changes.contains { change in
      guard gone.contains(change.record.id), let id = ID<Unit>(change.record.id),
        let unit = workspace.unit(id)
      else { return false }
      let began = unit.existence.from.flatMap { from in clock.today.map { from < $0 } } ?? false
      return began || unit.existence.to != nil || !deletion.places.isEmpty
    }
  }

  /// Deletes what was asked about.
  mutating func delete(_ deletion: Deletion) -> [Effect] {
    make(Edit(label: phrases.deleted(deletion.title), changes: deletion.changes)) ?? []
  }
}
