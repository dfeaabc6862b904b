import TestSupport
import Testing

@testable import Domain

/// Under which row each row of a paper stands, and what its words count.
@Suite("Outlines of papers")
struct OutlineReadingTests {
  @Test(
    "A number says under which row its row stands",
    arguments: [
      (["I", "1", "1.1", "1.2", "2", "II", "1"], "-0110-5"),
      (["1", "", "", "2", ""], "-00-3"),
      (["A", "I", "1", "-", "-", "II", "B"], "-01220-"),
      (["I.", "1.", "a)", "b)", "2.", "II."], "-0110-"),
      (["1", "1.1", "1.1.1", "1.2", "2", "2.1"], "-010-4"),
      (["H", "I", "K"], "---"),
      (["I", "I.1", "I.2", "II", "II.1"], "-00-3"),
      (["", "", "1", "-", "+", "+", "-"], "---2332"),
      (["1", "2", "3"], "---"),
    ])
  func nested(_ ordinals: [String], _ wanted: String) {
    let parents = OutlineReading(ordinals).parents.map { $0.map { String($0) } ?? "-" }
    #expect(parents.joined() == wanted, "\(ordinals)")
  }

  @Test(
    "The number of a title is told from what it counts",
    arguments: [
      ("II. Duy trì", "II.|Duy trì"), ("1.2 Tư vấn", "1.2|Tư vấn"), ("- Nước uống", "-|Nước uống"),
      ("a) Xã", "a)|Xã"), ("19 sở, ban, ngành", ""), ("Tháng 5", ""), ("I", ""), ("-", ""),
      ("- một\n- hai", ""), ("V.A.C vườn", ""),
    ])
  func leading(_ text: String, _ wanted: String) {
    let found = OutlineMark.leading(text).map { "\($0.number)|\($0.rest)" } ?? ""
    #expect(found == wanted)
  }

  @Test(
    "Years and units that words count",
    arguments: [
      ("UBND cấp xã (năm 2018: 62 xã, năm 2019: 17 xã, 2020: 51 xã)", "2018=62 2019=17 2020=51"),
      ("Duy trì năm 2020 (79 xã; 61 cơ quan)", "79 xã|61 cơ quan"),
      ("19 sở ban ngành, 10 UBND cấp huyện", "19 sở ban ngành|10 UBND cấp huyện"),
      ("Duy trì (29 sở, ngành, 14 cơ quan)", "29 sở, ngành|14 cơ quan"),
      ("Tập huấn (1 khóa/1 huyện)", ""), ("Nước uống (100 người)", ""), ("Thuê tư vấn", ""),
      ("Kiểm tra (3 cuộc x 2 ngày)", ""), ("18 phòng (của sáu huyện)", "18 phòng"),
    ])
  func counted(_ text: String, _ wanted: String) {
    let words = CountedWords(text)
    let years = words.years.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let parts = words.parts.map { "\($0.count) \($0.name)" }
    #expect(
      (years + [parts.joined(separator: "|")]).filter { !$0.isEmpty }.joined(separator: " ")
        == wanted)
  }
}
