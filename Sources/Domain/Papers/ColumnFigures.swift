import Vietnamese

/// How the figures of a column are written: which mark stands before decimals, found from all cells.
///
/// A file that a program works with holds numbers and leaves nothing open. Where figures are typed
/// as text, `26,400` can mean two: what other cells of the column leave no doubt of decides for all.
package struct ColumnFigures: Hashable, Sendable {
  /// What the cells of a column say together.
  package enum Style: Hashable, Sendable {
    /// A comma before decimals.
    case vietnamese
    /// A dot before decimals.
    case english
    /// Nothing tells; papers are Vietnamese.
    case unsaid
    /// Some cells say one thing, some the other: those that can mean two are asked about.
    case mixed
  }

  /// A cell that tells how it is written.
  package struct Evidence: Hashable, Sendable {
    /// The number of its row in the file.
    package let row: Int
    package let text: String
  }

  package let style: Style
  /// The first cell that can only be Vietnamese, and the first that can only be English.
  package let vietnamese: Evidence?
  package let english: Evidence?

  /// Looks at all cells of a column, each with the number of its row.
  package init(_ cells: some Sequence<(row: Int, cell: PaperCell)>) {
    var found: [NumberForm: Evidence] = [:]
    // A lone dot before other than three figures can be read in both forms, and is typed in both.
    var (lone, hasGroups): (Evidence?, Bool) = (nil, false)
    for (row, cell) in cells where cell.value == .text {
      let figure = FigureText.parts(of: ColumnFigures.bare(cell.text)).figure
      if ColumnFigures.isDotGroup(figure) { hasGroups = true }
      guard let form = ColumnFigures.form(of: figure) else { continue }
      if form == .english, figure.count(where: { $0 == "." }) == 1, !figure.contains(",") {
        lone = lone ?? Evidence(row: row, text: cell.text)
      } else {
        found[form] = found[form] ?? Evidence(row: row, text: cell.text)
      }
    }
    if found.isEmpty, !hasGroups { found[.english] = lone }
    (vietnamese, english) = (found[.vietnamese], found[.english])
    style =
      switch (vietnamese != nil, english != nil) {
      case (true, true): .mixed
      case (true, false): .vietnamese
      case (false, true): .english
      case (false, false): .unsaid
      }
  }

  /// Whether a dot stands before just three figures, as between thousands.
  private static func isDotGroup(_ figure: String) -> Bool {
    let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && parts[1].allSatisfy(\.isASCIIDigit)
      && parts[0] != "0"
  }

  /// How a figure must have been written; nil where it says nothing, or is none.
  private static func form(of figure: String) -> NumberForm? {
    let marks = figure.filter { $0 == "." || $0 == "," }
    guard let last = marks.last, figure.contains(where: \.isASCIIDigit) else { return nil }
    let form: NumberForm
    if Set(marks).count == 2 {
      // Of two kinds of mark the last stands before decimals.
      form = last == "," ? .vietnamese : .english
    } else if marks.count > 1 {
      form = last == "." ? .vietnamese : .english
    } else {
      let parts = figure.split(separator: last, omittingEmptySubsequences: false)
      let isLoneZero = parts.first.map { $0.allSatisfy { $0 == "0" || $0 == "-" } } ?? true
      if parts.last?.count == 3, !isLoneZero { return nil }
      form = last == "," ? .vietnamese : .english
    }
    return NumberReading(figure, in: form) == nil ? nil : form
  }

  /// The number that a cell holds; nil where it is none, or can mean two.
  package func number(_ cell: PaperCell) -> PaperNumber? {
    switch cell.value {
    case .number(let number), .percent(let number): return number
    case .blank, .date, .failed: return nil
    case .text: break
    }
    let figure = FigureText.parts(of: ColumnFigures.bare(cell.text)).figure
    let form: NumberForm
    switch style {
    case .vietnamese, .unsaid: form = .vietnamese
    case .english: form = .english
    case .mixed:
      guard let own = ColumnFigures.form(of: figure) ?? ColumnFigures.unmarked(figure) else {
        return nil
      }
      form = own
    }
    return NumberReading(figure, in: form).map { PaperNumber(scaled: $0.scaled, places: $0.places) }
  }

  /// Any form for a figure without marks.
  private static func unmarked(_ figure: String) -> NumberForm? {
    figure.contains { $0 == "." || $0 == "," } ? nil : .vietnamese
  }

  /// A text without the spaces by which some group thousands.
  static func bare(_ text: String) -> String {
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let areGroups =
      pieces.count > 1
      && pieces.dropFirst().prefix { $0.first?.isASCIIDigit == true }
        .allSatisfy { $0.prefix { $0.isASCIIDigit }.count == 3 }
    guard areGroups, pieces[0].allSatisfy({ $0.isASCIIDigit || $0 == "-" }) else {
      return pieces.joined(separator: " ")
    }
    return pieces.joined(separator: pieces[1].first?.isASCIIDigit == true ? "" : " ")
  }
}
