import Domain

/// A log that grew too long, taken out of its record; the last entry stays.
///
/// A sheet keeps its log whole: there the log is the truth and its entries are chained.
struct RolledLog {
  /// How long a log may grow before it is rolled, in bytes: 1 MiB.
  static let limit = 1 << 20

  let record: Record
  let place: StoreFile
  /// The content of the file that takes the older entries.
  let archive: [UInt8]

  /// Rolls the log of a record whose file would have that size; nil when there is no need.
  init?(_ record: Record, size: Int) {
    let entries = record.tree.logEntries
    guard size > RolledLog.limit, record.key.kind != .sheet, let last = entries.last,
      entries.count > 1, let first = entries[0][LogKey.seq]?.asInteger, first > 0
    else { return nil }
    let log = Tree.list(Array(entries.dropLast()))
    let archive = JSONText.write(Tree.record(record.key).with(FrameKey.log, tree: log))
    var tree = record.tree
    guard archive.count > RolledLog.limit, archive.count <= JSONText.largest,
      tree.put(.list([last]), at: Path(FrameKey.log)),
      let shorter = try? Record(record.key, tree)
    else { return nil }
    self.record = shorter
    self.archive = archive
    place = .archive(record.key, firstEntry: first)
  }
}
