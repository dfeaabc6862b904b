import Domain
import Vietnamese

/// Reads texts in the fonts in which they stand, and remembers which fonts stood for other letters.
struct LegacyFonts {
  private var fonts: [String] = []
  private var sample = ""
  private var known: [String: LegacyEncoding?] = [:]

  /// A text as its font shows it, composed.
  mutating func text(_ letters: String, in font: String?) -> String {
    guard let font, let encoding = encoding(of: font), !letters.isEmpty else {
      return letters.composed
    }
    let text = encoding.reading(LegacyFonts.bytes(of: letters))
    if text != letters {
      if !fonts.contains(font), fonts.count < 20 { fonts.append(font) }
      if text.count > sample.count, sample.count < 12 { sample = String(text.prefix(60)) }
    }
    return text
  }

  /// How texts in a font are written, nil for as they are.
  private mutating func encoding(of font: String) -> LegacyEncoding? {
    if let known = known[font] { return known }
    let encoding = LegacyEncoding(font: font)
    if known.count < 1000 { known[font] = .some(encoding) }
    return encoding
  }

  /// Whether a font shows other letters than it is given.
  static func isLegacy(_ font: String) -> Bool { LegacyEncoding(font: font) != nil }

  /// What has to be said; nothing where all fonts show letters as they are.
  var notes: [ReadingNote] { fonts.isEmpty ? [] : [.legacyFonts(fonts, sample: sample)] }

  /// The letters with those that Word moved for fonts of signs put back.
  private static func bytes(of letters: String) -> String {
    guard letters.unicodeScalars.contains(where: { (0xF000...0xF0FF).contains($0.value) }) else {
      return letters
    }
    var moved = String.UnicodeScalarView()
    for scalar in letters.unicodeScalars {
      let isMoved = (0xF000...0xF0FF).contains(scalar.value)
      moved.append(isMoved ? Unicode.Scalar(UInt8(scalar.value & 0xFF)) : scalar)
    }
    return String(moved)
  }
}
