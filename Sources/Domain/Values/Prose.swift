/// A text of paragraphs with what is bold and italic in it: `**bold**`, `*italic*`, `***both***`.
///
/// The text is kept as it was typed. A sign that encloses nothing, `(*)` before a footnote or `2 * 3`, is the
/// sign itself.
package struct Prose: Hashable, Sendable {
  /// How a piece of text stands out.
  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package static let bold = Style(rawValue: 1)
    package static let italic = Style(rawValue: 2)

    package init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// A piece of a paragraph in one style.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let style: Style

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// What stands in each paragraph; an empty one is a blank line.
  package let paragraphs: [[Run]]

  /// Reads a text.
  package init(_ text: String) {
    paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Prose.runs(of: Array($0))
    }
  }

  /// A sign, or several of them at once, and where they stand.
  private struct Mark {
    let at: Range<Int>
    let opens: Bool
    let closes: Bool

    /// The style that so many signs mean.
    var style: Style { Style(rawValue: at.count == 1 ? 2 : at.count == 2 ? 1 : 3) }
  }

  /// The pieces of one paragraph.
  private static func runs(of letters: [Character]) -> [Run] {
    let marks = pairs(of: self.marks(in: letters))
    guard !marks.isEmpty else {
      return letters.isEmpty ? [] : [Run(text: String(letters), style: [])]
    }
    var runs: [Run] = []
    var (start, style) = (0, Style())
    for mark in marks {
      if start < mark.at.lowerBound {
        runs.append(Run(text: String(letters[start..<mark.at.lowerBound]), style: style))
      }
      style.formSymmetricDifference(mark.style)
      start = mark.at.upperBound
    }
    if start < letters.count { runs.append(Run(text: String(letters[start...]), style: style)) }
    return runs
  }

  /// The signs of a paragraph that can begin or end a style.
  private static func marks(in letters: [Character]) -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < letters.count {
      guard letters[index] == "*" else {
        index += 1
        continue
      }
      var end = index
      while end < letters.count, letters[end] == "*" { end += 1 }
      let before = index > 0 ? letters[index - 1] : nil
      let after = end < letters.count ? letters[end] : nil
      let mark = Mark(
        at: index..<end, opens: before?.isWordLetter != true && after?.beginsStyle == true,
        closes: before?.endsStyle == true && after?.isWordLetter != true)
      if mark.at.count <= 3, mark.opens || mark.closes { marks.append(mark) }
      index = end
    }
    return marks
  }

  /// Those of them that belong together, each beginning before its end.
  private static func pairs(of marks: [Mark]) -> [Mark] {
    var open: [Mark] = []
    var paired: [Mark] = []
    for mark in marks {
      if mark.closes, let partner = open.lastIndex(where: { $0.at.count == mark.at.count }) {
        paired += [open[partner], mark]
        open.removeSubrange(partner...)
      } else if mark.opens, !open.contains(where: { !$0.style.isDisjoint(with: mark.style) }) {
        open.append(mark)
      }
    }
    return paired.sorted { $0.at.lowerBound < $1.at.lowerBound }
  }
}

extension Character {
  /// Whether a word goes on with it.
  fileprivate var isWordLetter: Bool { isLetter || isNumber }

  /// Whether a style can begin before it.
  fileprivate var beginsStyle: Bool { isWordLetter || "“\"‘'(«[%+-–".contains(self) }

  /// Whether a style can end behind it.
  fileprivate var endsStyle: Bool { !isWhitespace && !"(«[“*".contains(self) }
}

extension String {
  /// The text without the signs of bold and italic, its paragraphs as they are.
  package var unmarked: String {
    guard contains("*") else { return self }
    return Prose(self).paragraphs.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  /// The text as it stands in one line: without signs, its paragraphs one behind the other.
  package var inOneLine: String {
    let text = unmarked
    guard text.contains("\n") else { return text }
    return text.split(separator: "\n").joined(separator: " ")
  }
}
