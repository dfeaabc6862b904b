import Domain

extension JSONReader {
  /// A string with its quotes.
  mutating func string() throws(JSONStop) -> String {
    try expect("\"")
    let start = at
    while byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { at += 1 }
    guard byte != UInt8(ascii: "\"") else {
      defer { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    var text = Array(bytes[start..<at])
    while byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        guard byte >= 0x20 else { throw stop() }
        text.append(byte)
        at += 1
      }
    }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// An escape; a surrogate without its other half is refused.
  private mutating func escape(into text: inout [UInt8]) throws(JSONStop) {
    let start = at
    at += 1
    let kind = byte
    at += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard let scalar = Unicode.Scalar(try codePoint()) else {
        throw JSONStop(at: start, reason: .syntax)
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? .init())
    default: throw JSONStop(at: start, reason: .syntax)
    }
  }

  /// The number after `\u`, joined with the second half of a pair if there is one.
  private mutating func codePoint() throws(JSONStop) -> UInt32 {
    let first = try fourDigits()
    guard (0xD800...0xDBFF).contains(first), byte == UInt8(ascii: "\\") else { return first }
    at += 1
    try expect("u")
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second) else { return first }
    return 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
  }

  private mutating func fourDigits() throws(JSONStop) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw stop() }
      number = number << 4 | UInt32(digit)
      at += 1
    }
    return number
  }

  /// A number: an integer when it is whole and fits, else as it was written.
  mutating func number() throws(JSONStop) -> Tree {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    if byte == UInt8(ascii: "0") { at += 1 } else { try digits() }
    var isWhole = true
    if byte == UInt8(ascii: ".") {
      isWhole = false
      at += 1
      try digits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard isWhole, text != "-0", let number = Int(text) else { return .literal(text) }
    return .integer(number)
  }

  /// One digit at least.
  private mutating func digits() throws(JSONStop) {
    guard isDigit(byte) else { throw stop() }
    while isDigit(byte) { at += 1 }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
