import Domain

/// What a person did to one record since they opened it.
package struct RecordEdit: Hashable, Sendable {
  package let key: RecordKey
  /// In the order in which they were made; all of this record.
  package let changes: [Change]
  package let stamp: Stamp
  /// The digest of the record as it was seen; nil for a new one.
  package let base: Digest?

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
    var (keys, parts): ([RecordKey], [RecordKey: [Change]]) = ([], [:])
    for change in changes {
      if parts[change.record] == nil { keys.append(change.record) }
      parts[change.record, default: []].append(change)
    }
    return keys.map { RecordEdit($0, parts[$0] ?? [], stamp, base: digests[$0]) }
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
  ///
  /// Their journal may have `limit` bytes: more are refused, with nothing written.
  init(
    _ edits: [RecordEdit], in folder: StoreFolder, limit: Int = Journal.largest
  ) throws(SaveFailure) {
    let store = try Commit.locked(folder, edits.first?.stamp)
    try Commit.prepare(store)
    var (drafts, places): ([Draft], [RecordKey: Int]) = ([], [:])
    var last = LastFolder()
    for edit in edits { try Commit.make(edit, in: store, &last, &drafts, &places) }
    for draft in drafts { try add(draft, in: store) }
    try write(to: store, limit)
  }

  static func locked(
    _ folder: StoreFolder, _ stamp: Stamp?
  ) throws(SaveFailure) -> LockedStore {
    do {
      return try folder.locked(stamp)
    } catch {
      switch error {
      case .busy(let holder): throw .busy(holder)
      case .refused(let call): throw SaveFailure(call)
      }
    }
  }

  /// Makes the store ready: it must be ours to write, with no journal and no leavings.
  static func prepare(_ store: borrowing LockedStore) throws(SaveFailure) {
    switch HeaderReading(in: store.root) {
    case .header(let header):
      guard header.isWritable else { throw .newerStore(header.schema) }
    case .missing: throw .disk(.noFolder)
    case .unreadable(let file): throw .unreadable(file)
    }
    do {
      _ = try store.finishJournal()
    } catch {
      throw SaveFailure(error)
    }
    do {
      try store.cleanTemporaries()
    } catch {
      throw SaveFailure(error)
    }
  }

  private mutating func write(
    to store: borrowing LockedStore, _ limit: Int
  ) throws(SaveFailure) {
    guard rows.count > 1 else {
      do {
        for row in rows { try store.put(row.content, at: row.place, isNew: row.expected == nil) }
      } catch {
        throw SaveFailure(error)
      }
      return
    }
    let bytes = Journal(rows).bytes
    // A longer one is never read, so what it says would never be carried out.
    guard bytes.count <= limit else { throw .tooLarge(committed[0].record.key, limit: limit) }
    do {
      try writeJournal(bytes, to: store)
    } catch {
      throw SaveFailure(error)
    }
  }

  /// Writes several files as one: once the journal has its name, they count as written.
  private mutating func writeJournal(
    _ bytes: [UInt8], to store: borrowing LockedStore
  ) throws(WriteFailure) {
    try store.put(bytes, atRoot: StoreName.journal)
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

/// A record on its way to the disk, as a tree: its value is read once, from the bytes that are written.
private struct Draft {
  let key: RecordKey
  let stored: Digest?
  /// What the disk has.
  let current: Tree?
  var tree: Tree?
  var isChanged = false
  var wasMerged = false

  /// The record that the disk has, for who has to see it.
  var currentRecord: Record? { current.flatMap { try? Record(key, $0) } }
}

extension Commit {
  /// Makes the changes of one edit on what stands on the disk, or on an earlier edit.
  private static func make(
    _ edit: RecordEdit, in store: borrowing LockedStore, _ last: inout LastFolder,
    _ drafts: inout [Draft], _ places: inout [RecordKey: Int]
  ) throws(SaveFailure) {
    guard edit.key.isWellFormed, edit.changes.allSatisfy({ $0.record == edit.key }) else {
      throw .badRecord(edit.key)
    }
    var draft: Draft
    let index = places[edit.key]
    if let index { draft = drafts[index] } else { draft = try Draft(edit, in: store, &last) }
    if draft.stored != edit.base { draft.wasMerged = true }
    do {
      draft.tree = try Tree.after(edit.changes, edit.stamp, on: draft.tree, sheetDigest)
      draft.isChanged = draft.isChanged || !edit.changes.isEmpty
    } catch {
      throw .conflict(error, current: draft.currentRecord)
    }
    if let index {
      drafts[index] = draft
    } else {
      places[edit.key] = drafts.count
      drafts.append(draft)
    }
  }

  /// Turns a record into the rows that write it; one that did not change needs none.
  private mutating func add(
    _ draft: Draft, in store: borrowing LockedStore
  ) throws(SaveFailure) {
    guard let tree = draft.tree else { return }
    if let stored = draft.stored, !draft.isChanged {
      guard let record = draft.currentRecord else { throw .badRecord(draft.key) }
      committed.append(Committed(record: record, digest: stored, wasMerged: draft.wasMerged))
      return
    }
    var (record, bytes) = try Commit.written(tree, of: draft)
    if let rolled = RolledLog(record, size: bytes.count),
      store.content(of: rolled.place) == .missing
    {
      (record, bytes) = try Commit.written(rolled.record.tree, of: draft)
      rows.append(Journal.Row(place: rolled.place, expected: nil, content: rolled.archive))
    }
    guard bytes.count <= JSONText.largest else {
      throw .tooLarge(draft.key, limit: JSONText.largest)
    }
    committed.append(
      Committed(record: record, digest: Digest(of: bytes), wasMerged: draft.wasMerged))
    rows.append(Journal.Row(place: .record(draft.key), expected: draft.stored, content: bytes))
  }

  /// The bytes of a tree, and the record that they read back as.
  private static func written(
    _ tree: Tree, of draft: Draft
  ) throws(SaveFailure) -> (record: Record, bytes: [UInt8]) {
    let written: (record: Record, bytes: [UInt8])?
    do throws(DecodingFailure) {
      written = try checked(tree, of: draft.key)
    } catch {
      throw .conflict(.decodingFailure(error), current: draft.currentRecord)
    }
    guard let written else { throw .badRecord(draft.key) }
    return written
  }
}

extension Draft {
  /// Starts from what the disk has; what the person saw of it is known to be a record.
  init(
    _ edit: RecordEdit, in store: borrowing LockedStore, _ last: inout LastFolder
  ) throws(SaveFailure) {
    key = edit.key
    let content = last.content(of: .record(edit.key), below: store.root)
    if case .bytes(let bytes) = content, let base = edit.base, Digest(of: bytes) == base,
      let known = try? JSONText.read(bytes)
    {
      (stored, current) = (base, known)
    } else {
      switch RecordReading(content, of: edit.key) {
      case .present(let found, let digest): (stored, current) = (digest, found.tree)
      case .gone: (stored, current) = (nil, nil)
      case .unreadable(let file): throw .unreadable(file)
      }
    }
    tree = current
  }
}

extension Tree {
  /// The record after some changes; those that are chained to what stands there are made one by one.
  fileprivate static func after(
    _ changes: [Change], _ stamp: Stamp, on tree: Tree?, _ digest: SheetDigest?
  ) throws(ChangeRefusal) -> Tree? {
    let isPlain = !changes.contains { $0.isSheetEvent || $0.isRegisterEntry }
    if isPlain, let tree { return try tree.applying(changes, stamp) }
    var tree = tree
    for change in changes { tree = try after(change.chained(on: tree, digest), stamp, on: tree) }
    return tree
  }

  /// The record after a change, made when there is none yet.
  fileprivate static func after(
    _ change: Change, _ stamp: Stamp, on tree: Tree?
  ) throws(ChangeRefusal) -> Tree {
    if let tree { return try tree.applying(change, stamp) }
    guard let made = Tree.created(by: change, stamp) else { throw .noSuchRecord(change.record) }
    return made
  }
}

/// The bytes of a record's file with the record that they read back as.
///
/// - Returns: nil when they would not read back as they are.
/// - Throws: the place that fits no record of the kind.
private func checked(
  _ tree: Tree, of key: RecordKey
) throws(DecodingFailure) -> (record: Record, bytes: [UInt8])? {
  let bytes = JSONText.write(tree)
  guard key.isWellFormed, let found = try? JSONText.read(bytes, limit: Journal.largest),
    JSONText.write(found) == bytes
  else { return nil }
  return (try Record(key, found), bytes)
}

/// The bytes of a record's file, nil when they would not read back as this record.
func checkedBytes(of record: Record) -> [UInt8]? {
  try? checked(record.tree, of: record.key)?.bytes
}
