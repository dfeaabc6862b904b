import Vietnamese

/// Reads the sums and products of a formula from left to right.
struct FormulaReader {
  private enum Part {
    case open, close, times, plus
    case text(Substring)
  }

  /// No formula of a document stands in more brackets.
  private static let deepest = 8

  private let parts: [Part]
  private var place = 0

  /// What a text comes to; nil when it is no formula, or can mean several things.
  static func value(of text: Substring) -> FormulaValue? {
    var reader = FormulaReader(text)
    guard let value = reader.sum(inside: 0), reader.place == reader.parts.count else { return nil }
    return value
  }

  private init(_ text: Substring) {
    var parts: [Part] = []
    var start = text.startIndex
    for index in text.indices {
      let part: Part
      switch text[index] {
      case "(": part = .open
      case ")": part = .close
      case "+": part = .plus
      case "×", "*": part = .times
      case "x" where FormulaReader.isSign(at: index, of: text): part = .times
      default: continue
      }
      FormulaReader.add(text[start..<index], to: &parts)
      parts.append(part)
      start = text.index(after: index)
    }
    FormulaReader.add(text[start...], to: &parts)
    self.parts = parts
  }

  /// Adds what stands between two signs, unless nothing does.
  private static func add(_ text: Substring, to parts: inout [Part]) {
    if text.contains(where: { !$0.isWhitespace }) { parts.append(.text(text)) }
  }

  /// Whether an x multiplies: one inside a word does not.
  private static func isSign(at place: Substring.Index, of text: Substring) -> Bool {
    let next = text.index(after: place)
    if next < text.endIndex, text[next].isLetter { return false }
    return place == text.startIndex || !text[text.index(before: place)].isLetter
  }

  /// Products with a sign of addition between them.
  private mutating func sum(inside depth: Int) -> FormulaValue? {
    guard var value = product(inside: depth) else { return nil }
    while place < parts.count, case .plus = parts[place] {
      place += 1
      guard let next = product(inside: depth), let sum = value.plus(next) else { return nil }
      value = sum
    }
    return value
  }

  /// Factors with a sign of multiplication between them.
  private mutating func product(inside depth: Int) -> FormulaValue? {
    guard var value = factor(inside: depth) else { return nil }
    while place < parts.count, case .times = parts[place] {
      place += 1
      guard let next = factor(inside: depth), let product = value.times(next) else { return nil }
      value = product
    }
    return value
  }

  /// A figure, or a sum in brackets with what its counts are of.
  private mutating func factor(inside depth: Int) -> FormulaValue? {
    guard place < parts.count, depth <= FormulaReader.deepest else { return nil }
    switch parts[place] {
    case .text(let text):
      place += 1
      return FormulaReader.figure(text)
    case .open:
      place += 1
      guard var value = sum(inside: depth + 1), place < parts.count, case .close = parts[place]
      else { return nil }
      place += 1
      guard place < parts.count, case .text(let words) = parts[place] else { return value }
      place += 1
      guard !words.contains(where: { $0.isNumber || "%-–".contains($0) }) else { return nil }
      if let scale = FormulaReader.scale(words) {
        guard value.scale == nil else { return nil }
        value.scale = scale
      }
      value.isBare = false
      return value
    case .close, .times, .plus: return nil
    }
  }

  /// The one number of a factor and the word behind it.
  private static func figure(_ text: Substring) -> FormulaValue? {
    guard let start = text.firstIndex(where: \.isASCIIDigit) else { return nil }
    var number = text[start...].prefix { $0.isASCIIDigit || $0 == "." || $0 == "," }
    while let last = number.last, !last.isASCIIDigit { number.removeLast() }
    var rest = text[number.endIndex...]
    let isShare = rest.first == "%"
    if isShare { rest = rest.dropFirst() }
    // Two numbers, differences and spans are beyond it.
    let around = text[..<start] + rest
    guard !around.contains(where: { $0.isNumber || "%-–".contains($0) }),
      let reading = NumberReading(String(number), in: .vietnamese)
    else { return nil }
    let scale = isShare ? nil : FormulaReader.scale(rest)
    let isBare = !rest.contains(where: \.isLetter) && !isShare
    return FormulaValue(
      scaled: reading.scaled, places: reading.places + (isShare ? 2 : 0), scale: scale,
      isBare: isBare)
  }

  /// The unit of money that the first word behind a figure is.
  private static func scale(_ words: Substring) -> MoneyScale? {
    let word = words.drop { $0.isWhitespace }.prefix { $0.isLetter }
    let folded = String(word).folded
    // Other Vietnamese words look the same without their marks: ngăn, tí, dong.
    guard String(word) == folded || FormulaReader.marked.contains(String(word)) else { return nil }
    return MoneyScale(word)
  }

  private static let marked: Set<String> = [
    "đồng", "đ", "vnđ", "trđ", "nghìn", "ngàn", "triệu", "tỷ", "tỉ",
  ]
}
