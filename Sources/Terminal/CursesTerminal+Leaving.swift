import CLinux
import Canvas
import Glibc

extension CursesTerminal {
  /// Stops the program as Ctrl-Z does elsewhere; returns once it is in the foreground again.
  ///
  /// Ask `resizeIfNeeded` afterwards: a program that is stopped hears nothing of its window.
  package func suspend() {
    guard isOpen else { return }
    leave(forGood: false)
    bcd_stop_group()
    reopen()
  }

  /// Gives the terminal to `body`, which may run another program on it, and takes it back.
  ///
  /// Meanwhile Ctrl-C is the other program's business, and Ctrl-Z stops both. Ask
  /// `resizeIfNeeded` afterwards.
  package func outside<Outcome>(_ body: () throws -> Outcome) rethrows -> Outcome {
    guard isOpen else { return try body() }
    leave(forGood: false)
    leaveSignals(toOther: true)
    defer {
      leaveSignals(toOther: false)
      reopen()
    }
    return try body()
  }

  /// Adopts the size that the window has now; nil when it is the one known.
  ///
  /// The whole screen is drawn anew with the next frame.
  @discardableResult
  package func resizeIfNeeded() -> Size? {
    var columns: CInt = 0
    var rows: CInt = 0
    guard isOpen, bcd_window_size(STDOUT_FILENO, &columns, &rows) == 0 else { return nil }
    let now = Size(columns: min(1000, Int(columns)), rows: min(1000, Int(rows)))
    guard now != size else { return nil }
    Curses.resize(columns: now.columns, rows: now.rows)
    size = now
    shown = nil
    Curses.repaintNext()
    return now
  }

  /// Gives the terminal back as it was found; the second time nothing happens.
  package func finish() {
    guard isOpen else { return }
    leave(forGood: true)
    isOpen = false
    screen.close()
  }

  private func leave(forGood: Bool) {
    send(Self.undoing(traits))
    Curses.giveBack(remembering: !forGood)
    Self.disarmGuard()
  }

  private func leaveSignals(toOther other: Bool) { bcd_signals_outside(other ? 1 : 0) }

  private func reopen() {
    Self.armGuard(traits)
    if traits.isXtermLike { send(Commands.keepTitle) }
    redraw()
  }

  /// What makes the terminal work for us, beyond what ncurses does.
  var modesOn: [UInt8] {
    // Number pads stay pads: in their other mode PuTTY sends F2 for the slash.
    var bytes = Commands.bracketedPasteOn + (Curses.capability("rmkx") ?? [])
    if modes.mouse { bytes += Commands.mouseOn }
    if traits.isXtermLike, let title = modes.title { bytes += Commands.title(title) }
    return bytes
  }

  /// What takes back all that was sent past ncurses.
  private static func undoing(_ traits: TerminalTraits) -> [UInt8] {
    Commands.mouseOff + Commands.bracketedPasteOff
      + (traits.isXtermLike ? Commands.restoreTitle : [])
  }

  /// Has a crash give the terminal back.
  static func armGuard(_ traits: TerminalTraits) {
    let rescue = undoing(traits) + Commands.rescue
    bcd_guard_arm(rescue, rescue.count)
  }

  /// Leaves crashes to others again; standard error is let through.
  static func disarmGuard() { bcd_guard_disarm() }
}
