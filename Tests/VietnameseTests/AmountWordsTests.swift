import Foundation
import TestSupport
import Testing
import Vietnamese

/// A row of the table of amounts collected from documents and other programs.
private struct Row {
  let number: Int
  let words: String
  let settings: AmountWords

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4, let number = Int(fields[0]) else { return nil }
    self.number = number
    words = String(fields[1])
    let styles = Set(fields[2].split { $0 == "," || $0 == " " }.map(String.init))
    settings = AmountWords(
      zeroTens: styles.contains("le") ? .le : .linh, four: styles.contains("tu") ? .tu : .bon,
      thousand: styles.contains("ngan") ? .ngan : .nghin,
      billion: styles.contains("ti") ? .ti : .ty, commas: styles.contains("comma"),
      closing: styles.contains("chan"), currency: styles.contains("dong"),
      capitalised: words.first?.isUppercase == true)
  }
}

@Test("Every amount of the collected table is written and read as its source has it")
func collectedAmounts() throws {
  let file = try #require(
    Bundle.module.url(forResource: "amounts_in_words", withExtension: "tsv", subdirectory: "Data"))
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  let rows = lines.compactMap(Row.init)
  #expect(rows.count == 18)
  for row in rows {
    #expect(isSame(row.settings(row.number), row.words))
    #expect(AmountWords.amount(inWords: row.words) == row.number)
  }
}

@Test(
  "Amounts are written as the committee writes them",
  arguments: [
    (0, "Không đồng"), (5, "Năm đồng chẵn"), (-55, "Âm năm mươi lăm đồng chẵn"),
    (11, "Mười một đồng chẵn"), (15, "Mười lăm đồng chẵn"), (21, "Hai mươi mốt đồng chẵn"),
    (104, "Một trăm linh bốn đồng chẵn"), (105, "Một trăm linh năm đồng chẵn"),
    (206_000_000, "Hai trăm linh sáu triệu đồng chẵn"),
    (1_005_000, "Một triệu không trăm linh năm nghìn đồng chẵn"),
    (1_000_000_000_000, "Một nghìn tỷ đồng chẵn"),
    (1_234_000_000_000, "Một nghìn hai trăm ba mươi bốn tỷ đồng chẵn"),
    (2_000_000_000_000_000, "Hai triệu tỷ đồng chẵn"),
    (3_000_000_000_000_000_001, "Ba tỷ tỷ không trăm linh một đồng chẵn"),
  ])
func writing(amount: Int, words: String) {
  #expect(isSame(AmountWords()(amount), words))
}

@Test("Each setting changes its word")
func settings() {
  let all = AmountWords(
    zeroTens: .le, four: .tu, thousand: .ngan, billion: .ti, commas: true, closing: false,
    currency: false, capitalised: false)
  #expect(
    all(2_004_624_000_501)
      == "hai ngàn, không trăm lẻ bốn tỉ, sáu trăm hai mươi tư triệu, năm trăm lẻ một")
}

@Test(
  "Words in any setting say the amount",
  arguments: [
    ("HAI TRĂM LẺ SÁU TRIỆU ĐỒNG", 206_000_000), ("  hai trăm\tlinh sáu  triệu ", 206_000_000),
    ("(Một triệu, hai trăm ngàn đồng chẵn.)", 1_200_000), ("một trăm lẻ tư ngàn", 104_000),
    ("hai tỉ năm triệu đồng", 2_005_000_000), ("ba mươi tư", 34), ("mười tư", 14),
    ("một nghìn linh một", 1001), ("âm một", -1), ("không đồng chẵn", 0),
    ("hai tra\u{306}m", 200), ("một triệu không nghìn không trăm linh một", 1_000_001),
    ("một tỷ tỷ", 1_000_000_000_000_000_000), ("năm tỷ sáu tỷ tỷ", nil),
    ("một triệu hai", nil), ("hai trăm năm", nil), ("hai mươi một", nil), ("mười năm", nil),
    ("", nil), ("đồng", nil), ("một hai", nil), ("một nghìn hai triệu", nil), ("mươi", nil),
    ("một trăm linh", nil), ("hai tram", nil), ("chín tỷ tỷ tỷ", nil), ("một đồng đồng", nil),
    ("hai mươi tỷ tỷ", nil), ("chẵn", nil), ("một nghìn nghìn", nil),
  ] as [(String, Int?)])
func readingWords(words: String, amount: Int?) {
  #expect(AmountWords.amount(inWords: words) == amount)
  if let amount {
    #expect(AmountWords().matches(words, amount))
    #expect(!AmountWords().matches(words, amount + 1))
  }
}

@Test("Any amount in words is read back, in every combination of settings")
func roundTrip() {
  var generator = Chance(20_140_305)
  var amounts = [0, 1, -1, Int.max, Int.min, 999_999_999_999, 1_000_000_000_000_000_000]
  for bits in 1..<64 {
    for _ in 0..<12 { amounts.append(Int.random(in: .min ... .max, using: &generator) >> bits) }
  }
  for zeros in 0..<12 {
    var scale = 1
    for _ in 0..<zeros { scale *= 10 }
    for _ in 0..<12 { amounts.append(Int.random(in: 1...9999, using: &generator) * scale) }
  }
  for amount in amounts {
    var words = AmountWords()
    words.zeroTens = Bool.random(using: &generator) ? .linh : .le
    words.four = Bool.random(using: &generator) ? .bon : .tu
    words.thousand = Bool.random(using: &generator) ? .nghin : .ngan
    words.billion = Bool.random(using: &generator) ? .ty : .ti
    words.commas = Bool.random(using: &generator)
    words.closing = Bool.random(using: &generator)
    words.currency = Bool.random(using: &generator)
    words.capitalised = Bool.random(using: &generator)
    let text = words(amount)
    #expect(AmountWords.amount(inWords: text) == amount, "\(amount): \(text)")
  }
}
