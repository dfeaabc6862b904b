import Domain
import Glibc

/// All records of a store and all files that are none.
struct StoreContents {
  private(set) var records: [Record] = []
  private(set) var digests: [RecordKey: Digest] = [:]
  private(set) var unreadable: [UnreadableFile] = []

  /// How the sheets stand of which `records` has the headings only.
  private(set) var replayed: [ReplayedSheet] = []

  /// Reads everything; when somebody saved meanwhile, once or twice more.
  ///
  /// Each file is whole in any case; this makes it likely that they fit each other.
  init(
    readingSteadily root: borrowing Folder, sheets: SheetOpening = .whole,
    _ cache: SheetCache? = nil
  ) throws(CallFailure) {
    for _ in 0..<3 {
      let before = try Signature(of: root)
      self = try StoreContents(reading: root, sheets, cache)
      guard try Signature(of: root) != before else { return }
    }
  }

  private init(
    reading root: borrowing Folder, _ sheets: SheetOpening, _ cache: SheetCache?
  ) throws(CallFailure) {
    guard try root.status(of: StoreName.records) != nil else { return }
    let outer = try root.folder(StoreName.records)
    // The sheets come last: what they are judged by has to be known.
    let names = try outer.names().filter { $0 != RecordKind.sheet.rawValue }
    for name in names + [RecordKind.sheet.rawValue] {
      guard let kind = RecordKind(rawValue: name), try outer.status(of: name) != nil
      else { continue }
      do {
        let folder = try outer.folder(name)
        let keys = keys(of: try folder.names(), kind, in: folder)
        if kind == .sheet, !sheets.loadsEvents {
          let criteria = JudgedCriteria(records, digests)
          let reading = SheetsReading(keys, in: folder, criteria, sheets, cache)
          for reading in reading.readings { add(reading) }
        } else {
          let number = folder.number
          let readings = inParallel(keys.count) { RecordReading(keys[$0], in: number) }
          for reading in readings { add(reading) }
        }
      } catch {
        let file = "\(StoreName.records)/\(name)"
        unreadable.append(UnreadableFile(file, fault(error)))
      }
    }
    unreadable.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  /// The records that files are named after; what is named otherwise is listed as unreadable.
  ///
  /// Names that begin with a dot are nobody's records.
  private mutating func keys(
    of names: [String], _ kind: RecordKind, in folder: borrowing Folder
  ) -> [RecordKey] {
    let kept = KindNames(names, of: kind, in: folder)
    unreadable += kept.strays
    return kept.keys
  }

  private mutating func add(_ reading: SheetReading) {
    switch reading {
    case .held(let sheet, _):
      let record = Record(sheet.events.heading)
      replayed.append(sheet.events)
      records.append(record)
      digests[record.key] = sheet.digest
    case .read(let reading): add(reading)
    }
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
      replayed.removeAll { $0.heading.sheet.text == key.id }
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
