import CNcurses
import Canvas

extension CursesTerminal {
  /// Makes the terminal show a frame: cells, caret, title and mouse.
  ///
  /// Only what differs from the frame before is handed over, and nothing at all is sent when
  /// nothing differs. A frame of another size than the screen is cut or filled with blanks.
  package func show(_ frame: Frame) {
    guard isOpen else { return }
    let changed = draw(frame.canvas)
    tell(frame)
    let isNews = changed || shown?.caret != frame.caret
    shown = frame
    guard isNews else { return }
    place(frame.caret)
    Curses.update(screen.window)
  }

  /// Draws everything again, as after another program has written over the screen.
  ///
  /// It also takes back the settings of the terminal's driver, which a shell resets when it
  /// stopped us by SIGSTOP.
  package func redraw() {
    guard isOpen else { return }
    Curses.reopen()
    send(modesOn)
    Curses.repaintNext()
    Curses.update(screen.window)
  }

  /// Hands over the rows that changed; false when there are none.
  private func draw(_ canvas: Canvas) -> Bool {
    let fits = canvas.size == size
    let cells = fits ? canvas.cells : cells(of: canvas)
    let before = shown.flatMap { $0.canvas.size == size ? $0.canvas.cells : nil }
    var changed = false
    for row in 0..<size.rows {
      let start = row * size.columns
      guard let run = run(in: cells, against: before, from: start, to: start + size.columns)
      else { continue }
      changed = true
      line.fill(with: cells[run], pens: pens)
      line.cells.withUnsafeBufferPointer { buffer in
        guard let first = buffer.baseAddress else { return }
        Curses.write(
          first, count: buffer.count, row: row, column: run.lowerBound - start, in: screen.window)
      }
    }
    return changed
  }

  /// The cells of a canvas that is not as large as the screen.
  private func cells(of canvas: Canvas) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(size.columns * size.rows)
    for row in 0..<size.rows {
      for column in 0..<size.columns { cells.append(canvas[Point(column: column, row: row)]) }
    }
    return cells
  }

  /// The indices from the first to the last cell that changed; nil when none did.
  private func run(
    in cells: [Cell], against before: [Cell]?, from start: Int, to end: Int
  ) -> Range<Int>? {
    guard let before else { return start..<end }
    var first = start
    while first < end, cells[first] == before[first] { first += 1 }
    guard first < end else { return nil }
    var last = end - 1
    while cells[last] == before[last] { last -= 1 }
    // The right half of a wide letter comes with its left one.
    if cells[first].columns == 0, first > start { first -= 1 }
    return first..<last + 1
  }

  private func place(_ caret: Point?) {
    if let caret, caret.row < size.rows, caret.column < size.columns {
      Curses.moveCaret(row: max(0, caret.row), column: max(0, caret.column), in: screen.window)
    }
    let isShown = caret != nil
    guard isShown != modes.caretShown else { return }
    modes.caretShown = isShown
    Curses.showCaret(isShown)
  }

  /// Tells the terminal about the mouse and the title when they changed.
  private func tell(_ frame: Frame) {
    if frame.wantsMouse != modes.mouse {
      modes.mouse = frame.wantsMouse
      send(frame.wantsMouse ? Commands.mouseOn : Commands.mouseOff)
    }
    if traits.isXtermLike, frame.title != modes.title {
      modes.title = frame.title
      send(Commands.title(frame.title))
    }
  }
}

/// A run of cells in the form that ncurses takes.
struct CellLine {
  private(set) var cells: [cchar_t] = []

  /// Fills the line; right halves of wide letters are left out, since ncurses adds them.
  mutating func fill(with run: ArraySlice<Cell>, pens: RoleStyles) {
    cells.removeAll(keepingCapacity: true)
    guard var role = run.first?.role else { return }
    var pen = pens[role]
    for cell in run where cell.columns > 0 {
      if cell.role != role {
        role = cell.role
        pen = pens[role]
      }
      var next = pen
      if (0x20..<0x7F).contains(cell.scalar), cell.firstMark == 0 {
        next.chars.0 = wchar_t(bitPattern: cell.scalar)
        cells.append(next)
      } else {
        append(cell, with: next)
      }
    }
  }

  /// Adds a letter beyond ASCII, or `?` where ncurses would take another width for it.
  private mutating func append(_ cell: Cell, with pen: cchar_t) {
    var next = pen
    guard cell.scalar >= 0x20, Curses.width(of: cell.scalar) == CInt(cell.columns) else {
      // Cells after it would be shifted.
      next.chars.0 = 0x3F
      for _ in 0..<cell.columns { cells.append(next) }
      return
    }
    next.chars.0 = wchar_t(bitPattern: cell.scalar)
    next.chars.1 = mark(cell.firstMark)
    next.chars.2 = next.chars.1 == 0 ? 0 : mark(cell.secondMark)
    next.chars.3 = next.chars.2 == 0 ? 0 : mark(cell.thirdMark)
    cells.append(next)
  }

  /// A combining mark; none where ncurses takes it for a letter.
  private func mark(_ value: UInt32) -> wchar_t {
    value != 0 && Curses.width(of: value) == 0 ? wchar_t(bitPattern: value) : 0
  }
}
