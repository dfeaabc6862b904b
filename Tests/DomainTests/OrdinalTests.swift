import Domain
import Testing

@Suite("Ordinals")
struct OrdinalTests {
  @Test(
    "The next ordinal counts on as documents do",
    arguments: [
      ("5", "6"), ("1.2", "1.3"), ("9.", "10."), ("II", "III"), ("IV", "V"), ("a)", "b)"),
      ("09", "10"), ("01", "02"), ("19", "20"),
    ])
  func counted(before: String, after: String) {
    #expect(Ordinal.next(after: before) == after)
  }

  @Test("Letters follow the order of Vietnamese lists, which have no f, j, w, z")
  func letters() {
    var seen = ["a"]
    while let next = Ordinal.next(after: (seen.last ?? "") + ")") {
      seen.append(String(next.dropLast()))
    }
    #expect(seen.joined() == "abcdđeghiklmnopqrstuvxy")
    #expect(Ordinal.next(after: "D.") == "Đ.")
    #expect(Ordinal.next(after: "Đ") == "E")
    #expect(Ordinal.next(after: "2d") == "2đ")
    #expect(Ordinal.next(after: "1.e)") == "1.g)")
    for foreign in ["f)", "j", "w)", "z", "y)", "ô)", "Mục a", "ab"] {
      #expect(Ordinal.next(after: foreign) == nil)
    }
  }

  @Test(
    "What does not count has no next",
    arguments: ["", "-", "+", "XX", "Mục", "z", String(repeating: ".", count: 100_000)])
  func uncounted(ordinal: String) {
    #expect(Ordinal.next(after: ordinal) == nil)
  }
}
