/// The sheet of paper of a section: A4 with the margins of Nghị định 30/2020/NĐ-CP, in twentieths of a point.
struct WordPage {
  /// Whether it lies on its side, for a table that is too wide.
  let isWide: Bool

  private static let short = 11906
  private static let long = 16838
  /// 20 mm above and below.
  private static let upper = 1134
  /// 30 mm at the side where it is bound.
  private static let left = 1701
  /// 20 mm at the other.
  private static let right = 1134

  /// How wide its text is.
  var textWidth: Int { (isWide ? WordPage.long : WordPage.short) - WordPage.left - WordPage.right }

  /// Writes the end of a section: its pages are counted from one, and the first bears no number.
  func write(to markup: inout MarkupWriter) {
    markup.element("w:sectPr") { markup in
      markup.element("w:headerReference", ["w:type": "default", "r:id": WordPart.pageHead])
      markup.element("w:type", ["w:val": "nextPage"])
      let (width, height) =
        isWide ? (WordPage.long, WordPage.short) : (WordPage.short, WordPage.long)
      if isWide {
        markup.element(
          "w:pgSz", ["w:w": String(width), "w:h": String(height), "w:orient": "landscape"])
      } else {
        markup.element("w:pgSz", ["w:w": String(width), "w:h": String(height)])
      }
      markup.element(
        "w:pgMar",
        [
          "w:top": String(WordPage.upper), "w:right": String(WordPage.right),
          "w:bottom": String(WordPage.upper), "w:left": String(WordPage.left),
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
      markup.element("w:pgNumType", ["w:start": "1"])
      markup.element("w:titlePg")
    }
  }
}
