import Canvas
import Glibc

extension CursesTerminal {
  /// How long the rest of a sequence may take before Esc is taken for a key, in milliseconds.
  private static let escapeDelay: CInt = 50
  /// How long the rest of a paste may take, in milliseconds.
  private static let pasteDelay: CInt = 1000
  /// How many bytes are taken at most before the screen gets its turn again.
  private static let mostAtOnce = 256 * 1024

  /// Takes everything that waits at the keyboard and says what it means, in order.
  ///
  /// It never waits for a first byte. It waits a moment for the rest of a sequence and up to a
  /// second for the rest of a paste.
  package func readInputs() -> [Input] {
    // read(2) and not wget_wch: ncurses takes one byte a system call, stops at bytes that are no
    // letters, and knows only the keys that the terminal's description lists.
    guard isOpen else { return [] }
    var inputs: [Input] = []
    var total = 0
    while total < Self.mostAtOnce || decoder.waiting == .paste {
      let delay: CInt =
        switch decoder.waiting {
        case .nothing: 0
        case .sequence: Self.escapeDelay
        case .paste: Self.pasteDelay
        }
      guard Descriptors.wait(for: POLLIN, on: STDIN_FILENO, milliseconds: delay) else {
        inputs += decoder.finish()
        break
      }
      let bytes = Descriptors.take(from: STDIN_FILENO)
      inputEnded = bytes.isEmpty
      guard !inputEnded else { break }
      total += bytes.count
      inputs += decoder.feed(bytes)
    }
    return inputs
  }
}
