import Vietnamese

/// A cell of a table as an office's file has it.
package struct PaperCell: Hashable, Sendable {
  /// What the person sees there, composed; empty for nothing.
  package var text: String
  package var value: PaperValue
  /// Whether it only repeats the cell with which it is merged.
  package var isSpread = false

  package init(_ text: String, _ value: PaperValue = .text) {
    self.text = text
    self.value = text.isEmpty ? .blank : value
  }

  /// A cell in which nothing stands.
  package static let blank = PaperCell("", .blank)

  package var isBlank: Bool { value == .blank }
}

/// What the file says that a cell holds, beside what it shows.
package enum PaperValue: Hashable, Sendable {
  case blank, text
  case number(PaperNumber)
  /// A share of one: 0.98 where 98% is shown.
  case percent(PaperNumber)
  case date(Day)
  /// A formula that came to no value: `#REF!`.
  case failed
}

/// A row of a table; what stands in no cell is blank.
package struct PaperRow: Hashable, Sendable {
  /// Its number in the file, from 1, as the person counts.
  package let number: Int
  package var cells: [PaperCell]

  package init(number: Int, cells: [PaperCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, counted from 0.
  package subscript(column: Int) -> PaperCell {
    cells.indices.contains(column) ? cells[column] : .blank
  }

  package var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// What a table is in the file in which it was found.
package enum PaperTableSort: Hashable, Sendable {
  case sheet
  /// A table of a document of text.
  case table
  /// The lines of a text.
  case lines
}

/// One table of a file, merged cells opened out, blank rows left out.
package struct PaperTable: Hashable, Sendable {
  package let sort: PaperTableSort
  /// Its number among all of the file, from 1.
  package let number: Int
  /// The name of the sheet, or the line above the table; empty for none.
  package let name: String
  package var rows: [PaperRow]
  package let isHidden: Bool
  /// The last lines of a document before it, and the first behind it.
  package var above: [String] = []
  package var below: [String] = []

  package init(
    _ sort: PaperTableSort, number: Int, name: String, rows: [PaperRow], isHidden: Bool = false
  ) {
    self.sort = sort
    self.number = number
    self.name = name
    self.rows = rows
    self.isHidden = isHidden
  }

  /// How many columns its widest row has.
  package var width: Int { rows.reduce(0) { max($0, $1.cells.count) } }

  package var cellCount: Int { rows.reduce(0) { $0 + $1.cells.count } }

  /// How a column is called, counted from 0: `A`, `Z`, `AA`.
  package static func letters(of column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(Character(Unicode.Scalar(UInt8(0x41 + rest % 26)))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  /// The column of that name or number, from 0; nil for what names none.
  ///
  ///     PaperTable.column("AA")   // 26
  package static func column(_ name: String) -> Int? {
    if let number = Int(name) { return (1...20_000).contains(number) ? number - 1 : nil }
    var column = 0
    for byte in name.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF), column < 20_000 else { return nil }
      column = column * 26 + Int(byte & 0x1F)
    }
    return column > 0 ? column - 1 : nil
  }
}

/// The kinds of file in which tables are found.
package enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  case xlsx, ods, xls, docx, text
}

/// All tables of a file, with what has to be said of how they were read.
package struct PaperTables: Hashable, Sendable {
  package let format: PaperFormat
  package let tables: [PaperTable]
  package let notes: [ReadingNote]

  package init(_ format: PaperFormat, _ tables: [PaperTable], _ notes: [ReadingNote]) {
    self.format = format
    self.tables = tables
    self.notes = notes
  }

  /// The table of that number, or of that name whatever its case and marks.
  package func table(named text: String) -> PaperTable? {
    if let number = Int(text), let found = tables.first(where: { $0.number == number }) {
      return found
    }
    return tables.first { $0.name == text } ?? tables.first { $0.name.folded == text.folded }
  }
}
