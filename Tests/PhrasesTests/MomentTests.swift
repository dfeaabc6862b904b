import Phrases
import Testing

/// Moments of logs as the clock on the wall shows them.
@Suite("Moments")
struct MomentTests {
  @Test(
    "Local time, with the day before or after at the ends of days, months and years",
    arguments: [
      ("2019-11-06T02:41:09Z", 420, "06/11/2019 09:41"),
      ("2019-12-31T17:00:00Z", 420, "01/01/2020 00:00"),
      ("2020-02-28T23:59:59Z", 420, "29/02/2020 06:59"),
      ("2019-03-01T00:30:00Z", -60, "28/02/2019 23:30"),
      ("2019-01-01T00:00:00Z", -1, "31/12/2018 23:59"),
      ("hôm qua", 420, "hôm qua"), ("2019-11-06T25:41:09Z", 420, "2019-11-06T25:41:09Z"),
    ])
  func local(_ stamp: String, _ zone: Int, _ shown: String) {
    #expect(Phrases(zone: zone).moment(stamp) == shown)
  }
}
