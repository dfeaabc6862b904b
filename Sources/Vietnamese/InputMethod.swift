/// A way to type Vietnamese letters with a plain keyboard.
///
/// The raw value is the name in settings files.
package enum InputMethod: String, CaseIterable, Sendable {
  case off, telex, vni

  /// The text left of the caret after a key, given the text left of it before.
  ///
  /// Only the letters at the end of the text are looked at, and only when they can be a
  /// Vietnamese syllable. Marks and tones may be typed anywhere behind their vowel; the same key
  /// once more gives the plain letters back. The tone stands where official documents put it
  /// (*hóa*, *thủy*) and moves as the syllable grows. An Ư that is the whole word turns into W on
  /// the Telex key w, so that *web* can be typed as w w e b.
  ///
  ///     InputMethod.telex.typing("j", after: "Điên")   // "Điện"
  package func typing(_ key: Character, after text: String) -> String {
    guard self != .off, key.isASCII, let action = action(of: key) else {
      return text + String(key)
    }
    var word = TypedWord(endOf: text)
    word.perform(action, key: key, method: self)
    return word.text
  }

  /// What a key may do, or nil for a key that only writes itself.
  private func action(of key: Character) -> TypingAction? {
    let letter = LatinLetter(key)
    switch self {
    case .off: return nil
    case .telex: return letter.map { Self.telexActions[$0.base] ?? .letter }
    case .vni: return letter == nil ? key.asciiValue.flatMap { Self.vniActions[$0] } : .letter
    }
  }

  private static let telexActions: [UInt8: TypingAction] = [
    0x66: .tone(.falling), 0x72: .tone(.asking), 0x78: .tone(.tumbling), 0x73: .tone(.rising),
    0x6A: .tone(.heavy), 0x7A: .tone(.level), 0x64: .stroke, 0x77: .mark(.horn, on: "uoa"),
    0x61: .mark(.circumflex, on: "a"), 0x65: .mark(.circumflex, on: "e"),
    0x6F: .mark(.circumflex, on: "o"),
  ]

  private static let vniActions: [UInt8: TypingAction] = [
    0x30: .tone(.level), 0x31: .tone(.rising), 0x32: .tone(.falling), 0x33: .tone(.asking),
    0x34: .tone(.tumbling), 0x35: .tone(.heavy), 0x36: .mark(.circumflex, on: "aeo"),
    0x37: .mark(.horn, on: "uo"), 0x38: .mark(.breve, on: "a"), 0x39: .stroke,
  ]
}

/// What a key of an input method does to the word before the caret.
enum TypingAction: Equatable, Sendable {
  /// Writes the letter of the key.
  case letter
  /// Gives the word a tone; the level tone takes it away.
  case tone(Tone)
  /// Marks one of these vowels; on *a* a horn is a breve.
  case mark(LetterMark, on: String)
  /// Makes đ of d.
  case stroke
}
