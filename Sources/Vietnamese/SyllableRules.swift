/// Which vowels take which final consonants: all syllables that Vietnamese has, and names like Lắk.
enum SyllableRules {
  /// The rhymes by their vowels: what may follow them; the empty text where they may end the word.
  static let rhymes: [String: Set<String>] = {
    let table = [
      "a": " c ch k m n ng nh p t", "ă": "c k m n ng p t", "â": "c m n ng p t",
      "e": " c m n ng p t",
      "ê": " c ch m n ng nh p t", "i": " c ch m n nh p t", "o": " c m n ng p t",
      "ô": " c m n ng p t", "ơ": " m n p t", "u": " c m n ng p t", "ư": " c m n ng t",
      "y": " c ch m n nh p t", "oa": " c ch m n ng nh p t", "oă": "c m n ng p t",
      "oe": " c m n ng t", "uâ": "c m n ng p t", "uê": " c ch n nh", "uy": " ch n nh p t",
      "iê": "c m n ng p t", "yê": "c m n ng p t", "uô": "c m n ng p t", "ươ": "c m n ng p t",
      "uyê": "n t", "oo": "c n ng t", "uơ": " n",
    ]
    var rhymes = table.mapValues { finals in
      Set(finals.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
    }
    let open =
      "ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui ưa ưi ưu iêu oai oao oay oeo uây uôi uya uyu "
      + "ươi ươu yêu uêu"
    for vowels in open.split(separator: " ") { rhymes[String(vowels)] = [""] }
    return rhymes
  }()

  /// The finals after which only two tones are heard.
  static let stops: Set<String> = ["c", "ch", "p", "t"]

  /// Whether an initial consonant may stand before a vowel: c, g and ng give way to k, gh and ngh.
  static func fits(_ initial: String, before vowel: LatinLetter) -> Bool {
    let isFront = vowel.base == 0x65 || vowel.base == 0x69 || vowel.base == 0x79
    switch initial {
    case "c": return !isFront
    case "g": return vowel.base != 0x65 && vowel.base != 0x79
    case "ng": return !isFront
    case "gh", "ngh": return isFront
    default: return true
    }
  }
}

extension TypedWord {
  /// Whether more keys may make a syllable of it: marks may still come, and so may the tone.
  var canBecomeSyllable: Bool {
    guard let parts = Syllable(letters) else { return !letters.contains(where: \.isVowel) }
    guard fits(parts) else { return false }
    let final = parts.final
    let isToneWrong = SyllableRules.stops.contains(final) && !parts.hasStopTone(orLevel: true)
    return !isToneWrong
      && SyllableRules.rhymes.contains { vowels, finals in
        let isWhole = parts.isBegun(vowels) && parts.vowels.count == vowels.count
        return final.isEmpty
          ? parts.isBegun(vowels) : isWhole && finals.contains { $0.hasPrefix(final) }
      }
  }

  /// Whether it may stand as it is.
  var isSyllable: Bool {
    // Letters by themselves and abbreviations: ă, Đ, QĐ.
    guard letters.count > 1, letters.contains(where: \.isVowel) else { return true }
    guard let parts = Syllable(letters), fits(parts),
      let finals = SyllableRules.rhymes[parts.nucleus], finals.contains(parts.final)
    else { return false }
    return !SyllableRules.stops.contains(parts.final) || parts.hasStopTone(orLevel: false)
  }

  private func fits(_ parts: Syllable) -> Bool {
    SyllableRules.fits(parts.initial, before: parts.letters[parts.vowels.lowerBound])
  }
}

extension Syllable {
  /// The final consonant in lower case.
  fileprivate var final: String {
    String(letters[vowels.upperBound...].compactMap { $0.stem.character })
  }

  /// The vowels in lower case, without their tone.
  fileprivate var nucleus: String { String(letters[vowels].compactMap { $0.stem.character }) }

  /// Whether the tone is one that is heard before a stop.
  fileprivate func hasStopTone(orLevel: Bool) -> Bool {
    tone == .rising || tone == .heavy || orLevel && tone == .level
  }

  /// Whether vowels begin with these: a plain letter may still get its mark.
  fileprivate func isBegun(_ nucleus: String) -> Bool {
    let wanted = nucleus.compactMap { LatinLetter($0) }
    guard vowels.count <= wanted.count else { return false }
    return zip(letters[vowels], wanted).allSatisfy { own, wanted in
      own.base == wanted.base && (own.mark == .plain || own.mark == wanted.mark)
    }
  }
}
