/// The code of a number format, cut into what its signs mean.
enum FormatCode {
  /// One thing that a code says.
  enum Token: Hashable {
    /// `0`, `#`, `.`, `y`, `h` …, in lower case.
    case sign(Character)
    case literal(String)
    /// Hours, minutes or seconds that are counted on.
    case elapsed
    case general
  }

  /// The sections of a code, which `;` divides.
  static func sections(of code: String) -> [[Token]] {
    var sections: [[Token]] = [[]]
    var rest = code[...]
    while let letter = rest.first {
      if rest.lowercased().hasPrefix("general") {
        sections[sections.count - 1].append(.general)
        rest.removeFirst(7)
        continue
      }
      rest.removeFirst()
      if letter == ";" {
        sections.append([])
      } else if let token = token(letter, &rest) {
        sections[sections.count - 1].append(token)
      }
    }
    return sections
  }

  private static func token(_ letter: Character, _ rest: inout Substring) -> Token? {
    switch letter {
    case "\"":
      let text = rest.prefix { $0 != "\"" }
      rest = rest[text.endIndex...].dropFirst()
      return .literal(String(text))
    case "\\", "!":
      return rest.popFirst().map { .literal(String($0)) }
    case "_":
      // The room of a letter is kept free, which is a space.
      return rest.popFirst().map { _ in .literal(" ") }
    case "*":
      _ = rest.popFirst()
      return nil
    case "[":
      let text = rest.prefix { $0 != "]" }
      rest = rest[text.endIndex...].dropFirst()
      return bracket(text)
    case "0", "#", "?", ".", ",", "%", "@": return .sign(letter)
    case "y", "m", "d", "h", "s", "Y", "M", "D", "H", "S":
      return letter.lowercased().first.map { .sign($0) }
    // Years of emperors and halves of the day say nothing that dates here lack.
    case "e", "E", "g", "G", "b", "B", "a", "A": return nil
    default: return .literal(String(letter))
    }
  }

  /// What stands in brackets: counted hours, a currency, or a colour or condition, which show nothing.
  private static func bracket(_ text: Substring) -> Token? {
    if let first = text.lowercased().first, "hms".contains(first),
      text.lowercased().allSatisfy({ $0 == first })
    {
      return .elapsed
    }
    guard text.hasPrefix("$") else { return nil }
    let currency = text.dropFirst().prefix { $0 != "-" }
    return currency.isEmpty ? nil : .literal(String(currency))
  }
}
