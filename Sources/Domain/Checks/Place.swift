/// A figure of a document: money, a count, points, or words that are no figure.
package enum Figure: Hashable, Sendable {
  case money(Money)
  case count(Int)
  case points(Points)
  case text(String)

  /// A quantity as a count when it is whole, else as text such as `1,5`.
  init(_ quantity: Quantity) {
    self = quantity.whole.map { .count($0) } ?? .text(quantity.shown)
  }
}

/// One figure with its place: what is printed there and what holds.
package struct PlacedFigure: Hashable, Sendable {
  package let path: Path
  /// Nil when the cell is blank.
  package let printed: Figure?
  /// Nil when it cannot be counted, or when the figure itself is not in doubt.
  package let holds: Figure?

  /// Names a figure of any sort.
  init(_ path: Path, printed: Figure?, holds: Figure?) {
    self.path = path
    self.printed = printed
    self.holds = holds
  }

  /// Names an amount of money.
  init(_ path: Path, printed: Money?, holds: Money?) {
    self.init(path, printed: printed.map { .money($0) }, holds: holds.map { .money($0) })
  }
}

/// Where a discrepancy stands, as data from which a label is worded.
package enum Place: Hashable, Sendable {
  /// A line of an estimate, or its column of a year.
  case line(LinePlace, year: Int?)
  /// The counts that a line's content names.
  case linePart(LinePlace)
  /// The grand total, or its column of a year.
  case total(year: Int?)
  /// The total in words.
  case words
  /// A figure in a plan's text.
  case planFigure
  /// A group of a roster.
  case rosterGroup(roster: String, ordinal: String, name: String)
  /// An entry of a roster.
  case rosterEntry(roster: String, ordinal: String, name: String)
  /// A row in the list `list` of a plan: a basis, a task, a target.
  case planRow(list: String, ordinal: String, name: String)
  /// A row in the list `list` of a unit: a declaration, a parent.
  case unitRow(unit: String, list: String, name: String)
  /// A row of a criteria set.
  case criterion(ordinal: String, title: String)
  /// An event of a score sheet, by its number.
  case event(Int)
  /// A scale of grades.
  case gradeScale
  /// A field that names another record, a row or a paper; `trail` is the line's, if it stands in one.
  case reference(field: String, trail: String)

  /// The full ordinal of the line, such as `II.2.1`; empty where there is none.
  package var trail: String {
    switch self {
    case .line(let line, _), .linePart(let line): line.trail
    case .reference(_, let trail): trail
    case .rosterGroup(_, let ordinal, _), .rosterEntry(_, let ordinal, _),
      .planRow(_, let ordinal, _), .criterion(let ordinal, _):
      ordinal
    case .event(let seq): String(seq)
    case .total, .words, .planFigure, .unitRow, .gradeScale: ""
    }
  }
}

/// A line of an estimate as a label names it.
package struct LinePlace: Hashable, Sendable {
  /// The full ordinal with those of the lines above: `II.2.1`.
  package let trail: String
  /// The ordinal as printed: `2.1`.
  package let ordinal: String
  package let content: String
}
