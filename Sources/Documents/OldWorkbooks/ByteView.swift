import Domain

/// Bytes that are read at places; what lies beyond them is a fault and no crash.
struct ByteView {
  let bytes: [UInt8]
  let part: String

  var count: Int { bytes.count }

  func byte(_ place: Int) throws(PaperFault) -> Int {
    guard place >= 0, place < bytes.count else { throw .damaged(part: part, .cutShort) }
    return Int(bytes[place])
  }

  /// Two bytes, the lower one first.
  func short(_ place: Int) throws(PaperFault) -> Int {
    try byte(place) | byte(place + 1) << 8
  }

  /// Four bytes, the lowest first.
  func long(_ place: Int) throws(PaperFault) -> Int {
    try short(place) | short(place + 2) << 16
  }

  /// Eight bytes, the lowest first.
  func wide(_ place: Int) throws(PaperFault) -> UInt64 {
    UInt64(try long(place)) | UInt64(try long(place + 4)) << 32
  }

  /// Some of the bytes.
  func slice(_ place: Int, _ count: Int) throws(PaperFault) -> ArraySlice<UInt8> {
    guard place >= 0, count >= 0, place <= bytes.count, count <= bytes.count - place else {
      throw .damaged(part: part, .cutShort)
    }
    return bytes[place..<place + count]
  }
}
