import Domain

/// What a person did to one record since they opened it.
package struct RecordEdit: Hashable, Sendable {
  package let key: RecordKey
  /// In the order in which they were made; all of this record.
  package let changes: [Change]
  package let stamp: Stamp
  /// The digest of the record as it was seen; nil for a new one.
  package let base: Digest?

  /// Names a record, what is done to it, by whom, and what it was when they saw it.
  package init(_ key: RecordKey, _ changes: [Change], _ stamp: Stamp, base: Digest?) {
    self.key = key
    self.changes = changes
    self.stamp = stamp
    self.base = base
  }

  /// Parts changes by their records, in the order in which the records come first.
  package static func edits(
    of changes: [Change], _ stamp: Stamp, on digests: [RecordKey: Digest]
  ) -> [RecordEdit] {
    var keys: [RecordKey] = []
    for change in changes where !keys.contains(change.record) { keys.append(change.record) }
    return keys.map { key in
      RecordEdit(key, changes.filter { $0.record == key }, stamp, base: digests[key])
    }
  }
}

/// A record as it stands on the disk after a commit.
package struct Committed: Hashable, Sendable {
  package let record: Record
  package let digest: Digest
  /// Whether somebody else's change of other places was there already.
  package let wasMerged: Bool
}

/// One run of the commit protocol.
struct Commit {
  private(set) var committed: [Committed] = []
  /// Whether all was acknowledged but the disk cannot be trusted any more.
  private(set) var mustReopen = false
  private var rows: [Journal.Row] = []

  /// Takes the lock, carries out what others left, makes the edits and writes them.
  init(_ edits: [RecordEdit], in folder: StoreFolder) throws(CommitFailure) {
    let store = try Commit.locked(folder, edits.first?.stamp)
    try Commit.prepare(store)
    var drafts: [Draft] = []
    for edit in edits { try Commit.make(edit, in: store, &drafts) }
    for draft in drafts { try add(draft, in: store) }
    try write(to: store)
  }

  private static func locked(
    _ folder: StoreFolder, _ stamp: Stamp?
  ) throws(CommitFailure) -> LockedStore {
    do {
      return try folder.locked(stamp)
    } catch {
      switch error {
      case .busy(let holder): throw .busy(holder: holder)
      case .refused(let call): throw CommitFailure(call)
      }
    }
  }

  /// Makes the store ready: it must be ours to write, with no journal and no leavings.
  private static func prepare(_ store: borrowing LockedStore) throws(CommitFailure) {
    switch HeaderReading(in: store.root) {
    case .header(let header):
      guard header.isWritable else { throw .readOnly(schema: header.schema) }
    case .missing: throw .noSuchFolder
    case .unreadable(let file): throw .unreadable(file)
    }
    do {
      _ = try store.finishJournal()
    } catch {
      throw CommitFailure(error)
    }
    do {
      try store.cleanTemporaries()
    } catch {
      throw CommitFailure(error)
    }
  }

  private mutating func write(to store: borrowing LockedStore) throws(CommitFailure) {
    do {
      switch rows.count {
      case 0: return
      case 1:
        try store.put(rows[0].content, at: rows[0].place, isNew: rows[0].expected == nil)
      default: try writeJournal(to: store)
      }
    } catch {
      throw CommitFailure(error)
    }
  }

  /// Writes several files as one: once the journal has its name, they count as written.
  private mutating func writeJournal(to store: borrowing LockedStore) throws(WriteFailure) {
    try store.put(Journal(rows).bytes, atRoot: StoreName.journal)
    do {
      _ = try store.finishJournal()
    } catch {
      // The next one to take the lock finishes it; only a disk in doubt stops this process.
      switch error {
      case .nothingWritten: break
      case .syncFailed, .uncertain: mustReopen = true
      }
    }
  }
}

/// A record on its way to the disk.
private struct Draft {
  let key: RecordKey
  let stored: Digest?
  var record: Record?
  var isChanged = false
  var wasMerged = false
}

extension Commit {
  /// Makes the changes of one edit on what stands on the disk, or on an earlier edit.
  private static func make(
    _ edit: RecordEdit, in store: borrowing LockedStore, _ drafts: inout [Draft]
  ) throws(CommitFailure) {
    guard edit.key.isWellFormed, edit.changes.allSatisfy({ $0.record == edit.key }) else {
      throw .badRecord(edit.key)
    }
    var draft: Draft
    let index = drafts.firstIndex { $0.key == edit.key }
    if let index { draft = drafts[index] } else { draft = try Draft(edit.key, in: store) }
    let current = draft.record
    if draft.stored != edit.base { draft.wasMerged = true }
    for change in edit.changes {
      do {
        let change = change.chained(on: draft.record?.tree, sheetDigest)
        draft.record = try Record.after(change, edit.stamp, on: draft.record)
        draft.isChanged = true
      } catch {
        throw .conflict(edit.key, error, current: current)
      }
    }
    if let index { drafts[index] = draft } else { drafts.append(draft) }
  }

  /// Turns a record into the rows that write it; one that did not change needs none.
  private mutating func add(
    _ draft: Draft, in store: borrowing LockedStore
  ) throws(CommitFailure) {
    guard var record = draft.record else { return }
    if let stored = draft.stored, !draft.isChanged {
      committed.append(Committed(record: record, digest: stored, wasMerged: draft.wasMerged))
      return
    }
    var bytes = try Commit.bytes(of: record)
    if let rolled = RolledLog(record, size: bytes.count),
      store.content(of: rolled.place) == .missing
    {
      record = rolled.record
      bytes = try Commit.bytes(of: record)
      rows.append(Journal.Row(place: rolled.place, expected: nil, content: rolled.archive))
    }
    guard bytes.count <= JSONText.largest else {
      throw .tooLarge(draft.key, limit: JSONText.largest)
    }
    committed.append(
      Committed(record: record, digest: Digest(of: bytes), wasMerged: draft.wasMerged))
    rows.append(Journal.Row(place: .record(draft.key), expected: draft.stored, content: bytes))
  }

  /// The bytes of a record, which must read back as they are.
  private static func bytes(of record: Record) throws(CommitFailure) -> [UInt8] {
    guard let bytes = checkedBytes(of: record) else { throw .badRecord(record.key) }
    return bytes
  }
}

extension Draft {
  /// Starts from what the disk has.
  init(_ key: RecordKey, in store: borrowing LockedStore) throws(CommitFailure) {
    self.key = key
    switch RecordReading(store.content(of: .record(key)), of: key) {
    case .present(let found, let digest): (record, stored) = (found, digest)
    case .gone: (record, stored) = (nil, nil)
    case .unreadable(let file): throw .unreadable(file)
    }
  }
}

extension Record {
  /// The record after a change, made when there is none yet.
  fileprivate static func after(
    _ change: Change, _ stamp: Stamp, on record: Record?
  ) throws(ChangeRefusal) -> Record {
    if let record { return try record.applying(change, stamp) }
    guard let tree = Tree.created(by: change, stamp) else { throw .noSuchRecord(change.record) }
    do {
      return try Record(change.record, tree)
    } catch {
      throw .decodingFailure(error)
    }
  }
}

/// The bytes of a record's file, nil when they would not read back as this record.
func checkedBytes(of record: Record) -> [UInt8]? {
  let bytes = JSONText.write(record.tree)
  let limit = Journal.largest
  guard record.key.isWellFormed, let tree = try? JSONText.read(bytes, limit: limit),
    JSONText.write(tree) == bytes, (try? Record(record.key, tree)) != nil
  else { return nil }
  return bytes
}
