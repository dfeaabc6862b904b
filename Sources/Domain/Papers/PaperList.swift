import Vietnamese

/// What a paper brings into a store: each line with what comes of it, and the changes of one edit.
package struct PaperList: Equatable, Sendable {
  package let lines: [ImportLine<Path>]
  package let changes: [Change]
  /// How many rows of the record the paper does not have; they stay.
  package let left: Int
  /// What a worksheet does to units, by the numbers of its rows.
  package private(set) var deeds: [Int: WorksheetLine] = [:]
  /// What tells that a list of units is of a later tree; nil where nothing does.
  package private(set) var later: LaterTree?
  /// The last day on which a worksheet changes units; nil where it changes none.
  package private(set) var lastDay: Day?

  init(_ lines: [ImportLine<Path>], _ changes: [Change], left: Int) {
    self.lines = lines
    self.changes = changes
    self.left = left
  }

  /// Takes what a list of units comes to.
  init(_ units: UnitImport) {
    self.init(units.lines.map { $0.mapped { Path([$0.rawValue]) } }, units.changes, left: 0)
    later = units.later
  }

  /// Takes what a worksheet comes to.
  init(_ worksheet: UnitWorksheet) {
    self.init(worksheet.lines.map(\.asImportLine), worksheet.changes, left: 0)
    lastDay = worksheet.changes.isEmpty ? nil : worksheet.days.last
    deeds = Dictionary(worksheet.lines.map { ($0.row, $0) }) { first, _ in first }
  }

  /// Takes the lines of forms, whose changes a document makes.
  package init(ofForms lines: [ImportLine<Path>]) { self.init(lines, [], left: 0) }

  /// How many lines come to each outcome.
  package var counts: (added: Int, changed: Int, unchanged: Int, refused: Int) { lines.counts }
}

/// What only the language knows of a paper: what the words of choices mean, how figures are shown.
package struct PaperWords: Sendable {
  /// Which key a word means in a field of choices; nil for none.
  package let choice: @Sendable (String, FieldForm, RecordKind) -> String?
  package let numbers: NumberForm

  package init(
    _ numbers: NumberForm,
    choice: @escaping @Sendable (String, FieldForm, RecordKind) -> String?
  ) {
    self.numbers = numbers
    self.choice = choice
  }
}
