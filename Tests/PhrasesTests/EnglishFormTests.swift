import Domain
import Phrases
import Testing

/// English counts and dates as English has them; Vietnamese as on papers.
@Suite("Counts and dates in both languages")
struct EnglishFormTests {
  private let english = Phrases(.english)
  private let vietnamese = Phrases()

  @Test(
    "One of a thing is said of one, and more of more", arguments: [(1, "1 "), (2, "2 ")])
  func counts(_ count: Int, _ figure: String) {
    let sentences = [
      (english.markedCount(count), "row", "rows"),
      (english.dueSummary(count, overdue: 0), "item", "items"),
      (english.madeStore("x", count), "record", "records"),
    ]
    for (sentence, one, many) in sentences {
      let words = sentence.split { !$0.isLetter }.map(String.init)
      #expect(sentence.contains(figure) && words.contains(count == 1 ? one : many), "\(sentence)")
      #expect(!words.contains(count == 1 ? many : one), "\(sentence)")
    }
  }

  @Test(
    "Several of a kind are called by its plural, whatever that is", arguments: RecordKind.allCases)
  func kinds(_ kind: RecordKind) {
    let keys = (1...2).map { RecordKey(kind, "x\($0)") }
    let sentence = english.fault(.ambiguous(kind, keys))
    #expect(!sentence.contains("bodys") && sentence.hasPrefix("2 "), "\(sentence)")
  }

  @Test("A date is that of papers in Vietnamese, and ISO in English; typed, both are the day")
  func dates() throws {
    let day = try #require(Day(year: 2018, month: 11, day: 5))
    #expect(vietnamese.date(day) == "05/11/2018" && english.date(day) == "2018-11-05")
    for phrases in [english, vietnamese] { #expect(Day(typed: phrases.date(day)) == day) }
    #expect(vietnamese.moment("2018-11-05T02:07:00Z") == "05/11/2018 02:07")
    #expect(english.moment("2018-11-05T02:07:00Z") == "2018-11-05 02:07")
  }
}
