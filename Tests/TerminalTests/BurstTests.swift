import Canvas
import Terminal
import Testing

@Suite("Keys that come at once")
struct BurstTests {
  private func inputs(_ text: String) -> [Input] {
    var decoder = KeyDecoder()
    return (decoder.feed(Array(text.utf8)) + decoder.finish()).grouped
  }

  @Test("Letters on both sides of a line end or tab are one burst, what stands before it is keys")
  func lines() {
    let burst: [Key] = [.character("a"), .enter, .character("b"), .enter]
    #expect(inputs("a\rb\r") == [.burst(burst)])
    #expect(inputs("\r\ra\rb\r") == [.key(.enter), .key(.enter), .burst(burst)])
    #expect(inputs("a\tb").count == 1)
    #expect(inputs("\u{1B}[Aa\rb\r") == [.key(.up), .burst(burst)])
  }

  @Test(
    "One line typed ahead stays keys",
    arguments: ["abc\r", "u*", "\r\r", "\rj", "\t\t4", "Đi\u{7F}ện\r", "a\u{1B}[A\rb", "x"])
  func keys(_ text: String) {
    var decoder = KeyDecoder()
    #expect(inputs(text) == decoder.feed(Array(text.utf8)) + decoder.finish())
  }
}
