import Canvas

extension Frame {
  /// The frame as text that a person reads and a test compares.
  ///
  /// First the letters between `│`, then where the caret stands, then the same picture once more with
  /// the letter of each cell's role (`Role.letter`, nothing for plain text), last what the
  /// letters in it mean, one line each.
  package var golden: String {
    var lines = rows { $0.text }
    lines.append(caret.map { "caret \($0.row):\($0.column)" } ?? "caret hidden")
    lines += rows { String($0.role.letter) }
    let met = Set(canvas.cells.map(\.role)).subtracting([.text])
    let meanings = Role.allCases.filter(met.contains).map { "\($0.letter) \($0.rawValue)" }
    return (lines + Frame.columns(of: meanings)).joined(separator: "\n") + "\n"
  }

  /// The rows of a picture of what each cell shows.
  private func rows(_ shown: (Cell) -> String) -> [String] {
    (0..<canvas.size.rows).map { row in
      let cells = (0..<canvas.size.columns).map { canvas[Point(column: $0, row: row)] }
      return "│" + cells.map(shown).joined() + "│"
    }
  }

  /// Short texts beside each other, three to a line.
  private static func columns(of texts: [String]) -> [String] {
    stride(from: 0, to: texts.count, by: 3).map { start in
      let three = texts[start..<min(start + 3, texts.count)]
      return three.dropLast().map { $0 + String(repeating: " ", count: 26 - $0.count) }.joined()
        + three.suffix(1).joined()
    }
  }
}

extension Role {
  /// The letter that stands for a role in a picture of roles; a space for plain text.
  ///
  /// What a letter can tell it tells: small for the quiet one of two, large for the one that
  /// stands out, signs for marks and charts.
  package var letter: Character {
    switch self {
    case .text: " "
    case .faint: "f"
    case .strong: "s"
    case .title: "T"
    case .tab: "t"
    case .activeTab: "A"
    case .rule: "-"
    case .header: "h"
    case .group: "g"
    case .selectedRow: "r"
    case .markedRow: "m"
    case .selectedCell: "C"
    case .draft: "w"
    case .computed: "="
    case .match: "/"
    case .error: "!"
    case .warning: "?"
    case .note: "i"
    case .good: "+"
    case .status: "."
    case .saved: "v"
    case .saving: "~"
    case .failed: "x"
    case .readOnly: "o"
    case .assumed: "a"
    case .key: "K"
    case .keyLabel: "k"
    case .refusedKey: "n"
    case .dialog: "d"
    case .dialogStrong: "S"
    case .dialogEmphasis: "e"
    case .dialogTitle: "D"
    case .button: "b"
    case .activeButton: "B"
    case .bar: "#"
    case .barRest: ":"
    case .damaged: "%"
    }
  }
}
