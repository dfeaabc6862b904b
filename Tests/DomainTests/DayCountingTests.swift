import Domain
import Testing

@Suite("Counting days")
struct DayCountingTests {
  @Test(
    "Days between two days",
    arguments: [
      ("2019-12-31", "2020-01-01", 1), ("2020-02-28", "2020-03-01", 2),
      ("2019-02-28", "2019-03-01", 1), ("1900-02-28", "1900-03-01", 1),
      ("2000-02-28", "2000-03-01", 2), ("2019-11-15", "2019-11-06", -9),
      ("2018-01-01", "2019-01-01", 365), ("1900-01-01", "2299-12-31", 146_096),
    ])
  func between(_ from: String, _ to: String, _ days: Int) throws {
    let (from, to) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    #expect(from.days(until: to) == days)
    #expect(to.days(until: from) == -days)
    #expect(from.adding(days: days) == to)
  }

  @Test("A day and the days before it follow one another without a gap over four hundred years")
  func chain() throws {
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    var gaps: [Day] = []
    for _ in 0..<146_100 {
      guard let next = day.adding(days: 1) else { break }
      if next <= day || next.day != day.day + 1 && next.day != 1 { gaps.append(next) }
      day = next
    }
    #expect(gaps.isEmpty)
    #expect(day.iso == "2300-01-04")
  }

  @Test("Beyond the calendar there is no day")
  func beyond() throws {
    #expect(try #require(Day(year: 1900, month: 1, day: 1)).adding(days: -1) == nil)
    #expect(try #require(Day(year: 2999, month: 12, day: 31)).adding(days: 1) == nil)
  }
}
