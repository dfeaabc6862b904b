/// A tone of Vietnamese, in the order of the dictionary.
///
/// The raw value is the place in a row of ``LatinLetter/vietnameseRows``: ngang 0 … nặng 5.
enum Tone: UInt8, Sendable {
  case level, falling, asking, tumbling, rising, heavy
}

/// A mark that makes another letter out of a Latin letter, as opposed to a tone.
///
/// The raw values follow the alphabet within one base letter: a ă â, o ô ơ, d đ.
/// `foreign` stands for any mark that Vietnamese does not use (ñ, ü, ø).
enum LetterMark: UInt8, Sendable {
  case plain, breve, circumflex, horn, stroke, foreign
}

/// A Latin letter taken apart: base, mark, tone and case.
///
///     LatinLetter("Ệ")   // base e, circumflex, heavy, upper case
struct LatinLetter: Hashable, Sendable {
  /// The ASCII letter in lower case, as its code.
  var base: UInt8
  var mark = LetterMark.plain
  var tone = Tone.level
  var isUpper = false

  /// The letter without its tone and in lower case, by which spelling is compared.
  var stem: LatinLetter { LatinLetter(base: base, mark: mark) }

  /// A letter from its parts, unchecked.
  init(base: UInt8, mark: LetterMark = .plain, tone: Tone = .level, isUpper: Bool = false) {
    self.base = base
    self.mark = mark
    self.tone = tone
    self.isUpper = isUpper
  }

  /// A scalar taken apart, or nil when it is not a Latin letter that we know.
  init?(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x61...0x7A: self.init(base: UInt8(code))
    case 0x41...0x5A: self.init(base: UInt8(code + 0x20), isUpper: true)
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      guard let letter = Self.marked[Self.slot(of: code)] else { return nil }
      self = letter
    default: return nil
    }
  }

  /// A character taken apart, or nil when it is not one composed Latin letter.
  init?(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    self.init(first)
  }

  /// The composed character, or nil for a foreign mark and for tones that the letter cannot bear.
  var character: Character? {
    if mark == .plain && tone == .level {
      return Character(Unicode.Scalar(isUpper ? base - 0x20 : base))
    }
    return Self.spelled[self]
  }
}

extension LatinLetter {
  /// The Vietnamese letters by base and mark, in the order of the tones.
  static let vietnameseRows: [(base: UInt8, mark: LetterMark, letters: String)] = [
    (0x61, .plain, "aàảãáạ"), (0x61, .breve, "ăằẳẵắặ"), (0x61, .circumflex, "âầẩẫấậ"),
    (0x64, .stroke, "đ"),
    (0x65, .plain, "eèẻẽéẹ"), (0x65, .circumflex, "êềểễếệ"),
    (0x69, .plain, "iìỉĩíị"),
    (0x6F, .plain, "oòỏõóọ"), (0x6F, .circumflex, "ôồổỗốộ"), (0x6F, .horn, "ơờởỡớợ"),
    (0x75, .plain, "uùủũúụ"), (0x75, .horn, "ưừửữứự"),
    (0x79, .plain, "yỳỷỹýỵ"),
  ]

  /// The other precomposed Latin letters of U+00C0…U+024F and U+1E00…U+1EFF by base letter.
  ///
  /// From the decompositions of the Unicode Character Database; ø, ł, ħ, ŧ and the letters that
  /// look like đ (ð, Ɖ) have none there and are added.
  static let foreignRows: [(base: String, letters: String)] = [
    ("a", "ÄÅäåĀāĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁ"), ("b", "ḂḃḄḅḆḇ"), ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ÐðƉĎďḊḋḌḍḎḏḐḑḒḓ"), ("e", "ËëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝ"), ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"), ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖħĦ"), ("i", "ÎÏîïĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯ"),
    ("j", "Ĵĵǰ"), ("k", "ĶķǨǩḰḱḲḳḴḵ"), ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽłŁ"), ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"), ("o", "ÖöŌōŎŏŐőǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓøØ"),
    ("p", "ṔṕṖṗ"), ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"), ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗŧŦ"), ("u", "ÛÜûüŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻ"), ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "ẊẋẌẍ"), ("y", "ÿŶŷŸȲȳẎẏẙ"), ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]

  /// Every marked letter by ``slot(of:)``, so that one lookup costs one array access.
  private static let marked: [LatinLetter?] = {
    var table = [LatinLetter?](repeating: nil, count: slot(of: 0x1EFF) + 1)
    for (scalar, letter) in vietnameseLetters() where !scalar.isASCII {
      table[slot(of: scalar.value)] = letter
    }
    for row in foreignRows {
      for scalar in row.letters.unicodeScalars {
        guard let base = row.base.utf8.first else { continue }
        table[slot(of: scalar.value)] = LatinLetter(
          base: base, mark: .foreign, isUpper: scalar.properties.isUppercase)
      }
    }
    return table
  }()

  /// The composed character of every Vietnamese letter.
  private static let spelled: [LatinLetter: Character] = {
    var table: [LatinLetter: Character] = [:]
    for (scalar, letter) in vietnameseLetters() { table[letter] = Character(scalar) }
    return table
  }()

  /// The rows of ``vietnameseRows`` in both cases, scalar by scalar.
  private static func vietnameseLetters() -> [(Unicode.Scalar, LatinLetter)] {
    var letters: [(Unicode.Scalar, LatinLetter)] = []
    for row in vietnameseRows {
      for (text, isUpper) in [(row.letters, false), (row.letters.uppercased(), true)] {
        for (place, scalar) in text.unicodeScalars.enumerated() {
          guard let tone = Tone(rawValue: UInt8(place)) else { continue }
          letters.append(
            (scalar, LatinLetter(base: row.base, mark: row.mark, tone: tone, isUpper: isUpper)))
        }
      }
    }
    return letters
  }

  /// The place of a code of the two ranges in ``marked``.
  private static func slot(of code: UInt32) -> Int {
    code < 0x250 ? Int(code) - 0xC0 : Int(code) - 0x1E00 + 0x190
  }
}
