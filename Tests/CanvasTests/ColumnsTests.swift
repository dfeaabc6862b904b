import Canvas
import Testing

/// Texts and the columns they take.
private let widths: [(text: String, columns: Int)] = [
  ("は\u{3099}", 2), ("カ\u{309A}a", 3), ("一\u{302A}", 2),
]

@Test("A text takes the columns that a terminal gives it", arguments: widths)
func columns(text: String, columns: Int) {
  #expect(text.columns == columns)
}
