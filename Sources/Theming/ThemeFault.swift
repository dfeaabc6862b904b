import Canvas

/// Something in a theme file that is not as it should be; the theme works all the same.
package enum ThemeFault: Error, Hashable, Sendable {
  /// The file is not JSON5 or no object.
  case unreadable
  /// A key that no theme file has, by its path (`roles.text.colour`).
  case unknownField(String)
  /// A value of the wrong kind, by its path.
  case malformed(String)
  case unknownRole(String)
  /// An attribute that is none of bold, dim, underline, reverse, italic.
  case unknownAttribute(role: String, name: String)
  /// A colour that is neither a name, a number, `#rrggbb` nor in the palette.
  case unresolvedColour(role: String, colour: String)
  /// Letters hard to tell from their background: the contrast in hundredths, and the least wanted.
  case lowContrast(role: Role, hundredths: Int, least: Int)
  /// A parent that there is no file of.
  case missingParent(String)
  /// A theme that is its own forebear; the names in order, the last one being the repeated one.
  case inheritanceCycle([String])
}
