import Domain
import Vietnamese

/// A record of an old workbook with those that go on with it.
struct SheetRecord {
  let type: Int
  /// The bytes, piece by piece: a text may go on in the next piece.
  private let pieces: [ArraySlice<UInt8>]
  private(set) var piece = 0
  /// The place within the piece.
  private var place: Int
  /// Whether texts are in letters of two bytes, as from 1997 on.
  private let isWide: Bool
  private let codePage: Int

  init(_ type: Int, _ pieces: [ArraySlice<UInt8>], isWide: Bool, codePage: Int) {
    self.type = type
    self.pieces = pieces
    self.isWide = isWide
    self.codePage = codePage
    place = pieces.first?.startIndex ?? 0
  }

  /// How many bytes are left of this piece.
  var left: Int { pieces.indices.contains(piece) ? pieces[piece].endIndex - place : 0 }
  /// Whether all was read.
  var isAtEnd: Bool { left == 0 && piece + 1 >= pieces.count }

  mutating func byte() throws(PaperFault) -> Int {
    if left == 0 { try goOn() }
    defer { place += 1 }
    return Int(pieces[piece][place])
  }

  mutating func short() throws(PaperFault) -> Int { try byte() | byte() << 8 }
  mutating func long() throws(PaperFault) -> Int { try short() | short() << 16 }

  mutating func double() throws(PaperFault) -> Double {
    let low = UInt64(try long())
    return Double(bitPattern: low | UInt64(try long()) << 32)
  }

  mutating func skip(_ count: Int) throws(PaperFault) {
    var rest = count
    while rest > 0 {
      if left == 0 { try goOn() }
      let step = min(rest, left)
      place += step
      rest -= step
    }
  }

  private mutating func goOn() throws(PaperFault) {
    repeat { piece += 1 } while pieces.indices.contains(piece) && pieces[piece].isEmpty
    guard pieces.indices.contains(piece) else { throw .damaged(part: "Workbook", .cutShort) }
    place = pieces[piece].startIndex
  }

  /// A text behind its length, of one byte or two.
  mutating func text(shortLength: Bool = false) throws(PaperFault) -> String {
    try richText(shortLength: shortLength).text
  }

  /// A text with the places from which on it has another font, by number.
  mutating func richText(
    shortLength: Bool = false
  ) throws(PaperFault) -> (text: String, fonts: [(place: Int, font: Int)]) {
    let count = shortLength ? try byte() : try short()
    guard isWide else { return (try oldText(count), []) }
    let flags = try byte()
    let runs = flags & 8 != 0 ? try short() : 0
    let aid = flags & 4 != 0 ? try long() : 0
    let text = try letters(count, areWide: flags & 1 != 0)
    var fonts: [(place: Int, font: Int)] = []
    for _ in 0..<runs { fonts.append((try short(), try short())) }
    try skip(aid)
    return (text, fonts)
  }

  /// Letters; where they go on in the next piece, it says anew how wide they are.
  private mutating func letters(_ count: Int, areWide: Bool) throws(PaperFault) -> String {
    var (units, areWide) = ([UInt16](), areWide)
    units.reserveCapacity(min(count, 70_000))
    while units.count < count {
      if left == 0 {
        try goOn()
        areWide = try byte() & 1 != 0
      }
      units.append(UInt16(areWide ? try short() : try byte()))
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Letters of one byte, as before 1997.
  private mutating func oldText(_ count: Int) throws(PaperFault) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes.append(UInt8(try byte())) }
    guard codePage == 1258 else {
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    return LegacyEncoding.windows1258.text(of: bytes)
  }
}

/// The records of the stream of an old workbook, one after the other.
struct RecordReader {
  private let view: ByteView
  var place: Int
  var isWide = true
  var codePage = 1252
  /// The record that goes on with the one before it.
  private static let goingOn = 0x3C

  init(_ stream: [UInt8], from place: Int = 0) {
    view = ByteView(bytes: stream, part: "Workbook")
    self.place = place
  }

  /// The next record; nil at the end of the stream.
  mutating func next() throws(PaperFault) -> SheetRecord? {
    guard place >= 0, place + 4 <= view.count else { return nil }
    let type = try view.short(place)
    var pieces = [try view.slice(place + 4, try view.short(place + 2))]
    place += 4 + pieces[0].count
    while place + 4 <= view.count, try view.short(place) == RecordReader.goingOn {
      let piece = try view.slice(place + 4, try view.short(place + 2))
      pieces.append(piece)
      place += 4 + piece.count
    }
    return SheetRecord(type, pieces, isWide: isWide, codePage: codePage)
  }
}
