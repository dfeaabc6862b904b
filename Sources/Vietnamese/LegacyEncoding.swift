/// The ways in which Vietnamese was written before Unicode, a letter being one byte or two.
///
/// Texts of them are found as bytes in files, and as letters of the same numbers (U+0080…U+00FF)
/// wherever a program took the bytes for Latin: in workbooks and documents the font tells.
///
///     LegacyEncoding.tcvn3.reading("S¬n La")      // "Sơn La"
///     LegacyEncoding.vni.reading("Ñieän Bieân")   // "Điện Biên"
package enum LegacyEncoding: String, CaseIterable, Hashable, Sendable {
  /// TCVN 5712:1993, called ABC too: fonts named `.VnTime`; those show no capitals with tones, whose bytes are read
  /// as the first form of the standard has them.
  case tcvn3
  /// The capitals of the same: fonts named `.VnTimeH` show small letters as capitals.
  case tcvn3Capitals
  /// VNI for Windows: fonts named `VNI-Times`; marks stand behind their letter.
  case vni
  /// Microsoft's code page: letters with marks, tones behind them.
  case windows1258

  /// How texts in a font are written; nil for one that shows letters as they are.
  package init?(font name: String) {
    let name = name.drop { $0 == "." || $0 == "@" }.lowercased()
    if name.hasPrefix("vni-") {
      self = .vni
    } else if name.hasPrefix("vn"), let style = LegacyEncoding.style(of: name) {
      self = style.hasSuffix("h") ? .tcvn3Capitals : .tcvn3
    } else {
      return nil
    }
  }

  /// The name of a font of TCVN 5712 behind its first letters, without what its weight adds.
  private static func style(of name: String) -> String? {
    let style = name.dropFirst(2).prefix { $0.isLetter || $0 == " " }.trimmingSpaces
    let known = [
      "arial", "time", "avant", "book", "aristote", "century", "clarendon", "courier", "cooper",
      "exotic", "future", "harlow", "helvet", "helvetins", "gothic", "kourier", "lincoln",
      "lucida", "memorandum", "monotype", "park", "present", "revue", "rock", "shelley",
      "southern", "static", "stamp", "tea", "tekon", "tifani", "university", "vogue", "abbey",
      "americans", "arabia", "archive", "bahamasb", "black", "blackletter", "bodoni", "linus",
      "commercial script", "tifani heavy",
    ]
    return known.contains { style.hasPrefix($0) } ? style : nil
  }

  /// The text that bytes stand for, composed.
  package func text(of bytes: some Sequence<UInt8>) -> String {
    reading(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
  }

  /// The text that letters U+0000…U+00FF stand for; any others are left as they are.
  package func reading(_ letters: String) -> String {
    switch self {
    case .tcvn3: mapped(TCVN3.withCapitals(letters), by: TCVN3.letters).composed
    case .tcvn3Capitals: mapped(letters, by: TCVN3.letters).uppercased()
    case .vni: VNIText.reading(letters)
    case .windows1258: mapped(letters, by: Windows1258.letters).composed
    }
  }

  private func mapped(_ letters: String, by table: [Character?]) -> String {
    var text = ""
    text.reserveCapacity(letters.utf8.count)
    for scalar in letters.unicodeScalars {
      let place = Int(scalar.value) - 0x80
      if table.indices.contains(place), let letter = table[place] {
        text.append(letter)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The bytes of a text; nil where a letter cannot be written so.
  package func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for letter in text.composed {
      if let ascii = letter.asciiValue {
        bytes.append(ascii)
      } else if let written = LegacyEncoding.written[self]?[letter] {
        bytes += written
      } else {
        return nil
      }
    }
    return bytes
  }

  /// The bytes of each Vietnamese letter, where there are any.
  private static let written: [LegacyEncoding: [Character: [UInt8]]] = {
    var written: [LegacyEncoding: [Character: [UInt8]]] = [:]
    let bases = Array(UInt8(0x41)...0x5A) + Array(0x61...0x7A)
    for encoding in LegacyEncoding.allCases {
      for first in Array(0x80...0xFF) + Array(0x01...0x17) + bases {
        for candidate in [[first]] + (0xB0...0xFF).map({ [first, $0] }) {
          let text = encoding.text(of: candidate)
          guard text.count == 1, let letter = text.first, letter.asciiValue == nil else { continue }
          if (written[encoding]?[letter]?.count ?? 3) > candidate.count {
            written[encoding, default: [:]][letter] = candidate
          }
        }
      }
    }
    return written
  }()
}

/// The letters of TCVN 5712:1993 (VN3).
private enum TCVN3 {
  /// From 0x80 on; nil where there is none.
  static let letters: [Character?] = {
    var letters = [Character?](repeating: nil, count: 128)
    for (first, row) in rows {
      for (offset, letter) in row.enumerated() where letter != " " {
        letters[first - 0x80 + offset] = letter
      }
    }
    for (place, tone) in tones.enumerated() { letters[0x30 + place] = Character(tone) }
    return letters
  }()

  /// What stands behind capitals with a mark, from 0xB0 on.
  private static let tones: [Unicode.Scalar] = [
    "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
  ]

  /// Capitals that stand where other texts have control characters.
  private static let low: [UInt32: Character] = [
    0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ",
    0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
  ]

  /// The letters, those that stand among control characters as what they are.
  static func withCapitals(_ letters: String) -> String {
    guard letters.unicodeScalars.contains(where: { low[$0.value] != nil }) else { return letters }
    var text = ""
    for scalar in letters.unicodeScalars {
      if let letter = low[scalar.value] {
        text.append(letter)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The letters from a byte on; a space stands for none.
  private static let rows: [(Int, String)] = [
    (0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"),
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù ủũ"), (0xF3, "úụừửữứựỳỷỹýỵ"),
  ]
}

/// Microsoft's code page 1258.
private enum Windows1258 {
  /// From 0x80 on; nil where the number of the byte is that of its letter, or there is none.
  static let letters: [Character?] = {
    var letters = [Character?](repeating: nil, count: 128)
    for (place, letter) in signs.enumerated() where letter != " " { letters[place] = letter }
    for (byte, code) in others { letters[byte - 0x80] = Unicode.Scalar(code).map(Character.init) }
    return letters
  }()

  /// The signs of 0x80 to 0x9F.
  private static let signs = "€ ‚ƒ„…†‡ˆ‰ ‹Œ    ‘’“”•–—˜™ ›œ  Ÿ"
  private static let others: [(Int, UInt32)] = [
    (0xC3, 0x102), (0xCC, 0x300), (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF),
    (0xDE, 0x303), (0xE3, 0x103), (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1),
    (0xFD, 0x1B0), (0xFE, 0x20AB),
  ]
}

/// Texts in which a letter is followed by its marks.
private enum VNIText {
  /// What a letter behind another adds to it.
  private static let marks: [UInt32: (LetterMark, Tone)] = [
    0xF9: (.plain, .rising), 0xF8: (.plain, .falling), 0xFB: (.plain, .asking),
    0xF5: (.plain, .tumbling), 0xEF: (.plain, .heavy),
    0xE2: (.circumflex, .level), 0xE1: (.circumflex, .rising), 0xE0: (.circumflex, .falling),
    0xE5: (.circumflex, .asking), 0xE3: (.circumflex, .tumbling), 0xE4: (.circumflex, .heavy),
    0xEA: (.breve, .level), 0xE9: (.breve, .rising), 0xE8: (.breve, .falling),
    0xFA: (.breve, .asking), 0xFC: (.breve, .tumbling), 0xEB: (.breve, .heavy),
  ]
  /// What stands for a letter alone.
  private static let alone: [UInt32: LatinLetter] = [
    0xF1: LatinLetter(base: 0x64, mark: .stroke), 0xF4: LatinLetter(base: 0x6F, mark: .horn),
    0xF6: LatinLetter(base: 0x75, mark: .horn), 0xED: LatinLetter(base: 0x69, tone: .rising),
    0xEC: LatinLetter(base: 0x69, tone: .falling), 0xE6: LatinLetter(base: 0x69, tone: .asking),
    0xF3: LatinLetter(base: 0x69, tone: .tumbling), 0xF2: LatinLetter(base: 0x69, tone: .heavy),
    0xEE: LatinLetter(base: 0x79, tone: .heavy),
  ]

  static func reading(_ letters: String) -> String {
    let scalars = Array(letters.unicodeScalars)
    var (text, place) = ("", 0)
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      guard let letter = letter(scalar) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if place < scalars.count, let marked = letter.bearing(small(scalars[place])) {
        text.append(marked)
        place += 1
      } else if let character = letter.character {
        text.append(character)
      }
    }
    return text
  }

  /// The letter for which a scalar stands, with no mark behind it yet.
  private static func letter(_ scalar: Unicode.Scalar) -> LatinLetter? {
    if scalar.isASCII { return LatinLetter(scalar) }
    guard scalar.value <= 0xFF, var letter = alone[small(scalar)] else { return nil }
    letter.isUpper = small(scalar) != scalar.value
    return letter
  }

  /// The number of the small letter.
  private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
    (0xC0...0xDE).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
  }

  /// The mark and the tone of a letter behind another.
  static func mark(_ code: UInt32) -> (LetterMark, Tone)? { marks[code] }
}

extension LatinLetter {
  /// The letter with what a mark of VNI adds; nil where it bears none such.
  fileprivate func bearing(_ code: UInt32) -> Character? {
    guard let (mark, tone) = VNIText.mark(code), self.tone == .level else { return nil }
    var marked = self
    marked.tone = tone
    switch mark {
    case .plain:
      guard mark == .plain, base != 0x69 else { return nil }
    case .circumflex:
      guard self.mark == .plain, [0x61, 0x65, 0x6F].contains(base) else { return nil }
      marked.mark = .circumflex
    case .breve:
      guard self.mark == .plain, base == 0x61 else { return nil }
      marked.mark = .breve
    case .horn, .stroke, .foreign: return nil
    }
    return marked.character
  }
}

extension StringProtocol {
  /// Without the spaces at its ends.
  fileprivate var trimmingSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
