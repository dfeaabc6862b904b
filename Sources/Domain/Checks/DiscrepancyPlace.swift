/// Where a discrepancy stands, as data from which a label is worded.
package enum DiscrepancyPlace: Hashable, Sendable {
  /// A line of an estimate, or its column of a year.
  case line(LinePlace, year: Int?)
  /// The counts that a line's content names.
  case linePart(LinePlace)
  /// The grand total, or its column of a year.
  case total(year: Int?)
  /// The total in words.
  case words
  /// What a unit asks for, by its number in the list.
  case request(Int)
  /// A figure in a plan's text.
  case planFigure
  /// A group of a roster.
  case rosterGroup(roster: String, ordinal: String, name: String)
  /// An entry of a roster.
  case rosterEntry(roster: String, ordinal: String, name: String)
  /// A row in the list `list` of a plan: a basis, a task, a target.
  case planRow(list: FieldKey, ordinal: String, name: String)
  /// A row in the list `list` of a unit: a declaration, a parent.
  case unitRow(unit: String, list: FieldKey, name: String)
  /// A row of a criteria set.
  case criterion(ordinal: String, title: String)
  /// An event of a score sheet, by its number.
  case event(Int)
  /// A scale of grades.
  case gradeScale
  /// A row of a norm table: what it is for, and for whom.
  case norm(name: String, units: String)
  /// A field that names another record, a row or a paper; `fullOrdinal` is the line's, if it stands in one.
  case reference(field: FieldKey, fullOrdinal: String)

  /// The full ordinal of the line, such as `II.2.1`; empty where there is none.
  package var fullOrdinal: String {
    switch self {
    case .line(let line, _), .linePart(let line): line.fullOrdinal
    case .reference(_, let fullOrdinal): fullOrdinal
    case .rosterGroup(_, let ordinal, _), .rosterEntry(_, let ordinal, _),
      .planRow(_, let ordinal, _), .criterion(let ordinal, _):
      ordinal
    case .event(let seq): String(seq)
    case .total, .words, .request, .planFigure, .unitRow, .gradeScale, .norm: ""
    }
  }
}

/// A line of an estimate as a label names it.
package struct LinePlace: Hashable, Sendable {
  /// The full ordinal with those of the lines above: `II.2.1`.
  package let fullOrdinal: String
  /// The ordinal as printed: `2.1`.
  package let ordinal: String
  package let content: String
}
