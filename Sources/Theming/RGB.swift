/// A colour as the amounts of red, green and blue light, 0 to 255 each.
package struct RGB: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written as `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }

  /// What number `index` of the 256-colour palette usually looks like.
  ///
  /// From 16 on all terminals agree; the first sixteen are those of xterm, and people change them.
  package init(index: UInt8) {
    let number = Int(index)
    if number < 16 {
      self = Self.sixteen[number]
    } else if number < 232 {
      let cube = number - 16
      self.init(
        Self.levels[cube / 36], Self.levels[cube / 6 % 6], Self.levels[cube % 6])
    } else {
      let grey = UInt8(8 + 10 * (number - 232))
      self.init(grey, grey, grey)
    }
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
  private static let sixteen = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]

  /// The number in `candidates` that looks most like this colour.
  package func nearest(in candidates: ClosedRange<UInt8>) -> UInt8 {
    var best = candidates.lowerBound
    var least = Int.max
    for candidate in candidates {
      let far = distance(to: RGB(index: candidate))
      guard far < least else { continue }
      best = candidate
      least = far
    }
    return best
  }

  /// How far two colours are apart; eyes tell green best and blue worst.
  private func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// The contrast between two colours by WCAG 2, from 1 (none) to 21 (black on white).
  package func contrast(with other: RGB) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// How bright the colour is, from 0 (black) to 1 (white).
  package var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

/// The amount of light behind one component of sRGB.
private func linear(_ component: UInt8) -> Double {
  let value = Double(component) / 255
  guard value > 0.04045 else { return value / 12.92 }
  let base = (value + 0.055) / 1.055
  return base * base * fifthRoot(base * base)
}

/// The fifth root by Newton's steps; the C library's `pow` is not in reach of this module.
private func fifthRoot(_ value: Double) -> Double {
  var root = 1.0
  for _ in 0..<24 {
    let fourth = root * root * root * root
    root -= (fourth * root - value) / (5 * fourth)
  }
  return root
}
