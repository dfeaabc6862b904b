/// A colour as a terminal is asked for it.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// A number in the terminal's palette; the first sixteen look as its owner chose.
  case indexed(UInt8)
}

/// How many colours a terminal shows.
package enum ColourDepth: String, CaseIterable, Hashable, Sendable {
  case colours256, colours16, colours8
  /// No colour at all: attributes alone carry the meaning.
  case mono
}

/// Ways of drawing a letter other than its colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// Makes a set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
  package static let italic = Attributes(rawValue: 16)

  /// The attribute that theme files call `name`; nil for a name they do not know.
  package init?(name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "underline": self = .underline
    case "reverse": self = .reverse
    case "italic": self = .italic
    default: return nil
    }
  }
}

/// What a role looks like on one terminal.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  /// Letters in the terminal's own colours.
  package static let plain = Style(
    foreground: .terminalDefault, background: .terminalDefault, attributes: [])

  package init(foreground: Colour, background: Colour, attributes: Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
