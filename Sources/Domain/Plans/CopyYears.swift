/// The years of a copied plan as they were typed: one year, or the first and the last.
///
///     CopyYears(typed: "2027")        // from 2027 on, as many years as the plan before it
///     CopyYears(typed: "2027-2028")   // these two
package struct CopyYears: Hashable, Sendable {
  package let first: Int
  /// The last year; nil gives the copy as many years as its source has.
  package let last: Int?

  package init(_ first: Int, through last: Int? = nil) {
    self.first = first
    self.last = last
  }

  /// Reads what was typed; nil for what is no year, and for a last year before the first.
  package init?(typed: String) {
    let parts = typed.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
    let years = parts.compactMap { CopyYears.year(in: $0) }
    guard years.count == parts.count, (1...2).contains(years.count),
      years[0] <= years[years.count - 1]
    else { return nil }
    first = years[0]
    last = years.count > 1 ? years[1] : nil
  }

  /// A year of four figures, spaces around it.
  private static func year(in part: Substring) -> Int? {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, words[0].count == 4, words[0].allSatisfy(\.isASCII),
      let year = Int(words[0]), (1900...2999).contains(year)
    else { return nil }
    return year
  }
}
