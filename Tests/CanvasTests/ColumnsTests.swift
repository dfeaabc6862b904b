import Canvas
import TestSupport
import Testing

/// Texts and the columns they take.
private let widths: [(text: String, columns: Int)] = [
  ("は\u{3099}", 2), ("カ\u{309A}a", 3), ("一\u{302A}", 2),
  ("", 0), ("a", 1), ("Điện Biên Phủ", 13), ("Die\u{323}\u{302}n Bie\u{302}n", 9), ("ệ", 1),
  ("e\u{323}\u{302}", 1), ("ỮỰỲ", 3), ("\u{301}", 0), ("a\u{20DD}", 1), ("军", 2), ("한국", 4),
  ("Ａ", 2), ("ｱ", 1), ("\u{3000}", 2), ("😀", 2), ("─│▸…", 4), ("1.234,5 ₫", 9), ("“–”", 3),
  ("\t", 1), ("\u{1B}[0m", 4), ("\u{0}", 1), ("\u{7F}", 1), ("\u{85}", 1), ("\u{200B}", 1),
  ("\u{202E}", 1), ("\u{FE0F}", 1), ("\u{E0041}", 1), ("a\r\nb", 4), ("\u{A0}", 1),
  ("\u{115F}", 1), ("\u{2FFFF}", 1), ("Ελλάδα", 6), ("Москва", 6),
]

@Test("A text takes the columns that a terminal gives it", arguments: widths)
func columns(text: String, columns: Int) {
  #expect(text.columns == columns)
}

/// Texts, a width, and what stands there.
private let fittedTexts: [(text: String, width: Int, fitted: String)] = [
  ("", 0, ""), ("", 3, "   "), ("abc", 3, "abc"), ("ab", 4, "ab  "), ("abcd", 3, "ab…"),
  ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -2, ""), ("", -2, ""), ("Điện Biên", 5, "Điện…"),
  ("军军", 4, "军军"), ("军军", 3, "军…"), ("军军军", 4, "军… "), ("军", 1, "…"), ("a\nb", 4, "a␊b "),
  ("Bie\u{302}n", 3, "Bi…"), ("Die\u{323}\u{302}n", 3, "Di…"),
  ("Đie\u{323}\u{302}n", 4, "Đie\u{323}\u{302}n"),
]

@Test("A text is cut or filled to its width, and a cut is seen", arguments: fittedTexts)
func fitted(text: String, width: Int, fitted: String) {
  #expect(Array(text.fitted(to: width).unicodeScalars) == Array(fitted.unicodeScalars))
}

@Test("A fitted text is exactly as wide as it was to be, whatever it holds")
func fittedByChance() {
  var chance = Chance(11)
  for _ in 0..<3000 {
    let text = oddText(&chance, most: 14)
    let width = chance.below(20)
    let fitted = text.fitted(to: width)
    #expect(fitted.columns == width, "\(text.debugDescription) to \(width)")
    let isWhole = text.columns <= width
    #expect(!isWhole || fitted.hasPrefix(text.displayed), "\(text.debugDescription) to \(width)")
  }
}

@Test("A letter is never parted from its marks by a cut", arguments: 1...9)
func marksStay(width: Int) {
  let text = "Phu\u{309}, Die\u{323}\u{302}n Bie\u{302}n"
  let kept = text.fitted(to: width).prefix { $0 != "…" }
  #expect(text.hasPrefix(kept) && kept.count == width - 1)
}
