import Vietnamese

/// Points of a score in hundredths; may be negative as a difference.
///
///     Points(typed: TypedText("8,5", .vietnamese))?.hundredths   // 850
package struct Points: Hashable, Sendable, Comparable {
  package let hundredths: Int

  /// None.
  package static let zero = Points(hundredths: 0)

  /// The most points that may be written down: ten million.
  package static let limit = Points(hundredths: 1_000_000_000)

  /// Makes points of hundredths.
  package init(hundredths: Int) { self.hundredths = hundredths }

  /// Reads what people type: `8,5` or `8.5`; a single separator always begins decimals.
  package init?(typed: TypedText) {
    let reading = NumberReading(decimal: typed.text, in: typed.numbers)
    guard let hundredths = reading?.scaled(to: 2) else { return nil }
    self.init(hundredths: hundredths)
  }

  /// The form in lists of a file: digits with a decimal point, `8.5`.
  package var plain: String {
    let sign = hundredths < 0 ? "-" : ""
    let whole = String(hundredths.magnitude / 100)
    var rest = padded(Int(hundredths.magnitude % 100), 2)
    while rest.hasSuffix("0") { rest.removeLast() }
    return sign + (rest.isEmpty ? whole : whole + "." + rest)
  }

  /// The form on screens, always with two decimals: `8,50`.
  package func shown(in numbers: NumberForm) -> String { numbers.fixed(hundredths, places: 2) }

  /// Orders points.
  package static func < (left: Points, right: Points) -> Bool {
    left.hundredths < right.hundredths
  }

  /// The sum, or nil when it is too large to count.
  package func adding(_ other: Points) -> Points? {
    let (sum, overflow) = hundredths.addingReportingOverflow(other.hundredths)
    return overflow ? nil : Points(hundredths: sum)
  }

  /// The difference, or nil when it is too large to count.
  package func subtracting(_ other: Points) -> Points? {
    let (difference, overflow) = hundredths.subtractingReportingOverflow(other.hundredths)
    return overflow ? nil : Points(hundredths: difference)
  }

  /// The sum of some points, or nil when it is too large to count.
  package static func sum(_ all: some Sequence<Points>) -> Points? {
    var total = Points.zero
    for points in all {
      guard let next = total.adding(points) else { return nil }
      total = next
    }
    return total
  }
}

/// A percentage in hundredths of a percent: `89,99` is 8999.
package struct Percent: Hashable, Sendable, Comparable {
  package let hundredths: Int

  /// Makes a percentage of hundredths of a percent.
  package init(hundredths: Int) { self.hundredths = hundredths }

  /// The form on screens: `89,99%`.
  package func shown(in numbers: NumberForm) -> String {
    numbers.fixed(hundredths, places: 2) + "%"
  }

  /// The exact share that it stands for.
  package var share: Fraction { Fraction(Int128(hundredths), over: 10_000) }

  /// Orders percentages.
  package static func < (left: Percent, right: Percent) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Field where Value == Points? {
  /// Points, hundredths in the file, not negative.
  package static func points(_ key: String) -> Field {
    optional(
      key, .hundredths,
      read: { tree, _ in
        guard let number = tree.asInteger, (0...Points.limit.hundredths).contains(number)
        else { return nil }
        return Points(hundredths: number)
      }, write: { .integer($0.hundredths) })
  }
}

extension Field where Value == Percent? {
  /// A percentage, hundredths of a percent in the file, not negative.
  package static func percentage(_ key: String) -> Field {
    optional(
      key, .hundredths,
      read: { tree, _ in
        guard let number = tree.asInteger, (0...1_000_000).contains(number) else { return nil }
        return Percent(hundredths: number)
      }, write: { .integer($0.hundredths) })
  }
}

extension Field where Value == [Points] {
  /// Points in order, decimal texts in the file: `0`, `0.5`, `1`.
  package static func pointsList(_ key: String) -> Field {
    Field(
      key: key, form: .texts,
      read: { tree, _ in
        var all: [Points] = []
        for element in tree.elements ?? [.null] {
          guard let text = element.asText,
            let points = Points(typed: TypedText(printed: text)), points >= .zero, points <= .limit
          else { return nil }
          all.append(points)
        }
        return all
      }, absent: [], write: { all in all.isEmpty ? nil : .list(all.map { .text($0.plain) }) })
  }
}

extension Points {
  /// The form without needless zeros, read back as the same points: `8`, `0,5`, `1000`.
  package func short(in numbers: NumberForm) -> String {
    numbers.ungrouped(hundredths, places: 2)
  }
}
