import Canvas
import Glibc
import Theming

/// The terminal the person sits at, owned by ncurses from `start` to `finish`.
///
/// One a process, on the main actor: ncurses knows one thread. Whatever ends the process, a crash
/// included, gives the terminal back as it was found.
package final class CursesTerminal {
  /// How large the screen is, at least one cell, at most 1000 by 1000.
  package internal(set) var size: Size
  /// How many colours the terminal has; 0 for none.
  package let colourCount: Int
  /// Whether the input has ended for good, as after a lost connection.
  package internal(set) var inputEnded = false
  /// When a paste under way is taken as it came; nil while none is.
  package internal(set) var pasteEnd: ContinuousClock.Instant?

  let traits: TerminalTraits
  let screen: Screen
  var decoder: KeyDecoder
  /// Whether the screen is ours at this moment.
  var isOpen = true
  /// What the screen shows; nil when nothing is known of it.
  var shown: Frame?
  var pens: RoleStyles
  /// One row on its way to ncurses, kept for its memory.
  var line = CellLine()
  /// What the terminal was told, to tell it only what is new.
  var modes = Modes()

  /// Whether the terminal's own colours may stand beside others.
  private let mixesColours: Bool

  /// Things outside the cells that a frame may change.
  struct Modes: Equatable {
    var mouse = false
    var title: String?
    var caretShown = true
  }

  /// Opens the screen, or says why it cannot be opened, having printed nothing.
  ///
  /// Everything is drawn plain until `use(_:)` names a theme. Call it before any thread is
  /// started: it sets the locale.
  package static func start() throws(TerminalRefusal) -> CursesTerminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    guard LetterLocale.adopt() else { throw .noUTF8 }
    let traits = TerminalTraits(name: TerminalTraits.ownName())
    switch Curses.describe() {
    case .none: throw .unknownType(traits.name)
    case .withoutCursor: throw .tooPrimitive(traits.name)
    case .usable: break
    }
    let keys = TerminalTraits.describedKeys()
    armGuard(traits)
    guard let screen = Screen() else {
      disarmGuard()
      throw .unknownType(traits.name)
    }
    return CursesTerminal(screen, traits, KeyDecoder(extra: keys))
  }

  private init(_ screen: Screen, _ traits: TerminalTraits, _ decoder: KeyDecoder) {
    self.screen = screen
    self.traits = traits
    self.decoder = decoder
    Curses.readKeysRaw()
    mixesColours = Curses.startColours()
    colourCount = Curses.colourCount()
    pens = RoleStyles(Theme(depth: .mono, styles: [:]), mixes: mixesColours)
    size = screen.size
    resizeIfNeeded()
    send((traits.isXtermLike ? Commands.keepTitle : []) + modesOn)
  }

  /// Draws everything in another theme from the next frame on.
  package func use(_ theme: Theme) {
    guard isOpen else { return }
    pens = RoleStyles(theme, mixes: mixesColours)
    shown = nil
    Curses.repaintNext()
  }

  /// Puts text into the clipboard of the person's own machine, even through SSH (OSC 52).
  ///
  /// - Returns: false when the text is longer than 74,994 bytes, which terminals refuse, or when
  ///   this kind of terminal is not known to have a clipboard. Whether it took the text cannot be
  ///   known.
  package func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard isOpen, traits.isXtermLike, bytes.count <= 74_994 else { return false }
    send(Commands.copy(bytes))
    return true
  }

  /// Writes bytes to the terminal past ncurses, which keeps nothing back between two updates.
  func send(_ bytes: [UInt8]) { Descriptors.put(bytes, to: STDOUT_FILENO) }
}
