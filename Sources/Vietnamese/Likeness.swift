/// How much a text looks like Vietnamese, by the words in which letters outside ASCII stand.
///
/// It tells how bytes are to be read: the right way gives syllables, any other gives words that
/// nobody can say and signs in their midst.
package struct Likeness: Equatable, Sendable {
  /// Words with Vietnamese letters that can be syllables.
  package private(set) var syllables = 0
  /// Words with letters outside ASCII that cannot, and signs that papers do not have.
  package private(set) var strange = 0

  /// Looks at a text.
  package init(_ text: String) {
    var word: [LatinLetter] = []
    var isPlain = true
    for scalar in text.unicodeScalars {
      if let letter = LatinLetter(scalar) {
        word.append(letter)
        isPlain = isPlain && scalar.isASCII
        continue
      }
      count(word, isPlain: isPlain)
      (word, isPlain) = ([], true)
      if !scalar.isASCII, Likeness.isStrange(scalar) { strange += 1 }
    }
    count(word, isPlain: isPlain)
  }

  private mutating func count(_ word: [LatinLetter], isPlain: Bool) {
    guard !isPlain else { return }
    let tones = word.count { $0.tone != .level }
    let cases = Set(word.dropFirst().map(\.isUpper)).count
    if tones <= 1, cases <= 1, let syllable = Syllable(word), syllable.hasKnownVowels {
      syllables += 1
    } else {
      strange += 1
    }
  }

  /// Whether a sign is none of those that papers have.
  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xA7, 0xAB, 0xB0, 0xB1, 0xBB, 0xD7, 0x2010...0x2026, 0x20AB, 0x2013, 0xFEFF: false
    default: scalar.value != 0x20AC
    }
  }

  /// How sure it is, from 0 to 100; 0 for a text that has no letters outside ASCII.
  package var percent: Int {
    let all = syllables + strange
    return all == 0 ? 0 : syllables * 100 / all
  }
}
