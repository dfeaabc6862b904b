/// An exact quotient of whole numbers, in lowest terms; shares, weights and results are such.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int128
  /// Always above zero.
  package let denominator: Int128

  /// Nothing.
  package static let zero = Fraction(0, over: 1)

  /// Takes a quotient; `denominator` is above zero, anything else counts as one.
  package init(_ numerator: Int128, over denominator: Int128) {
    let below = max(denominator, 1)
    let divisor = Fraction.commonDivisor(numerator.magnitude, below.magnitude)
    self.numerator = numerator / Int128(divisor)
    self.denominator = below / Int128(divisor)
  }

  /// Reads `65/100` or `65`: digits only, a part above zero, each up to a million.
  package init?(plain text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    var numbers: [Int128] = []
    for part in parts {
      guard !part.isEmpty, part.allSatisfy(\.isASCIIDigit), let number = Int128(part),
        (0...1_000_000).contains(number)
      else { return nil }
      numbers.append(number)
    }
    guard let below = parts.count == 1 ? 1 : numbers.last, below > 0 else { return nil }
    self.init(numbers[0], over: below)
  }

  /// The form in files: `13/20`.
  package var plain: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

  /// The greatest number that divides both; one when both are zero.
  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
  }

  /// The sum, or nil when it is too large to count.
  package func adding(_ other: Fraction) -> Fraction? {
    let divisor = Int128(
      Fraction.commonDivisor(denominator.magnitude, other.denominator.magnitude))
    let (left, over1) = numerator.multipliedReportingOverflow(by: other.denominator / divisor)
    let (right, over2) = other.numerator.multipliedReportingOverflow(by: denominator / divisor)
    let (above, over3) = left.addingReportingOverflow(right)
    let (below, over4) = denominator.multipliedReportingOverflow(by: other.denominator / divisor)
    return over1 || over2 || over3 || over4 ? nil : Fraction(above, over: below)
  }

  /// The product, or nil when it is too large to count.
  package func times(_ other: Fraction) -> Fraction? {
    let (above, over1) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, over2) = denominator.multipliedReportingOverflow(by: other.denominator)
    return over1 || over2 ? nil : Fraction(above, over: below)
  }

  /// The quotient by a fraction above zero; nil for any other, or when too large to count.
  package func divided(by other: Fraction) -> Fraction? {
    guard other.numerator > 0 else { return nil }
    return times(Fraction(other.denominator, over: other.numerator))
  }

  /// As a percentage with two decimals, half up; nil when it is too large to write.
  package var percent: Percent? {
    let (scaled, over1) = numerator.multipliedReportingOverflow(by: 20_000)
    let (above, over2) = scaled.addingReportingOverflow(denominator)
    let (below, over3) = denominator.multipliedReportingOverflow(by: 2)
    guard !over1, !over2, !over3 else { return nil }
    return Int(exactly: Fraction.floor(above, below).whole).map { Percent(hundredths: $0) }
  }

  /// The whole part, rounded down, and what remains; `below` is above zero.
  private static func floor(_ above: Int128, _ below: Int128) -> (whole: Int128, rest: Int128) {
    let (whole, rest) = above.quotientAndRemainder(dividingBy: below)
    return rest < 0 ? (whole - 1, rest + below) : (whole, rest)
  }
}

extension Fraction: Comparable {
  /// Orders fractions exactly, however large their terms are.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    var (above, below) = (left.numerator, left.denominator)
    var (otherAbove, otherBelow) = (right.numerator, right.denominator)
    // Whole parts first, then what remains turned upside down, as Euclid would: no product is made.
    while true {
      let mine = floor(above, below)
      let other = floor(otherAbove, otherBelow)
      if mine.whole != other.whole { return mine.whole < other.whole }
      if mine.rest == 0 || other.rest == 0 { return mine.rest == 0 && other.rest != 0 }
      (above, below, otherAbove, otherBelow) = (otherBelow, other.rest, below, mine.rest)
    }
  }
}

extension Field where Value == Fraction? {
  /// An exact fraction, a text such as `65/100` in the file.
  package static func fraction(_ key: String) -> Field {
    optional(
      key, .text,
      read: { tree, _ in tree.asText.flatMap { Fraction(plain: $0) } },
      write: { .text($0.plain) })
  }
}
