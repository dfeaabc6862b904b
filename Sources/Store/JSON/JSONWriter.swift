import Domain

/// Writes a tree as JSON; the same tree gives the same bytes.
struct JSONWriter {
  /// How the text is laid out.
  enum Shape { case indented, oneLine }

  let shape: Shape
  var bytes: [UInt8] = []

  /// Starts with nothing written.
  init(shape: Shape) {
    self.shape = shape
    bytes.reserveCapacity(1024)
  }

  /// Writes a value that lies that deep.
  mutating func put(_ tree: Tree, depth: Int) {
    switch tree {
    case .null: put("null")
    case .flag(let flag): put(flag ? "true" : "false")
    case .integer(let number): put(String(number))
    case .literal(let number): put(number)
    case .text(let text): put(quoted: text)
    case .list(let elements): put(elements, depth: depth)
    case .object(let members): put(members, depth: depth)
    }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func put(_ elements: [Tree], depth: Int) {
    guard !elements.isEmpty else { return put("[]") }
    put("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      put(element, depth: depth + 1)
    }
    breakLine(depth)
    put("]")
  }

  private mutating func put(_ members: [String: Tree], depth: Int) {
    guard !members.isEmpty else { return put("{}") }
    put("{")
    var isFirst = true
    for (key, value) in members.sorted(by: { precedes($0.key, $1.key) }) {
      if !isFirst { put(",") }
      isFirst = false
      breakLine(depth + 1)
      put(quoted: key)
      put(shape == .indented ? ": " : ":")
      put(value, depth: depth + 1)
    }
    breakLine(depth)
    put("}")
  }

  private mutating func breakLine(_ depth: Int) {
    guard shape == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func put(quoted text: String) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    var text = text
    let needsNoEscape = text.withUTF8 { utf8 in
      utf8.allSatisfy { $0 >= 0x20 && $0 != quote && $0 != UInt8(ascii: "\\") }
    }
    if needsNoEscape { put(text) } else { for byte in text.utf8 { put(escaped: byte) } }
    bytes.append(quote)
  }

  private mutating func put(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x0A: put("\\n")
    case 0x09: put("\\t")
    case 0x0D: put("\\r")
    case 0x08: put("\\b")
    case 0x0C: put("\\f")
    case 0..<0x20: put((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }
}

/// Whether a key stands before another one: by bytes, the same in every language.
private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
