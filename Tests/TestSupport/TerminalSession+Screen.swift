import CVTerm
import Canvas
import Glibc

/// One cell as the terminal shows it.
package struct ShownCell: Equatable, Sendable {
  /// The letter with its marks; a space where nothing was written.
  package var text = " "
  package var isBold = false
  package var isReverse = false
  package var isUnderlined = false
  package var isItalic = false
  /// The number of the colour of the letter; nil for the terminal's own.
  package var foreground: UInt8?
  package var background: UInt8?
}

extension TerminalSession {
  /// A line of the screen without the spaces at its end, counted from 0.
  package func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<size.columns {
      line += cell(at: Point(column: column, row: row))?.text ?? ""
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All lines of the screen.
  package var screenText: String {
    (0..<size.rows).map { line($0) }.joined(separator: "\n")
  }

  /// Whether the text stands anywhere on the screen within one line.
  package func shows(_ text: String) -> Bool {
    (0..<size.rows).contains { line($0).contains(text) }
  }

  /// Where the caret stands.
  package var cursor: Point {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &place)
    return Point(column: Int(place.col), row: Int(place.row))
  }

  /// A cell of the screen; nil outside it and for the right half of a wide letter.
  package func cell(at point: Point) -> ShownCell? {
    guard Rect(of: size).contains(point) else { return nil }
    var found = VTermScreenCell()
    let place = VTermPos(row: CInt(point.row), col: CInt(point.column))
    guard vterm_screen_get_cell(screen, place, &found) == 1, found.chars.0 != UInt32.max else {
      return nil
    }
    var scalars = String.UnicodeScalarView()
    let chars = found.chars
    for value in [chars.0, chars.1, chars.2, chars.3, chars.4, chars.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      scalars.append(scalar)
    }
    return ShownCell(
      text: scalars.isEmpty ? " " : String(scalars), isBold: found.attrs.bold != 0,
      isReverse: found.attrs.reverse != 0, isUnderlined: found.attrs.underline != 0,
      isItalic: found.attrs.italic != 0, foreground: number(of: found.fg),
      background: number(of: found.bg))
  }

  /// Whether the program switched a private mode of the terminal (`1049`, `2004`) on or off last;
  /// nil when it never did.
  package func mode(_ number: Int) -> Bool? {
    let on = lastIndex(of: "\u{1B}[?\(number)h")
    let off = lastIndex(of: "\u{1B}[?\(number)l")
    guard on != nil || off != nil else { return nil }
    return (on ?? -1) > (off ?? -1)
  }

  /// Whether the terminal's driver shows typed letters by itself, as a shell leaves it.
  package var echoes: Bool {
    var settings = termios()
    return tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Sets the terminal's driver as a shell does when it takes the terminal back.
  package func resetDriver() {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return }
    settings.c_lflag |= tcflag_t(ECHO | ICANON | ISIG)
    settings.c_iflag |= tcflag_t(ICRNL)
    tcsetattr(master, TCSANOW, &settings)
  }

  /// The processor time the program has used, in seconds; nil when it is gone.
  package var processorTime: Double? {
    let fields = processFields
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return nil
    }
    return (user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
  }

  /// Whether the program stands still because of a signal.
  package var isStopped: Bool { processFields.first == "T" }

  /// What the system says of the program behind its name: its state first; empty when it is gone.
  private var processFields: [Substring] {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return [] }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The name in parentheses may hold spaces.
    return text.split(separator: ")").last?.split(separator: " ") ?? []
  }

  private func lastIndex(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard rawOutput.count >= wanted.count else { return nil }
    var start = rawOutput.count - wanted.count
    while start >= 0 {
      if rawOutput[start..<start + wanted.count].elementsEqual(wanted) { return start }
      start -= 1
    }
    return nil
  }

  private func number(of colour: VTermColor) -> UInt8? {
    guard colour.type & 0x06 == 0, colour.type & 0x01 == 1 else { return nil }
    return colour.indexed.idx
  }
}
