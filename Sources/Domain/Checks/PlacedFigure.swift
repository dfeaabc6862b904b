/// A figure of a document: money, a count, points, or words that are no figure.
package enum Figure: Hashable, Sendable {
  case money(Money)
  case count(Int)
  /// One that is not whole: a whole one is a count.
  case quantity(Quantity)
  case points(Points)
  case text(String)
  case day(Day)

  /// A quantity, as a count when it is whole.
  init(_ quantity: Quantity) {
    self = quantity.whole.map { .count($0) } ?? .quantity(quantity)
  }
}

/// One figure with its place: what is printed there and what holds.
package struct PlacedFigure: Hashable, Sendable {
  package let path: Path
  /// Nil when the cell is blank.
  package let printed: Figure?
  /// Nil when it cannot be counted, or when the figure itself is not in doubt.
  package let holds: Figure?

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
