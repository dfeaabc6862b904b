import Testing
import Vietnamese

@Test(
  "Whole numbers carry a dot between thousands, in English a comma",
  arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"),
    (-1000, "-1.000"), (-999, "-999"), (Int.min, "-9.223.372.036.854.775.808"),
  ])
func grouping(value: Int, text: String) {
  #expect(NumberForm.vietnamese.grouped(value) == text)
  #expect(NumberForm.english.grouped(value) == mirrored(text))
}

/// A Vietnamese text in English: each mark in the other's place.
private func mirrored(_ text: String) -> String {
  String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
}

@Test(
  "Decimals follow a comma, in English a dot, without or with trailing zeros",
  arguments: [
    (264_000, 4, "26,4", "26,4000"), (8150, 2, "81,5", "81,50"), (8100, 2, "81", "81,00"),
    (5, 2, "0,05", "0,05"), (-50, 2, "-0,5", "-0,50"), (0, 2, "0", "0,00"), (12, 0, "12", "12"),
    (168_434, 1, "16.843,4", "16.843,4"),
    (Int.min, 18, "-9,223372036854775808", "-9,223372036854775808"),
  ])
func decimals(scaled: Int, places: Int, short: String, full: String) {
  #expect(NumberForm.vietnamese.decimal(scaled, places: places) == short)
  #expect(NumberForm.vietnamese.fixed(scaled, places: places) == full)
  #expect(NumberForm.english.decimal(scaled, places: places) == mirrored(short))
  #expect(NumberForm.english.fixed(scaled, places: places) == mirrored(full))
}

@Test(
  "A comma is the decimal mark, a dot before three digits groups thousands",
  arguments: [
    ("0", 0, 0), ("01", 1, 0), ("02", 2, 0), (" 12 ", 12, 0), ("-5", -5, 0), ("26.4", 264, 1),
    ("52,8", 528, 1), ("26.400", 26400, 0), ("26,400", 26400, 3), ("26,4000", 264_000, 4),
    ("0,125", 125, 3), ("0,500", 500, 3), ("0.125", 125, 3), ("0.5", 5, 1), ("-0.125", -125, 3),
    ("12,125", 12125, 3), ("12,1250", 121_250, 4), ("1234567,8", 12_345_678, 1),
    ("1.234.567", 1_234_567, 0), ("1.234.567,8", 12_345_678, 1), ("1.234,50", 123_450, 2),
    ("81,50", 8150, 2), ("1.234,567", 1_234_567, 3),
    ("\u{A0}7\n", 7, 0), ("-0,5", -5, 1), ("9223372036854775807", Int.max, 0),
    ("-9223372036854775808", Int.min, 0),
  ])
func reading(typed: String, scaled: Int, places: Int) {
  let reading = NumberReading(typed, in: .vietnamese)
  #expect(reading?.scaled == scaled)
  #expect(reading?.places == places)
  #expect(NumberReading(mirrored(typed), in: .english) == reading)
}

@Test(
  "What is no number, or contradicts itself, is refused",
  arguments: [
    "", " ", "-", "--5", "- 5", "+5", "a", "1a", "1 000", "1.", ".5", ",", "1..000", "1.23.456",
    "1.234.56", "1234.567.890", "1.234,567.8", "1,234,5.6", "1.23,4", "1234.567,8", "½", "١",
    "0.125.000", "0,125,000", "1,23,456", "0.125,5",
    "9223372036854775808", "-9223372036854775809", "1e3", "26,4 triệu", "Ĳ",
  ])
func refusing(typed: String) {
  #expect(NumberReading(typed, in: .vietnamese) == nil)
  #expect(NumberReading.typing(mirrored(typed), in: .english) == .none)
}

@Test(
  "Grouping of the other form is no number but two, each with the text that can mean nothing else",
  arguments: [
    ("1,234,567", "1.234.567", "1,234567"), ("1,234.5", "1.234,5", "1,2345"),
    ("1,234.567", "1.234,567", "1,234567"), ("-12,345,678.9", "-12.345.678,9", "-12,3456789"),
  ])
func asking(typed: String, grouped: String, decimal: String) throws {
  for form in NumberForm.allCases {
    let shown = { (text: String) in form == .english ? mirrored(text) : text }
    #expect(NumberReading(shown(typed), in: form) == nil)
    guard case .unclear(let first, let second) = NumberReading.typing(shown(typed), in: form)
    else {
      Issue.record("\(shown(typed)) is not unclear")
      continue
    }
    #expect(first.unmistakable(in: form) == shown(grouped))
    #expect(second.unmistakable(in: form) == shown(decimal))
    #expect(NumberReading(shown(grouped), in: form) == first)
    #expect(NumberReading(shown(decimal), in: form) == second)
  }
}

@Test(
  "A lone mark that cannot group is the decimal mark, in either form",
  arguments: [("8,5", 85, 1), ("8.5", 85, 1), ("26,4000", 264_000, 4), ("0.125", 125, 3)])
func lone(typed: String, scaled: Int, places: Int) {
  for form in NumberForm.allCases {
    let reading = NumberReading(typed, in: form)
    #expect(reading?.scaled == scaled && reading?.places == places, "\(form)")
    #expect(NumberReading(decimal: typed, in: form) == reading)
  }
  #expect(NumberReading("26,400", in: .english)?.scaled == 26_400)
  #expect(NumberReading("26.400", in: .english)?.places == 3)
}

@Test("Points always read a single separator as decimals")
func readingPoints() {
  #expect(NumberReading(decimal: "8.125", in: .vietnamese)?.scaled == 8125)
  #expect(NumberReading(decimal: "8.125", in: .vietnamese)?.places == 3)
  #expect(NumberReading(decimal: "8,5", in: .vietnamese)?.scaled == 85)
  #expect(NumberReading(decimal: "1.234.567", in: .vietnamese)?.places == 0)
}

@Test("Rescaling is exact or refused")
func rescaling() {
  #expect(NumberReading("26,4", in: .vietnamese)?.scaled(to: 2) == 2640)
  #expect(NumberReading("26,40", in: .vietnamese)?.scaled(to: 1) == 264)
  #expect(NumberReading("26,45", in: .vietnamese)?.scaled(to: 1) == nil)
  #expect(NumberReading("-26,4", in: .vietnamese)?.scaled(to: 6) == -26_400_000)
  #expect(NumberReading("9223372036854775807", in: .vietnamese)?.scaled(to: 1) == nil)
  #expect(NumberReading("0", in: .vietnamese)?.scaled(to: 400) == 0)
}

@Test("What is written is read back as the same number, whatever it is")
func writingAndReading() {
  var seed: UInt64 = 1
  for _ in 0..<20_000 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let scaled = Int(bitPattern: UInt(seed)) >> Int(seed % 60)
    for places in [0, 1, 2, 3, 4, 6, 9] {
      for form in NumberForm.allCases {
        let texts = [form.fixed(scaled, places: places), form.decimal(scaled, places: places)]
        for text in texts {
          #expect(NumberReading(text, in: form)?.scaled(to: places) == scaled, "\(form) \(text)")
        }
        let points = form.ungrouped(scaled, places: places)
        #expect(NumberReading(decimal: points, in: form)?.scaled(to: places) == scaled, "\(points)")
      }
    }
  }
}
