/// A function, a variable or a type, as the scanner sees it.
struct Declaration: Equatable {
  /// What is declared.
  enum Kind: Equatable {
    /// `func`, `init`, `deinit`, `subscript`.
    case function
    /// A variable with a getter of its own.
    case computed
    /// A variable that takes room, also one with observers.
    case stored
    /// A variable that a protocol asks for.
    case requirement
    case type(keyword: String)
  }

  let kind: Kind
  let name: String
  let modifiers: Set<String>
  /// Where its attributes and modifiers begin.
  let start: Int
  /// Where its keyword stands.
  let line: Int
  /// Where its body ends; the same as `line` without one.
  var end: Int
  var hasBody = false
  /// Whether the body is one `switch` and nothing else.
  var isOneSwitch = false
  /// How many braces are open around it.
  let depth: Int

  /// Lines from its keyword to the closing brace.
  var length: Int { end - line + 1 }
}

/// Finds the declarations in the tokens of a file.
struct DeclarationScanner {
  private let tokens: [Token]

  /// Scans these tokens.
  init(_ tokens: [Token]) { self.tokens = tokens }

  /// All declarations in the order of the file.
  func declarations() -> [Declaration] {
    tokens.indices.compactMap { index in
      if index > 0, tokens[index - 1].text == "." { return nil }
      return switch tokens[index].text {
      case "func": function(at: index, name: text(index + 1))
      case "init", "subscript":
        ["(", "<", "?", "!"].contains(text(index + 1))
          ? function(at: index, name: text(index)) : nil
      case "deinit": function(at: index, name: text(index))
      case "var": variable(at: index)
      case "struct", "enum", "protocol", "class", "actor", "typealias": type(at: index)
      default: nil
      }
    }
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func function(at index: Int, name: String) -> Declaration {
    var found = declaration(.function, at: index, name: name)
    if let body = body(after: index + 1) { add(body, to: &found) }
    return found
  }

  /// A word with another meaning elsewhere (`actor`, `class`) counts only before a name.
  private func type(at index: Int) -> Declaration? {
    let keyword = tokens[index].text
    let name = text(index + 1)
    guard name.first?.isUppercase == true, tokens[index].line == tokens[index + 1].line else {
      return nil
    }
    return declaration(.type(keyword: keyword), at: index, name: name)
  }

  private func variable(at index: Int) -> Declaration? {
    let name = text(index + 1)
    guard text(index + 2) == ":", let brace = accessors(after: index + 2) else {
      return declaration(.stored, at: index, name: name)
    }
    let close = closing(brace)
    let words = tokens[(brace + 1)..<close].map(\.text)
    if words.allSatisfy(["get", "set", "async", "throws", "mutating"].contains) {
      return declaration(.requirement, at: index, name: name)
    }
    let observes = words.first == "willSet" || words.first == "didSet"
    var found = declaration(observes ? .stored : .computed, at: index, name: name)
    if !observes { add(brace...close, to: &found) }
    return found
  }

  /// The brace that opens the accessors of a variable, right behind its type.
  private func accessors(after colon: Int) -> Int? {
    var open = 0
    var index = colon + 1
    while tokens.indices.contains(index) {
      let token = tokens[index]
      if open == 0 {
        if token.text == "{" { return index }
        let isOnNextLine = token.line > tokens[index - 1].line
        if ["=", ",", ";", "}"].contains(token.text) || isOnNextLine { return nil }
      }
      if ["(", "["].contains(token.text) { open += 1 }
      if [")", "]"].contains(token.text) { open -= 1 }
      if open < 0 { return nil }
      index += 1
    }
    return nil
  }

  /// The body of a function; none where a protocol only asks for one.
  private func body(after start: Int) -> ClosedRange<Int>? {
    var open = 0
    for index in tokens.indices.dropFirst(start) {
      let text = tokens[index].text
      if ["(", "["].contains(text) { open += 1 }
      if [")", "]"].contains(text) { open -= 1 }
      guard open == 0 else { continue }
      if text == "{" { return index...closing(index) }
      if text == "}" || text == "@" || DeclarationScanner.beginnings.contains(text) { return nil }
    }
    return nil
  }

  /// The brace that closes the one at `index`.
  private func closing(_ index: Int) -> Int {
    let depth = tokens[index].depth
    return tokens.indices.dropFirst(index + 1)
      .first { tokens[$0].text == "}" && tokens[$0].depth == depth } ?? tokens.count - 1
  }

  private func add(_ body: ClosedRange<Int>, to found: inout Declaration) {
    found.hasBody = true
    found.end = tokens[body.upperBound].line
    let inner = tokens[body].dropFirst().dropLast()
    guard inner.first?.text == "switch", let open = inner.firstIndex(where: { $0.text == "{" })
    else { return }
    found.isOneSwitch = closing(open) == inner.indices.last
  }

  private func declaration(_ kind: Declaration.Kind, at index: Int, name: String) -> Declaration {
    let (start, modifiers) = modifiers(before: index)
    return Declaration(
      kind: kind, name: name, modifiers: modifiers, start: tokens[start].line,
      line: tokens[index].line, end: tokens[index].line, depth: tokens[index].depth)
  }

  /// The attributes and modifiers in front of a keyword: where they begin, and which they are.
  private func modifiers(before keyword: Int) -> (start: Int, names: Set<String>) {
    var names: Set<String> = []
    var start = keyword
    while start > 0 {
      var word = start - 1
      if text(word) == ")" {
        while word > 0, text(word) != "(" { word -= 1 }
        word -= 1
      }
      if text(word - 1) == "@" {
        start = word - 1
      } else if DeclarationScanner.modifiers.contains(text(word)) {
        names.insert(text(word))
        start = word
      } else {
        break
      }
    }
    return (start, names)
  }

  private static let modifiers: Set<String> = [
    "package", "public", "internal", "fileprivate", "private", "open", "static", "class", "final",
    "mutating", "nonmutating", "override", "required", "convenience", "indirect", "isolated",
    "nonisolated", "lazy", "weak", "unowned", "dynamic", "prefix", "postfix", "infix", "consuming",
    "borrowing",
  ]

  /// Words with which the next declaration begins.
  private static let beginnings: Set<String> = modifiers.union([
    "func", "var", "let", "init", "deinit", "subscript", "case", "struct", "enum", "extension",
    "protocol", "associatedtype", "typealias", "import",
  ])
}
