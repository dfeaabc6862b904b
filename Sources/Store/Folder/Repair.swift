import Domain

/// A bad file of a store, and what a repair does with it: nothing is deleted, nothing guessed.
package struct Repair: Hashable, Sendable {
  /// What becomes of the record.
  package enum Remedy: Hashable, Sendable {
    /// It is written as it stood last; the places are those put back from its own log.
    ///
    /// Without places all of it was whole: only its name or its first bytes were wrong.
    case restored(Record, places: [Path])
    /// It is taken from a whole copy that lies under another name.
    case copied(Record, from: String)
    /// A score sheet whose file was cut: so many first events come through, proved by their chain.
    case beginning(Record, events: Int)
    /// No good state of it is known.
    case setAside
    /// It is not touched: this account or this version cannot read it.
    case left
  }

  package let file: UnreadableFile
  package let remedy: Remedy
  /// The bytes that were looked at; nil where they cannot be read.
  let bytes: [UInt8]?

  /// The record that is written, if any.
  package var record: Record? {
    switch remedy {
    case .restored(let record, _), .copied(let record, _), .beginning(let record, _): record
    case .setAside, .left: nil
    }
  }
}

/// What a repair of a store does, file by file.
struct RepairPlan {
  /// The bad files in the order in which they are listed.
  private(set) var repairs: [Repair] = []
  private let workspace: Workspace
  private let stamp: Stamp
  private var bytes: [String: [UInt8]] = [:]
  /// Whole records under names that are not theirs, by the id inside, in the order of their files.
  private var copies: [RecordKey: [(file: String, record: Record)]] = [:]
  /// The records that are there, and those that come back.
  private var present: Set<RecordKey>

  /// Looks at the bad files of a workspace that was read from that folder.
  init(_ workspace: Workspace, in root: borrowing Folder, _ stamp: Stamp) {
    self.workspace = workspace
    self.stamp = stamp
    present = Set(workspace.records.keys)
    let files = workspace.unreadable
    for file in files { bytes[file.file] = root.bytes(ofRecordFile: file.file) }
    for file in files { addCopy(file) }
    // The files of records come first: what is whole under another name may be all there is of one.
    var remedies: [String: Repair.Remedy] = [:]
    for file in files {
      guard let key = RecordKey(file: file.file) else { continue }
      remedies[file.file] = remedy(of: file, key)
    }
    for file in files where remedies[file.file] == nil {
      remedies[file.file] = remedy(ofCopy: file)
    }
    repairs = files.map { file in
      Repair(file: file, remedy: remedies[file.file] ?? .left, bytes: bytes[file.file])
    }
  }

  /// Takes a file as a copy when a whole record of another name is in it.
  private mutating func addCopy(_ file: UnreadableFile) {
    guard let tree = tree(of: file), let kind = file.kind, let id = tree.rowID else { return }
    let key = RecordKey(kind, id)
    guard key.isWellFormed, key.file != file.file, let record = try? Record(key, tree) else {
      return
    }
    copies[key, default: []].append((file.file, record))
  }

  /// What becomes of a bad file that has the name of a record.
  private mutating func remedy(of file: UnreadableFile, _ key: RecordKey) -> Repair.Remedy? {
    switch file.fault {
    case .cannotRead, .newerSchema, .tooLarge, .gone, .signedGone: return .left
    case .notRegular, .notUTF8, .byteOrderMark, .syntax, .repeatedKey, .tooDeep, .mergeMarks,
      .sharingConflict, .decodingFailure, .wrongName:
      break
    }
    if let tree = tree(of: file), tree.rowID == key.id,
      let mended = MendedRecord(key, tree, stamp)
    {
      present.insert(key)
      return .restored(mended.record, places: mended.places)
    }
    if let copy = copies[key]?.first {
      present.insert(key)
      return .copied(copy.record, from: copy.file)
    }
    if let bytes = bytes[file.file], let cut = CutSheet(bytes, of: key, in: workspace) {
      present.insert(key)
      return .beginning(cut.record, events: cut.events)
    }
    // A whole record of another id may lie here: that is seen when all names are settled.
    return file.fault == .wrongName ? nil : .setAside
  }

  /// What becomes of a file whose name is no record's, or another one's.
  private mutating func remedy(ofCopy file: UnreadableFile) -> Repair.Remedy {
    let whole = copies.first { $0.value.contains { $0.file == file.file } }
    guard let (key, found) = whole, let first = found.first else {
      return file.isReadable ? .setAside : .left
    }
    guard first.file == file.file, present.insert(key).inserted else { return .setAside }
    return .restored(first.record, places: [])
  }

  /// The tree of a file, as far as it can be read at all; a byte order mark is no part of it.
  private func tree(of file: UnreadableFile) -> Tree? {
    guard var bytes = bytes[file.file] else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
    return try? JSONText.read(bytes)
  }
}

extension UnreadableFile {
  /// Whether its bytes can be read, and by this version.
  fileprivate var isReadable: Bool {
    switch fault {
    case .cannotRead, .newerSchema, .tooLarge, .gone, .signedGone: false
    case .notRegular, .notUTF8, .byteOrderMark, .syntax, .repeatedKey, .tooDeep, .mergeMarks,
      .sharingConflict, .decodingFailure, .wrongName:
      true
    }
  }
}

extension RecordKey {
  /// The record that a file is named after; nil for any other file.
  init?(file: String) {
    guard case .record(let key)? = StoreFile(file: file) else { return nil }
    self = key
  }
}

extension Folder {
  /// The bytes of a file directly in a folder of records; nil when it cannot be read.
  borrowing func bytes(ofRecordFile file: String) -> [UInt8]? {
    let steps = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard steps.count == 3, steps[0] == StoreName.records, RecordKind(rawValue: steps[1]) != nil,
      let outer = try? folder(steps[0]), let folder = try? outer.folder(steps[1])
    else { return nil }
    return folder.read(steps[2], limit: JSONText.largest).bytes
  }
}
