import Vietnamese

/// What the lines of a paper become.
package enum PaperKind: Hashable, Sendable {
  case units
  /// What becomes of units by a decision.
  case worksheet
  case rows(RowPaperKind)

  /// The kind of record that they make or change.
  package var record: RecordKind {
    switch self {
    case .units, .worksheet: .unit
    case .rows(let kind): kind.record
    }
  }

  /// The columns that such a paper may have.
  package func vocabulary(in table: PaperTable?) -> PaperVocabulary<Path> {
    switch self {
    case .units: PaperVocabulary<UnitField>.own.mapped { Path([$0.rawValue]) }
    case .worksheet: PaperVocabulary<WorksheetField>.own.mapped { Path([$0.rawValue]) }
    case .rows(let kind): kind.vocabulary(in: table)
    }
  }
}

/// As what a paper is taken, with what it does not say itself.
package enum PaperTerms: Hashable, Sendable {
  case units(UnitImport.Terms)
  case worksheet(UnitWorksheet.Terms)
  case rows(RowPaperTerms)

  package var kind: PaperKind {
    switch self {
    case .units: .units
    case .worksheet: .worksheet
    case .rows(let terms): .rows(terms.kind)
    }
  }
}

/// What a paper brings into a store: each line with what comes of it, and the changes of one edit.
package struct PaperList: Sendable {
  package let lines: [ImportLine<Path>]
  package let changes: [Change]
  /// How many rows of the record the paper does not have; they stay.
  package let left: Int
  /// What a worksheet does to units, by the numbers of its rows.
  package private(set) var deeds: [Int: WorksheetLine] = [:]

  init(_ lines: [ImportLine<Path>], _ changes: [Change], left: Int) {
    self.lines = lines
    self.changes = changes
    self.left = left
  }

  /// Takes what a worksheet comes to.
  init(_ worksheet: UnitWorksheet) {
    self.init(worksheet.lines.map(\.asImportLine), worksheet.changes, left: 0)
    deeds = Dictionary(worksheet.lines.map { ($0.row, $0) }) { first, _ in first }
  }

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

/// The table of a file as it is looked at before it is brought in.
///
/// What comes of its lines is counted for one state of the store, and again when that changes.
package struct Paper: Equatable, Sendable {
  /// The name of the file.
  package let file: String
  /// What has to be known of how it was read.
  package let notes: [ReadingNote]
  /// The other tables of it, which are not.
  package let others: [PaperTable]
  /// The table of it that is taken.
  package private(set) var table: PaperTable
  /// Where its headings are, and what each column holds.
  package private(set) var layout: HeadingLayout<Path>
  package private(set) var body: HeadingBody<Path>
  package private(set) var terms: PaperTerms
  /// What comes of each line.
  package private(set) var lines: [ImportLine<Path>] = []
  /// Whether a cell or a column was put right in it.
  package var isCorrected = false
  /// How many rows of the record the paper does not have.
  package private(set) var left = 0
  /// What a worksheet does to units, by the numbers of its rows.
  package private(set) var deeds: [Int: WorksheetLine] = [:]
  private let ids: IDGenerator
  /// The state of the store for which the lines were counted.
  private var revision: Int?

  /// Takes a table of a file; nil where it has no headings of that kind.
  package init?(
    file: String, _ tables: PaperTables, sheet: String?, _ terms: PaperTerms,
    saying said: [Path: Int] = [:], ids: IDGenerator
  ) {
    let kind = terms.kind
    if let sheet {
      guard let table = tables.table(named: sheet),
        let layout = HeadingLayout(table, of: kind.vocabulary(in: table), saying: said)
      else { return nil }
      (self.table, self.layout) = (table, layout)
    } else {
      guard let found = tables.proposed(saying: said, kind.vocabulary) else { return nil }
      (table, layout) = found
    }
    self.file = file
    self.terms = terms
    self.ids = ids
    notes = tables.notes
    let taken = table.number
    others = tables.tables.filter { $0.number != taken && $0.rows.count > 1 }.map {
      PaperTable($0.sort, number: $0.number, name: $0.name, rows: [], isHidden: $0.isHidden)
    }
    body = HeadingBody(table, layout, of: kind.vocabulary(in: table))
  }

  /// Counts what comes of the lines, unless that was done for this state of the store.
  package mutating func look(at workspace: Workspace, revision: Int, _ words: PaperWords) {
    guard self.revision != revision else { return }
    self.revision = revision
    let list = list(in: workspace, words)
    (lines, left, deeds) = (list.lines, list.left, list.deeds)
  }

  /// The lines held against a store: all, or those of some rows.
  package func list(
    in workspace: Workspace, rows: Set<Int>? = nil, _ words: PaperWords
  ) -> PaperList {
    let body = rows.map { self.body.keeping($0) } ?? self.body
    switch terms {
    case .units(let terms):
      let units = UnitImport(
        body.mapped { UnitField(rawValue: $0.text) }, into: workspace, terms, ids: ids)
      return PaperList(
        units.lines.map { $0.mapped { Path([$0.rawValue]) } }, units.changes, left: 0)
    case .worksheet(let terms):
      // Rows that were not chosen stay in it: who hangs together with them is told.
      let all = WorksheetRows(self.body.mapped { WorksheetField(rawValue: $0.text) })
      return PaperList(
        UnitWorksheet(all, only: rows, into: workspace, terms, ids: ids))
    case .rows(let terms) where terms.kind == .roster:
      let roster = RosterImport(
        body, layout, terms, title: proposedTitle ?? "", into: workspace, ids: ids, words)
      return PaperList(roster.lines, roster.changes, left: roster.left)
    case .rows(let terms):
      let rows = RowImport(
        table, layout, body, terms, into: workspace, ids: ids, words)
      return PaperList(rows.lines, rows.changes, left: rows.left)
    }
  }

  /// The same paper with another table, or other columns.
  func with(_ table: PaperTable, _ layout: HeadingLayout<Path>) -> Paper {
    var paper = self
    paper.table = table
    paper.layout = layout
    paper.body = HeadingBody(table, layout, of: terms.kind.vocabulary(in: table))
    paper.revision = nil
    return paper
  }

  /// The same paper on other terms.
  func with(_ terms: PaperTerms) -> Paper {
    var paper = self
    paper.terms = terms
    paper.revision = nil
    return paper
  }

  /// Whether nobody says in which unit the money of a new estimate is.
  package var lacksUnit: Bool {
    if case .rows(let terms) = terms { terms.lacksUnit(layout) } else { false }
  }
}

extension PaperVocabulary {
  /// The same columns under other names.
  fileprivate func mapped<Other: Hashable & Sendable>(
    _ name: (Field) -> Other
  ) -> PaperVocabulary<Other> {
    PaperVocabulary<Other>(
      entries: entries.map { .init(field: name($0.field), headings: $0.headings) },
      needed: Set(needed.map(name)), oneOf: Set(oneOf.map(name)), telling: Set(telling.map(name)),
      ordinal: ordinal.map(name), outlineTitle: outlineTitle.map(name))
  }
}

extension ImportLine {
  /// The same line with its columns under other names.
  package func mapped<Other: Hashable & Sendable>(_ name: (Field) -> Other) -> ImportLine<Other> {
    let outcome: ImportOutcome<Other> =
      switch self.outcome {
      case .added(let values): .added(values.map { $0.mapped(name) })
      case .changed(let values): .changed(values.map { $0.mapped(name) })
      case .unchanged: .unchanged
      case .refused(let fault, let column): .refused(fault, column: column.map(name))
      }
    return ImportLine<Other>(row: row, title: title, outcome: outcome, record: record)
  }
}

extension ImportedValue {
  /// The same value with its column under another name.
  fileprivate func mapped<Other: Hashable & Sendable>(
    _ name: (Field) -> Other
  ) -> ImportedValue<Other> {
    ImportedValue<Other>(field: name(field), old: old, new: new)
  }
}
