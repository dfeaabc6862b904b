/// The precomposed Latin letters, found by any spelling that is canonically equal.
private enum Precomposed {
  /// U+00C0…U+024F and U+1E00…U+1EFF; a decomposed key finds the composed value.
  ///
  /// Equality and hashing of `Character` are canonical, which is what makes this table a
  /// normalization without Foundation.
  static let letters: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
      for code in range {
        guard let scalar = Unicode.Scalar(code) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()
}

extension String {
  /// The text with Latin letters and their marks composed (NFC).
  ///
  /// Covers every letter that has a precomposed form in U+00C0…U+024F or U+1E00…U+1EFF;
  /// anything else is unchanged. Costs one pass over the bytes when nothing is decomposed.
  ///
  ///     "Die\u{323}\u{302}n".composed   // "Diện" in four scalars
  package var composed: String {
    guard mayHoldCombiningMarks else { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self {
      result.append(Precomposed.letters[character] ?? character)
    }
    return result
  }

  /// Whether a lead byte of U+0300…U+037F occurs.
  private var mayHoldCombiningMarks: Bool {
    for byte in utf8 where byte == 0xCC || byte == 0xCD { return true }
    return false
  }
}
