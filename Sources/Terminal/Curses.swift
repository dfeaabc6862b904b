import CNcurses
import Canvas
import Glibc

/// The functions of ncurses that we use, each of them wrapped here and nowhere else.
enum Curses {
  /// What the system knows about a kind of terminal.
  enum Description: Equatable {
    case none, withoutCursor, usable
  }

  /// Looks for the description of the terminal that `TERM` names; prints nothing.
  static func describe() -> Description {
    var outcome: CInt = 0
    guard setupterm(nil, STDOUT_FILENO, &outcome) == OK else { return .none }
    return capability("cup") == nil ? .withoutCursor : .usable
  }

  /// The bytes of a capability (`cup`, `kf1`); nil when the terminal has none.
  static func capability(_ name: String) -> [UInt8]? {
    guard let text = bcd_capability(name) else { return nil }
    let bytes = Array(UnsafeBufferPointer(start: text, count: strlen(text)))
    return bytes.isEmpty ? nil : bytes.map { UInt8(bitPattern: $0) }
  }

  /// Opens the screen on the given streams; nil when ncurses will not.
  static func open(output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>)
    -> OpaquePointer?
  {
    newterm(nil, output, input)
  }

  /// The window that covers the screen.
  static func window() -> UnsafeMutablePointer<WINDOW>? { bcd_standard_screen() }

  /// How large a window is.
  static func size(of window: UnsafeMutablePointer<WINDOW>) -> Size {
    Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Has every key reach us at once and unchanged, and nothing echoed.
  static func readKeysRaw() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
  }

  /// Switches colours on; false when the terminal's own colours cannot be combined with others.
  static func startColours() -> Bool {
    start_color() == OK && use_default_colors() == OK
  }

  /// How many colours there are; 0 on a terminal without.
  static func colourCount() -> Int { Int(bcd_colour_count()) }

  /// Forgets all pairs of colours.
  static func forgetPairs() { reset_color_pairs() }

  /// The number of a pair of colours, -1 being the terminal's own; 0 when there is no room.
  static func pair(_ foreground: CInt, _ background: CInt) -> CInt {
    max(0, alloc_pair(foreground, background))
  }

  /// A cell with attributes and colours, for its letter to be filled in.
  static func cell(attributes: attr_t, pair: CInt) -> cchar_t {
    var cell = cchar_t()
    let letter: [wchar_t] = [0x20, 0]
    bcd_set_cell(&cell, letter, attributes, pair)
    return cell
  }

  /// The columns a letter takes by the C library, which is what ncurses goes by; -1 for none.
  static func width(of scalar: UInt32) -> CInt { bcd_letter_width(wchar_t(bitPattern: scalar)) }

  /// Writes cells from a place on.
  static func write(
    _ cells: UnsafePointer<cchar_t>, count: Int, row: Int, column: Int,
    in window: UnsafeMutablePointer<WINDOW>
  ) {
    mvwadd_wchnstr(window, CInt(row), CInt(column), cells, CInt(count))
  }

  /// Puts the caret in its place.
  static func moveCaret(row: Int, column: Int, in window: UnsafeMutablePointer<WINDOW>) {
    wmove(window, CInt(row), CInt(column))
  }

  /// Shows or hides the caret.
  static func showCaret(_ shown: Bool) { curs_set(shown ? 1 : 0) }

  /// Sends what has changed since the last time.
  static func update(_ window: UnsafeMutablePointer<WINDOW>) {
    wnoutrefresh(window)
    doupdate()
  }

  /// Has the next update draw everything.
  static func repaintNext() { clearok(bcd_current_screen(), true) }

  /// Adopts another size, without the key that `resizeterm` would queue.
  static func resize(columns: Int, rows: Int) { resize_term(CInt(rows), CInt(columns)) }

  /// Gives the terminal back, remembering our settings of its driver.
  static func giveBack(remembering: Bool) {
    if remembering { def_prog_mode() }
    endwin()
  }

  /// Has the terminal as it was before `giveBack`.
  static func reopen() { reset_prog_mode() }

  /// Frees the screen; nothing of ncurses may be called after it.
  static func close(_ screen: OpaquePointer) { delscreen(screen) }
}
