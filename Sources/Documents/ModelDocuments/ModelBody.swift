/// The text of a model document, with the page on which it stands.
struct ModelBody {
  private let content: [MarkupElement]
  let page: ModelPage

  init(_ body: MarkupElement) {
    let elements = body.elements
    let ending = elements.last.flatMap { $0.name == "w:sectPr" ? $0 : nil }
    page = ModelPage(ending)
    content = ending == nil ? elements : Array(elements.dropLast())
  }

  /// The text with what its marks stand for; what is behind it begins on a new page.
  ///
  /// Appendices whose mark stands alone get pages of their own, on their side where a table is wide.
  func filled(_ filler: inout MarkFiller, isLast: Bool) -> [MarkupNode] {
    var children: [MarkupNode] = []
    var current = page
    for (place, element) in content.enumerated() {
      guard element.name == "w:p", let sections = filler.appendices(at: element, on: page) else {
        children += filler.fill(element, in: page.textWidth)
        continue
      }
      for section in sections {
        children.append(current.end)
        children += section.content
        current = section.page
      }
      guard place < content.count - 1 else { continue }
      if !sections.isEmpty { children.append(current.end) }
      current = page
    }
    return children + (isLast ? current.lastEnd : [current.end])
  }
}

/// The page of a section of a model document.
struct ModelPage {
  /// What the section says of it; nil where it says nothing.
  private var section: MarkupElement?

  init(_ section: MarkupElement?) { self.section = section }

  /// How wide its text is, in twentieths of a point; as wide as ours where it does not say.
  var textWidth: Int {
    let sides = [
      section?.first("w:pgSz")?.attributes["w:w"], section?.first("w:pgMar")?.attributes["w:left"],
      section?.first("w:pgMar")?.attributes["w:right"],
    ].compactMap { $0.flatMap { Int($0) } }
    guard sides.count == 3, sides[0] - sides[1] - sides[2] > 0 else {
      return WordPage(isWide: false).textWidth
    }
    return sides[0] - sides[1] - sides[2]
  }

  /// The same page on its side; one that lies so already, or does not say, is left as it is.
  var onItsSide: ModelPage {
    guard var section, let size = section.first("w:pgSz"),
      let width = size.attributes["w:w"].flatMap({ Int($0) }),
      let height = size.attributes["w:h"].flatMap({ Int($0) }), width < height
    else { return self }
    section.children = section.children.map { node in
      guard case .element(let element) = node, element.name == "w:pgSz" else { return node }
      return .element(
        MarkupElement(
          "w:pgSz",
          [
            XMLAttribute(name: "w:w", value: String(height)),
            XMLAttribute(name: "w:h", value: String(width)),
            XMLAttribute(name: "w:orient", value: "landscape"),
          ]))
    }
    return ModelPage(section)
  }

  /// What ends a section behind which others come; a new page alone where the page does not say what it is.
  var end: MarkupNode {
    guard let section else {
      let new = MarkupElement("w:br", [XMLAttribute(name: "w:type", value: "page")])
      return .element(
        MarkupElement("w:p", [], [.element(MarkupElement("w:r", [], [.element(new)]))]))
    }
    let height = WordPart.noHeight.map { XMLAttribute(name: $0, value: $1) }
    let properties = MarkupElement(
      "w:pPr", [], [.element(MarkupElement("w:spacing", height)), .element(section)])
    return .element(MarkupElement("w:p", [], [.element(properties)]))
  }

  /// What ends the last section.
  var lastEnd: [MarkupNode] { section.map { [.element($0)] } ?? [] }
}
