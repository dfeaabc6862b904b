import Canvas

/// A text of paragraphs in lines as they stand on a screen, each with the letters that it shows.
///
/// A line breaks behind a blank where there is one. The blank stays at its end, so that every letter, and the
/// caret before it, has one place.
struct TextLines {
  /// One line: which letters it shows, without the line end.
  struct Line: Equatable {
    let range: Range<Int>
    /// Whether its paragraph ends with it.
    let endsParagraph: Bool
  }

  /// At least one, which may be empty.
  private(set) var lines: [Line] = []
  private let letters: [Character]

  /// Breaks letters into lines of at most `width` columns.
  init(_ letters: [Character], width: Int) {
    self.letters = letters
    var start = 0
    while true {
      let end = letters[start...].firstIndex(where: \.isNewline) ?? letters.count
      add(paragraph: start..<end, width: max(1, width))
      guard end < letters.count else { break }
      start = end + 1
    }
  }

  /// Adds the lines of one paragraph.
  private mutating func add(paragraph: Range<Int>, width: Int) {
    var (start, used) = (paragraph.lowerBound, 0)
    var behindBlank: (at: Int, used: Int)?
    for index in paragraph {
      let own = letters[index].columnsShown
      let isBlank = letters[index] == " "
      if used + own > width, !isBlank, index > start {
        let cut = behindBlank.map(\.at) ?? index
        lines.append(Line(range: start..<cut, endsParagraph: false))
        used -= behindBlank.map(\.used) ?? used
        (start, behindBlank) = (cut, nil)
      }
      used += own
      if isBlank { behindBlank = (index + 1, used) }
    }
    lines.append(Line(range: start..<paragraph.upperBound, endsParagraph: true))
  }

  /// The number of the line in which the caret stands before a letter.
  func line(of caret: Int) -> Int {
    var (low, high) = (0, lines.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].range.lowerBound <= caret { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// How many columns of its line stand before the caret.
  func column(of caret: Int) -> Int {
    letters[lines[line(of: caret)].range.lowerBound..<caret].reduce(0) { $0 + $1.columnsShown }
  }

  /// Where the caret stands in a line, nearest to a column and not behind it.
  func caret(inLine number: Int, column: Int) -> Int {
    let line = lines[number]
    var (caret, used) = (line.range.lowerBound, 0)
    while caret < end(ofLine: number) {
      used += letters[caret].columnsShown
      guard used <= column else { break }
      caret += 1
    }
    return caret
  }

  /// The last place of the caret in a line: where the text goes on in the next one, before its blank.
  func end(ofLine number: Int) -> Int {
    let line = lines[number]
    return line.endsParagraph
      ? line.range.upperBound : max(line.range.lowerBound, line.range.upperBound - 1)
  }
}

extension Character {
  /// How many columns it takes as it is shown.
  var columnsShown: Int {
    if let value = asciiValue, value >= 0x20 { return 1 }
    return String(self).columns
  }
}
