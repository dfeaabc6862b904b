import Canvas
import Glibc

extension CursesTerminal {
  /// How long the rest of a sequence may take before Esc is taken for a key, in milliseconds.
  private static let escapeDelay: CInt = 50
  /// How long a paste may be silent before it is taken as it came: its end mark was lost.
  private static let pasteSilence: Duration = .seconds(5)
  /// How many bytes are taken at most before the screen gets its turn again.
  private static let mostAtOnce = 256 * 1024

  /// Takes everything that waits at the keyboard and says what it means, in order.
  ///
  /// It never waits for a first byte, and only a moment for the rest of a sequence. A paste that
  /// stalls goes on when its rest comes; until then nothing that comes is a key.
  package func readInputs() -> [Input] {
    // read(2) and not wget_wch: ncurses takes one byte a system call, stops at bytes that are no
    // letters, and knows only the keys that the terminal's description lists.
    guard isOpen else { return [] }
    var inputs: [Input] = []
    var total = 0
    while total < Self.mostAtOnce || decoder.waiting == .paste {
      let delay: CInt =
        switch decoder.waiting {
        case .nothing, .paste: 0
        case .sequence: Self.escapeDelay
        }
      guard Descriptors.wait(for: POLLIN, on: STDIN_FILENO, milliseconds: delay) else {
        let isOver = pasteEnd.map { $0 <= .now } ?? true
        if decoder.waiting != .paste || isOver { inputs += decoder.finish() }
        break
      }
      let bytes = Descriptors.drain(from: STDIN_FILENO)
      inputEnded = bytes.isEmpty
      guard !inputEnded else {
        if decoder.waiting == .paste { inputs += decoder.finish() }
        break
      }
      pasteEnd = .now.advanced(by: Self.pasteSilence)
      total += bytes.count
      inputs += decoder.feed(bytes)
    }
    if decoder.waiting != .paste { pasteEnd = nil }
    return inputs.grouped
  }
}
