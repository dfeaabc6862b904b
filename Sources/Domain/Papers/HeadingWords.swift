import Vietnamese

/// What the columns of one kind of table can hold, and by which headings papers know it.
package protocol PaperField: RawRepresentable, Hashable, CaseIterable, Sendable
where RawValue == String {
  /// The headings, folded, of which any tells the field.
  var headings: [String] { get }
  /// Without which of the fields a table is none of this kind.
  static var needed: Set<Self> { get }
  /// Of which fields any makes a row one of data, though others that are needed are blank.
  static var telling: Set<Self> { get }
  /// The field that numbers the rows.
  static var ordinal: Self { get }
}

/// A heading as it is compared: folded, without what stands in brackets, without signs.
package struct HeadingText: Hashable, Sendable {
  package let words: String
  /// What stands in brackets, such as a unit of money; folded.
  package let aside: String

  /// How much of a text can be a heading.
  private static let longest = 200

  /// Takes the text of a cell.
  package init(_ text: String) {
    var (words, aside, depth) = ("", "", 0)
    for letter in String(text.prefix(HeadingText.longest)).folded {
      if letter == "(" || letter == "[" {
        depth += 1
        words.append(" ")
      } else if letter == ")" || letter == "]" {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        aside.append(letter)
      } else {
        words.append(letter.isLetter || letter.isNumber ? letter : " ")
      }
    }
    self.words = words.split(separator: " ").joined(separator: " ")
    self.aside = aside.trimmingSides
  }

  /// The unit of money that it names: *(nghìn đồng)*, *(ĐVT: 1.000 đồng)*, *Thành tiền (triệu)*.
  package var money: MoneyScale? {
    for text in [aside, words] {
      var words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      while let first = words.first, HeadingText.before.contains(first) { words.removeFirst() }
      let plain = words.joined(separator: " ")
      if plain == "1000 dong" || plain == "1 000 dong" { return MoneyScale(.thousand) }
      if plain == "1000000 dong" || plain == "1 000 000 dong" { return MoneyScale(.million) }
      if let scale = MoneyScale(plain) { return scale }
    }
    return nil
  }

  /// What stands before a unit of money.
  private static let before: Set = ["dvt", "don", "vi", "tinh", "dv", "tien"]

  /// How well it tells a field, 0 for not at all: whole, from its beginning, within.
  func rank(for headings: [String]) -> Int {
    var best = 0
    for (place, heading) in headings.enumerated() {
      // Longer words tell more of two that both fit; of two that are whole the one that is named first.
      let length = min(heading.utf8.count, 90)
      if words == heading {
        best = max(best, 400 - min(place, 90))
      } else if words.hasPrefix(heading + " ") {
        // *Năm 2026* is a year of its own, no column of years.
        let isYear = words.dropFirst(heading.count + 1).first?.isNumber ?? false
        best = max(best, isYear && heading == "nam" ? 0 : 200 + length)
      } else if (" " + words + " ").contains(" " + heading + " ") {
        best = max(best, 100 + length)
      }
    }
    return best
  }
}

extension String {
  /// Without the white space at its ends.
  fileprivate var trimmingSides: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
