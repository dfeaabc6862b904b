/// A column of a paper, with what it holds and what stands in it first.
package struct PaperColumn: Hashable, Sendable {
  /// From 0.
  package let number: Int
  package let heading: String
  /// The first text below the heading.
  package let sample: String
  package let field: Path?
}

/// A cell of a line of a paper, in a column that is known.
package struct PaperLineCell: Hashable, Sendable {
  package let field: Path
  package let column: Int
  package let text: String
}

/// What a person puts right in a paper before it is brought in.
extension Paper {
  /// What its columns may hold.
  package var fields: [Path] { terms.kind.vocabulary(in: table).entries.map(\.field) }

  /// By what its lines are called.
  package var title: Path { terms.kind.title }

  /// Its columns in their order, those that are blank left out.
  package var columns: [PaperColumn] {
    let held = Dictionary(layout.columns.map { ($1, $0) }) { first, _ in first }
    let rows = table.rows[layout.rows.upperBound...]
    return (0..<min(table.width, HeadingLayout<Path>.searchedColumns)).compactMap { number in
      let heading = layout.headings.indices.contains(number) ? layout.headings[number] : ""
      let sample = rows.lazy.map { $0[number].text }.first { !$0.isEmpty } ?? ""
      guard !heading.isEmpty || !sample.isEmpty else { return nil }
      return PaperColumn(number: number, heading: heading, sample: sample, field: held[number])
    }
  }

  /// How the figures of its columns are written, where that had to be found out from texts.
  package var figures: [(column: Int, figures: ColumnFigures)] {
    guard case .rows(let terms) = terms else { return [] }
    return layout.columns.sorted { $0.value < $1.value }.compactMap { path, column in
      guard terms.kind.form.form(at: path)?.isFigure == true else { return nil }
      let found = ColumnFigures(body.lines.lazy.map { ($0.row, $0.cells[path] ?? .blank) })
      return found.style == .unsaid ? nil : (column, found)
    }
  }

  /// The cells of a line in columns that are known, in their order.
  ///
  /// Of a worksheet what a draft only proposes is none, and what is to be filled in stands last.
  package func cells(ofRow number: Int) -> [PaperLineCell] {
    guard let row = table.rows.first(where: { $0.number == number }) else { return [] }
    let cells = layout.columns.sorted { $0.value < $1.value }.map { field, column in
      PaperLineCell(field: field, column: column, text: row[column].text)
    }
    guard terms.kind == .worksheet else { return cells }
    let proposed = Path([WorksheetField.near.rawValue])
    return cells.filter { $0.field != proposed && $0.field != title }
      + cells.filter { $0.field == title }
  }

  /// Puts a text into a cell, as if it stood in the file.
  package mutating func correct(row number: Int, column: Int, to text: String) {
    guard let place = table.rows.firstIndex(where: { $0.number == number }) else { return }
    var row = table.rows[place]
    while row.cells.count <= column { row.cells.append(.blank) }
    row.cells[column] = PaperCell(text)
    var table = table
    table.rows[place] = row
    self = with(table, layout)
    isCorrected = true
  }

  /// The same paper with columns that hold something else; nil where it lacks one that must be there.
  package func holding(_ columns: [Path: Int]) -> Paper? {
    guard let layout = layout.holding(columns, of: terms.kind.vocabulary(in: table)) else {
      return nil
    }
    var paper = with(table, layout)
    paper.isCorrected = true
    (paper.isSaid, paper.kept) = (true, nil)
    return paper
  }
}

extension PaperTable {
  /// Whether its first column only numbers: a number or nothing in each row, words in the next column.
  package var beginsWithOrdinals: Bool {
    let numbers = rows.map { $0[0].text }
    guard numbers.contains(where: { !$0.isEmpty }) else {
      return rows.contains { !$0[1].text.isEmpty } && rows.allSatisfy { $0[0].isBlank }
    }
    return numbers.allSatisfy { text in
      text.isEmpty || OutlineMark.leading(text + ". x") != nil
        || OutlineMark.leading(text + " x") != nil
    } && rows.contains { $0[1].text.contains(where: \.isLetter) }
  }
}
