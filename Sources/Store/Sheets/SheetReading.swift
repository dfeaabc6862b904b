import Domain

/// What came of reading one score sheet.
enum SheetReading: Sendable {
  /// Its heading is held, with what its events led to.
  case held(HeldSheet, isRemembered: Bool)
  /// It is held whole, or cannot be read.
  case read(RecordReading)
}

/// A sheet of which the heading is held, and the file it was read from.
struct HeldSheet: Sendable {
  var events: ReplayedSheet
  let digest: Digest
  /// The files of the criteria that the events were judged by; nil where one of the sets is missing.
  let criteria: Digest?
  let stamp: FileStamp
}

/// The criteria by which sheets are replayed, with the digests of their files.
struct JudgedCriteria: Sendable {
  private(set) var shelf = CriteriaShelf()
  private var digests: [ID<CriteriaSet>: Digest] = [:]

  /// Takes the sets among some records, deleted ones too, as a workspace does.
  init(_ records: [Record], _ digests: [RecordKey: Digest]) {
    for record in records {
      guard let set = record.value(as: CriteriaSet.self), let digest = digests[record.key]
      else { continue }
      shelf.put(SheetCriteria(set, sheetDigest))
      self.digests[set.id] = digest
    }
  }

  /// The criteria of a set.
  subscript(id: ID<CriteriaSet>) -> SheetCriteria? { shelf[id] }

  /// The digest of the file of a set, or one of the files of several.
  func digest(of ids: [ID<CriteriaSet>]) -> Digest? {
    let found = ids.compactMap { digests[$0] }
    guard found.count == ids.count else { return nil }
    return found.count == 1 ? found[0] : Digest(of: found.flatMap(\.bytes))
  }
}

extension SheetReading {
  /// Reads the file of a sheet in the folder that was opened as `folder`, and replays it.
  ///
  /// What does not hold stays whole, so that it can be looked at.
  init(_ key: RecordKey, in folder: Int32, _ criteria: JudgedCriteria) {
    let file = ReadFile(StoreFile.record(key).name, in: folder, limit: JSONText.largest)
    let reading = RecordReading(file.content, of: key)
    self = .read(reading)
    guard case .present(let record, let digest) = reading,
      let sheet = record.value(as: ScoreSheet.self),
      let status = file.status, let heading = record.heading, !heading.tree.isDeleted
    else { return }
    let events = ReplayedSheet(replaying: sheet, on: criteria.shelf, sheetDigest)
    guard events.fault == nil else { return }
    self = .held(
      HeldSheet(
        events: events, digest: digest, criteria: criteria.digest(of: events.sets),
        stamp: FileStamp(status)), isRemembered: false)
  }
}

/// By what a file is told from what it was: who it is, its size and its times.
struct FileStamp: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: UInt64
  let modified: Int64
  let changed: Int64

  /// Notes what a file is.
  init(_ status: FileStatus) {
    device = status.identity.device
    inode = status.identity.inode
    size = status.size
    modified = status.modified
    changed = status.changed
  }

  /// Reads a stamp from an index.
  init(_ reader: inout SheetUnpacking) throws(PackingFault) {
    device = UInt64(bitPattern: Int64(try reader.number()))
    inode = UInt64(bitPattern: Int64(try reader.number()))
    size = UInt64(bitPattern: Int64(try reader.number()))
    modified = Int64(try reader.number())
    changed = Int64(try reader.number())
  }

  /// Puts it into an index.
  func put(into packing: inout SheetPacking) {
    for number in [device, inode, size] { packing.put(Int(Int64(bitPattern: number))) }
    packing.put(Int(modified))
    packing.put(Int(changed))
  }

  /// Whether the file changed so long before `now` that any later change shows in its times.
  ///
  /// Times are as coarse as two seconds on some disks; one from the future is never trusted.
  func isSettled(at now: Int64) -> Bool {
    let (limit, overflow) = now.subtractingReportingOverflow(3_000_000_000)
    return !overflow && modified < limit && changed < limit
  }
}
