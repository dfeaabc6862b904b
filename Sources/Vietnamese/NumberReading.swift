/// A number as an official typed it, read exactly.
///
/// One dot or comma followed by exactly three digits separates thousands, otherwise decimals;
/// several of the same kind separate thousands, in groups of exactly three; with both kinds the
/// last one is the decimal separator. Leading zeros (`01`), a leading `-` and white space around
/// are allowed; anything else, and what does not fit an `Int`, is refused.
///
///     NumberReading("1.234.567,8")   // scaled 12345678, places 1
///     NumberReading("26.4")          // scaled 264, places 1
///     NumberReading("26.400")        // scaled 26400, places 0
package struct NumberReading: Equatable, Sendable {
  /// The number times 10 to the power of ``places``.
  package let scaled: Int
  /// How many decimals were typed, from 0; trailing zeros count.
  package let places: Int

  /// What was typed, by the rule for money and quantities; nil when it is no number.
  package init?(_ typed: String) {
    self.init(typed, singleIsDecimal: false)
  }

  /// What was typed where a single separator always means decimals, as in points.
  ///
  ///     NumberReading(decimal: "8.125")   // scaled 8125, places 3
  package init?(decimal typed: String) {
    self.init(typed, singleIsDecimal: true)
  }

  private init?(_ typed: String, singleIsDecimal: Bool) {
    var rest = Self.trimmed(typed)
    let isNegative = rest.first == 0x2D
    if isNegative { rest.removeFirst() }
    guard let groups = DigitGroups(rest) else { return nil }
    guard let decimals = groups.decimals(singleIsDecimal: singleIsDecimal) else { return nil }
    var value = 0
    for group in groups.digits {
      for digit in group {
        let (tenfold, overTenfold) = value.multipliedReportingOverflow(by: 10)
        let step = Int(digit - 0x30)
        let (next, over) = tenfold.addingReportingOverflow(isNegative ? -step : step)
        if overTenfold || over { return nil }
        value = next
      }
    }
    scaled = value
    places = decimals
  }

  /// The number times 10 to the power of other places; nil when it would be rounded or not fit.
  ///
  ///     NumberReading("26,4")?.scaled(to: 2)   // 2640
  package func scaled(to places: Int) -> Int? {
    var value = scaled
    var reached = self.places
    if value == 0 { return 0 }
    while reached < places {
      let (tenfold, over) = value.multipliedReportingOverflow(by: 10)
      if over { return nil }
      value = tenfold
      reached += 1
    }
    while reached > places {
      guard value.isMultiple(of: 10) else { return nil }
      value /= 10
      reached -= 1
    }
    return value
  }

  private static func trimmed(_ typed: String) -> [UInt8] {
    var scalars = Array(typed.unicodeScalars)
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    var bytes: [UInt8] = []
    for scalar in scalars where !(bytes.isEmpty && scalar.properties.isWhitespace) {
      // A sign that is no digit, dot or comma makes the whole text unreadable later on.
      bytes.append(UInt8(exactly: scalar.value) ?? 0)
    }
    return bytes
  }
}

/// The digits of a typed number, cut at its separators.
private struct DigitGroups {
  var digits: [[UInt8]] = [[]]
  var separators: [UInt8] = []

  /// The groups of a text of digits, dots and commas; nil for any other sign or an empty group.
  init?(_ bytes: [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x30...0x39: digits[digits.count - 1].append(byte)
      case 0x2C, 0x2E:
        separators.append(byte)
        digits.append([])
      default: return nil
      }
    }
    for group in digits where group.isEmpty { return nil }
  }

  /// How many digits at the end are decimals; nil when the separators contradict each other.
  func decimals(singleIsDecimal: Bool) -> Int? {
    guard let last = separators.last, let tail = digits.last else { return 0 }
    if separators.count == 1 {
      return tail.count == 3 && !singleIsDecimal ? 0 : tail.count
    }
    let isMixed = separators.dropLast().contains { $0 != last }
    guard isMixed else { return areThousands(digits[...]) ? 0 : nil }
    // Once the last kind marks decimals, it cannot separate thousands too.
    if separators.dropLast().contains(last) { return nil }
    return areThousands(digits.dropLast()) ? tail.count : nil
  }

  private func areThousands(_ groups: ArraySlice<[UInt8]>) -> Bool {
    guard let head = groups.first, head.count <= 3 else { return false }
    for group in groups.dropFirst() where group.count != 3 { return false }
    return true
  }
}
