import Domain

extension Document {
  /// An edit is safe on disk; the disk may know more of its records than we did.
  ///
  /// - Returns: whether anything is other than it was held.
  @discardableResult
  package mutating func saved(_ number: Int, _ records: [Record]) -> Bool {
    saving.finish(number, at: clock.timeOfDay)
    for record in records { mended(record.key) }
    var changed: [RecordKey: Record?] = [:]
    for record in records
    where !saving.isPending(record.key) && workspace[record.key] != record {
      changed[record.key] = .some(workspace[record.key])
      workspace.put(record)
    }
    if !changed.isEmpty { workspaceChanged(changed) }
    return !changed.isEmpty
  }

  /// What follows from an edit that is not on disk.
  package enum Setback: Equatable, Sendable {
    /// It is tried again, or the person is told or asked.
    case waits
    /// It is made anew on what the record is now, which is to be read.
    case renews(RecordKey)
    /// It was given up, since nothing takes it back; its records are to be read.
    case givenUp(SaveRequest)
  }

  /// An edit is not on disk.
  package mutating func failed(_ number: Int, _ failure: SaveFailure) -> Setback {
    let refused = saving.fail(number, failure)
    switch failure {
    case .conflict:
      guard let refused else { return .waits }
      if refused.edit.isFinal {
        saving.answered(refused)
        return .givenUp(refused)
      }
      guard let step = refused.edit.sheet, saving.isRefused(step.record) else { return .waits }
      return .renews(step.record)
    case .unreadable(let file): if file.kind == nil { access.isWritable = false }
    case .uncertain, .syncFailed, .mustReopen, .newerStore: access.isWritable = false
    case .disk, .busy, .tooLarge, .badRecord: break
    }
    return .waits
  }

  /// Records as the disk has them now, files that became unreadable, files that are gone.
  ///
  /// A record with an edit of ours on its way is left alone: the answer to that edit brings it.
  package mutating func reread(
    _ records: [Record], _ unreadable: [UnreadableFile], gone: [String] = []
  ) -> News {
    var news = News()
    var before: [RecordKey: Record?] = [:]
    for record in records where saving.isRefused(record.key) {
      before[record.key] = .some(workspace[record.key])
      renew(on: record, &news)
      news.changed.append(record)
    }
    for record in records where !saving.isPending(record.key) {
      mended(record.key)
      guard workspace[record.key] != record else { continue }
      if before[record.key] == nil { before[record.key] = .some(workspace[record.key]) }
      if receive(record) { news.changed.append(record) }
    }
    for file in unreadable { damage(file, &before) }
    for path in gone { lose(path, &before, &news) }
    workspaceChanged(before)
    return news
  }

  /// Takes a record as the disk has it; false when it only says more of what was known.
  private mutating func receive(_ record: Record) -> Bool {
    let held = workspace[record.key]
    let before = ID<ScoreSheet>(record.key.id).map { workspace.sheets[$0] }
    workspace.put(record)
    guard held?.isLoaded == false else { return true }
    return held != record.heading || before != ID(record.key.id).map { workspace.sheets[$0] }
  }
}

extension Document {
  /// A record is on the disk as it should be.
  package mutating func mended(_ key: RecordKey) {
    goneRecords[key] = nil
    workspace.unreadable.removeAll { $0.file == key.file }
  }

  /// The record of a file that went while it was held, as it was.
  package func heldRecord(of file: UnreadableFile) -> Record? {
    file.fault == .gone ? file.key.flatMap { goneRecords[$0] } : nil
  }

  /// Takes a file as one that cannot be read: what it held is shown no longer but as damaged.
  private mutating func damage(_ file: UnreadableFile, _ before: inout [RecordKey: Record?]) {
    var file = file
    if let key = file.key, let record = workspace[key] {
      if file.traces.title.isEmpty { file.traces.title = workspace.title(of: record) }
      if let sheet = record.value(as: ScoreSheet.self) { file.traces.tell(of: sheet) }
      before[key] = .some(record)
      workspace.lose(key)
    }
    workspace.unreadable.removeAll { $0.file == file.file }
    workspace.unreadable.append(file)
  }

  /// Another program took a file away: its record is shown as gone, and may be written again.
  private mutating func lose(
    _ path: String, _ before: inout [RecordKey: Record?], _ news: inout News
  ) {
    let file = UnreadableFile(file: path, line: nil, fault: .gone)
    guard let key = file.key else {
      workspace.unreadable.removeAll { $0.file == path }
      return
    }
    if saving.isRefused(key) { giveUp(eventsOf: key, &news) }
    guard !saving.isPending(key) else { return }
    workspace.unreadable.removeAll { $0.file == path }
    guard let record = workspace[key] else { return }
    if record.tree.isDeleted {
      before[key] = .some(record)
      workspace.lose(key)
      return
    }
    news.lostTitle = news.lostTitle ?? workspace.title(of: record)
    if record.isLoaded { goneRecords[key] = record }
    damage(file, &before)
  }

  /// What was said in a sheet whose file is gone cannot be written behind its events.
  private mutating func giveUp(eventsOf key: RecordKey, _ news: inout News) {
    let requests = saving.recall(key)
    workspace.withdraw(requests.flatMap(\.edit.changes))
    for request in requests {
      history.forget(request.edit)
      news.dropped.append(
        News.Dropped(edit: request.edit, reason: .change(.noSuchRecord(key))))
    }
  }
}

extension UnreadableFile.Traces {
  /// Notes what a sheet that was held tells of its file.
  fileprivate mutating func tell(of sheet: ScoreSheet) {
    unit = sheet.unit.text
    campaign = sheet.campaign.text
    version = sheet.version
  }
}
