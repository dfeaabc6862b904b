import Vietnamese

/// Writes XML, element by element, with everything that is not markup escaped.
///
/// Characters that XML cannot hold are left out: a text from data never breaks a document.
///
///     var markup = MarkupWriter()
///     markup.element("w:p") { $0.element("w:t") { $0.text("a < b") } }
struct MarkupWriter {
  /// What an element says of itself, in the order in which it is written.
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var bytes: [UInt8] = []

  /// Begins a document with its declaration.
  init() { raw(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n") }

  /// Begins a piece that stands in another document.
  init(piece: Void) {}

  /// Writes an element with what is in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    raw(">")
    content(&self)
    raw("</\(name)>")
  }

  /// Writes an element with nothing in it.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    raw("/>")
  }

  /// Writes an element as it was read from elsewhere.
  mutating func element(
    _ name: String, _ attributes: [XMLAttribute], isEmpty: Bool,
    _ content: (inout MarkupWriter) -> Void
  ) {
    raw("<\(name)")
    for attribute in attributes { write(attribute.name, attribute.value) }
    guard !isEmpty else { return raw("/>") }
    raw(">")
    content(&self)
    raw("</\(name)>")
  }

  /// Writes text between elements.
  mutating func text(_ text: String) { escape(text, isAttribute: false) }

  /// Puts what was written as a piece behind what stands here.
  mutating func append(_ piece: MarkupWriter) { bytes += piece.bytes }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    raw("<\(name)")
    for (key, value) in attributes { write(key, value) }
  }

  private mutating func write(_ key: String, _ value: String) {
    raw(" \(key)=\"")
    escape(value, isAttribute: true)
    raw("\"")
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars where MarkupWriter.isAllowed(scalar) {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"" where isAttribute: raw("&quot;")
      case "\n" where isAttribute, "\r": raw("&#\(scalar.value);")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether XML 1.0 may hold a character.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
