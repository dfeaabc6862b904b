import Domain
import Samples
import Testing

@Suite("Years as they are typed")
struct TypedYearTests {
  @Test(
    "A span is all its years, of one year that year; backwards or beyond the calendar it is none",
    arguments: [
      ("2027-2027", ["2027"]), ("2027-2029", ["2027", "2028", "2029"]),
      ("2027–2028; 2030", ["2027", "2028", "2030"]), ("2028-2027", ["2028-2027"]),
      ("2998-3000", ["2998-3000"]), ("2999-2999", ["2999"]), ("1900-1901", ["1900", "1901"]),
    ] as [(String, [String])])
  func spans(typed: String, years: [String]) throws {
    let store = try #require(try Sample.named("dien-bien")).workspace()
    #expect(
      try store.tree(from: TypedText(typed, .vietnamese), as: .texts)
        == .list(years.map { .text($0) }))
  }

  @Test(
    "A year of two digits is one near ours, alone and in a day; one of three or five is none",
    arguments: [
      ("26", 2026), ("05", 2005), ("79", 2079), ("98", 1998), ("2026", 2026), ("026", nil),
      ("20260", nil), ("2O", nil), ("-1", nil),
    ] as [(String, Int?)])
  func twoDigits(typed: String, year: Int?) throws {
    let store = try #require(try Sample.named("dien-bien")).workspace()
    let read = try? store.tree(from: TypedText(typed, .vietnamese), as: .year)?.asInteger
    #expect(read == year)
    guard typed.count == 2, let year else { return }
    #expect(Day(typed: "5/11/\(typed)") == Day(year: year, month: 11, day: 5))
    #expect(Day(typed: "ngày 05 tháng 11 năm \(typed)") == Day(year: year, month: 11, day: 5))
  }

  @Test(
    "Words that semicolons part keep their commas, and what is shown of a list is read back as the same",
    arguments: [
      ("0; 2,5; 5", ["0", "2,5", "5"], "0; 2,5; 5"), ("0, 2, 5", ["0", "2", "5"], "0, 2, 5"),
      ("0 2.5 5", ["0", "2.5", "5"], "0, 2.5, 5"), ("2018; 2019", ["2018", "2019"], "2018, 2019"),
    ] as [(String, [String], String)])
  func figures(typed: String, words: [String], shown: String) throws {
    let store = try #require(try Sample.named("dien-bien")).workspace()
    let tree = try store.tree(from: TypedText(typed, .vietnamese), as: .texts)
    #expect(tree == .list(words.map { .text($0) }))
    #expect(store.text(of: tree, as: .texts, in: .vietnamese) == shown)
    #expect(try store.tree(from: TypedText(shown, .vietnamese), as: .texts) == tree)
  }
}
