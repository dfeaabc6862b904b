/// How numbers are written and read: which mark stands before decimals, and which between thousands.
///
/// Each form is the mirror of the other. What papers say is Vietnamese whoever reads them; what is
/// shown to a person, and what a person types, has the form of the language that is spoken.
///
///     NumberForm.vietnamese.decimal(79424, places: 1)   // "7.942,4"
///     NumberForm.english.decimal(79424, places: 1)      // "7,942.4"
package enum NumberForm: String, CaseIterable, Hashable, Sendable {
  /// A dot between thousands, a comma before decimals.
  case vietnamese
  /// A comma between thousands, a dot before decimals.
  case english

  /// The mark before decimals.
  package var decimalMark: Character { self == .vietnamese ? "," : "." }
  /// The mark between thousands.
  package var thousandsMark: Character { self == .vietnamese ? "." : "," }

  /// The same figures in another form: dots and commas change places.
  ///
  ///     NumberForm.english.text("1,875.5 tr", in: .vietnamese)   // "1.875,5 tr"
  package func text(_ figures: String, in other: NumberForm) -> String {
    guard self != other else { return figures }
    return String(figures.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }

  /// A whole number with its thousands grouped.
  ///
  ///     NumberForm.vietnamese.grouped(1234567)   // "1.234.567"
  package func grouped(_ value: Int) -> String {
    NumberForm.sign(of: value) + grouped(digits: Array(String(value.magnitude).utf8))
  }

  /// A decimal number without trailing zeros.
  ///
  /// - Parameters:
  ///   - scaled: the number times 10 to the power of `places`.
  ///   - places: how many digits of `scaled` are decimals, from 0.
  /// - Returns: the digits with the mark before the decimals and a leading `-` below zero.
  ///
  ///     NumberForm.vietnamese.decimal(264000, places: 4)   // "26,4"
  package func decimal(_ scaled: Int, places: Int) -> String {
    write(scaled, places: places, keepsZeros: false)
  }

  /// A decimal number as it is typed where every dot and comma is a decimal mark, as in points.
  ///
  ///     NumberForm.vietnamese.ungrouped(100000, places: 2)   // "1000"
  package func ungrouped(_ scaled: Int, places: Int) -> String {
    decimal(scaled, places: places).filter { $0 != thousandsMark }
  }

  /// A decimal number with exactly so many decimals.
  ///
  /// - Parameters:
  ///   - scaled: the number times 10 to the power of `places`.
  ///   - places: how many decimals are written, from 0.
  /// - Returns: the digits with the mark before the decimals and a leading `-` below zero.
  ///
  ///     NumberForm.vietnamese.fixed(8150, places: 2)   // "81,50"
  package func fixed(_ scaled: Int, places: Int) -> String {
    write(scaled, places: places, keepsZeros: true)
  }

  private func write(_ scaled: Int, places: Int, keepsZeros: Bool) -> String {
    let places = max(places, 0)
    var digits = Array(String(scaled.magnitude).utf8)
    if digits.count <= places {
      digits = [UInt8](repeating: 0x30, count: places + 1 - digits.count) + digits
    }
    var decimals = Array(digits.suffix(places))
    digits.removeLast(places)
    while !keepsZeros, decimals.last == 0x30 { decimals.removeLast() }
    let whole = NumberForm.sign(of: scaled) + grouped(digits: digits)
    guard !decimals.isEmpty else { return whole }
    return whole + String(decimalMark) + String(decoding: decimals, as: UTF8.self)
  }

  private static func sign(of value: Int) -> String { value < 0 ? "-" : "" }

  private func grouped(digits: [UInt8]) -> String {
    let mark = thousandsMark.asciiValue ?? 0x20
    var text: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
