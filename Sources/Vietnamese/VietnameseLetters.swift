/// The letters that tell Vietnamese text from plain ASCII.
package enum VietnameseLetters {
  /// Whether the scalar is a composed Vietnamese letter outside ASCII.
  ///
  /// True for the 134 letters ă â đ ê ô ơ ư and every vowel with a tone, in both cases; false
  /// for ASCII, for lone combining marks and for letters of other languages (ñ, ü).
  ///
  ///     VietnameseLetters.isVietnamese("ệ")   // true
  package static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII, let letter = LatinLetter(scalar) else { return false }
    return letter.mark != .foreign
  }

  /// The letters by which lists are counted, in their order.
  ///
  /// Points of laws and decrees go a, b, c, d, đ, e, g: the alphabet without ă, â, ê, ô, ơ, ư, and
  /// without f, j, w, z, which it does not have.
  package static let ofLists: [Character] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]
}
