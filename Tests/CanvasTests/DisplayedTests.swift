import Canvas
import Testing

/// Texts and what a person is to see of them, scalar by scalar.
private let shownTexts: [(text: String, shown: String)] = [
  ("a\u{34F}b", "a⍰b"), ("\u{34F}", "⍰"), ("e\u{34F}\u{323}", "e⍰\u{323}"),
]

@Test("What cannot be seen stands there as a sign", arguments: shownTexts)
func shown(text: String, shown: String) {
  #expect(Array(text.displayed.unicodeScalars) == Array(shown.unicodeScalars))
}
