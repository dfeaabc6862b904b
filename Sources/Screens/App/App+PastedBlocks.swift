import Domain
import Editing
import Phrases
import Tables

extension App {
  /// Takes a block of cells that was copied elsewhere and pasted into a table.
  ///
  /// It is read like a file, and shown before anything is written. Nil where the text is no block, or the table
  /// takes no rows.
  mutating func pasteBlock(_ text: String) -> [Effect]? {
    guard overlay == nil, grid?.draft == nil, grid?.search == nil, access.isWritable,
      let terms = blockTerms,
      terms.kind == .scores ? writing(.selfScores) == .ready : author.role.editsRecords,
      text.isBlock || (text.hasLines && !terms.kind.titleHoldsParagraphs)
    else { return nil }
    let name = phrases.pastedBlock
    askedPaper = AskedPaper(file: name, source: .block(terms, columnsFromHere(terms.kind)))
    notice = Notice(text: phrases.readingPaper(name), role: .saving)
    return [.readBlock(text, name: name)]
  }

  /// As what a block is taken that is pasted into the table that is looked at.
  private var blockTerms: PaperTerms? {
    switch targetAtHand {
    case .rows(let kind, let record?)?: .rows(RowPaperTerms(kind, into: record).behind(selectedRow))
    case .units?:
      (clock.today ?? Day.last(of: year)).map {
        .units(UnitImport.Terms(day: $0, isDated: false))
      }
    case .rows(_, nil)?, .scores?: nil
    case nil: sheetName.map { .scores(.sheet($0)) }
    }
  }

  /// The row of a list on which the cursor stands.
  private var selectedRow: String? {
    guard case .row(_, let path)? = grid?.selected?.subject else { return nil }
    return path.steps.last
  }

  /// What the columns hold from the selected one on, as far as papers have such columns.
  private func columnsFromHere(_ kind: PaperKind) -> [Path] {
    guard let grid else { return [] }
    let years = workspace.all(Budget.self).flatMap(\.years)
    let known = kind.vocabulary(in: nil).entries.map(\.field)
    let columns = grid.table.dataSource.columns(view)
    let seen = grid.columns.drop { $0 != grid.column }
    return seen.compactMap { number -> Path? in
      guard columns.indices.contains(number) else { return nil }
      let key = columns[number].key
      if let year = Int(key), years.contains(year) {
        return BudgetLine.fields.years[year] / YearFigures.fields.amount
      }
      return known.first { $0.text == (kind == .units ? unitColumns[key] ?? key : key) }
    }
  }

  /// What the columns of the tree of units hold, as papers call it.
  private var unitColumns: [String: String] {
    [
      Unit.fields.names.key: UnitField.name, Unit.fields.codes.key: .code,
      Unit.fields.kinds.key: .kind, Unit.fields.parents.key: .parent,
    ].mapValues(\.rawValue)
  }

  /// The paper that a pasted block is: by its own headings, else by the columns into which it was pasted.
  mutating func paper(
    ofBlock tables: PaperTables, _ terms: PaperTerms, _ columns: [Path], named name: String
  ) -> Paper? {
    let ids = document.ids.branched()
    let kept = layouts(of: terms.kind)
    if let paper = Paper(file: name, tables, sheet: nil, terms, kept: kept, ids: ids) {
      return paper
    }
    guard let table = tables.tables.first else { return nil }
    var paths = columns
    // A list of names is one column, whatever column the cursor stands in.
    if table.width == 1 { paths = [terms.kind.title] }
    if terms.kind.numbersRows, table.beginsWithOrdinals {
      paths.insert(Path(Outline.ordinal), at: 0)
    }
    let numbered = paths.prefix(table.width).enumerated().map { ($1, $0) }
    let said = Dictionary(numbered) { first, _ in first }
    return Paper(file: name, tables, sheet: nil, terms, saying: said, ids: ids)
  }
}

extension String {
  /// Whether it has several lines.
  fileprivate var hasLines: Bool { split(whereSeparator: \.isNewline).count > 1 }

  /// Whether it has several cells: divided by tabs, or lines of which some hold tabs.
  fileprivate var isBlock: Bool {
    let lines = split(whereSeparator: \.isNewline)
    let most = lines.map { line in line.count { $0 == "\t" } }.max() ?? 0
    return most > 1 || (most == 1 && lines.count > 1)
  }
}
