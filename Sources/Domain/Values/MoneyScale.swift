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
///     try TypedMoney(TypedText("12,125 triệu", .vietnamese), in: .dong).money.dong   // 12125000
package struct TypedMoney: Hashable, Sendable {
  package let money: Money
  /// The figure without the unit behind it.
  let figure: String
  let scale: MoneyScale

  /// Reads a figure in the table's unit, unless another one stands behind it.
  package init(_ typed: TypedText, in unit: MoneyUnit) throws(TypingFault) {
    let (figure, words) = FigureText.parts(of: typed.text)
    guard !words.contains(where: \.isNumber) else { throw .notANumber }
    guard let scale = words.isEmpty ? MoneyScale(unit) : MoneyScale(words) else {
      throw figure.isEmpty ? .notANumber : .notAMoneyUnit(words)
    }
    let reading = try FigureText.reading(typed.saying(figure), words, else: .notANumber)
    guard let dong = reading.scaled(to: scale.places) else { throw .notWholeDong }
    money = Money(dong: dong)
    self.figure = figure
    self.scale = scale
  }
}

/// A quantity as tables print it: a figure, and perhaps what is counted behind it (*01 cuộc*).
///
///     try TypedQuantity(TypedText("01 cuộc", .vietnamese)).measure   // "cuộc"
package struct TypedQuantity: Hashable, Sendable {
  package let quantity: Quantity
  /// What is counted; empty where the figure stands alone.
  package let measure: String

  /// Reads a figure and the words behind it.
  package init(_ typed: TypedText) throws(TypingFault) {
    let (figure, words) = FigureText.parts(of: typed.text)
    guard words.allSatisfy({ $0.isLetter || $0.isWhitespace }) else { throw .notACount }
    let reading = try FigureText.reading(typed.saying(figure), words, else: .notACount)
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
    _ figure: TypedText, _ words: String = "", isDecimal: Bool = false, else fault: TypingFault
  ) throws(TypingFault) -> NumberReading {
    let numbers = figure.numbers
    switch NumberReading.typing(figure.text, in: numbers, singleIsDecimal: isDecimal) {
    case .number(let reading): return reading
    case .unclear(let grouped, let decimal):
      let behind = words.isEmpty ? "" : " " + words
      throw .unclearNumber(
        Readings(
          grouped: grouped.unmistakable(in: numbers) + behind,
          decimal: decimal.unmistakable(in: numbers) + behind))
    case .none: throw fault
    }
  }
}

/// The two numbers that a text can mean, each as it is typed to mean nothing else.
package struct Readings: Hashable, Sendable {
  /// What a reader of the other form sees.
  package let grouped: String
  /// What stands there when the first mark is the decimal mark.
  package let decimal: String
}
