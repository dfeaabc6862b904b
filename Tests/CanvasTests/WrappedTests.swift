import Canvas
import Testing

/// Texts with letters that are wider than the line, and the lines that come out.
private let tooWide: [(text: String, width: Int, lines: [String])] = [
  ("军", 1, ["…"]), ("a军b", 1, ["a", "…", "b"]), ("军 ab", 1, ["…", "a", "b"]),
  (String(repeating: "\u{1100}", count: 5) + "ab", 8, ["…", "ab"]),
]

@Test("A letter wider than its line gives way to a sign, and the rest goes on", arguments: tooWide)
func wrappedTooWide(text: String, width: Int, lines: [String]) {
  #expect(text.wrapped(to: width) == lines)
}
