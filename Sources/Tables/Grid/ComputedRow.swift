import Domain
import Phrases
import Widgets

/// What of a row was computed when the row was made, because drawing it may not take that long.
package struct ComputedRow: Equatable, Sendable {
  /// A part of the row that can be gone to by itself.
  package struct Part: Equatable, Sendable {
    package let columns: Range<Int>
    let cells: [GridCell]
    package let link: Link?
    /// What is said under the table when it is selected.
    package let detail: [TextPage.Line]
    /// How many things it counts, where it is one figure: so many rows lie behind it.
    package let counted: Int?

    /// The cells from that column on, where they lead and what is said of them.
    init(
      from column: Int = 0, _ cells: [GridCell], to link: Link?, _ detail: [TextPage.Line],
      counting counted: Int? = nil
    ) {
      self.counted = counted
      columns = column..<column + cells.count
      self.cells = cells
      self.link = link
      self.detail = detail
    }
  }

  package let parts: [Part]

  /// A row of these parts.
  init(_ parts: [Part]) { self.parts = parts }

  /// The part in which a column stands.
  package func part(at column: Int) -> Part? { parts.first { $0.columns.contains(column) } }

  /// The cell of a column, if it was computed.
  package func cell(at column: Int) -> GridCell? {
    part(at: column).map { $0.cells[column - $0.columns.lowerBound] }
  }
}

/// Where going into a computed row leads.
package enum Link: Equatable, Sendable {
  case command(Command)
  /// Into something, over the table that is seen.
  case subject(Subject)
  /// To a place of a record, on the screen that shows it.
  case place(RecordKey, Path)
  /// To a criterion or a finding of a score sheet.
  case said(RecordKey, RecordPlace)
  /// To a table of a screen.
  case table(TableID, on: ScreenName)
  /// Back to what a record was after that entry of its log, after a question.
  case revision(RecordKey, Int)
}

extension GridRow {
  /// The cell of a column that was computed; blank where none was.
  func computedCell(_ column: Int) -> GridCell { computed?.cell(at: column) ?? GridCell("") }

  /// What is said under the table of the part in which a column stands.
  func computedDetail(_ column: Int) -> [TextPage.Line] { computed?.part(at: column)?.detail ?? [] }
}
