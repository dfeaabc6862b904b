import Domain
import Widgets

extension App {
  /// Deletes the selected row, after a question when more goes with it.
  mutating func beginDeletion() -> [Effect] {
    if let effects = dropSaid() { return effects }
    guard let deletion = deletionOfChosen() else {
      notice = Notice(text: phrases.cannotDelete, role: .warning)
      return []
    }
    guard deletion.isAsked else { return delete(deletion) }
    let text = phrases.deleteQuestion(
      deletion.title, rows: deletion.rows, references: deletion.references)
    overlay = .question(
      Question(
        title: phrases.deleteTitle, text: text, answers: [phrases.no, phrases.yes], selected: 0),
      .delete(deletion))
    return []
  }

  /// What F8 takes away: the marked rows together, else the selected one.
  private func deletionOfChosen() -> Deletion? {
    guard let grid else { return nil }
    let rows = grid.chosen
    let maker = grid.source.maker
    guard rows.count > 1 else { return rows.first.flatMap { maker.deletion(of: $0, view) } }
    // Each is taken out of what the ones before it left, so that undo puts all in their places.
    var rest = workspace
    var changes: [Change] = []
    var count = 0
    var references = 0
    for row in rows {
      guard let one = maker.deletion(of: row, view(of: rest)),
        (try? rest.apply(one.changes, Stamp(at: "", by: ""))) != nil
      else { continue }
      changes += one.changes
      count += one.rows
      references += one.references
    }
    guard count > 0 else { return nil }
    return Deletion(
      title: phrases.markedCount(rows.count), changes: changes, rows: count,
      references: references)
  }

  /// Deletes what was asked about.
  mutating func delete(_ deletion: Deletion) -> [Effect] {
    make(Edit(label: phrases.deleted(deletion.title), changes: deletion.changes)) ?? []
  }
}
