import Domain

/// What stands at the place of a row.
private enum RowState {
  case before, after, neither
}

extension LockedStore {
  /// Carries out a journal that somebody left, or that was just written.
  ///
  /// Done twice it changes nothing more, so it may be interrupted anywhere. Rows are left alone
  /// where somebody else changed the file; when no row was carried out yet, none is.
  borrowing func finishJournal() throws(WriteFailure) -> JournalOutcome {
    let bytes: [UInt8]
    switch root.read(StoreName.journal, limit: Journal.largest) {
    case .missing: return .absent
    case .bytes(let found): bytes = found
    case .fault(.cannotRead(let errno)): throw .nothingWritten(CallFailure(.read, -errno))
    case .fault: return .setAside(file: try setJournalAside(), .damaged)
    }
    let journal: Journal
    do {
      journal = try Journal(reading: bytes)
    } catch {
      return .setAside(file: try setJournalAside(), error)
    }
    var states: [RowState] = []
    var last = LastFolder()
    for row in journal.rows { states.append(try state(of: row, &last)) }
    let changed = zip(journal.rows, states).filter { $0.1 == .neither }.map { $0.0.place.file }
    if changed.isEmpty || states.contains(.after) {
      try put(zip(journal.rows, states).filter { $0.1 == .before }.map { $0.0 })
      try sync(journal.rows)
    }
    guard changed.isEmpty else {
      return .setAside(file: try setJournalAside(), .changedSince(files: changed))
    }
    try removeJournal()
    return .finished(journal.records)
  }

  /// Compares a row with what stands at its place.
  ///
  /// What cannot be read now may be read later: then the journal has to wait.
  private borrowing func state(
    of row: Journal.Row, _ last: inout LastFolder
  ) throws(WriteFailure) -> RowState {
    switch last.content(of: row.place, below: root) {
    case .missing: return row.expected == nil ? .before : .neither
    case .fault(.cannotRead(let errno)): throw .nothingWritten(CallFailure(.read, -errno))
    case .fault: return .neither
    case .bytes(let bytes):
      if bytes == row.content { return .after }
      return Digest(of: bytes) == row.expected ? .before : .neither
    }
  }

  /// Syncs the folders, also those of rows that were written before a crash.
  private borrowing func sync(_ rows: [Journal.Row]) throws(WriteFailure) {
    var done: Set<[String]> = []
    do {
      for row in rows where done.insert(row.place.folders).inserted {
        try folder(of: row.place).sync()
      }
      if rows.contains(where: { $0.expected == nil }) { try syncAbove() }
    } catch {
      throw WriteFailure(before: error)
    }
  }

  private borrowing func removeJournal() throws(WriteFailure) {
    do {
      try root.remove(StoreName.journal)
      try root.sync()
    } catch {
      throw WriteFailure(before: error)
    }
  }

  private borrowing func setJournalAside() throws(WriteFailure) -> String {
    do {
      return try quarantine(StoreName.journal, in: root, as: StoreName.journal)
    } catch {
      throw WriteFailure(before: error)
    }
  }

  /// Moves a file into the quarantine, under a name that is free there.
  ///
  /// - Returns: where it lies now, below the store's folder.
  borrowing func quarantine(
    _ name: String, in folder: borrowing Folder, as newName: String
  ) throws(CallFailure) -> String {
    let quarantine = try root.ownFolder(StoreName.quarantine, durable: true)
    var free = newName
    var number = 2
    while try quarantine.status(of: free) != nil {
      free = "\(newName).\(number)"
      number += 1
    }
    try folder.move(name, to: quarantine, as: free)
    try quarantine.sync()
    try folder.sync()
    return "\(StoreName.quarantine)/\(free)"
  }

  /// Keeps bytes in the quarantine, under a name that is free there or that has them already.
  ///
  /// - Returns: where they lie, below the store's folder.
  borrowing func keepCopy(_ bytes: [UInt8], as newName: String) throws(CallFailure) -> String {
    let quarantine = try root.ownFolder(StoreName.quarantine, durable: true)
    var free = newName
    var number = 2
    while try quarantine.status(of: free) != nil {
      if quarantine.read(free, limit: JSONText.largest).bytes == bytes {
        return "\(StoreName.quarantine)/\(free)"
      }
      free = "\(newName).\(number)"
      number += 1
    }
    let temporaries = try root.ownFolder(StoreName.temporary, durable: false)
    let temporary = "kept-\(free)"
    // Left by a repair that was interrupted: nobody else has a file here while the lock is ours.
    try? temporaries.remove(temporary)
    try temporaries.fill(try temporaries.create(temporary), bytes, durable: true)
    try temporaries.move(temporary, to: quarantine, as: free)
    try quarantine.sync()
    return "\(StoreName.quarantine)/\(free)"
  }
}
