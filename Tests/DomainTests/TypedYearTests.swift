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
