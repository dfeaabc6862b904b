import Canvas

/// Where the letters and escape sequences of terminals end.
nonisolated enum Sequences {
  /// What is known of some bytes once the last of them has come.
  enum Reading {
    case unfinished, complete
    /// The last byte cannot belong to those before it.
    case brokenOff
  }

  /// Reads the bytes of one letter or sequence, all but the last of which were unfinished.
  static func reading(of bytes: [UInt8]) -> Reading {
    guard let first = bytes.first, let last = bytes.last else { return .unfinished }
    guard first == Byte.escape else { return letter(first, bytes) }
    guard bytes.count > 1 else { return .unfinished }
    if bytes[1] == Byte.escape { return doubled(bytes) }
    if last == Byte.escape {
      // In a string it may begin the end mark; elsewhere a new sequence starts.
      return isString(bytes[1]) && bytes.count > 2 ? .unfinished : .brokenOff
    }
    switch bytes[1] {
    case UInt8(ascii: "["): return control(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case let second where isString(second): return string(bytes)
    case let second where second >= 0xC2: return altLetter(bytes)
    // Esc and Enter typed fast must both count; only Alt-Backspace is one key, and none of ours.
    case 0..<0x20: return .brokenOff
    default: return .complete
    }
  }

  /// Esc Esc: an arrow with Alt, as PuTTY sends it (`ESC ESC [ A`), else Esc and what follows.
  private static func doubled(_ bytes: [UInt8]) -> Reading {
    switch bytes.count {
    case 2: return .unfinished
    case 3:
      return bytes[2] == UInt8(ascii: "[") || bytes[2] == UInt8(ascii: "O")
        ? .unfinished : .brokenOff
    default: return arrows.contains(bytes[3]) ? .complete : .brokenOff
    }
  }

  /// The letters of the arrows.
  private static let arrows = UInt8(ascii: "A")...UInt8(ascii: "D")

  /// How many bytes a letter of UTF-8 has, by its first one; 1 for a byte that begins none.
  static func letterLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func letter(_ first: UInt8, _ bytes: [UInt8]) -> Reading {
    let length = letterLength(first)
    if bytes.count > 1, let last = bytes.last, last & 0xC0 != 0x80 { return .brokenOff }
    return bytes.count < length ? .unfinished : .complete
  }

  private static func altLetter(_ bytes: [UInt8]) -> Reading {
    let letter = Array(bytes.dropFirst())
    return self.letter(letter[0], letter)
  }

  /// `ESC [` parameters, intermediates, final (ECMA-48 5.4), and what breaks that rule.
  private static func control(_ bytes: [UInt8]) -> Reading {
    guard bytes.count > 2, let last = bytes.last else { return .unfinished }
    // Old mouse reports: three bytes after the final M, any of which may look like an end.
    if bytes[2] == UInt8(ascii: "M") { return bytes.count < 6 ? .unfinished : .complete }
    // F1 to F5 of the Linux console: ESC [ [ A.
    if bytes[2] == UInt8(ascii: "[") { return bytes.count < 4 ? .unfinished : .complete }
    // Shift-Home of rxvt: ESC [ 7 $, where others would let a final byte follow.
    if last == UInt8(ascii: "$"), bytes.count > 3, bytes[2...].dropLast().allSatisfy(isDigit) {
      return .complete
    }
    switch last {
    case 0x20...0x3F: return .unfinished
    case 0x40...0x7E: return .complete
    default: return .brokenOff
    }
  }

  /// `ESC O` final, with a number before it in some terminals.
  private static func singleShift(_ bytes: [UInt8]) -> Reading {
    guard bytes.count > 2, let last = bytes.last else { return .unfinished }
    if isDigit(last) || last == UInt8(ascii: ";") { return .unfinished }
    return (0x21...0x7E).contains(last) ? .complete : .brokenOff
  }

  /// Answers of the terminal, `ESC ]` and the like up to BEL or `ESC \`.
  private static func string(_ bytes: [UInt8]) -> Reading {
    guard bytes.count > 2, let last = bytes.last else { return .unfinished }
    if last == Byte.bell { return .complete }
    let ended = last == UInt8(ascii: "\\") && bytes[bytes.count - 2] == Byte.escape
    return ended ? .complete : .unfinished
  }

  /// Whether `ESC` and this byte open a string: DCS, OSC, SOS, PM, APC.
  private static func isString(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
