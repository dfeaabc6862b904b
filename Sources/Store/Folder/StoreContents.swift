import Domain
import Glibc

/// All records of a store and all files that are none.
struct StoreContents {
  private(set) var records: [Record] = []
  private(set) var digests: [RecordKey: Digest] = [:]
  private(set) var unreadable: [UnreadableFile] = []

  /// Reads everything; when somebody saved meanwhile, once or twice more.
  ///
  /// Each file is whole in any case; this makes it likely that they fit each other.
  init(readingSteadily root: borrowing Folder) throws(CallFailure) {
    for _ in 0..<3 {
      let before = try Signature(of: root)
      self = try StoreContents(reading: root)
      guard try Signature(of: root) != before else { return }
    }
  }

  private init(reading root: borrowing Folder) throws(CallFailure) {
    guard try root.status(of: StoreName.records) != nil else { return }
    let outer = try root.folder(StoreName.records)
    for name in try outer.names() {
      guard let kind = RecordKind(rawValue: name) else { continue }
      do {
        let folder = try outer.folder(name)
        for file in try folder.names() { read(file, kind, in: folder) }
      } catch {
        let file = "\(StoreName.records)/\(name)"
        unreadable.append(UnreadableFile(file, fault(error)))
      }
    }
  }

  /// Reads one file of a folder of records; names that begin with a dot are nobody's records.
  private mutating func read(_ name: String, _ kind: RecordKind, in folder: borrowing Folder) {
    guard !name.hasPrefix(".") else { return }
    let path = "\(StoreName.records)/\(kind.rawValue)/\(name)"
    guard let id = recordID(ofFile: name, kind: kind) else {
      let fault = isSharingConflict(name) ? FileFault.sharingConflict : .wrongName
      unreadable.append(UnreadableFile(path, fault))
      return
    }
    let content = folder.read(name, limit: JSONText.largest)
    add(RecordReading(content, of: RecordKey(kind, id)))
  }

  private mutating func add(_ reading: RecordReading) {
    switch reading {
    case .present(let record, let digest):
      records.append(record)
      digests[record.key] = digest
    case .unreadable(let file): unreadable.append(file)
    case .gone: break
    }
  }

  /// Reads records as a journal says that could not be carried out.
  mutating func overlay(journalOf root: borrowing Folder) {
    guard let journal = Journal.left(in: root) else { return }
    for row in journal.rows {
      guard case .record(let key) = row.place, digests[key] == row.expected else { continue }
      records.removeAll { $0.key == key }
      add(RecordReading(.bytes(row.content), of: key))
    }
  }
}

/// What tells whether somebody saved: when the folders of records changed.
private struct Signature: Equatable {
  private var folders: [String: FileStatus] = [:]
  private let hasJournal: Bool

  init(of root: borrowing Folder) throws(CallFailure) {
    hasJournal = try root.status(of: StoreName.journal) != nil
    guard try root.status(of: StoreName.records) != nil else { return }
    let outer = try root.folder(StoreName.records)
    for kind in RecordKind.allCases {
      folders[kind.rawValue] = try outer.status(of: kind.rawValue)
    }
  }
}

extension Journal {
  /// The journal that lies in a store, if it is one.
  static func left(in root: borrowing Folder) -> Journal? {
    root.read(StoreName.journal, limit: largest).bytes.flatMap { try? Journal(reading: $0) }
  }
}

extension Folder {
  /// The names in a folder of this one, none when there is no such folder.
  borrowing func namesIfAny(in name: String) throws(CallFailure) -> [String] {
    guard try status(of: name)?.isFolder == true else { return [] }
    return try folder(name).names()
  }
}

/// What a folder's fault is that could not be opened or listed.
private func fault(_ failure: CallFailure) -> FileFault {
  failure.errno == ELOOP || failure.errno == ENOTDIR
    ? .notRegular : .cannotRead(errno: failure.errno)
}
