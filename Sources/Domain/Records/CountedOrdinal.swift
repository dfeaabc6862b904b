import Vietnamese

/// An ordinal taken apart: what stands before what it counts, how far it counts, what follows.
///
///     CountedOrdinal("2.1.", by: .number)   // before "2.", value 1, tail "."
struct CountedOrdinal: Hashable {
  /// The ways in which papers count.
  enum Counter: CaseIterable, Hashable {
    case number, roman, letter, capital
  }

  let counter: Counter
  let before: String
  let value: Int
  let tail: String
  /// Whether a figure of one digit has a nought before it.
  let isPadded: Bool

  /// Reads an ordinal by one way to count; nil where it does not count so.
  init?(_ ordinal: String, by counter: Counter) {
    let core = CountedOrdinal.core(of: ordinal)
    // A text that long is no number; taking it apart sign by sign would keep people waiting.
    guard ordinal.utf8.count <= 100, !core.isEmpty else { return nil }
    let counted: Int
    var figure: String
    switch counter {
    case .number:
      figure = String(core.reversed().prefix { $0.isASCIIDigit }.reversed())
      guard let number = Int(figure), number < Count.limit else { return nil }
      counted = number
    case .roman:
      figure = core.split(separator: ".").last.map { String($0) } ?? ""
      guard let place = Ordinal.roman.firstIndex(of: figure) else { return nil }
      counted = place + 1
    case .letter, .capital:
      figure = core.last.map { String($0) } ?? ""
      let before = core.dropLast()
      guard let letter = figure.first,
        let place = CountedOrdinal.letters(counter).firstIndex(of: letter),
        before.isEmpty || before.last == "." || before.last?.isASCIIDigit ?? false
      else { return nil }
      counted = place + 1
    }
    self.counter = counter
    before = String(core.dropLast(figure.count))
    value = counted
    tail = String(ordinal.dropFirst(core.count))
    isPadded = counter == .number && figure.count > 1 && figure.hasPrefix("0")
  }

  /// The letters of lists, small or capital.
  private static func letters(_ counter: Counter) -> [Character] {
    counter == .capital
      ? VietnameseLetters.ofLists.map { Character($0.uppercased()) } : VietnameseLetters.ofLists
  }

  /// How a value is written in a way to count; nil beyond its end.
  static func figure(_ value: Int, by counter: Counter, isPadded: Bool) -> String? {
    switch counter {
    case .number: return padded(value, isPadded ? 2 : 1)
    case .roman:
      return Ordinal.roman.indices.contains(value - 1) ? Ordinal.roman[value - 1] : nil
    case .letter, .capital:
      let letters = letters(counter)
      return letters.indices.contains(value - 1) ? String(letters[value - 1]) : nil
    }
  }

  /// An ordinal without the full stops and brackets that end it.
  static func core(of ordinal: String) -> String {
    var core = Substring(ordinal)
    while let last = core.last, last == "." || last == ")" { core = core.dropLast() }
    return String(core)
  }

  /// The ways in which the number of the row above may begin that of a row: `II` and `2` for II.
  static func beginnings(under ordinal: String) -> [String] {
    let core = core(of: ordinal)
    guard !core.isEmpty else { return [] }
    guard let roman = CountedOrdinal(ordinal, by: .roman), roman.before.isEmpty else {
      return [core + "."]
    }
    return [core + ".", "\(roman.value)."]
  }
}
