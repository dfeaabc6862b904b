/// Writes an amount of money in Vietnamese words, with the habits of an office as settings.
///
/// The defaults are those of the committee's documents. Every `Int` has words; above tỷ the
/// groups are nghìn tỷ, triệu tỷ and tỷ tỷ. Cases with their sources are in the tests' data.
///
///     AmountWords()(206_000_000)   // "Hai trăm linh sáu triệu đồng chẵn"
package struct AmountWords: Equatable, Sendable {
  /// The word for zero tens: linh or lẻ.
  package enum ZeroTens: String, CaseIterable, Sendable { case linh, le }
  /// The word for 4 after mươi: bốn or tư.
  package enum Four: String, CaseIterable, Sendable { case bon, tu }
  /// The word for a thousand: nghìn or ngàn.
  package enum Thousand: String, CaseIterable, Sendable { case nghin, ngan }
  /// The word for 10 to the power of 9: tỷ or tỉ.
  package enum Billion: String, CaseIterable, Sendable { case ty, ti }

  /// The word between hundreds and ones when there are no tens.
  package var zeroTens: ZeroTens
  /// The word for 4 after mươi; elsewhere it is always bốn.
  package var four: Four
  /// The word for a thousand.
  package var thousand: Thousand
  /// The word for 10 to the power of 9.
  package var billion: Billion
  /// Whether a comma follows each scale word that is not the last.
  package var commas: Bool
  /// Whether *chẵn* closes the words; zero never takes it.
  package var closing: Bool
  /// Whether *đồng* is said.
  package var currency: Bool
  /// Whether the first letter is upper case.
  package var capitalised: Bool

  package init(
    zeroTens: ZeroTens = .linh, four: Four = .bon, thousand: Thousand = .nghin,
    billion: Billion = .ty, commas: Bool = false, closing: Bool = true, currency: Bool = true,
    capitalised: Bool = true
  ) {
    self.zeroTens = zeroTens
    self.four = four
    self.thousand = thousand
    self.billion = billion
    self.commas = commas
    self.closing = closing
    self.currency = currency
    self.capitalised = capitalised
  }

  /// The words for an amount in whole đồng.
  ///
  ///     AmountWords(closing: false)(-55)   // "Âm năm mươi lăm đồng"
  package func callAsFunction(_ amount: Int) -> String {
    var words: [String] = amount < 0 ? ["âm"] : []
    words += amount == 0 ? ["không"] : number(amount.magnitude)
    if currency { words.append("đồng") }
    if closing && amount != 0 { words.append("chẵn") }
    let text = words.joined(separator: " ")
    guard capitalised, let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Whether the words say the amount, in any of the settings.
  ///
  ///     AmountWords().matches("một trăm lẻ tư ngàn đồng", 104_000)   // true
  package func matches(_ words: String, _ amount: Int) -> Bool {
    Self.amount(inWords: words) == amount
  }
}

extension AmountWords {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let power9: UInt = 1_000_000_000

  /// The words for a number above zero.
  private func number(_ magnitude: UInt) -> [String] {
    let billionWord = billion == .ty ? "tỷ" : "tỉ"
    let parts: [(value: UInt, scale: [String])] = [
      (magnitude / Self.power9 / Self.power9, [billionWord, billionWord]),
      (magnitude / Self.power9 % Self.power9, [billionWord]),
      (magnitude % Self.power9, []),
    ]
    var words: [String] = []
    for part in parts where part.value > 0 {
      separate(&words)
      words += below9(part.value, isInner: !words.isEmpty) + part.scale
    }
    return words
  }

  /// The words for 1…999.999.999; an inner part says its empty hundreds.
  private func below9(_ value: UInt, isInner: Bool) -> [String] {
    let groups: [(value: UInt, scale: [String])] = [
      (value / 1_000_000, ["triệu"]),
      (value / 1000 % 1000, [thousand == .nghin ? "nghìn" : "ngàn"]),
      (value % 1000, []),
    ]
    var words: [String] = []
    for group in groups where group.value > 0 {
      separate(&words)
      words += below3(Int(group.value), isInner: isInner || !words.isEmpty) + group.scale
    }
    return words
  }

  /// The words for 1…999.
  private func below3(_ value: Int, isInner: Bool) -> [String] {
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
    var words: [String] = []
    if hundreds > 0 || isInner { words += [Self.digits[hundreds], "trăm"] }
    switch tens {
    case 0: if ones > 0 && !words.isEmpty { words.append(zeroTens == .linh ? "linh" : "lẻ") }
    case 1: words.append("mười")
    default: words += [Self.digits[tens], "mươi"]
    }
    guard ones > 0 else { return words }
    switch (tens, ones) {
    case (2..., 1): words.append("mốt")
    case (2..., 4): words.append(four == .bon ? "bốn" : "tư")
    case (1..., 5): words.append("lăm")
    default: words.append(Self.digits[ones])
    }
    return words
  }

  /// Puts the comma of the settings after the words so far.
  private func separate(_ words: inout [String]) {
    guard commas, let last = words.popLast() else { return }
    words.append(last + ",")
  }
}
