import Canvas

/// Keys written as a person would press them, for tests.
///
/// Words apart by spaces: `↓ ↑ ← → ⏎ ⎋ ⇥ ⇤ ⌫ ⌦` and `⇞ ⇟ ⇱ ⇲` are keys, several may stand together;
/// `^z` is Ctrl-Z, `!5` Alt-5, `!↑` Alt-Up, `F2` a function key, `␣` a space; anything else is typed letter by
/// letter.
package enum KeyScript {
  /// The keys of a script.
  package static func keys(_ script: String) -> [Key] {
    script.split(whereSeparator: \.isWhitespace).flatMap { keys(ofWord: String($0)) }
  }

  private static let signs: [Character: Key] = [
    "↓": .down, "↑": .up, "←": .left, "→": .right, "⏎": .enter, "⎋": .escape, "⇥": .tab,
    "⇤": .backTab, "⌫": .backspace, "⌦": .delete, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home,
    "⇲": .end, "␣": .character(" "),
  ]

  private static let arrows: [Character: Key] = [
    "↑": .altUp, "↓": .altDown, "←": .altLeft, "→": .altRight,
  ]

  private static func keys(ofWord word: String) -> [Key] {
    if word.count == 2, let first = word.first, let last = word.last {
      if first == "^" { return [.control(last)] }
      if first == "!" { return [arrows[last] ?? .alt(last)] }
    }
    if word.first == "F", let number = Int(word.dropFirst()) { return [.function(number)] }
    return word.map { signs[$0] ?? .character($0) }
  }
}
