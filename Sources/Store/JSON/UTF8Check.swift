/// The first byte that does not belong to well-formed UTF-8, nil when all do.
///
/// Overlong forms, surrogates and numbers past U+10FFFF are refused, as Unicode's table 3-7 says.
func firstThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
  var at = 0
  while at < bytes.count {
    if bytes[at] < 0x80 {
      at += 1
      continue
    }
    let length = lengthOfScalar(bytes, at: at)
    guard length > 0 else { return at }
    at += length
  }
  return nil
}

/// How many bytes the scalar at `at` takes, 0 when it is none; the first byte is not ASCII.
private func lengthOfScalar(_ bytes: [UInt8], at: Int) -> Int {
  let length: Int
  let second: ClosedRange<UInt8>
  switch bytes[at] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
  for index in (at + 2)..<max(at + 2, at + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
  return length
}
