import Domain

/// A piece of a part made of elements, held so that some of it can be said otherwise.
indirect enum MarkupNode {
  case element(MarkupElement)
  case text(String)
  /// What was written anew in its place.
  case written(MarkupWriter)
}

/// An element with what stands in it; names are as they were written, with their prefix.
struct MarkupElement {
  let name: String
  var attributes: [XMLAttribute]
  var children: [MarkupNode]

  init(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The elements that stand in it.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of that name that stands in it.
  func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

  /// The value of the first element of that name, where it is the only thing that element says.
  func value(of name: String) -> String? { first(name)?.attributes["w:val"] }

  /// The text between its tags.
  var text: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

/// Holds a whole part as it is read.
struct MarkupTaker: XMLTaker {
  private var open: [MarkupElement] = []
  private(set) var root: MarkupElement?

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): open.append(MarkupElement(name, attributes))
    case .text(let text): open.indices.last.map { open[$0].children.append(.text(text)) }
    case .end:
      guard let done = open.popLast() else { return }
      if let outer = open.indices.last {
        open[outer].children.append(.element(done))
      } else {
        root = done
      }
    }
  }
}

extension MarkupWriter {
  /// Writes an element as it was read.
  mutating func write(_ element: MarkupElement) {
    self.element(element.name, element.attributes, isEmpty: element.children.isEmpty) { markup in
      for child in element.children { markup.write(child) }
    }
  }

  /// Writes a piece as it was read, or as it was written anew.
  mutating func write(_ node: MarkupNode) {
    switch node {
    case .element(let element): write(element)
    case .text(let text): self.text(text)
    case .written(let piece): append(piece)
    }
  }
}
