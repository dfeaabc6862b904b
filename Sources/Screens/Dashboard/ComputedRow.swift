import Domain
import Widgets

/// A row whose cells were computed when it was made: a figure, or two side by side.
package struct ComputedRow: Equatable, Sendable {
  /// A part of the row that can be gone to by itself.
  package struct Part: Equatable, Sendable {
    /// Its first column.
    package let column: Int
    package let link: Link?
    /// What is said under the table when it is selected.
    package let detail: [Sheet.Line]
  }

  package let cells: [GridCell]
  package let parts: [Part]

  /// The part in which a column stands.
  func part(at column: Int) -> Part? { parts.last { $0.column <= column } }
}

/// Where Enter on a computed row leads.
package enum Link: Equatable, Sendable {
  case command(Command)
  /// Into something, over the table that is seen.
  case subject(Subject)
  /// To a place of a record, on the screen that shows it.
  case place(RecordKey, Path)
}

extension GridSource {
  /// A cell of a computed row; blank for a row of another sort.
  func computedCell(_ row: GridRow, _ column: Int) -> GridCell {
    guard case .figure(let computed) = row.subject, computed.cells.indices.contains(column)
    else { return GridCell("") }
    return computed.cells[column]
  }

  /// What a computed row says under the table.
  func computedDetail(_ row: GridRow, _ column: Int) -> [Sheet.Line] {
    guard case .figure(let computed) = row.subject else { return [] }
    return computed.part(at: column)?.detail ?? []
  }
}
