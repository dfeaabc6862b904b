import Testing

@testable import Domain
@testable import Phrases

/// By how much figures differ, in the measure in which they stand.
@Suite("Differences in words")
struct DifferenceTests {
  @Test("Points differ by points, money by money, counts by a count")
  func measures() throws {
    let key = try #require(ID<CriteriaSet>("kaaaaaaaaaa")).key
    let path = Path(["total"])
    let cases: [(Figure, Figure, MoneyUnit?, String)] = [
      (.points(Points(hundredths: 100_00)), .points(Points(hundredths: 99_50)), nil, "lệch 0,5"),
      (.money(Money(dong: 60_000_000)), .money(Money(dong: 60_800_000)), .million, "lệch -0,8"),
      (.count(3), .count(19), nil, "lệch -16"),
    ]
    for (printed, holds, unit, expected) in cases {
      let found = Discrepancy(
        .criteriaTotal, in: key, .words, [PlacedFigure(path, printed: printed, holds: holds)],
        unit: unit)
      #expect(Phrases().sentence(found, causes: []).contains(expected))
    }
  }
}
