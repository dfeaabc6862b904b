import Vietnamese

/// A cost worked out in words: factors, exactly one of them money, perhaps with the result.
///
/// Signs of multiplication are `x`, `X`, `×` and `*`; words that say what is counted are passed
/// over. Money is a number with đồng, đ, nghìn, ngàn, tr, triệu, tỷ or tỉ. Numbers are read by the
/// rule of `NumberReading`, so documents may mix dot and comma [BG22].
///
///     Formula("500 người x 20.000 đồng x 2 ngày")?.product   // 20.000.000 đồng
///     Formula("02 đơn vị x 26.4tr = 52,8tr")?.stated         // 52.800.000 đồng
package struct Formula: Hashable, Sendable {
  /// The product in whole đồng; nil when it is no whole number of đồng or too large.
  package let product: Money?
  /// The result that stands after `=`, when it is money.
  package let stated: Money?

  /// Reads a formula; nil when it is none, or can mean several things.
  package init?(_ text: String) {
    let sides = text.composed.lowercased().split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count <= 2, let left = sides.first else { return nil }
    // A heading may stand before the formula, as in the tables themselves.
    let worked = left.split(separator: ":").last ?? left
    var factors: [Factor] = []
    for part in Self.parts(of: worked) {
      guard let factor = Factor(part) else { return nil }
      factors.append(factor)
    }
    guard factors.filter({ $0.moneyPlaces != nil }).count == 1 else { return nil }
    product = Self.product(of: factors)
    let result = sides.count == 2 ? Factor(sides[1]) : nil
    stated = result?.moneyPlaces == nil ? nil : result.flatMap { Self.product(of: [$0]) }
  }

  /// The texts between the signs of multiplication.
  private static func parts(of text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    for place in text.indices where isSign(at: place, of: text) {
      parts.append(text[start..<place])
      start = text.index(after: place)
    }
    parts.append(text[start...])
    return parts
  }

  /// Whether the letter there multiplies: an x inside a word does not.
  private static func isSign(at place: Substring.Index, of text: Substring) -> Bool {
    switch text[place] {
    case "×", "*": return true
    case "x": break
    default: return false
    }
    let next = text.index(after: place)
    if next < text.endIndex, text[next].isLetter { return false }
    return place == text.startIndex || !text[text.index(before: place)].isLetter
  }

  /// The product of the factors, exact.
  private static func product(of factors: [Factor]) -> Money? {
    var value = 1
    var decimals = 0
    for factor in factors {
      let (product, overflow) = value.multipliedReportingOverflow(by: factor.scaled)
      if overflow { return nil }
      value = product
      decimals += factor.places - (factor.moneyPlaces ?? 0)
    }
    if value == 0 { return .zero }
    while decimals > 0, value.isMultiple(of: 10) {
      value /= 10
      decimals -= 1
    }
    while decimals < 0 {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = tenfold
      decimals += 1
    }
    return decimals == 0 ? Money(dong: value) : nil
  }
}

/// One factor: a number and whether it is money.
private struct Factor {
  let scaled: Int
  let places: Int
  /// The zeros that the money unit adds, 0 for đồng; nil for a count.
  let moneyPlaces: Int?

  private static let units: [String: Int] = [
    "đồng": 0, "đ": 0, "vnđ": 0, "vnd": 0, "nghìn": 3, "ngàn": 3, "tr": 6, "triệu": 6, "tỷ": 9,
    "tỉ": 9,
  ]

  /// Reads the one number of a factor and the word behind it.
  init?(_ text: Substring) {
    guard let start = text.firstIndex(where: \.isASCIIDigit) else { return nil }
    var number = text[start...].prefix { $0.isASCIIDigit || $0 == "." || $0 == "," }
    let rest = text[number.endIndex...]
    while let last = number.last, !last.isASCIIDigit { number.removeLast() }
    // Two numbers, shares and sums are beyond a plain product.
    let around = text[..<start] + rest
    guard !around.contains(where: { $0.isNumber || "%+-–".contains($0) }),
      let reading = NumberReading(String(number))
    else { return nil }
    let word = rest.drop(while: \.isWhitespace).prefix(while: \.isLetter)
    scaled = reading.scaled
    places = reading.places
    moneyPlaces = Self.units[String(word)]
  }
}
