/// The end of a text as an input method sees it: its last word, and all that stands before.
struct TypedWord {
  let before: Substring
  private(set) var letters: [LatinLetter] = []
  private var tail = ""

  /// The text cut before the letters at its end.
  init(endOf text: String) {
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      guard let letter = LatinLetter(Character(String(text[previous]).composed)),
        letter.character != nil
      else { break }
      letters.append(letter)
      start = previous
    }
    letters.reverse()
    before = text[..<start]
  }

  /// The last word.
  var word: String { String(letters.compactMap(\.character)) }

  /// Whether the last word has no marks and no tone.
  var isPlain: Bool { letters.allSatisfy { $0.mark == .plain && $0.tone == .level } }

  /// The whole text again.
  var text: String {
    var result = String(before)
    for letter in letters {
      if let character = letter.character { result.append(character) }
    }
    return result + tail
  }

  /// Does what a key asks for, or writes the key when that cannot be done.
  mutating func perform(_ action: TypingAction, key: Character, method: InputMethod) {
    switch action {
    case .letter: write(key)
    case .tone(let tone): setTone(tone, key: key)
    case .stroke: setStroke(key: key)
    case .mark(.circumflex, let bases): setCircumflex(on: bases, key: key)
    case .mark(let mark, let bases):
      if !setHorn(mark, on: bases, key: key) { writeHorn(key, method: method) }
    }
  }

  /// Writes the key as it is; a letter that makes the syllable grow moves its tone.
  private mutating func write(_ key: Character) {
    guard let letter = LatinLetter(key) else {
      tail = String(key)
      return
    }
    letters.append(letter)
    guard var syllable = Syllable(letters) else { return }
    syllable.completePair()
    letters = syllable.word
  }

  private mutating func setTone(_ tone: Tone, key: Character) {
    guard var syllable = Syllable(letters), tone != .level || syllable.tone != .level else {
      return write(key)
    }
    let isUndone = tone == syllable.tone
    syllable.tone = isUndone ? .level : tone
    letters = syllable.word
    if isUndone { write(key) }
  }

  /// đ of the last letter, else of the first letter of a syllable.
  private mutating func setStroke(key: Character) {
    var place: Int?
    if letters.last?.base == 0x64 {
      place = letters.count - 1
    } else if letters.first?.base == 0x64, Syllable(letters) != nil {
      place = 0
    }
    guard let place else { return write(key) }
    let isUndone = letters[place].mark == .stroke
    letters[place].mark = isUndone ? .plain : .stroke
    if isUndone { write(key) }
  }

  private mutating func setCircumflex(on bases: String, key: Character) {
    guard var syllable = Syllable(letters),
      let place = syllable.vowels.last(where: { syllable.letters[$0].isOne(of: bases) })
    else { return write(key) }
    if syllable.letters[place].mark == .circumflex {
      syllable.mark(place, as: .plain)
      letters = syllable.word
      return write(key)
    }
    // "oo" is what "ooo" left behind: it stays plain.
    let isDoubled =
      place > syllable.vowels.lowerBound
      && syllable.letters[place - 1].base == syllable.letters[place].base
    syllable.mark(place, as: .circumflex)
    if let pair = syllable.pairOfUO, pair + 1 == place { syllable.mark(pair, as: .plain) }
    let isNext = place == letters.count - 1
    guard !isDoubled, isNext || syllable.hasKnownVowels else { return write(key) }
    letters = syllable.word
  }

  /// Sets or takes back ă, ơ, ư or ươ; false when no vowel takes one.
  private mutating func setHorn(_ mark: LetterMark, on bases: String, key: Character) -> Bool {
    guard var syllable = Syllable(letters) else { return false }
    let places = syllable.placesOfHorn(on: bases)
    guard !places.isEmpty else { return false }
    let isUndone = places.allSatisfy { syllable.letters[$0].isHorned }
    for place in places {
      let isA = syllable.letters[place].base == 0x61
      syllable.mark(place, as: isUndone ? .plain : isA ? .breve : mark)
    }
    let isWholeWord = isUndone && letters.count == 1 && letters[0].base == 0x75
    letters = isWholeWord && key.isLetter ? [] : syllable.word
    if isUndone { write(key) }
    return true
  }

  /// Writes a horn key that found no vowel: Telex w after an initial consonant is ư.
  private mutating func writeHorn(_ key: Character, method: InputMethod) {
    guard method == .telex, Syllable.isInitial(letters) else { return write(key) }
    letters.append(LatinLetter(base: 0x75, mark: .horn, isUpper: key.isUppercase))
  }
}

extension Syllable {
  /// The vowels that a horn or breve key means, among letters with these bases.
  fileprivate func placesOfHorn(on bases: String) -> [Int] {
    if bases.contains("o"), let pair = pairOfUO {
      // thuở, huơ: these initials have uơ, unless something follows.
      let keepsU = isOpen && pair + 2 == letters.count && ["h", "kh", "th"].contains(initial)
      let isFresh = letters[pair].mark == .plain && !letters[pair + 1].isHorned
      return keepsU && isFresh ? [pair + 1] : [pair, pair + 1]
    }
    let candidates = vowels.filter { letters[$0].isOne(of: bases) }
    guard let first = candidates.first, let last = candidates.last else { return [] }
    // ua becomes ưa and uu becomes ưu, but oa becomes oă.
    return letters[first].base == 0x75 ? [first] : [last]
  }
}

extension LatinLetter {
  /// Whether the letter is ă, ơ or ư.
  fileprivate var isHorned: Bool { mark == .horn || mark == .breve }

  /// Whether the base letter is among these.
  fileprivate func isOne(of bases: String) -> Bool { bases.utf8.contains(base) }
}
