import Vietnamese

/// A sum in a text that stands in figures and in words: *206.000.000 đồng (Bằng chữ: Hai trăm …)*.
struct HeadingSum: Hashable {
  let figure: Money
  /// The words behind *bằng chữ*.
  let words: String

  /// All in a text, in its order.
  static func all(in text: String) -> [HeadingSum] {
    var found: [HeadingSum] = []
    for line in text.composed.split(whereSeparator: \.isNewline) {
      var rest = line
      while let sign = ["Bằng chữ", "bằng chữ", "BẰNG CHỮ"].compactMap({ rest.firstRange(of: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound })
      {
        let before = rest[..<sign.lowerBound]
        rest = rest[sign.upperBound...]
        let words = words(at: rest)
        if !words.isEmpty, let figure = figure(at: before) {
          found.append(HeadingSum(figure: figure, words: words))
        }
      }
    }
    return found
  }

  /// The words up to the bracket that closes, or to the end of the sentence.
  private static func words(at rest: Substring) -> String {
    let start = rest.drop { $0.isWhitespace || $0 == ":" }
    var words = start.prefix { $0 != ")" && $0 != ";" }
    if let stop = words.firstRange(of: ". ") { words = words[..<stop.lowerBound] }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The last amount of money in a text.
  private static func figure(at text: Substring) -> Money? {
    let words = text.split(whereSeparator: { $0.isWhitespace || "(:".contains($0) })
    for place in words.indices.reversed() {
      let word = words[place]
      guard let first = word.first, ("0"..."9").contains(first) else { continue }
      let unit = words[(place + 1)...].prefix(2).map { $0.filter { $0.isLetter } }
      for count in [2, 1, 0] where count <= unit.count {
        let behind = unit.prefix(count).joined(separator: " ")
        // A number without a unit is money only where the words follow at once.
        let isBare = count == 0 && !word.contains(where: \.isLetter)
        if isBare, place + 1 < words.endIndex { continue }
        let typed = word.trimmingSigns + (behind.isEmpty ? "" : " " + behind)
        if let money = MoneyUnit.dong.money(TypedText(printed: typed)) { return money }
      }
    }
    return nil
  }
}

extension Substring {
  /// Without commas and full stops behind it.
  fileprivate var trimmingSigns: String {
    var rest = self
    while let last = rest.last, ",.;".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
