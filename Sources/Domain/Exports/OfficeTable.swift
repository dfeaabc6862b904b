/// A table as it leaves the program: in a document, a workbook, a list of text or a page.
///
/// What stands in a cell is a value and not its picture, so that a workbook holds numbers and days.
package struct OfficeTable: Hashable, Sendable {
  package let title: String
  /// What stands below the title, such as the unit of money; empty where nothing does.
  package let subtitle: String
  package let columns: [OfficeColumn]
  package let rows: [OfficeRow]

  package init(
    _ title: String, subtitle: String = "", columns: [OfficeColumn], rows: [OfficeRow]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
    self.rows = rows
  }

  /// The same table under a title.
  package func titled(_ title: String) -> OfficeTable {
    OfficeTable(title, subtitle: subtitle, columns: columns, rows: rows)
  }

  /// How many columns at the left stay when one scrolls: up to the first of free text.
  package var frozenColumns: Int {
    (columns.firstIndex { $0.nature == .text }).map { $0 + 1 } ?? 0
  }
}

/// A column of a table that leaves the program.
package struct OfficeColumn: Hashable, Sendable {
  /// What its cells hold.
  package enum Nature: Hashable, Sendable {
    /// Texts of any length.
    case text
    /// A number of an outline, a code, a mark: short, in the middle.
    case mark
    /// Figures, at the right.
    case figure
    case day
  }

  package let heading: String
  package let nature: Nature
  /// How wide it is against the others, in letters.
  package let width: Int

  package init(_ heading: String, _ nature: Nature = .text, width: Int) {
    self.heading = heading
    self.nature = nature
    self.width = max(1, width)
  }
}

/// A row of a table that leaves the program.
package struct OfficeRow: Hashable, Sendable {
  /// What a row is among the others.
  package enum Nature: Hashable, Sendable {
    case plain
    /// Others stand below it.
    case group
    /// A detail of the row before it.
    case detail
    case total
  }

  package let cells: [OfficeCell]
  package let nature: Nature

  package init(_ cells: [OfficeCell], _ nature: Nature = .plain) {
    self.cells = cells
    self.nature = nature
  }
}

/// What stands in a cell of a table that leaves the program.
package enum OfficeCell: Hashable, Sendable {
  case blank
  case text(String)
  case number(PaperNumber, FigureStyle = .grouped)
  case day(Day)
  /// A figure that a workbook computes; the value is what it comes to here.
  case computed(OfficeFormula, PaperNumber, FigureStyle = .grouped)

  /// A whole number.
  package static func count(_ value: Int) -> OfficeCell { .number(PaperNumber(scaled: value)) }

  /// A text, or nothing where it is empty.
  package static func words(_ text: String) -> OfficeCell { text.isEmpty ? .blank : .text(text) }
}

/// How a figure is printed.
package enum FigureStyle: Hashable, Sendable {
  /// With its thousands apart, and as many decimals as it has.
  case grouped
  /// With so many decimals.
  case fixed(Int)
  /// A share in percent; the number is so many of a hundred.
  case percent
  /// A share in percent with two decimals, as results are printed.
  case share
  /// As a paper prints it, where that is not how we print it: `02`, `26.4`.
  case printed(String)
  /// A year or a number by which something is called: no thousands apart.
  case plain
}

/// What a workbook computes in a cell, from cells of the same table.
package enum OfficeFormula: Hashable, Sendable {
  /// The sum of some rows of the same column, by their places in the table.
  case sumOfRows([Int])
  /// The product of two columns of the same row, times a power of ten that turns one unit into another.
  case product(Int, Int)
  /// The sum of some columns of the same row.
  case sumOfColumns([Int])
}
