import Vietnamese

/// How wide text is in Times New Roman, so that a line drawn below a text is as long as it.
enum LetterWidths {
  /// The width in twentieths of a point.
  static func width(of text: String, size: Int, isBold: Bool = false) -> Int {
    let thousandths = text.reduce(0) { $0 + width(of: $1) }
    let plain = thousandths * size * 20 / 1000
    return isBold ? plain * 108 / 100 : plain
  }

  /// The width of a letter in thousandths of its size; a letter with marks is as wide as without, but for a horn.
  private static func width(of letter: Character) -> Int {
    if let known = widths[letter] { return known }
    let plain = String(letter).folded
    guard let base = plain.first, let narrow = widths[base] else { return 500 }
    let horn = horned.contains(letter) ? 100 : 0
    guard letter.isUppercase, let capital = base.uppercased().first else { return narrow + horn }
    return (widths[capital] ?? narrow) + horn
  }

  /// The letters with a horn, which stands beside them.
  private static let horned = Set("ơờớởỡợưừứửữựƠỜỚỞỠỢƯỪỨỬỮỰ")

  /// The widths of the letters of the face, by width.
  private static let widths: [Character: Int] = {
    let byWidth: [(Int, String)] = [
      (250, " .,"), (278, "ijlt/:;"), (333, "frI()-!"), (389, "sJ"), (444, "acez?"),
      (500, "bdghknopquvxy0123456789_#$"), (556, "FPS"), (564, "+<=>"), (611, "ETLZ"),
      (667, "BCR"), (722, "wADGHKNOQUVXY"), (778, "m&"), (833, "%"), (889, "M"), (944, "W"),
    ]
    var widths: [Character: Int] = [:]
    for (width, letters) in byWidth { for letter in letters { widths[letter] = width } }
    return widths
  }()
}
