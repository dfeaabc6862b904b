/// Numbers written the Vietnamese way: a dot between thousands, a comma before decimals.
package enum NumberFormat {
  /// A whole number with its thousands grouped.
  ///
  ///     NumberFormat.grouped(1234567)   // "1.234.567"
  package static func grouped(_ value: Int) -> String {
    sign(of: value) + grouped(digits: Array(String(value.magnitude).utf8))
  }

  /// A decimal number without trailing zeros.
  ///
  /// - Parameters:
  ///   - scaled: the number times 10 to the power of `places`.
  ///   - places: how many digits of `scaled` are decimals, from 0.
  /// - Returns: the digits with a comma before the decimals and a leading `-` below zero.
  ///
  ///     NumberFormat.decimal(264000, places: 4)   // "26,4"
  package static func decimal(_ scaled: Int, places: Int) -> String {
    write(scaled, places: places, keepsZeros: false)
  }

  /// A decimal number as it is typed where every dot and comma is a decimal mark, as in points.
  ///
  ///     NumberFormat.ungrouped(100000, places: 2)   // "1000"
  package static func ungrouped(_ scaled: Int, places: Int) -> String {
    decimal(scaled, places: places).filter { $0 != "." }
  }

  /// A decimal number with exactly so many decimals.
  ///
  /// - Parameters:
  ///   - scaled: the number times 10 to the power of `places`.
  ///   - places: how many decimals are written, from 0.
  /// - Returns: the digits with a comma before the decimals and a leading `-` below zero.
  ///
  ///     NumberFormat.fixed(8150, places: 2)   // "81,50"
  package static func fixed(_ scaled: Int, places: Int) -> String {
    write(scaled, places: places, keepsZeros: true)
  }

  private static func write(_ scaled: Int, places: Int, keepsZeros: Bool) -> String {
    let places = max(places, 0)
    var digits = Array(String(scaled.magnitude).utf8)
    if digits.count <= places {
      digits = [UInt8](repeating: 0x30, count: places + 1 - digits.count) + digits
    }
    var decimals = Array(digits.suffix(places))
    digits.removeLast(places)
    while !keepsZeros, decimals.last == 0x30 { decimals.removeLast() }
    let whole = sign(of: scaled) + grouped(digits: digits)
    return decimals.isEmpty ? whole : whole + "," + String(decoding: decimals, as: UTF8.self)
  }

  private static func sign(of value: Int) -> String { value < 0 ? "-" : "" }

  private static func grouped(digits: [UInt8]) -> String {
    var text: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(0x2E) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
