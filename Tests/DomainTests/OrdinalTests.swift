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

  @Test("What does not count has no next", arguments: ["", "-", "+", "XX", "Mục", "z"])
  func uncounted(ordinal: String) {
    #expect(Ordinal.next(after: ordinal) == nil)
  }
}
