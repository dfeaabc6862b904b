import Domain
import Glibc

/// What a cache knows of the score sheets of a store: a copy that may be gone or wrong.
///
/// The file: a line with the version, one with the id of the store, where that lies, a table, the
/// sheets, and the digest of all that. Whoever changes what stands in it gives `version` another number.
struct SheetIndex: Sendable {
  private static let version = Array("bcdiso-sheets-8\n".utf8)
  private static let digestLength = 32

  /// One sheet of the index; its events are unpacked only when they are wanted.
  private struct Row {
    let digest: Digest
    let criteria: Digest?
    let stamp: FileStamp
    let from: Int
    let to: Int
  }

  private let bytes: [UInt8]
  private let table: PackedSheetTable
  private let rows: [String: Row]

  /// Reads an index of that store; nil when the bytes are no whole index of it.
  init?(_ bytes: [UInt8], store: String) {
    let start = SheetIndex.start(store)
    let end = bytes.count - SheetIndex.digestLength
    guard end >= start.count, bytes.starts(with: start),
      bytes[end...].elementsEqual(quickDigest(of: bytes, count: end)),
      let zero = bytes[start.count..<end].firstIndex(of: 0)
    else { return nil }
    do {
      var reader = SheetUnpacking(bytes, from: zero + 1, to: end)
      table = try PackedSheetTable(&reader)
      var rows: [String: Row] = [:]
      let count = try reader.count()
      rows.reserveCapacity(count)
      for _ in 0..<count {
        let id = try reader.text()
        rows[id] = try SheetIndex.row(&reader)
      }
      guard reader.left == 0 else { return nil }
      self.bytes = bytes
      self.rows = rows
    } catch {
      return nil
    }
  }

  private static func row(_ reader: inout SheetUnpacking) throws(PackingFault) -> Row {
    guard let digest = Digest(bytes: try reader.content(digestLength)) else {
      throw PackingFault()
    }
    let criteria =
      try reader.number() == 0 ? nil : Digest(bytes: try reader.content(digestLength))
    let stamp = try FileStamp(&reader)
    let count = try reader.count()
    let from = reader.place
    _ = try reader.content(count)
    return Row(digest: digest, criteria: criteria, stamp: stamp, from: from, to: reader.place)
  }

  /// The first bytes of an index of that store.
  private static func start(_ store: String) -> [UInt8] { version + Array(store.utf8) + [0x0A] }

  /// Where the store of an index lay when it was made, by the first bytes of the index.
  ///
  /// Nothing else is checked: no more hangs on it than whether the index is kept.
  static func place(of beginning: [UInt8]) -> String? {
    guard beginning.starts(with: version),
      let line = beginning[version.count...].firstIndex(of: 0x0A),
      let zero = beginning[line...].firstIndex(of: 0), zero > line + 1
    else { return nil }
    return String(decoding: beginning[(line + 1)..<zero], as: UTF8.self)
  }

  /// A sheet, if its file still is what it was and its criteria are the same.
  func sheet(_ id: String, _ stamp: FileStamp, _ criteria: JudgedCriteria) -> HeldSheet? {
    guard let row = rows[id], row.stamp == stamp else { return nil }
    var reader = SheetUnpacking(bytes, from: row.from, to: row.to)
    guard let events = try? reader.sheet(table, by: { criteria[$0] }), reader.left == 0,
      events.heading.sheet.text == id,
      criteria.digest(of: events.sets) == row.criteria
    else { return nil }
    return HeldSheet(
      events: events, digest: row.digest, criteria: row.criteria, stamp: row.stamp)
  }

  /// The bytes of an index of these sheets, of the store that lies at a place.
  static func bytes(of sheets: [HeldSheet], store: String, at place: String = "") -> [UInt8] {
    var packing = SheetPacking()
    var rows = SheetPacking()
    rows.put(sheets.count)
    for sheet in sheets {
      rows.put(sheet.events.heading.sheet.text)
      rows.put(sheet.digest.bytes)
      rows.put(sheet.criteria == nil ? 0 : 1)
      rows.put(sheet.criteria?.bytes ?? [])
      sheet.stamp.put(into: &rows)
      let before = packing.bytes.count
      packing.put(sheet.events)
      rows.put(packing.bytes.count - before)
      rows.put(packing.bytes, from: before)
    }
    let bytes = start(store) + Array(place.utf8) + [0] + packing.table + rows.bytes
    return bytes + quickDigest(of: bytes, count: bytes.count)
  }
}
