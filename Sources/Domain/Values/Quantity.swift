import Vietnamese

/// How many of something a record may name.
package enum Count {
  /// The highest: a billion, so that no sum over all rows of a store goes beyond counting.
  package static let limit = 1_000_000_000
}

/// A count or a measure, exact to a thousandth, not negative.
package struct Quantity: Hashable, Sendable, Comparable {
  package let thousandths: Int

  /// Nothing.
  package static let zero = Quantity(0)

  /// Makes a whole number.
  private init(_ whole: Int) { thousandths = whole * 1000 }

  /// Takes a whole number that is not negative and not beyond counting.
  package init?(whole: Int) {
    guard whole >= 0, whole <= Int.max / 1000 else { return nil }
    thousandths = whole * 1000
  }

  /// Takes thousandths, not negative.
  package init?(thousandths: Int) {
    guard thousandths >= 0 else { return nil }
    self.thousandths = thousandths
  }

  /// Reads what people type, as in tables: `02`, `1,5`, `1.200`.
  package init?(typed: TypedText) {
    let reading = NumberReading(typed.text, in: typed.numbers)
    guard let scaled = reading?.scaled(to: 3) else { return nil }
    self.init(thousandths: scaled)
  }

  /// Reads the form in files: digits with a decimal point, `62` or `1.5`.
  package init?(plain text: String) {
    guard text.allSatisfy({ $0.isASCIIDigit || $0 == "." }),
      let scaled = NumberReading(decimal: text, in: .vietnamese)?.scaled(to: 3)
    else { return nil }
    self.init(thousandths: scaled)
  }

  /// The form in files.
  package var plain: String {
    let whole = String(thousandths / 1000)
    var rest = padded(thousandths % 1000, 3)
    while rest.hasSuffix("0") { rest.removeLast() }
    return rest.isEmpty ? whole : whole + "." + rest
  }

  /// The form on screens: `1.200` or `1,5`.
  package func shown(in numbers: NumberForm) -> String {
    numbers.decimal(thousandths, places: 3)
  }

  /// The whole number, when it is one.
  package var whole: Int? { thousandths % 1000 == 0 ? thousandths / 1000 : nil }

  /// Orders quantities.
  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.thousandths < right.thousandths
  }

  /// The sum, or nil when it is too large to count.
  package func adding(_ other: Quantity) -> Quantity? {
    let (sum, overflow) = thousandths.addingReportingOverflow(other.thousandths)
    return overflow ? nil : Quantity(thousandths: sum)
  }
}
