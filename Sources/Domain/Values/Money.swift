import Vietnamese

/// An amount of money in whole đồng; may be negative as a difference.
package struct Money: Hashable, Sendable, Comparable {
  package let dong: Int

  /// More than any line of a province's estimate: a million tỷ đồng.
  ///
  /// Beyond it the unit was mistaken.
  package static let typedLimit = Money(dong: 1_000_000_000_000_000)

  /// Nothing.
  package static let zero = Money(dong: 0)

  /// Makes an amount of so many đồng.
  package init(dong: Int) { self.dong = dong }

  /// Orders amounts.
  package static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }

  /// The sum, or nil when it is too large to count.
  package func adding(_ other: Money) -> Money? {
    let (sum, overflow) = dong.addingReportingOverflow(other.dong)
    return overflow ? nil : Money(dong: sum)
  }

  /// The difference, or nil when it is too large to count.
  package func subtracting(_ other: Money) -> Money? {
    let (difference, overflow) = dong.subtractingReportingOverflow(other.dong)
    return overflow ? nil : Money(dong: difference)
  }

  /// `quantity` times this amount, rounded half up to whole đồng; nil when that is too large.
  package func times(_ quantity: Quantity) -> Money? {
    exactly(times: quantity).flatMap { Money.rounded($0, places: 3) }
  }

  /// `quantity` times this amount in thousandths of a đồng, where it had to be rounded.
  package func unrounded(times quantity: Quantity) -> Int? {
    exactly(times: quantity).flatMap { $0 % 1000 == 0 ? nil : $0 }
  }

  /// `quantity` times this amount in thousandths of a đồng.
  private func exactly(times quantity: Quantity) -> Int? {
    let (product, overflow) = dong.multipliedReportingOverflow(by: quantity.thousandths)
    return overflow ? nil : product
  }

  /// An amount of so many decimals, rounded half up to whole đồng; `places` below 0 are zeros.
  static func rounded(_ scaled: Int, places: Int) -> Money? {
    var value = scaled
    var places = places
    // The first decimal alone decides: those behind it are cut.
    while places > 1, value != 0 {
      value /= 10
      places -= 1
    }
    if places > 0 {
      let (whole, rest) = value.quotientAndRemainder(dividingBy: 10)
      return Money(dong: abs(rest) >= 5 ? whole + rest.signum() : whole)
    }
    while places < 0, value != 0 {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = tenfold
      places += 1
    }
    return Money(dong: value)
  }

  /// A share of it in hundredths of a percent; nil when that is too large.
  ///
  /// It is rounded down to whole đồng, as a limit is.
  package func share(_ hundredths: Int) -> Money? {
    let (product, overflow) = dong.multipliedReportingOverflow(by: hundredths)
    return overflow ? nil : Money(dong: product / 10_000)
  }

  /// The sum of some amounts, or nil when it is too large to count.
  package static func sum(_ amounts: some Sequence<Money>) -> Money? {
    var total = Money.zero
    for amount in amounts {
      guard let next = total.adding(amount) else { return nil }
      total = next
    }
    return total
  }
}

/// The unit in which a table of money is written; the table keeps it.
package enum MoneyUnit: String, CaseIterable, Hashable, Sendable {
  case dong, thousand, million

  /// How many decimals separate it from the đồng: 0, 3 or 6.
  package var places: Int {
    switch self {
    case .dong: 0
    case .thousand: 3
    case .million: 6
    }
  }

  /// The amount as figures in this unit: 26.400.000 đồng is `26,4` in millions.
  package func figures(_ money: Money, in numbers: NumberForm) -> String {
    numbers.decimal(money.dong, places: places)
  }

  /// Reads figures in this unit, or in one that stands behind them.
  ///
  /// - Returns: nil for no number, for one that can mean two, and for a fraction of a đồng.
  package func money(_ typed: TypedText) -> Money? { (try? TypedMoney(typed, in: self))?.money }
}
