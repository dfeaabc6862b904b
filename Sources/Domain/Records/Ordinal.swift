/// The number that follows a row, as documents count: `5` → `6`, `1.2` → `1.3`, `II` → `III`, `a)` → `b)`.
package enum Ordinal {
  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX",
  ]

  /// The ordinal after `ordinal`; nil when it is not clear how it counts.
  package static func next(after ordinal: String) -> String? {
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
    guard stem.count == 1, let letter = stem.unicodeScalars.first, ("a"..."y").contains(letter),
      let next = Unicode.Scalar(letter.value + 1)
    else { return nil }
    return String(Character(next)) + tail
  }

  /// The ordinals of a row and of those above it as one, from the top down: `II`, `2.1` → `II.2.1`.
  ///
  /// What an ordinal repeats of the one above it is said once.
  package static func joined(_ ordinals: [String]) -> String {
    var trail = ""
    var above = ""
    for ordinal in ordinals {
      let own = ordinal.last == "." ? String(ordinal.dropLast()) : ordinal
      if own.isEmpty { continue }
      if trail.isEmpty || own.hasPrefix(trail + ".") {
        trail = own
      } else if own.hasPrefix(above + ".") {
        trail += own.dropFirst(above.count)
      } else {
        trail += "." + own
      }
      above = own
    }
    return trail
  }
}
