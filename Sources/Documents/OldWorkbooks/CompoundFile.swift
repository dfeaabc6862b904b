import Domain

/// The container in which Office kept its files until 2003: streams in chains of sectors.
///
/// Files with a password are kept in it to this day, whatever their names say.
struct CompoundFile {
  /// A stream as the directory lists it.
  private struct Entry {
    let name: String
    let start: Int
    let size: Int
  }

  private let view: ByteView
  private let sectorSize: Int
  private var next: [Int] = []
  private var nextSmall: [Int] = []
  private var entries: [Entry] = []
  private var root: Entry?
  private let limits: ReadingLimits
  /// The number that stands where a chain ends, and those above it for sectors of no chain.
  private static let end = 0xFFFF_FFFA
  private static let smallSize = 64
  /// Streams shorter than this lie in small sectors.
  private static let smallLimit = 4096

  init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(PaperFault) {
    view = ByteView(bytes: bytes, part: "")
    self.limits = limits
    let shift = try view.short(30)
    guard shift == 9 || shift == 12 else { throw .damaged(part: "", .notAnArchive) }
    sectorSize = 1 << shift
    try readTable()
    try readDirectory()
    let small = try chain(from: view.long(60), in: next)
    nextSmall = try numbers(in: small)
  }

  /// Whether it has a stream or folder of that name.
  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// The bytes of a stream; nil where there is none of that name.
  func stream(_ name: String) throws(PaperFault) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    guard entry.size <= view.count else { throw .damaged(part: name, .cutShort) }
    guard entry.size >= CompoundFile.smallLimit else { return try small(entry) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.size)
    for sector in try chain(from: entry.start, in: next) {
      bytes += try self.sector(sector)
    }
    guard bytes.count >= entry.size else { throw .damaged(part: name, .cutShort) }
    return Array(bytes.prefix(entry.size))
  }

  /// A short stream, which lies in pieces of the root's.
  private func small(_ entry: Entry) throws(PaperFault) -> [UInt8] {
    guard let root else { throw .damaged(part: entry.name, .missing) }
    let sectors = try chain(from: root.start, in: next)
    let perSector = sectorSize / CompoundFile.smallSize
    var bytes: [UInt8] = []
    for piece in try chain(from: entry.start, in: nextSmall) {
      guard piece / perSector < sectors.count else {
        throw .damaged(part: entry.name, .badIndex(piece))
      }
      let start = place(of: sectors[piece / perSector]) + piece % perSector * CompoundFile.smallSize
      bytes += try view.slice(start, CompoundFile.smallSize)
    }
    return Array(bytes.prefix(entry.size))
  }

  /// Reads the table that says which sector follows which.
  private mutating func readTable() throws(PaperFault) {
    var sectors: [Int] = []
    for place in 0..<109 {
      let number = try view.long(76 + place * 4)
      if number < CompoundFile.end { sectors.append(number) }
    }
    var (more, seen) = (try view.long(68), 0)
    while more < CompoundFile.end {
      seen += 1
      guard seen <= view.count / sectorSize else { throw .damaged(part: "", .loop) }
      let start = place(of: more)
      for place in stride(from: start, to: start + sectorSize - 4, by: 4) {
        let number = try view.long(place)
        if number < CompoundFile.end { sectors.append(number) }
      }
      more = try view.long(start + sectorSize - 4)
    }
    next = try numbers(in: sectors)
  }

  private mutating func readDirectory() throws(PaperFault) {
    for sector in try chain(from: view.long(48), in: next) {
      for start in stride(from: place(of: sector), to: place(of: sector) + sectorSize, by: 128) {
        let kind = try view.byte(start + 66)
        guard kind != 0 else { continue }
        let length = min(64, try view.short(start + 64))
        var units: [UInt16] = []
        for place in stride(from: 0, to: max(0, length - 2), by: 2) {
          units.append(UInt16(try view.short(start + place)))
        }
        let entry = Entry(
          name: String(decoding: units, as: UTF16.self), start: try view.long(start + 116),
          size: try view.long(start + 120))
        if kind == 5 { root = entry } else { entries.append(entry) }
      }
    }
  }

  /// The sectors of a chain, in order.
  private func chain(from start: Int, in next: [Int]) throws(PaperFault) -> [Int] {
    var (sector, sectors) = (start, [Int]())
    while sector < CompoundFile.end {
      guard sector < next.count else { throw .damaged(part: "", .badIndex(sector)) }
      guard sectors.count <= next.count else { throw .damaged(part: "", .loop) }
      sectors.append(sector)
      sector = next[sector]
    }
    return sectors
  }

  /// All numbers that stand in sectors.
  private func numbers(in sectors: [Int]) throws(PaperFault) -> [Int] {
    guard sectors.count <= view.count / sectorSize + 1 else { throw .damaged(part: "", .loop) }
    var numbers: [Int] = []
    for sector in sectors {
      let start = place(of: sector)
      for place in stride(from: start, to: start + sectorSize, by: 4) {
        numbers.append(try view.long(place))
      }
    }
    return numbers
  }

  private func place(of sector: Int) -> Int { (sector + 1) * sectorSize }

  /// The bytes of a sector; the last one of a file may be short.
  private func sector(_ number: Int) throws(PaperFault) -> ArraySlice<UInt8> {
    let start = place(of: number)
    return try view.slice(start, min(sectorSize, max(0, view.count - start)))
  }
}
