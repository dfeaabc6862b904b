import Vietnamese

extension ScheduleParser {
  /// The pieces between commas and semicolons.
  ///
  /// What follows an event belongs to its words; a bare number after months is a month.
  static func pieces(of typed: String) -> [String] {
    var pieces: [String] = []
    for part in typed.composed.split(whereSeparator: { ",;\n".contains($0) }) {
      let piece = trimmed(part)
      if piece.isEmpty { continue }
      let last = pieces.last?.folded ?? ""
      if last.hasPrefix("khi "), !isStart(piece) {
        pieces[pieces.count - 1] += ", " + piece
      } else if last.hasPrefix("thang"), piece.first?.isASCIIDigit == true {
        pieces.append("tháng " + piece)
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// Whether a piece can only begin a clause of its own.
  private static func isStart(_ piece: String) -> Bool {
    let text = piece.folded
    return ["khi ", "thuong xuyen", "thang ", "truoc ", "hang nam", "dinh ky", "nam "]
      .contains { text.hasPrefix($0) }
  }

  /// A piece without spaces, full stops and dashes around it.
  private static func trimmed(_ part: Substring) -> String {
    var rest = part
    while let first = rest.first, first.isWhitespace || "-–.".contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || last == "." { rest.removeLast() }
    return String(rest)
  }

  /// The words of a piece in lower case without marks, brackets dropped.
  static func words(of piece: String) -> [Word] {
    var words: [Word] = []
    var run = ""
    func close() {
      if run.isEmpty { return }
      words.append(Int(run).map { .number($0) } ?? .word(run))
      run = ""
    }
    for letter in piece.folded {
      if let last = run.last, last.isASCIIDigit != letter.isASCIIDigit { close() }
      switch letter {
      case "/": close(); words.append(.slash)
      case "-", "–", "—": close(); words.append(.dash)
      case "(", ")", ".", ":": close()
      case _ where letter.isWhitespace: close()
      default: run.append(letter)
      }
    }
    close()
    return words
  }
}
