import Domain
import Phrases
import Testing

/// English counts, figures and dates as English has them; Vietnamese as on papers.
@Suite("Counts, figures and dates in both languages")
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

  @Test(
    "Figures of every sort have the form of the language, and are read in it",
    arguments: [
      (7_942_400_000, MoneyUnit.million, "7.942,4 triệu đồng", "7,942.4 million đồng"),
      (1_942_500, .thousand, "1.942,5 nghìn đồng", "1,942.5 thousand đồng"),
      (206_000_000, .dong, "206.000.000 đồng", "206,000,000 đồng"),
    ])
  func figures(_ dong: Int, _ unit: MoneyUnit, _ printed: String, _ shown: String) throws {
    let money = Money(dong: dong)
    #expect(vietnamese.amount(money, unit) == printed && english.amount(money, unit) == shown)
    for phrases in [vietnamese, english] {
      let typed = phrases.typed(phrases.amount(money, unit))
      #expect(try TypedMoney(typed, in: .dong).money == money, "\(typed.text)")
    }
    let score = Score(Points(hundredths: 825), share: Percent(hundredths: 8250))
    #expect(vietnamese.score(score) == "8,25 = 82,5%" && english.score(score) == "8.25 = 82.5%")
    let quantity = try #require(Quantity(thousandths: 1_200_500))
    #expect(vietnamese.text(.quantity(quantity), nil) == "“1.200,5”")
    #expect(english.text(.quantity(quantity), nil) == "“1,200.5”")
    #expect(vietnamese.text(.count(1200), nil) == "1.200")
    #expect(english.text(.count(1200), nil) == "1,200")
    #expect(
      english.millions(Money(dong: 7_942_400_000)) == "7,942.4"
        && english.fieldIsFull(4096).contains("4,096"))
  }
}
