import Domain
import Editing
import Widgets

extension App {
  /// Asks whether a record is to be what it was after that entry of its log.
  mutating func beginRestoring(_ key: RecordKey, _ revision: Int) {
    if case .refused(let reason) = availability(of: .edit) {
      notice = Notice(text: reason, role: .warning)
      return
    }
    guard let record = workspace[key],
      let changes = record.tree.changes(backTo: revision, of: key), !changes.isEmpty
    else {
      notice = Notice(text: phrases.nothingToRestore, role: .note)
      return
    }
    let stamp = record.tree.history(of: key).first { $0.seq == revision }?.stamp
    overlay = .question(
      Question(
        title: phrases.restoreTitle,
        text: phrases.restoreQuestion(
          workspace.title(of: record), to: phrases.state(after: stamp), changes: changes.count),
        answers: [phrases.no, phrases.yes], selected: 0),
      .restore(key, revision))
  }

  /// Makes a record what it was after that entry: a new edit, which undo takes back.
  mutating func restore(_ key: RecordKey, _ revision: Int) -> [Effect] {
    guard let record = workspace[key], let changes = record.tree.changes(backTo: revision, of: key)
    else { return [] }
    let label = phrases.restored(workspace.title(of: record), revision)
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    notice = Notice(text: label, role: .note)
    return effects
  }
}
