/// Something that has an id of its own: a record or a row inside one.
package protocol Identified {
  /// The first letter of its ids.
  static var letter: Character { get }
}

/// The id of a `Subject`: its letter and ten base32 characters, ASCII only.
///
/// Made by us, never taken from a name; safe as a file name on every disk.
package struct ID<Subject: Identified>: Hashable, Sendable {
  package let text: String

  /// Takes a well-formed id of this subject, else nothing.
  package init?(_ text: String) {
    guard isWellFormed(id: text, letter: Subject.letter) else { return nil }
    self.text = text
  }
}

/// Whether `text` is an id: a lower-case letter (`letter`, if given) and ten of `a-z2-7`.
package func isWellFormed(id text: String, letter: Character? = nil) -> Bool {
  guard text.utf8.count == 11, let first = text.utf8.first, (0x61...0x7A).contains(first),
    letter == nil || letter?.asciiValue == first
  else { return false }
  return text.utf8.dropFirst().allSatisfy { byte in
    (0x61...0x7A).contains(byte) || (0x32...0x37).contains(byte)
  }
}

/// Makes ids from a seed, so that the same start gives the same ids.
///
/// The seed comes from the outside world once; samples use a fixed one.
package struct IDGenerator: Hashable, Sendable {
  private var state: UInt64

  /// Starts from `seed`.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits (SplitMix64).
  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Another generator, whose ids are none of this one's.
  package mutating func branched() -> IDGenerator { IDGenerator(seed: nextBits()) }

  /// A new id with that first letter.
  package mutating func next(letter: Character) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
    var bits = nextBits()
    var text = String(letter)
    for _ in 0..<10 {
      text.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return text
  }
}
