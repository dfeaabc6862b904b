import Vietnamese

/// How many đồng a word behind a figure stands for: đồng, nghìn, triệu, tỷ.
///
/// Documents write it in many ways: *tr*, *triệu*, *triệu đồng*, *trđ*; what screens print in either
/// language is among them.
///
///     MoneyScale("triệu đồng")?.places   // 6
package struct MoneyScale: Hashable, Sendable {
  /// The zeros that it adds to a figure: 0, 3, 6 or 9.
  package let places: Int

  /// The scale of a table.
  package init(_ unit: MoneyUnit) { places = unit.places }

  /// Reads the words behind a figure, with or without marks; nil for any others.
  package init?(_ words: some StringProtocol) {
    var word = String(words).folded.filter { $0.isLetter }
    if let places = MoneyScale.words[word] {
      self.places = places
      return
    }
    for ending in ["vietnamdong", "dongvietnam", "dong", "vnd", "d"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
      guard let places = word.isEmpty ? 0 : MoneyScale.words[word] else { return nil }
      self.places = places
      return
    }
    return nil
  }

  /// The words without their marks, as they stand before *đồng*.
  private static let words = [
    "nghin": 3, "ngan": 3, "thousand": 3, "tr": 6, "trieu": 6, "million": 6, "ty": 9, "ti": 9,
    "billion": 9,
  ]
}

/// An amount of money as people type it: a figure, and perhaps another unit than the table's.
///
///     try TypedMoney("12,125 triệu", in: .dong).money   // 12.125.000 đồng
package struct TypedMoney: Hashable, Sendable {
  package let money: Money
  /// The figure without the unit behind it.
  let figure: String
  let scale: MoneyScale

  /// Reads a figure in the table's unit, unless another one stands behind it.
  package init(_ typed: String, in unit: MoneyUnit) throws(TypingFault) {
    let (figure, words) = FigureText.parts(of: typed)
    guard !words.contains(where: \.isNumber) else { throw .notANumber }
    guard let scale = words.isEmpty ? MoneyScale(unit) : MoneyScale(words) else {
      throw figure.isEmpty ? .notANumber : .notAMoneyUnit(words)
    }
    let reading = try FigureText.reading(figure, words, else: .notANumber)
    guard let dong = reading.scaled(to: scale.places) else { throw .notWholeDong }
    money = Money(dong: dong)
    self.figure = figure
    self.scale = scale
  }
}

/// A quantity as tables print it: a figure, and perhaps what is counted behind it (*01 cuộc*).
///
///     try TypedQuantity("01 cuộc").measure   // "cuộc"
package struct TypedQuantity: Hashable, Sendable {
  package let quantity: Quantity
  /// What is counted; empty where the figure stands alone.
  package let measure: String

  /// Reads a figure and the words behind it.
  package init(_ typed: String) throws(TypingFault) {
    let (figure, words) = FigureText.parts(of: typed)
    guard words.allSatisfy({ $0.isLetter || $0.isWhitespace }) else { throw .notACount }
    let reading = try FigureText.reading(figure, words, else: .notACount)
    guard let thousandths = reading.scaled(to: 3),
      let quantity = Quantity(thousandths: thousandths)
    else { throw .notACount }
    self.quantity = quantity
    measure = words
  }
}

/// A typed figure and the words behind it.
enum FigureText {
  /// The figure, and what stands behind it without spaces around.
  static func parts(of typed: String) -> (figure: String, words: String) {
    let figure = typed.prefix { $0.isASCIIDigit || "-.,".contains($0) }
    let words = typed[figure.endIndex...]
    return (String(figure), words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The number that a figure says; a fault names how to type either of two.
  static func reading(
    _ figure: String, _ words: String = "", isDecimal: Bool = false, else fault: TypingFault
  ) throws(TypingFault) -> NumberReading {
    switch NumberReading.typing(figure, singleIsDecimal: isDecimal) {
    case .number(let reading): return reading
    case .unclear(let english, let vietnamese):
      let behind = words.isEmpty ? "" : " " + words
      throw .unclearNumber(
        Readings(
          english: english.unmistakable + behind, vietnamese: vietnamese.unmistakable + behind))
    case .none: throw fault
    }
  }
}

/// The two numbers that a text can mean, each as it is typed to mean nothing else.
package struct Readings: Hashable, Sendable {
  /// What an English reader sees.
  package let english: String
  /// What stands there when the first comma is the decimal mark.
  package let vietnamese: String
}
