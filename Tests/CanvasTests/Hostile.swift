import TestSupport

/// Every scalar that must never reach a terminal as it is, with a name for messages.
let hostileScalars: [UInt32] =
  Array(0x00...0x1F) + Array(0x7F...0x9F)
  + [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E]
  + Array(0x200B...0x200F) + Array(0x2028...0x202E) + Array(0x2060...0x206F)
  + [0x3164, 0xFE00, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE]
  + [0xE000, 0xF8FF, 0x0378, 0x1F16, 0x2FE0, 0xFDD0, 0x1BCA0, 0x1D173, 0xE0001, 0xE0020]
  + [0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xF0000, 0x10FFFF, 0x40000, 0x110BD, 0x13430]

/// Names that attack a terminal or the eye of a reader in ways that have been tried.
private let attacks: [String] = [
  "\u{1B}[31mĐiện Biên\u{1B}[0m", "\u{1B}]0;tên khác\u{7}", "\u{1B}]52;c;cm0gLXJm\u{1B}\\",
  "\u{1B}P$q\"p\u{1B}\\", "\u{1B}GQ", "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", "\u{1B}c",
  "Điện\u{202E}nêiB\u{202C} Phủ", "a\u{2066}b\u{2069}c", "Mường\u{200B}Ảng", "\u{FEFF}Tủa Chùa",
  "Mường\u{200D}Nhé", "a\u{2060}b", "A\u{E0041}\u{E0042}\u{E007F}", "Xã\u{FE0F}", "Nậm\u{AD}Pồ",
  "a\nb", "a\r\nb", "a\tb", "a\u{B}b", "a\u{C}b", "a\u{2028}b", "a\u{2029}b", "a\u{85}b",
  "x" + String(repeating: "\u{301}", count: 40), "x" + String(repeating: "\u{20DD}", count: 9),
  "\u{301}", "\u{301}\u{323}abc", "\u{200D}\u{301}", "\u{1B}\u{301}", "e\u{34F}\u{301}",
  "Điện\u{A0}Biên", "👨\u{200D}👩\u{200D}👧", "🇻🇳", "⚔\u{FE0F}", "1\u{FE0F}\u{20E3}",
  "\u{1100}\u{1161}\u{11A8}", "क\u{94D}क", "軍\u{202E}軍", "は\u{3099}\u{7F}", "\u{7F}\u{7F}ệ",
  String(repeating: "\u{202E}", count: 300), "\u{0}", "a\u{0}b\u{0}",
]

/// Whole names as a hostile file would hold them.
let hostileNames: [String] =
  attacks
  + hostileScalars.compactMap(Unicode.Scalar.init).flatMap { scalar in
    [String(Character(scalar)), "Điện \(Character(scalar))Biên"]
  }

/// Whether a terminal shows the scalar as a sign or a mark on one, and does nothing else.
func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
    return false
  default: break
  }
  return !scalar.properties.isDefaultIgnorableCodePoint
    && !scalar.properties.isBidiControl && !scalar.properties.isVariationSelector
}

/// What the tests by chance put together: letters of all widths, marks, spaces and attacks.
let oddPieces: [String] = [
  "a", "B", "7", " ", " ", "ệ", "e\u{323}\u{302}", "Đ", "ữ", "军", "한", "は\u{3099}", "…", "│", "─",
  "\u{301}", "\u{323}", "\u{20DD}", "\u{1B}", "\n", "\t", "\u{200D}", "\u{202E}", "\u{E000}",
  "😀", "🇻🇳", "ｱ", "Ａ", "\u{A0}", "क", "\u{93E}",
]

/// A text of up to `most` of those pieces.
func oddText(_ chance: inout Chance, most: Int) -> String {
  var text = ""
  for _ in 0..<chance.below(most + 1) { text += chance.one(of: oddPieces) }
  return text
}
