import Domain

/// Paragraphs of a Word document.
extension MarkupWriter {
  /// Writes a paragraph of one style.
  mutating func paragraph(
    _ style: WordStyle, isKept: Bool = false, list: Int? = nil, indent: Int? = nil,
    _ text: OfficialText,
    ending page: WordPage? = nil
  ) {
    element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.element("w:pStyle", ["w:val": style.rawValue])
        if isKept { markup.element("w:keepNext") }
        if let list {
          markup.element("w:numPr") {
            $0.element("w:ilvl", ["w:val": "0"])
            $0.element("w:numId", ["w:val": String(list)])
          }
        }
        // It takes no line of its own, or a full page would be followed by an empty one.
        if page != nil { markup.element("w:spacing", WordPart.noHeight) }
        if let indent { markup.element("w:ind", ["w:left": "0", "w:firstLine": String(indent)]) }
        page?.write(to: &markup)
      }
      for run in text.runs { markup.run(run) }
    }
  }

  /// Writes a paragraph of plain text.
  mutating func paragraph(_ style: WordStyle, _ text: String) {
    paragraph(style, OfficialText(text))
  }

  /// Writes a piece of text in one look; a tab or the end of a line in it is Word's own.
  private mutating func run(_ run: Prose.Run) {
    element("w:r") { markup in
      if !run.style.isEmpty {
        markup.element("w:rPr") { markup in
          if run.style.contains(.bold) {
            markup.element("w:b")
            markup.element("w:bCs")
          }
          if run.style.contains(.italic) {
            markup.element("w:i")
            markup.element("w:iCs")
          }
        }
      }
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        if place > 0 { markup.element("w:br") }
        markup.element("w:t", ["xml:space": "preserve"]) { $0.text(String(line)) }
      }
    }
  }

  /// Begins a new page.
  mutating func pageBreak() {
    element("w:p") { $0.element("w:r") { $0.element("w:br", ["w:type": "page"]) } }
  }

  /// Writes the space before a table that has no title.
  mutating func gap() {
    element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.element("w:pStyle", ["w:val": WordStyle.normal.rawValue])
        markup.element("w:keepNext")
        markup.element("w:spacing", ["w:line": "120", "w:lineRule": "exact"])
      }
    }
  }

  /// Writes a line in the middle of a column, as long as said.
  mutating func rule(of length: Int, in width: Int) {
    let side = String(max(0, width - length) / 2)
    element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.element("w:pStyle", ["w:val": WordStyle.normal.rawValue])
        markup.element("w:pBdr") {
          $0.element(
            "w:top", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "000000"])
        }
        markup.element("w:spacing", ["w:line": "120", "w:lineRule": "exact"])
        markup.element("w:ind", ["w:left": side, "w:right": side])
      }
    }
  }
}
