import Vietnamese

/// A cost worked out in words: factors, at most one of them money, perhaps with the result.
///
/// Signs of multiplication are `x`, `X`, `×` and `*`; what is added stands in brackets; a share
/// (`80%`) is a factor. Words that say what is counted are passed over. Each figure carries its own
/// unit (đồng, đ, nghìn, ngàn, tr, triệu, tỷ, tỉ); where none stands, it is the table's. Numbers are
/// read by the rule of `NumberReading`.
///
///     Formula("500 người x 20.000 đồng x 2 ngày")?.product   // 20.000.000 đồng
///     Formula("02 đơn vị x 26.4tr = 52,8tr")?.stated         // 52.800.000 đồng
///     Formula("(15 huyện + 144 xã) × 15", in: .thousand)     // 2.385.000 đồng
package struct Formula: Hashable, Sendable {
  /// The product, rounded half up to whole đồng; nil when it is too large.
  package let product: Money?
  /// The result that stands after `=`, when it is money.
  package let stated: Money?

  /// Reads a formula in a table of that unit; nil when it is none, or can mean several things.
  package init?(_ text: String, in unit: MoneyUnit = .dong) {
    let sides = text.composed.lowercased().split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count <= 2, let left = sides.first else { return nil }
    // A heading may stand before the formula, as in the tables themselves.
    let worked = left.split(separator: ":").last ?? left
    guard let value = FormulaReader.value(of: worked) else { return nil }
    let own = value.scale
    guard own != nil || value.isBare && value.isProduct else { return nil }
    let product = value.money(in: own ?? MoneyScale(unit))
    self.product = product
    let result = sides.count == 2 ? FormulaReader.value(of: sides[1]) : nil
    stated = result.flatMap { result in
      if let scale = result.scale { return result.money(in: scale) }
      guard result.isBare else { return nil }
      // A result without a unit is meant in that of the formula, or of the table.
      let inTable = result.money(in: MoneyScale(unit))
      return own == nil || inTable == product ? inTable : own.flatMap(result.money)
    }
  }
}

/// What a formula, or a part of it, comes to.
struct FormulaValue {
  /// The number times 10 to the power of ``places``; nil when too large to count.
  var scaled: Int?
  var places: Int
  /// The unit of money that stands behind it.
  var scale: MoneyScale?
  /// Whether a figure of it stands alone, without a word that says what is counted.
  var isBare: Bool
  var isProduct = false

  /// The amount in a unit, rounded to whole đồng.
  func money(in scale: MoneyScale) -> Money? {
    scaled.flatMap { Money.rounded($0, places: places - scale.places) }
  }

  /// The product; nil when both are money.
  func times(_ other: FormulaValue) -> FormulaValue? {
    guard scale == nil || other.scale == nil else { return nil }
    let product = scaled.flatMap { left in
      other.scaled.flatMap { right -> Int? in
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : product
      }
    }
    return FormulaValue(
      scaled: product, places: places + other.places, scale: scale ?? other.scale,
      isBare: isBare || other.isBare, isProduct: true
    ).shortened
  }

  /// The sum; nil when one is money and the other is not.
  func plus(_ other: FormulaValue) -> FormulaValue? {
    guard (scale == nil) == (other.scale == nil) else { return nil }
    // Both in đồng where both are money.
    let left = places - (scale?.places ?? 0)
    let right = other.places - (other.scale?.places ?? 0)
    let common = max(left, right, 0)
    let sum = FormulaValue.raised(scaled, by: common - left).flatMap { first in
      FormulaValue.raised(other.scaled, by: common - right).flatMap { second -> Int? in
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? nil : sum
      }
    }
    return FormulaValue(
      scaled: sum, places: common, scale: scale == nil ? nil : MoneyScale(.dong),
      isBare: isBare && other.isBare
    ).shortened
  }

  /// The same value without zeros behind the decimals.
  private var shortened: FormulaValue {
    var short = self
    while short.places > 0, let value = short.scaled, value.isMultiple(of: 10) {
      short.scaled = value / 10
      short.places -= 1
    }
    return short
  }

  /// A number with zeros behind it; nil when too large to count.
  private static func raised(_ number: Int?, by zeros: Int) -> Int? {
    guard var value = number else { return nil }
    if value == 0 { return 0 }
    for _ in 0..<zeros {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = tenfold
    }
    return value
  }
}
