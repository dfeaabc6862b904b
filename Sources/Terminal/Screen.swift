import CNcurses
import Canvas
import Glibc

/// The screen of ncurses with the streams that belong to it.
struct Screen {
  let window: UnsafeMutablePointer<WINDOW>
  private let pointer: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private let input: UnsafeMutablePointer<FILE>

  /// Opens the screen on standard input and output; nil when ncurses will not.
  init?() {
    // Streams of our own: Swift 6 imports neither `stdin` nor `stdout`.
    guard let output = fdopen(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), "w") else { return nil }
    guard let input = fdopen(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3), "r") else {
      fclose(output)
      return nil
    }
    guard let pointer = Curses.open(output: output, input: input), let window = Curses.window()
    else {
      fclose(output)
      fclose(input)
      return nil
    }
    self.pointer = pointer
    self.window = window
    self.output = output
    self.input = input
  }

  /// How large ncurses takes it to be.
  var size: Size { Curses.size(of: window) }

  /// Frees everything.
  func close() {
    Curses.close(pointer)
    fclose(output)
    fclose(input)
  }
}

/// The locale by which ncurses tells letters from bytes.
enum LetterLocale {
  /// Adopts the person's own locale when it is one of UTF-8, else a neutral one that is.
  ///
  /// Of the locale only letters are taken: a decimal comma in the C library would spoil the files
  /// that other libraries write. A locale that is named but not installed counts as none.
  static func adopt() -> Bool {
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      guard setlocale(LC_CTYPE, name) != nil, let codeset = nl_langinfo(nl_item(CODESET)) else {
        continue
      }
      if String(cString: codeset) == "UTF-8" { return true }
    }
    return false
  }
}
