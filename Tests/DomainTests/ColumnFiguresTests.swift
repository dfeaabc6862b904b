import Domain
import Testing

@Suite("The figures of a column are read by its own style")
struct ColumnFiguresTests {
  private func figures(_ texts: [String]) -> ColumnFigures {
    ColumnFigures(texts.enumerated().map { ($0.offset + 2, PaperCell($0.element)) })
  }

  private func number(_ scaled: Int, _ places: Int = 0) -> PaperNumber {
    PaperNumber(scaled: scaled, places: places)
  }

  @Test("One cell that can mean one thing only decides for those that can mean two")
  func decides() {
    let vietnamese = figures(["26,400", "1.200", "0,5"])
    #expect(vietnamese.style == .vietnamese)
    #expect(vietnamese.vietnamese?.row == 4 && vietnamese.vietnamese?.text == "0,5")
    #expect(vietnamese.number(PaperCell("26,400")) == number(264, 1))
    #expect(vietnamese.number(PaperCell("1.200")) == number(1200))
    let english = figures(["26,400", "1,234.5"])
    #expect(english.style == .english)
    #expect(english.number(PaperCell("26,400")) == number(26400))
    #expect(english.number(PaperCell("2.5 triệu")) == number(25, 1))
  }

  @Test("Where nothing tells, papers are Vietnamese; where cells differ, what can mean two is none")
  func unsaid() {
    #expect(figures(["26,400", "12"]).style == .unsaid)
    #expect(figures(["26,400"]).number(PaperCell("26,400")) == number(264, 1))
    let mixed = figures(["1.234.567", "1,234,567"])
    #expect(mixed.style == .mixed)
    #expect(mixed.number(PaperCell("26,400")) == nil)
    #expect(mixed.number(PaperCell("1,234,567")) == number(1_234_567))
    #expect(mixed.number(PaperCell("12")) == number(12))
  }

  @Test(
    "A lone dot before two figures is typed in both forms, and tells nothing beside groups of three"
  )
  func loneDots() {
    let beside = figures(["45.00", "3.000", "1.200"])
    #expect(beside.style == .unsaid)
    #expect(beside.number(PaperCell("3.000")) == number(3000))
    #expect(beside.number(PaperCell("45.00")) == number(45))
    #expect(figures(["26.4", "1,200"]).number(PaperCell("1,200")) == number(1200))
  }

  @Test("Numbers of a workbook need no reading, and words are none")
  func values() {
    let figures = figures(["Xã", "–", "12 345 678"])
    #expect(figures.style == .unsaid)
    #expect(figures.number(PaperCell("26,4", .number(number(264, 1)))) == number(264, 1))
    #expect(figures.number(PaperCell("12 345 678")) == number(12_345_678))
    #expect(figures.number(PaperCell("Xã")) == nil && figures.number(.blank) == nil)
  }

  @Test(
    "The decimal text of a file is read exactly, with fifteen digits as its program shows",
    arguments: [
      ("26.399999999999999", 264, 1), ("0.30000000000000004", 3, 1), ("1.5E-2", 15, 3),
      ("-5000", -5000, 0), ("1E+3", 1000, 0), ("123456789012345678", 123_456_789_012_346_000, 0),
      ("99999999999999.99", 100_000_000_000_000, 0), ("0", 0, 0), ("-0.0", 0, 0),
    ])
  func decimals(text: String, scaled: Int, places: Int) {
    #expect(PaperNumber(text) == PaperNumber(scaled: scaled, places: places))
  }

  @Test(
    "What is no number is none", arguments: ["", "-", ".", "1.2.3", "NaN", "0x1", "1E+300", "5e"])
  func noDecimals(text: String) { #expect(PaperNumber(text) == nil) }
}
