import Domain
import Testing

@Suite("Values")
struct ValueTests {
  @Test(
    "A product of money is rounded half up, or refused as too large",
    arguments: [
      (62, "26.4", 1637), (62_000, "26.4", 1_636_800), (1, "0.5", 1), (2, "0.5", 1),
      (-30, "1.5", -45), (0, "3", 0), (Int.max, "2", nil), (Int.min, "1", nil),
    ] as [(Int, String, Int?)])
  func times(_ dong: Int, _ quantity: String, _ product: Int?) throws {
    let quantity = try #require(Quantity(plain: quantity))
    #expect(Money(dong: dong).times(quantity)?.dong == product)
  }

  @Test("Sums and differences beyond counting are refused")
  func overflow() {
    let most = Money(dong: .max)
    #expect(most.adding(Money(dong: 1)) == nil)
    #expect(Money(dong: .min).subtracting(Money(dong: 1)) == nil)
    #expect(Money.sum([most, most]) == nil)
    #expect(Money.sum([]) == .zero)
    #expect(Money.sum([Money(dong: 2), Money(dong: -5)]) == Money(dong: -3))
  }

  @Test(
    "A table's unit reads and shows what it writes",
    arguments: [
      (.million, "26,4", 26_400_000, "26,4"), (.million, "16.843,4", 16_843_400_000, "16.843,4"),
      (.million, "26.4", 26_400_000, "26,4"), (.million, "0,0000001", nil, ""),
      (.thousand, "1.500", 1_500_000, "1.500"), (.dong, "206.000.000", 206_000_000, "206.000.000"),
      (.dong, "1,5", nil, ""), (.dong, "abc", nil, ""), (.dong, "", nil, ""),
    ] as [(MoneyUnit, String, Int?, String)])
  func units(_ unit: MoneyUnit, _ typed: String, _ dong: Int?, _ shown: String) {
    let money = unit.money(TypedText(typed, .vietnamese))
    #expect(money?.dong == dong)
    if let money { #expect(unit.figures(money, in: .vietnamese) == shown) }
  }

  @Test(
    "A quantity keeps to thousandths, as typed, in files and as shown",
    arguments: [
      ("02", "2", "2"), ("1,5", "1.5", "1,5"), ("1.200", "1200", "1.200"), ("0", "0", "0"),
      ("2,125", "2.125", "2,125"), ("0,05", "0.05", "0,05"),
    ])
  func quantities(_ typed: String, _ plain: String, _ shown: String) throws {
    let quantity = try #require(Quantity(typed: TypedText(typed, .vietnamese)))
    #expect(quantity.plain == plain)
    #expect(quantity.shown(in: .vietnamese) == shown)
    #expect(Quantity(plain: plain) == quantity)
  }

  @Test(
    "What is no quantity is refused",
    arguments: ["", "-1", "hai", "1,2345", "1.2.3", "9223372036854775807"])
  func noQuantity(_ typed: String) {
    #expect(Quantity(typed: TypedText(typed, .vietnamese)) == nil)
  }

  @Test("Whole quantities are told from others")
  func whole() {
    #expect(Quantity(plain: "3")?.whole == 3)
    #expect(Quantity(plain: "3.5")?.whole == nil)
    #expect(Quantity(whole: -1) == nil)
    #expect(Quantity(whole: .max) == nil)
    #expect(Quantity(thousandths: .max)?.adding(.zero) != nil)
    #expect(Quantity(thousandths: .max).flatMap { $0.adding($0) } == nil)
  }

  @Test(
    "A day is read as people type it and shown as papers print it",
    arguments: [
      ("5/5/2018", "2018-05-05"), ("05-05-2018", "2018-05-05"), ("8.9.2015", "2015-09-08"),
      ("2015-09-08", "2015-09-08"), ("29/2/2020", "2020-02-29"), ("29/2/2000", "2000-02-29"),
      ("ngày 05 tháng 5 năm 2018", "2018-05-05"), ("Ngày 8 tháng 9 năm 2015", "2015-09-08"),
      ("05  tháng 5 năm 2018", "2018-05-05"), ("NGÀY 5 THÁNG 05 NĂM 2018", "2018-05-05"),
    ])
  func days(_ typed: String, _ iso: String) throws {
    let day = try #require(Day(typed: typed))
    #expect(day.iso == iso)
    #expect(Day(typed: day.shown) == day)
  }

  @Test(
    "A day that does not exist is refused",
    arguments: [
      "29/2/2019", "29/2/1900", "31/4/2020", "0/1/2020", "1/13/2020", "5/2018", "",
      "2018-5-5", "a/b/2020", "1/1/3000",
      "ngày 31 tháng 4 năm 2018", "tháng 5 năm 2018", "ngày 5 tháng năm 2018", "5 năm 5 tháng 2018",
    ])
  func noDay(_ typed: String) { #expect(Day(typed: typed) == nil) }

  @Test("Days are in the order of time, and a period has both its ends")
  func order() throws {
    let first = try #require(Day(iso: "2019-12-31"))
    let second = try #require(Day(iso: "2020-01-01"))
    #expect(first < second)
    #expect(Period(from: first, to: first).covers(first))
    #expect(!Period(from: second, to: nil).covers(first))
    #expect(!Period(from: nil, to: first).covers(second))
    #expect(Period(from: nil, to: nil).covers(first))
  }
}
