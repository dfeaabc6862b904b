import Vietnamese

/// A number as a file has it: digits, and how many of them are decimals; never a binary fraction.
///
/// Workbooks calculate with 15 digits and write up to 17, of which the last two are noise: more than
/// 15 are rounded to what their program shows.
///
///     PaperNumber("26.399999999999999")   // scaled 264, places 1
package struct PaperNumber: Hashable, Sendable {
  /// The number times 10 to the power of ``places``; no trailing zero is a decimal.
  package let scaled: Int
  package let places: Int

  package init(scaled: Int, places: Int = 0) {
    var (scaled, places) = (scaled, max(0, places))
    while places > 0, scaled.isMultiple(of: 10) {
      scaled /= 10
      places -= 1
    }
    self.scaled = scaled
    self.places = places
  }

  /// Reads the decimal text of a file, `-0.5` or `1.5E-2`; nil when it is none or too great to count.
  package init?(_ text: some StringProtocol) {
    if let plain = PaperNumber.plain(text.utf8) {
      self = plain
      return
    }
    guard let number = DecimalDigits(text.utf8)?.number else { return nil }
    self = number
  }

  /// Reads at most fifteen digits with at most one dot, as nearly all numbers are.
  private static func plain(_ bytes: some Sequence<UInt8>) -> PaperNumber? {
    var (value, count, places, isBehindMark, isFirst, sign) = (0, 0, 0, false, true, 1)
    for byte in bytes {
      if byte &- 0x30 < 10 {
        guard count < 15 else { return nil }
        value = value * 10 + Int(byte &- 0x30)
        count += 1
        if isBehindMark { places += 1 }
      } else if byte == 0x2E, !isBehindMark {
        isBehindMark = true
      } else if byte == 0x2D, isFirst {
        sign = -1
      } else {
        return nil
      }
      isFirst = false
    }
    return count > 0 ? PaperNumber(scaled: sign * value, places: places) : nil
  }

  /// The number without its decimals where it has none.
  package var whole: Int? { places == 0 ? scaled : nil }

  /// The part before the decimals, and what of a day the rest is in seconds.
  package var dayAndSeconds: (day: Int, seconds: Int) {
    var power = 1
    var (scaled, places) = (scaled, places)
    while places > 12 {
      scaled /= 10
      places -= 1
    }
    for _ in 0..<places { power *= 10 }
    let day = scaled / power
    let (product, over) = (scaled % power).multipliedReportingOverflow(by: 86_400)
    return (day, over ? 0 : (product + power / 2) / power)
  }

  /// The number without its sign.
  package var magnitude: PaperNumber {
    PaperNumber(scaled: Int(clamping: scaled.magnitude), places: places)
  }

  /// The number rounded half away from zero to at most so many decimals.
  package func rounded(to limit: Int) -> PaperNumber {
    guard places > limit else { return self }
    var (rest, dropped) = (scaled.magnitude, UInt(0))
    for _ in limit..<places {
      dropped = rest % 10
      rest /= 10
    }
    if dropped >= 5 { rest += 1 }
    return PaperNumber(scaled: scaled < 0 ? -Int(rest) : Int(rest), places: limit)
  }

  /// The number with its mark moved: `2` multiplies by a hundred; nil where it does not fit.
  package func shifted(by steps: Int) -> PaperNumber? {
    if steps <= places { return PaperNumber(scaled: scaled, places: places - steps) }
    var value = scaled
    for _ in places..<steps {
      let (next, over) = value.multipliedReportingOverflow(by: 10)
      if over { return nil }
      value = next
    }
    return PaperNumber(scaled: value)
  }

  /// The number times 10 to the power of `places`; nil where that is no whole number, or does not fit.
  ///
  ///     PaperNumber("26.4")?.whole(in: 6)   // 26400000
  package func whole(in places: Int) -> Int? { shifted(by: places)?.whole }

  /// The number as papers print it, without thousands marked: `1234,5`.
  package var printed: String {
    places == 0 ? String(scaled) : NumberForm.vietnamese.ungrouped(scaled, places: places)
  }

  /// The number without its sign as papers print it, with at least so many digits and decimals.
  package func printed(
    digits: Int, decimals: ClosedRange<Int>, isGrouped: Bool
  ) -> String {
    let rounded = magnitude.rounded(to: decimals.upperBound)
    let aligned = rounded.shifted(by: max(decimals.lowerBound, rounded.places))?.whole
    let form = NumberForm.vietnamese
    var text = form.fixed(
      aligned ?? rounded.scaled,
      places: aligned == nil ? rounded.places : max(decimals.lowerBound, rounded.places))
    if !isGrouped { text = text.filter { $0 != form.thousandsMark } }
    let whole = text.prefix { $0 != form.decimalMark }.count
    let zeros = isGrouped ? 0 : max(0, digits - whole)
    return String(repeating: "0", count: zeros) + text
  }
}

/// The digits of a decimal text, with the place of its mark.
private struct DecimalDigits {
  private var digits: [UInt8] = []
  /// By which power of ten the digits are to be multiplied.
  private var exponent = 0
  private var isNegative = false
  /// How many digits the programs that write such files calculate with.
  private static let significant = 15

  init?(_ text: some Sequence<UInt8>) {
    var rest = Array(text)[...]
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    guard rest.count <= 400, readMantissa(&rest), readExponent(rest) else { return nil }
    round()
  }

  /// Reads digits with at most one dot; false when there are none.
  private mutating func readMantissa(_ rest: inout ArraySlice<UInt8>) -> Bool {
    var (isBehindMark, seen) = (false, false)
    while let byte = rest.first {
      if byte == 0x2E {
        if isBehindMark { return false }
        isBehindMark = true
      } else if (0x30...0x39).contains(byte) {
        seen = true
        if isBehindMark { exponent -= 1 }
        if byte != 0x30 || !digits.isEmpty { digits.append(byte - 0x30) }
      } else {
        break
      }
      rest.removeFirst()
    }
    return seen
  }

  /// Reads what stands behind the digits: nothing, or `E-5`.
  private mutating func readExponent(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == 0x65 else { return false }
    let text = String(decoding: rest.dropFirst(), as: UTF8.self)
    guard let power = Int(text), (-400...400).contains(power) else { return false }
    exponent += power
    return true
  }

  /// Keeps the digits that count.
  private mutating func round() {
    if digits.count > DecimalDigits.significant {
      let isUp = digits[DecimalDigits.significant] >= 5
      exponent += digits.count - DecimalDigits.significant
      digits.removeLast(digits.count - DecimalDigits.significant)
      if isUp { carry() }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
  }

  private mutating func carry() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(1, at: 0) }
  }

  /// The number; nil when it is greater, or finer, than can be counted.
  var number: PaperNumber? {
    guard !digits.isEmpty else { return PaperNumber(scaled: 0) }
    guard digits.count + max(0, exponent) <= 18, exponent >= -18 else { return nil }
    var value = digits.reduce(0) { $0 * 10 + Int($1) }
    for _ in 0..<max(0, exponent) { value *= 10 }
    return PaperNumber(scaled: isNegative ? -value : value, places: max(0, -exponent))
  }
}
