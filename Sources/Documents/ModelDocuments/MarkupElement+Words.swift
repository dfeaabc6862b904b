import Domain

/// What a model document says in the elements of Word.
extension MarkupElement {
  /// Whether it begins a text of its own, that does not go on with the text around it.
  private var isOwnText: Bool { name == "w:p" || name == "w:sdt" }

  /// The pieces into which its own text is cut.
  var ownTexts: [String] {
    elements.flatMap { element -> [String] in
      if element.name == "w:t" { return [element.text] }
      return element.isOwnText ? [] : element.ownTexts
    }
  }

  /// The same with other pieces of text; the end of a line in one is Word's own.
  func texts(from pieces: inout ArraySlice<String>) -> MarkupElement {
    var changed = self
    changed.children = children.flatMap { node -> [MarkupNode] in
      guard case .element(let child) = node, !child.isOwnText else { return [node] }
      guard child.name == "w:t" else { return [.element(child.texts(from: &pieces))] }
      guard let text = pieces.popFirst(), text != child.text else { return [node] }
      return MarkupElement.lines(text)
    }
    return changed
  }

  /// A text as Word holds it.
  private static func lines(_ text: String) -> [MarkupNode] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { place, line -> [MarkupNode] in
      let words = MarkupElement(
        "w:t", [XMLAttribute(name: "xml:space", value: "preserve")], [.text(String(line))])
      return (place == 0 ? [] : [.element(MarkupElement("w:br"))]) + [.element(words)]
    }
  }

  /// The name of the mark, or of the control, that is all that a paragraph says; nil where it says more.
  var onlyMark: String? {
    let controls = inlineControls
    let text = ownTexts.joined().trimmed("")
    guard controls.isEmpty else {
      return controls.count == 1 && text.isEmpty ? controls[0].markName : nil
    }
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty, let mark = MarkedText.mark(in: scalars, at: 0),
      mark.end == scalars.count
    else { return nil }
    return mark.name
  }

  /// The controls that stand in its lines.
  private var inlineControls: [MarkupElement] {
    elements.flatMap { element -> [MarkupElement] in
      if element.name == "w:sdt" { return [element] }
      return element.name == "w:p" ? [] : element.inlineControls
    }
  }

  /// By what name a content control is known; nil for one that is not for a person to name.
  var markName: String? {
    guard let about = first("w:sdtPr"), about.first("w:docPartObj") == nil else { return nil }
    let names = [about.value(of: "w:tag"), about.value(of: "w:alias")]
    return names.compactMap(\.self).first { !$0.trimmed("").isEmpty }
  }

  /// The content of a control that says a text, in the look of what stood there first: a line in each paragraph.
  func holding(_ text: String) -> MarkupElement {
    var content = self
    guard let first = children.firstIndex(where: \.isParagraph),
      case .element(let paragraph) = children[first]
    else { return saying(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    content.children = lines.map { .element(paragraph.saying(String($0))) }
    return content
  }

  /// The same with one text in the place of all that stands in it, and without the look of what only held the place.
  private func saying(_ text: String) -> MarkupElement {
    var pieces = [text][...]
    let changed = saying(&pieces)
    guard !pieces.isEmpty else { return changed }
    let run = MarkupElement("w:r", [], MarkupElement.lines(text))
    return MarkupElement(name, attributes, changed.children + [.element(run)])
  }

  private func saying(_ pieces: inout ArraySlice<String>) -> MarkupElement {
    var changed = self
    changed.children = children.flatMap { node -> [MarkupNode] in
      guard case .element(let child) = node else { return [node] }
      if child.name == "w:rStyle", child.attributes["w:val"]?.hasPrefix("Placeholder") == true {
        return []
      }
      guard child.name == "w:t" else { return [.element(child.saying(&pieces))] }
      let text = pieces.popFirst() ?? ""
      return text.isEmpty ? [] : MarkupElement.lines(text)
    }
    return changed
  }

  /// A control that holds what it says, and no longer what is to be typed there or comes from elsewhere.
  var withoutPlaceholder: MarkupElement {
    var control = self
    control.children = children.map { node in
      guard case .element(var about) = node, about.name == "w:sdtPr" else { return node }
      about.children.removeAll { node in
        guard case .element(let child) = node else { return false }
        return ["w:showingPlcHdr", "w:dataBinding", "w:placeholder"].contains(child.name)
      }
      return .element(about)
    }
    return control
  }

  /// Whether it ends in a paragraph, or in what was written, which always does.
  var endsInParagraph: Bool {
    switch children.last {
    case .element(let element)?: element.name == "w:p" || element.name == "w:sdt"
    case .written?: true
    case .text?, nil: false
    }
  }
}

extension MarkupNode {
  /// Whether it is a paragraph.
  fileprivate var isParagraph: Bool {
    if case .element(let element) = self { element.name == "w:p" } else { false }
  }
}
