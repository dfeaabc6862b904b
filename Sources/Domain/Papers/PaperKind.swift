import Vietnamese

/// What the lines of a paper become.
package enum PaperKind: Hashable, Sendable {
  case units
  /// What becomes of units by a decision.
  case worksheet
  case rows(RowPaperKind)
  /// Forms of scores: what they say becomes events of sheets.
  case scores

  /// The kind of record that they make or change.
  package var record: RecordKind {
    switch self {
    case .units, .worksheet: .unit
    case .rows(let kind): kind.record
    case .scores: .sheet
    }
  }

  /// What is neither a row of a list.
  private enum Whole: String { case units, worksheet, scores }

  /// By what the store knows it.
  package var key: String {
    switch self {
    case .units: Whole.units.rawValue
    case .worksheet: Whole.worksheet.rawValue
    case .rows(let kind): kind.rawValue
    case .scores: Whole.scores.rawValue
    }
  }

  /// The kind of which the headings of a table know more columns by two at least; nil for none.
  func likelier(than layout: HeadingLayout<Path>, of table: PaperTable) -> PaperKind? {
    guard !layout.rows.isEmpty else { return nil }
    var heads = table
    heads.rows = Array(table.rows[layout.rows])
    let all: [PaperKind] = [.units, .worksheet] + RowPaperKind.allCases.map { .rows($0) }
    let counted = all.filter { $0 != self }.compactMap { kind in
      HeadingLayout(heads, of: kind.vocabulary(in: heads)).map { (kind: kind, count: $0.count) }
    }
    guard let best = counted.max(by: { $0.count < $1.count }), best.count > layout.count + 1 else {
      return nil
    }
    return best.kind
  }

  /// The columns that such a paper may have.
  package func vocabulary(in table: PaperTable?) -> PaperVocabulary<Path> {
    switch self {
    case .units: PaperVocabulary<UnitField>.own.mapped { Path([$0.rawValue]) }
    case .worksheet: PaperVocabulary<WorksheetField>.own.mapped { Path([$0.rawValue]) }
    case .rows(let kind): kind.vocabulary(in: table)
    case .scores: ScoreColumn.vocabulary.mapped { Path([$0.rawValue]) }
    }
  }
}

extension PaperKind {
  /// By what its lines are called.
  package var title: Path {
    switch self {
    case .units: Path([UnitField.name.rawValue])
    case .worksheet: Path([WorksheetField.new.rawValue])
    case .rows(let kind): kind.title
    case .scores: Path([ScoreColumn.title.rawValue])
    }
  }

  /// Whether what its lines are called is a text of paragraphs, so that lines of one cell are none of a block.
  package var titleHoldsParagraphs: Bool {
    switch self {
    case .units, .worksheet: false
    // What a form says is said line by line; several lines of one cell are typed into it.
    case .scores: true
    case .rows(let kind): kind.form.form(at: kind.title) == .prose
    }
  }

  /// Whether its rows have numbers.
  package var numbersRows: Bool {
    switch self {
    case .units, .worksheet, .scores: false
    case .rows(let kind): kind.form.form(at: Path(Outline.ordinal)) != nil
    }
  }
}
