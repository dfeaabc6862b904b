import Domain
import Widgets

extension App {
  /// Takes a file as one that cannot be read: what it held is shown no longer but as damaged.
  mutating func damage(_ file: UnreadableFile, _ before: inout [RecordKey: Record?]) {
    var file = file
    if let key = file.key, let record = workspace[key] {
      if file.traces.title.isEmpty { file.traces.title = workspace.title(of: record) }
      if case .sheet(let sheet) = record.value { file.traces = traces(of: sheet, file) }
      before[key] = .some(record)
      workspace.lose(key)
    }
    workspace.unreadable.removeAll { $0.file == file.file }
    workspace.unreadable.append(file)
  }

  /// What a sheet that was held tells of its file.
  private func traces(of sheet: ScoreSheet, _ file: UnreadableFile) -> UnreadableFile.Traces {
    var traces = file.traces
    traces.unit = sheet.unit.text
    traces.campaign = sheet.campaign.text
    traces.version = sheet.version
    return traces
  }

  /// A record is on the disk as it should be.
  mutating func mend(_ key: RecordKey) {
    goneRecords[key] = nil
    workspace.unreadable.removeAll { $0.file == key.file }
  }

  /// Another program took files away: their records are shown as gone, and may be written again.
  ///
  /// A record with an edit of ours on its way is left alone: the answer to that edit asks.
  mutating func lost(_ gone: [String]) -> [Effect] {
    var before: [RecordKey: Record?] = [:]
    var title: String?
    for path in gone {
      let file = UnreadableFile(file: path, line: nil, fault: .gone)
      guard let key = file.key else {
        workspace.unreadable.removeAll { $0.file == path }
        continue
      }
      if saving.isRefused(key) { giveUpSaid(in: key) }
      guard !saving.isPending(key) else { continue }
      workspace.unreadable.removeAll { $0.file == path }
      guard let record = workspace[key] else { continue }
      if record.tree.isDeleted {
        workspace.lose(key)
        continue
      }
      title = title ?? workspace.title(of: record)
      if record.isLoaded { goneRecords[key] = record }
      damage(file, &before)
    }
    guard !gone.isEmpty else { return [] }
    workspaceChanged(before)
    if let title { notice = Notice(text: phrases.fileIsGone(title), role: .warning) }
    return []
  }

  /// What was said in a sheet whose file is gone cannot be written behind its events: say so.
  private mutating func giveUpSaid(in key: RecordKey) {
    let requests = saving.recall(key)
    workspace.withdraw(requests.flatMap(\.edit.changes))
    for request in requests { history.forget(request.edit) }
    let lines = requests.map { TextPage.Line("", phrases.notWrittenGone($0.edit.label)) }
    overlay = .page(TextPage(title: phrases.notWritten, lines: lines, leftWidth: 0))
  }

  /// Shows what is wrong with a file, or asks whether to write again what it held.
  mutating func show(damaged file: UnreadableFile) {
    if file.fault == .gone, let record = file.key.flatMap({ goneRecords[$0] }),
      access.isWritable, author.role.editsRecords
    {
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
    mend(record.key)
    let edit = Edit(
      label: phrases.writtenAgain(workspace.title(of: record)),
      changes: [Change(record.key, .create(record.tree))])
    return make(edit) ?? []
  }
}
