/// A key as a person knows it, after the terminal's bytes were understood.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign, space or a lone combining mark.
  case character(Character)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  case wordLeft, wordRight, first, last
  /// The arrows with Alt.
  case altUp, altDown, altLeft, altRight
  /// The arrows and their neighbours with Shift: in a text they select.
  case shift(Direction)
  /// F1 to F24.
  case function(Int)
}

extension Key {
  /// Where a key leads that selects.
  package enum Direction: CaseIterable, Hashable, Sendable {
    case up, down, left, right, home, end, wordLeft, wordRight, first, last

    /// The same key without Shift.
    package var key: Key {
      switch self {
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .wordLeft: .wordLeft
      case .wordRight: .wordRight
      case .first: .first
      case .last: .last
      }
    }
  }
}

/// What the mouse did, in cells.
package struct Mouse: Hashable, Sendable {
  /// The things a mouse can do here.
  package enum Action: Hashable, Sendable {
    case press, release, drag, wheelUp, wheelDown
  }
  package var action: Action
  package var at: Point

  package init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// What the person at the terminal did.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Letters of several lines that came at once, as no person types: a paste that is not marked as one.
  case burst([Key])
  /// Text pasted in one go: always text, never commands. Line ends are `\n`.
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
}
