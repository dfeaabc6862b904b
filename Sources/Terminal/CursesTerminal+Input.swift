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
      guard hasInput(within: delay), let bytes = readBytes() else {
        inputs += decoder.finish()
        break
      }
      total += bytes.count
      inputs += decoder.feed(bytes)
    }
    return inputs
  }

  private func hasInput(within milliseconds: CInt) -> Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0 && waiting.revents & Int16(POLLIN) != 0
  }

  /// What waits at the keyboard; nil at its end or on a failure.
  private func readBytes() -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(STDIN_FILENO, buffer.baseAddress, buffer.count))
    }
    guard bytes.isEmpty else { return bytes }
    inputEnded = true
    return nil
  }
}
