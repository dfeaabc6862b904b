/// The commands to terminals that ncurses has no function for, as bytes.
nonisolated enum Commands {
  static let bracketedPasteOn = bytes("[?2004h")
  static let bracketedPasteOff = bytes("[?2004l")
  /// Buttons, dragging, and reports in the form that has no limit of 223 columns.
  static let mouseOn = bytes("[?1000h", "[?1002h", "[?1006h")
  static let mouseOff = bytes("[?1006l", "[?1002l", "[?1000l")
  static let keepTitle = bytes("[22;2t")
  static let restoreTitle = bytes("[23;2t")

  /// Attributes off, caret shown, plain cursor keys and number pad, the main screen, a new line.
  static let rescue = bytes("[0m", "[?25h", "[?1l", ">", "[?1049l") + [0x0D, 0x0A]

  /// Sets the title of the window; controls in it are dropped, since they would end it early.
  static func title(_ text: String) -> [UInt8] {
    let harmless = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return bytes("]2;") + Array(String(String.UnicodeScalarView(harmless)).utf8) + [Byte.bell]
  }

  /// Puts text into the clipboard of the person's own machine (OSC 52), even through SSH.
  static func copy(_ text: [UInt8]) -> [UInt8] { bytes("]52;c;") + base64(text) + [Byte.bell] }

  private static func bytes(_ commands: String...) -> [UInt8] {
    commands.flatMap { [Byte.escape] + Array($0.utf8) }
  }

  /// Base64 with padding (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[Int(bits >> UInt32(18 - 6 * place) & 63)]
        out.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return out
  }
}
