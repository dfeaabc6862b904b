/// A number as an official typed it, read exactly.
///
/// In the Vietnamese form a comma is the decimal mark. A dot before exactly three digits separates
/// thousands, unless a lone 0 stands before it; any other single dot is a decimal mark too. Several
/// commas, or commas before a dot, are grouping of the other form: they can mean two numbers, so
/// neither is taken (``Typing``). Leading zeros (`01`), a leading `-` and white space around are
/// allowed; anything else, and what does not fit an `Int`, is refused. The English form is the same
/// with dot and comma in each other's place.
///
///     NumberReading("1.234.567,8", in: .vietnamese)   // scaled 12345678, places 1
///     NumberReading("26,400", in: .vietnamese)        // scaled 26400, places 3
///     NumberReading("26,400", in: .english)           // scaled 26400, places 0
package struct NumberReading: Equatable, Sendable {
  /// The number times 10 to the power of ``places``.
  package let scaled: Int
  /// How many decimals were typed, from 0; trailing zeros count.
  package let places: Int

  /// What was typed, by the rule for money and quantities; nil when it is no number, or two.
  package init?(_ typed: String, in form: NumberForm) {
    guard case .number(let reading) = NumberReading.typing(typed, in: form) else { return nil }
    self = reading
  }

  /// What was typed where a single separator always means decimals, as in points.
  ///
  ///     NumberReading(decimal: "8.125", in: .vietnamese)   // scaled 8125, places 3
  package init?(decimal typed: String, in form: NumberForm) {
    let typing = NumberReading.typing(typed, in: form, singleIsDecimal: true)
    guard case .number(let reading) = typing else { return nil }
    self = reading
  }

  private init(scaled: Int, places: Int) {
    self.scaled = scaled
    self.places = places
  }

  /// What typed text says as a number.
  package enum Typing: Equatable, Sendable {
    case number(NumberReading)
    /// Grouping of the other form: what its reader sees, and what stands there when the first mark
    /// is the decimal mark.
    case unclear(grouped: NumberReading, decimal: NumberReading)
    case none
  }

  /// Reads typed text and tells what is no number from what can mean two.
  ///
  ///     NumberReading.typing("1,234,567", in: .vietnamese)   // unclear: 1.234.567 or 1,234567
  package static func typing(
    _ typed: String, in form: NumberForm, singleIsDecimal: Bool = false
  ) -> Typing {
    var rest = trimmed(form.text(typed, in: .vietnamese))
    let isNegative = rest.first == 0x2D
    if isNegative { rest.removeFirst() }
    guard let groups = DigitGroups(rest), let value = groups.value(isNegative: isNegative) else {
      return .none
    }
    switch groups.shape(singleIsDecimal: singleIsDecimal) {
    case .decimals(let places): return .number(NumberReading(scaled: value, places: places))
    case .otherGrouping(let places):
      return .unclear(
        grouped: NumberReading(scaled: value, places: places),
        decimal: NumberReading(scaled: value, places: groups.digitsAfterFirst))
    case nil: return .none
    }
  }

  /// How it is typed so that it can mean nothing else.
  ///
  ///     NumberReading("26.4", in: .vietnamese)?.unmistakable(in: .vietnamese)   // "26,4"
  package func unmistakable(in form: NumberForm) -> String { form.fixed(scaled, places: places) }

  /// The number times 10 to the power of other places; nil when it would be rounded or not fit.
  ///
  ///     NumberReading("26,4", in: .vietnamese)?.scaled(to: 2)   // 2640
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

/// The digits of a number typed in the Vietnamese form, cut at its separators.
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

  /// The digits of all groups as one number; nil when it does not fit.
  func value(isNegative: Bool) -> Int? {
    var value = 0
    for group in digits {
      for digit in group {
        let (tenfold, overTenfold) = value.multipliedReportingOverflow(by: 10)
        let step = Int(digit - 0x30)
        let (next, over) = tenfold.addingReportingOverflow(isNegative ? -step : step)
        if overTenfold || over { return nil }
        value = next
      }
    }
    return value
  }

  /// What separators can say.
  enum Shape {
    /// So many digits at the end are decimals.
    case decimals(Int)
    /// Grouped as English papers do, with so many decimals.
    case otherGrouping(Int)
  }

  /// What the separators say; nil when they contradict each other.
  func shape(singleIsDecimal: Bool) -> Shape? {
    guard let last = separators.last, let tail = digits.last else { return .decimals(0) }
    guard let comma = separators.firstIndex(of: 0x2C) else {
      if separators.count > 1 { return areThousands(digits[...]) ? .decimals(0) : nil }
      let groups = tail.count == 3 && !singleIsDecimal && digits[0].contains { $0 != 0x30 }
      return .decimals(groups ? 0 : tail.count)
    }
    if comma == separators.count - 1 {
      // Dots before the one comma separate thousands.
      return comma == 0 || areThousands(digits.dropLast()) ? .decimals(tail.count) : nil
    }
    let others = separators.dropLast()
    guard others.allSatisfy({ $0 == 0x2C }) else { return nil }
    if last == 0x2C { return areThousands(digits[...]) ? .otherGrouping(0) : nil }
    return areThousands(digits.dropLast()) ? .otherGrouping(tail.count) : nil
  }

  /// How many digits stand behind the first separator.
  var digitsAfterFirst: Int { digits.dropFirst().reduce(0) { $0 + $1.count } }

  private func areThousands(_ groups: ArraySlice<[UInt8]>) -> Bool {
    guard let head = groups.first, head.count <= 3 else { return false }
    // A lone 0 has no thousands behind it; one group alone may be any number below 1000.
    if groups.count > 1, !head.contains(where: { $0 != 0x30 }) { return false }
    for group in groups.dropFirst() where group.count != 3 { return false }
    return true
  }
}
