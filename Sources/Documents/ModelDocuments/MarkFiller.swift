import Domain

/// Puts what is meant into the places of the marks of a model document.
///
/// A mark is `{{name}}` in the text, whatever runs Word has cut it into, or a content control whose tag or
/// title is the name. What the values say is never looked through for marks.
struct MarkFiller {
  private let values: ModelValues
  /// The names of marks that stand for nothing.
  private(set) var unknown: [String] = []
  /// The names of marks that take whole paragraphs and do not stand alone in theirs.
  private(set) var crowded: [String] = []

  init(_ values: ModelValues) { self.values = values }

  /// An element as it stands after that; `width` is that of the text around it, in twentieths of a point.
  mutating func fill(_ element: MarkupElement, in width: Int) -> [MarkupNode] {
    switch element.name {
    case "w:p": return paragraph(element, in: width)
    case "w:sdt": return control(element, in: width)
    case "w:tc":
      let own = element.first("w:tcPr")?.first("w:tcW")
      let isExact = own?.attributes["w:type"] == "dxa"
      let inner = (isExact ? own?.attributes["w:w"].flatMap { Int($0) } : nil) ?? width
      var cell = element
      cell.children = filled(element.children, in: inner)
      // Word takes no cell that does not end in a paragraph.
      if !cell.endsInParagraph { cell.children.append(.element(MarkupElement("w:p"))) }
      return [.element(cell)]
    default:
      var other = element
      other.children = filled(element.children, in: width)
      return [.element(other)]
    }
  }

  /// The appendices, each with its page, where a paragraph holds their mark alone; nil for any other.
  mutating func appendices(
    at element: MarkupElement, on page: ModelPage
  ) -> [(content: [MarkupNode], page: ModelPage)]? {
    guard let name = element.onlyMark, case .part(.appendices)? = values[name] else { return nil }
    return values.paper.appendices.map { appendix in
      let page = appendix.isWide ? page.onItsSide : page
      let piece = WordPaper.piece(appendix, in: page.textWidth, values.paper, values.wording)
      return ([.written(piece)], page)
    }
  }

  private mutating func filled(_ nodes: [MarkupNode], in width: Int) -> [MarkupNode] {
    nodes.flatMap { node -> [MarkupNode] in
      guard case .element(let element) = node else { return [node] }
      return fill(element, in: width)
    }
  }

  /// A paragraph: a mark alone in it may become several.
  private mutating func paragraph(_ element: MarkupElement, in width: Int) -> [MarkupNode] {
    if let name = element.onlyMark, case .part(let part)? = values[name] {
      return pieces(of: part, in: width)
    }
    var paragraph = texts(of: element)
    paragraph.children = filled(paragraph.children, in: width)
    return [.element(paragraph)]
  }

  /// A part of the document, written anew.
  private func pieces(of part: OfficialPart, in width: Int) -> [MarkupNode] {
    let piece = WordPaper.piece(part, of: values.paper, in: width, values.wording)
    return piece.bytes.isEmpty ? [] : [.written(piece)]
  }

  /// An element with the marks in its own text replaced, not those of paragraphs and controls that stand in it.
  private mutating func texts(of element: MarkupElement) -> MarkupElement {
    let pieces = element.ownTexts
    var replaced = MarkedText(pieces).replacing { text(of: $0) }[...]
    return element.texts(from: &replaced)
  }

  /// What stands in the place of a mark within a line; nil leaves it, and it will be refused.
  private mutating func text(of name: String) -> String? {
    switch values[name] {
    case .text(let text)?: return text
    case .part?:
      crowded.append(name)
      return nil
    case nil:
      unknown.append(name)
      return values.wording.gap
    }
  }

  /// A content control: one that bears the name of something takes it, any other is looked through.
  private mutating func control(_ element: MarkupElement, in width: Int) -> [MarkupNode] {
    var control = element
    let place = control.children.firstIndex { node in
      if case .element(let child) = node { child.name == "w:sdtContent" } else { false }
    }
    guard let place, case .element(var content) = control.children[place] else {
      return [.element(element)]
    }
    guard let name = element.markName else {
      content = texts(of: content)
      content.children = filled(content.children, in: width)
      control.children[place] = .element(content)
      return [.element(control)]
    }
    if case .part(let part)? = values[name], content.first("w:p") != nil {
      let pieces = pieces(of: part, in: width)
      content.children = pieces.isEmpty ? [.element(MarkupElement("w:p"))] : pieces
    } else if let text = text(of: name) {
      content = content.holding(text)
    }
    control.children[place] = .element(content)
    return [.element(control.withoutPlaceholder)]
  }
}

/// A text that Word has cut into pieces, with marks that may run over several of them.
struct MarkedText {
  private let pieces: [String]

  init(_ pieces: [String]) { self.pieces = pieces }

  /// The pieces with each mark replaced, where it begins; nil leaves a mark as it stands.
  func replacing(_ value: (String) -> String?) -> [String] {
    // By scalars: what combines with the letter before it may stand in another piece.
    let all = pieces.map { Array($0.unicodeScalars) }
    let whole = all.flatMap(\.self)
    var results = pieces.map { _ in String.UnicodeScalarView() }
    var (piece, end, place) = (0, all.first?.count ?? 0, 0)
    while place < whole.count {
      while place >= end {
        piece += 1
        end += all[piece].count
      }
      if let mark = MarkedText.mark(in: whole, at: place), let text = value(mark.name) {
        results[piece].append(contentsOf: text.unicodeScalars)
        place = mark.end
      } else {
        results[piece].append(whole[place])
        place += 1
      }
    }
    return results.map { String($0) }
  }

  /// The mark that begins at a place; one that does not end is all that is there.
  static func mark(in text: [Unicode.Scalar], at place: Int) -> (name: String, end: Int)? {
    guard text[place...].starts(with: ["{", "{"]), !text[place...].starts(with: ["{", "{", "{"])
    else { return nil }
    let start = place + 2
    let end = (start..<text.count).first { text[$0...].starts(with: ["}", "}"]) }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: text[start..<(end ?? text.count)])
    return (String(name).trimmed(""), end.map { $0 + 2 } ?? text.count)
  }
}
