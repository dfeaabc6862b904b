/// A word, a number or one sign of punctuation in masked code.
struct Token: Equatable {
  let text: String
  /// Counted from 1.
  let line: Int
  /// How many braces are open around it.
  let depth: Int
  /// Whether it stands right after the token before, without a space.
  let isGlued: Bool

  /// All tokens of masked code.
  static func all(in code: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var line = 1
    var depth = 0
    var isGlued = false
    var rest = code[...]
    while let byte = rest.first {
      if byte == Ascii.newline || byte == Ascii.space {
        if byte == Ascii.newline { line += 1 }
        isGlued = false
        rest.removeFirst()
        continue
      }
      let word = rest.prefix { isPartOfWord($0) }
      let text = String(decoding: word.isEmpty ? rest.prefix(1) : word, as: UTF8.self)
      if text == "}" { depth -= 1 }
      tokens.append(Token(text: text, line: line, depth: depth, isGlued: isGlued))
      if text == "{" { depth += 1 }
      isGlued = true
      rest.removeFirst(max(word.count, 1))
    }
    return tokens
  }

  /// Whether it can end a value: what a postfix operator may follow.
  var endsValue: Bool {
    guard let last = text.utf8.last else { return false }
    return Token.isPartOfWord(last) || [")", "]", "}", "\"", "?", ">"].contains(text)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0x80...:
      true
    default: false
    }
  }
}
