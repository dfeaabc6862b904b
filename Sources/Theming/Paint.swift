/// A colour as a theme states it, before it is known how many the terminal has.
package enum Paint: Hashable, Sendable {
  case terminalDefault
  /// One of the terminal's sixteen or a number of the 256.
  case indexed(UInt8)
  /// Light, with the numbers the theme's author wants where there are 256 or 16 colours.
  case light(RGB, ansi256: UInt8?, ansi16: UInt8?)

  /// The paint that theme files write as `text` without naming an entry of their palette.
  ///
  /// `default`, a name of the sixteen (`red`, `bright-red`), a number from 0 to 255, or `#rrggbb`.
  package init?(_ text: String) {
    if text == "default" {
      self = .terminalDefault
    } else if let number = Self.names.firstIndex(of: text) {
      self = .indexed(UInt8(number))
    } else if let number = UInt8(text) {
      self = .indexed(number)
    } else if let rgb = RGB(text) {
      self = .light(rgb, ansi256: nil, ansi16: nil)
    } else {
      return nil
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]

  /// What it looks like on every terminal; nil where that is for the terminal's owner to say.
  package var known: RGB? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let number): number < 16 ? nil : RGB(index: number)
    case .light(let rgb, _, _): rgb
    }
  }

  /// The colour to ask for at `depth`.
  package func colour(at depth: ColourDepth) -> Colour {
    switch depth {
    case .colours256: colour256
    case .colours16: sixteen.map { .indexed($0) } ?? .terminalDefault
    case .colours8: sixteen.map { .indexed(eight($0)) } ?? .terminalDefault
    case .mono: .terminalDefault
    }
  }

  /// The colour among 256; the first sixteen are no good for a shade, since people change them.
  private var colour256: Colour {
    switch self {
    case .terminalDefault: .terminalDefault
    case .indexed(let number): .indexed(number)
    case .light(let rgb, let hint, _): .indexed(hint ?? rgb.nearest(in: 16...255))
    }
  }

  /// The number among sixteen; nil for the terminal's own colour.
  private var sixteen: UInt8? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let number): number < 16 ? number : RGB(index: number).nearest(in: 0...15)
    case .light(let rgb, _, let hint): hint ?? rgb.nearest(in: 0...15)
    }
  }

  /// The number among eight: the plain one for a bright one, white for the bright black.
  private func eight(_ number: UInt8) -> UInt8 {
    if number < 8 { return number }
    return number == 8 ? 7 : number - 8
  }
}
