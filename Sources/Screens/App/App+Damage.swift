import Domain
import Editing
import Widgets

extension App {
  /// Shows what is wrong with a file, or asks whether to write again what it held.
  mutating func show(damaged file: UnreadableFile) {
    if let record = document.heldRecord(of: file), access.isWritable, author.role.editsRecords {
      overlay = .question(
        Question(
          title: phrases.fileGoneTitle, text: phrases.writeAgainQuestion(file.traces.title),
          answers: [phrases.leaveGone, phrases.writeAgain], selected: 0),
        .writeAgain(record))
      return
    }
    overlay = .page(
      TextPage(
        title: phrases.badFiles,
        lines: [.init("", phrases.unreadable(file)), .init("", phrases.remedy(file))],
        leftWidth: 0))
  }

  /// Writes a record again whose file is gone, as it was held.
  mutating func writeAgain(_ record: Record) -> [Effect] {
    document.mended(record.key)
    let edit = Edit(
      label: phrases.writtenAgain(workspace.title(of: record)),
      changes: [Change(record.key, .create(record.tree))])
    return make(edit) ?? []
  }
}
