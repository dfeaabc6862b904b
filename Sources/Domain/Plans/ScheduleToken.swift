import Vietnamese

/// A word, a number or a sign of a schedule, and where it stands in the text.
struct ScheduleToken {
  /// What it is; words in lower case without marks, as people type them in a hurry.
  enum Kind: Hashable {
    case word(String)
    case number(Int)
    case slash, dash, comma, colon
    /// A semicolon or a new line.
    case end
  }
  let kind: Kind
  let range: Range<String.Index>

  /// The tokens of a text; brackets, bullets and full stops say nothing, but a dot in a date does.
  static func all(of text: String) -> [ScheduleToken] {
    var tokens: [ScheduleToken] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isDigit = text[start].isASCIIDigit
      var end = text.index(after: start)
      if isDigit || isLetter(text[start]) {
        while end < text.endIndex, isDigit ? text[end].isASCIIDigit : isLetter(text[end]) {
          end = text.index(after: end)
        }
        let run = String(text[start..<end])
        let number = isDigit ? Int(run) : nil
        tokens.append(
          ScheduleToken(kind: number.map { .number($0) } ?? .word(run.folded), range: start..<end))
      } else if let sign = sign(text, start) {
        tokens.append(ScheduleToken(kind: sign, range: start..<end))
      }
      start = end
    }
    return tokens
  }

  /// Whether a character belongs to a word.
  private static func isLetter(_ character: Character) -> Bool {
    !character.isASCIIDigit && !character.isWhitespace && !"/-–—,;:.()[]+*•\n".contains(character)
  }

  /// The sign that stands at a place.
  private static func sign(_ text: String, _ place: String.Index) -> Kind? {
    switch text[place] {
    case "/": return .slash
    case "-", "–", "—": return .dash
    case ",": return .comma
    case ":": return .colon
    case ";": return .end
    case "." where place > text.startIndex:
      // 30.6.2015 is a date; any other full stop only ends something.
      let after = text.index(after: place)
      guard text[text.index(before: place)].isASCIIDigit, after < text.endIndex,
        text[after].isASCIIDigit
      else { return nil }
      return .slash
    case let sign where sign.isNewline: return .end
    default: return nil
    }
  }
}
