import Canvas
import CLinux
import Glibc

/// What can be told about a terminal from its name and description before it is used.
struct TerminalTraits: Equatable {
  /// The value of `TERM`.
  let name: String

  /// Whether it understands xterm's commands for the window title and the clipboard.
  ///
  /// Others would print them, so only names known to belong to such terminals count.
  let isXtermLike: Bool

  /// Makes the traits of a terminal called `name`.
  init(name: String) {
    self.name = name
    isXtermLike = [
      "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "kitty", "wezterm", "ghostty",
      "konsole", "gnome", "vte", "st-", "contour", "mintty", "putty", "ms-terminal",
    ].contains { name.hasPrefix($0) }
  }

  /// The name that the environment gives.
  static func ownName() -> String { getenv("TERM").map { String(cString: $0) } ?? "" }

  /// Keys by the bytes that the terminal's description gives them, beyond those built in.
  static func describedKeys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      guard let bytes = Curses.capability(capability), bytes.count > 1,
        bytes.first == Byte.escape
      else { continue }
      keys[bytes] = key
    }
    // Backspace is Ctrl-H on some terminals; on the others Ctrl-H stays a key of its own.
    if Curses.capability("kbs") == [0x08] || bcd_erase_byte(STDIN_FILENO) == 0x08 {
      keys[[0x08]] = .backspace
    }
    return keys
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kLFT5", .wordLeft), ("kRIT5", .wordRight),
      ("kHOM5", .first), ("kEND5", .last),
    ] + (1...24).map { ("kf\($0)", .function($0)) }
}
