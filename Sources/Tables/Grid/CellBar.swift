import Canvas
import Domain

/// A bar in a cell: how much of a whole, drawn to an eighth of a column.
///
/// The figure always stands beside it; nothing and everything look so only when they are.
package struct CellBar: Equatable, Sendable {
  private let share: Fraction

  /// A bar of a share; less than nothing and more than all are drawn as these.
  package init(share: Fraction) { self.share = share }

  /// How many eighths of a column are filled, of `width` columns.
  private func eighths(of width: Int) -> Int {
    let whole = width * 8
    guard share > .zero else { return 0 }
    guard share < Fraction(1, over: 1) else { return whole }
    let filled = Int(share.numerator * Int128(whole) / share.denominator)
    return max(1, min(filled, whole - 1))
  }

  /// The filled part and the rest, as letters.
  package func letters(of width: Int) -> (filled: String, rest: String) {
    let eighths = eighths(of: width)
    let part = eighths % 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[part]
    let blank = width - eighths / 8 - (part > 0 ? 1 : 0)
    return (filled, String(repeating: "░", count: blank))
  }

  /// Draws it; `role` overrides both of its own.
  func render(into canvas: inout Canvas, at place: Point, width: Int, as role: Role?) {
    let (filled, rest) = letters(of: width)
    let next = canvas.write(filled, at: place, as: role ?? .bar)
    canvas.write(rest, at: Point(column: next, row: place.row), as: role ?? .barRest)
  }
}
