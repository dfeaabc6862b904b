/// A word being typed, cut into initial consonant, vowels and final consonant.
///
/// Only words that can be a Vietnamese syllable (or one of the common names like Krông and Lắk)
/// are cut; the input methods leave all others alone.
struct Syllable: Equatable, Sendable {
  /// The letters of the word; only ``tone`` knows the tone.
  private(set) var letters: [LatinLetter]
  /// The tone of the whole word.
  var tone: Tone
  /// The places of the vowels that can bear the tone; u of *qu* and i of *gia* are not among them.
  let vowels: Range<Int>

  private static let initials: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "br", "dr", "đr", "kr", "pl",
  ]
  private static let finals: Set<String> = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"]
  private static let nuclei: Set<String> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
    "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iê", "iu", "oa", "oă", "oe", "oi",
    "ôi", "ơi", "oo", "ua", "uâ", "uê", "ui", "uô", "uơ", "uy", "ưa", "ưi", "ươ", "ưu", "yê",
    "iêu", "oai", "oao", "oay", "oeo", "uây", "uôi", "uya", "uyê", "uyu", "ươi", "ươu", "yêu",
  ]

  /// The syllable that the letters spell, or nil when they spell none.
  init?(_ word: [LatinLetter]) {
    var start = 0
    while start < word.count, !word[start].isVowel { start += 1 }
    // Longer glides than qu and gi do not exist; gi alone keeps its i as vowel.
    if start == 1, word.count > 2, word[2].isVowel, word[0].isGlideInitial(before: word[1]) {
      start = 2
    }
    var end = start
    while end < word.count, word[end].isVowel { end += 1 }
    guard start < end, end - start <= 3 else { return nil }
    guard Self.initials.contains(spelling(of: word[..<start])),
      Self.finals.contains(spelling(of: word[end...]))
    else { return nil }
    letters = word.map { LatinLetter(base: $0.base, mark: $0.mark, isUpper: $0.isUpper) }
    tone = word.first { $0.tone != .level }?.tone ?? .level
    vowels = start..<end
  }

  /// Whether letters without vowels can begin a syllable.
  static func isInitial(_ word: [LatinLetter]) -> Bool {
    initials.contains(spelling(of: word[...]))
  }

  /// The word with its tone where official documents put it (*hóa*, *thủy*, *quý*).
  var word: [LatinLetter] {
    var result = letters
    result[toneBearer].tone = tone
    return result
  }

  /// The initial consonant in lower case.
  var initial: String { spelling(of: letters[..<vowels.lowerBound]) }
  /// Whether the vowels end the word.
  var isOpen: Bool { vowels.upperBound == letters.count }
  /// Whether the vowels are ones that Vietnamese has.
  var hasKnownVowels: Bool { Self.nuclei.contains(spelling(of: letters[vowels])) }

  /// The vowel that bears the tone.
  ///
  /// The last marked vowel; else the only one, the middle of three, the second of two before a
  /// final consonant and the first of two at the end of the word.
  private var toneBearer: Int {
    for place in vowels.reversed() where letters[place].mark != .plain { return place }
    let first = vowels.lowerBound
    switch vowels.count {
    case 1: return first
    case 2: return isOpen ? first : first + 1
    default: return isOpen ? first + 1 : first + 2
    }
  }

  /// Gives the letter at a place another mark.
  mutating func mark(_ place: Int, as mark: LetterMark) { letters[place].mark = mark }

  /// The place of u before o among the vowels, whatever their marks.
  var pairOfUO: Int? {
    for place in vowels.dropLast() where letters[place].base == 0x75 {
      if letters[place + 1].base == 0x6F { return place }
    }
    return nil
  }

  /// Makes ươ of a half-marked uơ or ưo that has grown, as *thuơ* + *n* does.
  mutating func completePair() {
    guard let place = pairOfUO, place + 2 < letters.count else { return }
    guard letters[place].mark == .horn || letters[place + 1].mark == .horn else { return }
    guard letters[place + 1].mark != .circumflex else { return }
    letters[place].mark = .horn
    letters[place + 1].mark = .horn
  }
}

/// Letters in lower case without tones, as the tables of syllables spell them.
private func spelling(of letters: ArraySlice<LatinLetter>) -> String {
  var text = ""
  for letter in letters {
    // A foreign letter has no spelling here; the sign keeps it out of every table.
    text.append(letter.stem.character ?? "?")
  }
  return text
}

extension LatinLetter {
  /// Whether the letter is one of a e i o u y, with any Vietnamese mark.
  var isVowel: Bool {
    guard mark != .foreign else { return false }
    switch base {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
    default: return false
    }
  }

  /// Whether this consonant takes the next letter to itself: q the u, g the plain i.
  fileprivate func isGlideInitial(before next: LatinLetter) -> Bool {
    guard mark == .plain, next.mark == .plain else { return false }
    return base == 0x71 && next.base == 0x75 || base == 0x67 && next.base == 0x69
  }
}
