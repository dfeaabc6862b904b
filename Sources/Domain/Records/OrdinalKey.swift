import Vietnamese

/// The place of a row by its ordinal: Roman figures and numbers by value, letters by the alphabet.
///
///     OrdinalKey("IX") < OrdinalKey("X")      // true
///     OrdinalKey("1.2") < OrdinalKey("1.10")  // true
package struct OrdinalKey: Comparable, Hashable, Sendable {
  /// One step of an ordinal.
  private enum Part: Hashable, Sendable {
    case number(Int)
    case letters(CollationKey)
  }

  private let parts: [Part]

  /// Takes an ordinal apart; nil for a dash or another sign that counts nothing.
  package init?(_ ordinal: String) {
    var parts: [Part] = []
    for piece in ordinal.split(whereSeparator: { ".,()/- ".contains($0) }) {
      var rest = piece
      let digits = rest.prefix { $0.isASCIIDigit }
      if let number = Int(digits) {
        parts.append(.number(number))
        rest = rest.dropFirst(digits.count)
      }
      if rest.isEmpty { continue }
      let letters = String(rest)
      parts.append(
        OrdinalKey.roman(letters).map { .number($0) } ?? .letters(CollationKey(letters)))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// Orders ordinals step by step; numbers stand before letters.
  package static func < (left: OrdinalKey, right: OrdinalKey) -> Bool {
    for (mine, other) in zip(left.parts, right.parts) where mine != other {
      switch (mine, other) {
      case (.number(let mine), .number(let other)): return mine < other
      case (.letters(let mine), .letters(let other)): return mine < other
      case (.number, .letters): return true
      case (.letters, .number): return false
      }
    }
    return left.parts.count < right.parts.count
  }

  private static let steps = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]

  /// The value of a Roman figure up to 399; nil for a text that is none.
  ///
  /// A lone C or L is a letter: sections are called so long before any list has fifty rows.
  private static func roman(_ text: String) -> Int? {
    guard text != "C", text != "L" else { return nil }
    var rest = Substring(text)
    var value = 0
    for (step, sign) in steps {
      // A sign of one letter may stand up to three times, one of two letters once.
      for _ in 0..<(sign.count == 1 ? 3 : 1) where rest.hasPrefix(sign) {
        rest = rest.dropFirst(sign.count)
        value += step
      }
    }
    return rest.isEmpty && value > 0 ? value : nil
  }
}
