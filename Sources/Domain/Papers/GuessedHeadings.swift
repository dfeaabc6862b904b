import Vietnamese

extension PaperTable {
  /// The row that looks like headings, whatever they say; nil where none does.
  ///
  /// It holds words only, and in one of its columns figures stand below it.
  package var guessedHeading: Int? {
    let found = rows.indices.prefix(30).filter { place in
      let said = rows[place].cells.filter { !$0.isBlank }
      return said.count > 1 && Set(said.map(\.text)).count > 1
        && said.allSatisfy { $0.value == .text && $0.text.contains(where: \.isLetter) }
    }
    let widest = found.map { rows[$0].cells.count { !$0.isBlank } }.max()
    let first = found.first { rows[$0].cells.count { !$0.isBlank } == widest }
    return first.flatMap { hasFigures(below: $0) ? $0 : nil }
  }

  /// Whether most of what stands in some column below a row is figures.
  private func hasFigures(below place: Int) -> Bool {
    let body = rows[(place + 1)...].prefix(200)
    return rows[place].cells.indices.contains { column in
      let texts = body.map { $0[column] }.filter { !$0.isBlank }
      let figures = texts.count { cell in
        cell.value != .text || !cell.text.contains(where: \.isLetter)
      }
      return !rows[place][column].isBlank && !texts.isEmpty && figures * 3 >= texts.count * 2
    }
  }

  /// What its columns are headed by, with their letters, where a row looks like headings.
  package var guessedHeadings: [(column: Int, text: String)] {
    let row = guessedHeading.map { rows[$0] } ?? rows.max { $0.cells.count < $1.cells.count }
    return (row?.cells ?? []).enumerated().filter { !$0.element.isBlank && !$0.element.isSpread }
      .map { ($0.offset, $0.element.text) }
  }
}

extension PaperTables {
  /// The table that holds most.
  package var largest: PaperTable? { tables.max { $0.cellCount < $1.cellCount } }
}

extension Paper {
  /// Takes a table none of whose headings is known, so that a person may say what its columns hold.
  package init?(
    unread file: String, _ tables: PaperTables, sheet: String?, _ terms: PaperTerms,
    ids: IDGenerator
  ) {
    guard let table = sheet.flatMap(tables.table(named:)) ?? tables.largest, table.rows.count > 1
    else { return nil }
    let layout = HeadingLayout<Path>(guessedIn: table)
    self.init(file: file, tables, table, layout, terms, ids: ids)
  }
}
