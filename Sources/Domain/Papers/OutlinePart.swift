import Vietnamese

/// A title that says in words of which part it is.
///
/// *Phần I. Xây dựng*, *PHẦN THỨ HAI: Duy trì*, *Nhóm 1 - Tài liệu*.
struct OutlinePart {
  /// By what the part is counted: *I*.
  let number: String
  let rest: String

  /// Words that are counted by what stands behind them, and whether that needs no sign to be known for a number.
  private static let words = ["phan": true, "chuong": true, "muc": false, "nhom": false]
  private static let spelled = ["nhat": "I", "hai": "II", "ba": "III", "tu": "IV", "nam": "V"]

  /// Reads a title; nil where it is of no part.
  init?(_ title: String) {
    var words = title.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 2, let isPlain = OutlinePart.words[words.removeFirst().folded] else {
      return nil
    }
    let isSpelled = words[0].folded == "thu"
    if isSpelled { words.removeFirst() }
    let said = words.removeFirst()
    let bare = String(said.prefix { $0.isLetter || $0.isNumber })
    var isMarked = isPlain || bare != said
    if let sign = words.first, sign.count == 1, OutlinePart.signs.contains(sign) {
      isMarked = true
      words.removeFirst()
    }
    let number = isSpelled ? OutlinePart.spelled[bare.folded] : bare
    guard isMarked, !words.isEmpty, let number, isSpelled || OutlinePart.counts(bare),
      said.dropFirst(bare.count).allSatisfy({ OutlinePart.signs.contains($0) })
    else { return nil }
    (self.number, rest) = (number, words.joined(separator: " "))
  }

  /// What may stand between a number and a title.
  private static let signs = ".:-–—)"

  /// Whether parts are counted so: by Roman figures, a capital letter, a figure.
  private static func counts(_ text: String) -> Bool {
    Ordinal.roman.contains(text)
      || (text.count == 1 && text.allSatisfy { $0.isASCII && $0.isUppercase })
      || (text.utf8.count < 3 && !text.isEmpty && text.allSatisfy(\.isASCIIDigit))
  }
}
