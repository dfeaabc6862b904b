import Vietnamese

/// The counts that the words of a line of an estimate name: of each year, or of what it is for.
///
///     CountedWords("UBND cấp xã (năm 2018: 62 xã, 2019: 17 xã)").years          // 2018: 62, 2019: 17
///     CountedWords("Duy trì năm 2020 (79 xã; 61 cơ quan)").parts                // 79 xã, 61 cơ quan
struct CountedWords {
  private(set) var years: [Int: Int] = [:]
  private(set) var parts: [(count: Int, name: String)] = []

  /// Reads the content of a line: what it begins with, and what stands in brackets.
  init(_ content: String) {
    let inner = CountedWords.brackets(of: content)
    for text in inner { takeYears(text) }
    guard years.isEmpty else { return }
    let begins = content.first?.isASCIIDigit == true
    for text in inner + (begins ? [content.split(separator: "(").first.map(String.init) ?? ""] : [])
    where parts.isEmpty {
      parts = CountedWords.parts(of: text) ?? []
    }
  }

  private static func brackets(of text: String) -> [String] {
    text.split(separator: "(").dropFirst().map { piece in
      String(piece.prefix { $0 != ")" })
    }
  }

  /// Years with what is counted in each: *năm 2018: 62 xã, 2019: 17 xã*.
  private mutating func takeYears(_ text: String) {
    for piece in text.split(whereSeparator: { ",;".contains($0) }) {
      let sides = piece.split(separator: ":", maxSplits: 1)
      guard sides.count == 2,
        let year = sides[0].split(whereSeparator: \.isWhitespace).last.flatMap({ Int($0) }),
        (1990...2100).contains(year),
        let count = sides[1].split(whereSeparator: \.isWhitespace).first.flatMap({ Int($0) }),
        (0...Count.limit).contains(count)
      else { continue }
      years[year] = count
    }
  }

  /// Counts of units with what they are called, where a text is made of nothing else.
  private static func parts(of text: String) -> [(count: Int, name: String)]? {
    var parts: [(count: Int, name: String)] = []
    for piece in text.split(whereSeparator: { ",;".contains($0) }) {
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first else { continue }
      guard let count = Int(first), first.allSatisfy(\.isASCIIDigit) else {
        // A name may hold commas: 29 sở, ngành.
        guard let last = parts.indices.last,
          !words.contains(where: { $0.contains(where: \.isNumber) })
        else { return nil }
        parts[last].name += ", " + words.joined(separator: " ")
        continue
      }
      let name = words.dropFirst().joined(separator: " ")
      guard (0...Count.limit).contains(count), let kind = words.dropFirst().first,
        units.contains(kind.folded), !name.contains(where: \.isNumber)
      else { return nil }
      parts.append((count, name))
    }
    return parts.isEmpty ? nil : parts
  }

  /// With which words units are called.
  private static let units: Set = [
    "so", "ban", "nganh", "co", "don", "xa", "phuong", "thi", "huyen", "quan", "thanh", "ubnd",
    "phong", "chi", "trung", "dac",
  ]
}

extension RowReader {
  /// What the words of a line count, where no column says it.
  func counted(_ values: [ReadValue], _ ids: inout IDGenerator) -> [ReadValue] {
    guard let content = values.first(where: { $0.path == Path(BudgetLine.fields.content) }),
      let text = content.tree.asText
    else { return [] }
    let words = CountedWords(text)
    var more: [ReadValue] = []
    for (year, count) in words.years.sorted(by: { $0.key < $1.key }) {
      let path = BudgetLine.fields.years[year] / YearFigures.fields.quantity
      guard !values.contains(where: { $0.path == path }) else { continue }
      more.append(ReadValue(path: path, tree: .text(String(count)), shown: String(count)))
    }
    if !words.parts.isEmpty {
      let rows = words.parts.map { part in
        Tree.row(id: ids.next(letter: CountPart.letter)).with(CountPart.fields.count, part.count)
          .with(CountPart.fields.name, part.name)
      }
      more.append(ReadValue(path: Path(BudgetLine.fields.parts), tree: .list(rows)))
    }
    return more
  }
}
