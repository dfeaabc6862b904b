/// The place of a text in Vietnamese alphabetical order.
///
/// First the letters: a ă â b c d đ e ê … o ô ơ … u ư … y, with f j w z in their Latin places;
/// then the tones ngang huyền hỏi ngã sắc nặng; then lower case before upper case. White space
/// and signs stand before numbers, numbers before letters; numbers compare by value. A run of
/// white space counts as one space, and not at all at either end. Make keys once and sort those.
///
///     CollationKey("Tổ 2") < CollationKey("Tổ 10")   // true
package struct CollationKey: Comparable, Hashable, Sendable {
  private let bytes: [UInt8]

  /// The key of a text, composed or decomposed.
  package init(_ text: String) {
    var levels = CollationLevels()
    for scalar in text.composed.unicodeScalars { levels.add(scalar) }
    bytes = levels.joined()
  }

  /// Whether the left text stands before the right one.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// The three levels of a collation key while it is being built.
private struct CollationLevels {
  // Every byte written to a level is above 1, so that a shorter level comes first.
  private static let separator: UInt8 = 1
  private static let space: UInt8 = 2
  private static let sign: UInt8 = 3
  private static let number: UInt8 = 4
  private static let letter: UInt8 = 5
  private static let otherLetter: UInt8 = 250

  private var letters: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []
  private var digits: [UInt8] = []
  private var digitsTyped = 0
  private var spaceWaits = false

  /// Takes in the next scalar.
  mutating func add(_ scalar: Unicode.Scalar) {
    // Letters come first: most scalars are, and Unicode's tables are slow to ask.
    if let known = LatinLetter(scalar) {
      endSpace()
      endNumber()
      return add(known)
    }
    if scalar.value == 0x20 || scalar.properties.isWhitespace {
      endNumber()
      spaceWaits = !letters.isEmpty
      return
    }
    if scalar.isCombiningMark { return }
    endSpace()
    if (0x30...0x39).contains(scalar.value) { return addDigit(UInt8(scalar.value)) }
    endNumber()
    letters.append(scalar.properties.isAlphabetic ? Self.otherLetter : Self.sign)
    letters.append(contentsOf: String(Character(scalar)).utf8)
  }

  /// Writes the space that stands before what comes now.
  private mutating func endSpace() {
    guard spaceWaits else { return }
    letters.append(Self.space)
    spaceWaits = false
  }

  /// The finished key.
  mutating func joined() -> [UInt8] {
    endNumber()
    return letters + [Self.separator] + tones + [Self.separator] + cases
  }

  private mutating func add(_ known: LatinLetter) {
    let isForeign = known.mark == .foreign
    let mark = isForeign ? LetterMark.plain : known.mark
    // Six places for each base letter keep every marked letter between its base and the next one.
    letters.append(Self.letter + (known.base - 0x61) * 6 + mark.rawValue)
    tones.append(isForeign ? 8 : known.tone.rawValue + 2)
    cases.append(known.isUpper ? 3 : 2)
  }

  private mutating func addDigit(_ digit: UInt8) {
    digitsTyped += 1
    if digit != 0x30 || !digits.isEmpty { digits.append(digit) }
  }

  /// Writes the digits read so far: their count first, so that fewer digits are a smaller number.
  private mutating func endNumber() {
    guard digitsTyped > 0 else { return }
    letters.append(Self.number)
    letters.append(UInt8(min(digits.count, 252)) + 2)
    letters.append(contentsOf: digits)
    cases.append(UInt8(min(digitsTyped - digits.count, 252)) + 2)
    digits = []
    digitsTyped = 0
  }
}
