import Vietnamese

/// The number that follows a row, as documents count: `5` → `6`, `1.2` → `1.3`, `II` → `III`, `d)` → `đ)`.
package enum Ordinal {
  static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX",
  ]

  /// The ordinal after `ordinal`; nil when it is not clear how it counts.
  package static func next(after ordinal: String) -> String? {
    // A text that long is no number; taking it apart sign by sign would keep people waiting.
    guard ordinal.utf8.count <= 100 else { return nil }
    if let index = roman.firstIndex(of: ordinal) {
      return index + 1 < roman.count ? roman[index + 1] : nil
    }
    var stem = Substring(ordinal)
    while let last = stem.last, last == "." || last == ")" { stem = stem.dropLast() }
    let tail = ordinal[stem.endIndex...]
    let digits = String(stem.reversed().prefix { $0.isASCIIDigit }.reversed())
    if let number = Int(digits), number < Int.max {
      return stem.dropLast(digits.count) + padded(number + 1, digits.hasPrefix("0") ? 2 : 1) + tail
    }
    guard let letter = stem.last, let next = letterAfter(letter) else { return nil }
    let before = stem.dropLast()
    // A letter counts alone or behind a number: `a)`, `2a`, `1.b`; the end of a word does not.
    guard before.isEmpty || before.last == "." || before.last?.isASCIIDigit ?? false else {
      return nil
    }
    return before + String(next) + tail
  }

  /// The number with which a text begins as papers print it, and the rest.
  ///
  ///     Ordinal.leading(in: "II. NHIỆM VỤ")   // "II", "NHIỆM VỤ"; likewise `2.1 Tập huấn`, `a) Chi`
  ///
  /// A figure alone is none, since it may count something: *3 lớp*, *1.5 triệu*.
  package static func leading(in text: String) -> (ordinal: String, rest: String)? {
    let words = text.drop { $0 == " " }
    let token = words.prefix { !$0.isWhitespace }
    let rest = words.dropFirst(token.count).drop(while: \.isWhitespace)
    guard token.utf8.count <= 16, let first = rest.first(where: \.isLetter) else { return nil }
    let core = CountedOrdinal.core(of: String(token))
    let levels = core.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard 1...4 ~= levels.count, isOrdinal(levels) else { return nil }
    let tail = token.dropFirst(core.count)
    // Without a sign behind it only a number of several levels is one, before what begins like a heading.
    guard tail == "." || tail == ")" || tail.isEmpty && levels.count > 1 && first.isUppercase else {
      return nil
    }
    return (tail == ")" ? core + ")" : core, String(rest))
  }

  /// Whether each level is a number, a Roman one at the head, or a letter at the end.
  private static func isOrdinal(_ levels: [String]) -> Bool {
    levels.enumerated().allSatisfy { place, level in
      if level.count <= 2, level.allSatisfy(\.isASCIIDigit) { return Int(level) ?? 0 > 0 }
      if place == 0, roman.contains(level) { return true }
      guard place == levels.count - 1, level.count == 1, let letter = level.lowercased().first
      else { return false }
      return VietnameseLetters.ofLists.contains(letter)
    }
  }

  /// The letter that follows in a list, in the same case; nil after the last.
  private static func letterAfter(_ letter: Character) -> Character? {
    let letters = VietnameseLetters.ofLists
    if let place = letters.firstIndex(of: letter) { return letters.dropFirst(place + 1).first }
    let capitals = letters.map { Character($0.uppercased()) }
    return capitals.firstIndex(of: letter).flatMap { capitals.dropFirst($0 + 1).first }
  }

  /// The ordinals of a row and of those above it as one, from the top down: `II`, `2.1` → `II.2.1`.
  ///
  /// What an ordinal repeats of the one above it is said once.
  package static func joined(_ ordinals: [String]) -> String {
    var joined = ""
    var above = ""
    for ordinal in ordinals {
      let own = ordinal.last == "." ? String(ordinal.dropLast()) : ordinal
      if own.isEmpty { continue }
      if joined.isEmpty || own.hasPrefix(joined + ".") {
        joined = own
      } else if own.hasPrefix(above + ".") {
        joined += own.dropFirst(above.count)
      } else {
        joined += "." + own
      }
      above = own
    }
    return joined
  }
}
