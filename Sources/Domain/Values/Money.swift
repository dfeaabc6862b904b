import Vietnamese

/// An amount of money in whole đồng; may be negative as a difference.
package struct Money: Hashable, Sendable, Comparable {
  package let dong: Int

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

  /// `quantity` times this amount, or nil when that is no whole number of đồng or too large.
  package func times(_ quantity: Quantity) -> Money? {
    let (product, overflow) = dong.multipliedReportingOverflow(by: quantity.thousandths)
    guard !overflow, product % 1000 == 0 else { return nil }
    return Money(dong: product / 1000)
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
  package func figures(_ money: Money) -> String {
    NumberFormat.decimal(money.dong, places: places)
  }

  /// Reads figures in this unit, or in one that stands behind them.
  ///
  /// - Returns: nil for no number, for one that can mean two, and for a fraction of a đồng.
  package func money(_ typed: String) -> Money? { (try? TypedMoney(typed, in: self))?.money }
}
