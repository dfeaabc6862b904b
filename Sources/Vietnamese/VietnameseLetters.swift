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
}
