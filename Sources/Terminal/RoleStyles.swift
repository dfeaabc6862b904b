import CNcurses
import Canvas
import Theming

/// Every role as an empty ncurses cell, ready to take a letter.
struct RoleStyles {
  private let cells: [Role: cchar_t]

  /// Makes the pens of a theme, allotting the pairs of colours it needs.
  ///
  /// - Parameters:
  ///   - theme: what each role looks like.
  ///   - mixes: whether the terminal's own colours may stand beside others.
  init(_ theme: Theme, mixes: Bool) {
    Curses.forgetPairs()
    var cells: [Role: cchar_t] = [:]
    for role in Role.allCases {
      let style = theme[role]
      cells[role] = Curses.cell(
        attributes: Self.attributes(style.attributes), pair: Self.pair(of: style, mixes: mixes))
    }
    self.cells = cells
  }

  /// The cell of a role.
  subscript(role: Role) -> cchar_t { cells[role] ?? cchar_t() }

  private static func pair(of style: Style, mixes: Bool) -> CInt {
    guard style.foreground != .terminalDefault || style.background != .terminalDefault else {
      return 0
    }
    // Where they do not mix, ncurses takes white on black for the terminal's own.
    return Curses.pair(
      number(of: style.foreground) ?? (mixes ? -1 : 7),
      number(of: style.background) ?? (mixes ? -1 : 0))
  }

  private static func number(of colour: Colour) -> CInt? {
    switch colour {
    case .terminalDefault: nil
    case .indexed(let number): CInt(number)
    }
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= bcd_bold }
    if attributes.contains(.dim) { bits |= bcd_dim }
    if attributes.contains(.underline) { bits |= bcd_underline }
    if attributes.contains(.reverse) { bits |= bcd_reverse }
    if attributes.contains(.italic) { bits |= bcd_italic }
    return bits
  }
}
