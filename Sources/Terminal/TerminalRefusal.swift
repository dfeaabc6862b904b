/// Why no screen can be opened here.
package nonisolated enum TerminalRefusal: Error, Equatable, Sendable {
  /// Standard input or output is no terminal.
  case noTerminal
  /// The system has no description of this kind of terminal; the name is that of `TERM`.
  case unknownType(String)
  /// The terminal cannot place its cursor.
  case tooPrimitive(String)
  /// Not one locale with UTF-8 is installed.
  case noUTF8
}
