import Canvas
import TestSupport
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

/// Texts, a width, and the lines that come out.
private let wrappedTexts: [(text: String, width: Int, lines: [String])] = [
  ("", 5, [""]), ("a", 5, ["a"]), ("Điện Biên Phủ", 9, ["Điện Biên", "Phủ"]),
  ("Điện Biên Phủ", 8, ["Điện", "Biên Phủ"]), ("Điện Biên", 4, ["Điện", "Biên"]),
  ("Điện Biên", 3, ["Điệ", "n", "Biê", "n"]), ("a\nb", 5, ["a", "b"]),
  ("a\n\nb\n", 5, ["a", "", "b", ""]),
  ("军军军", 5, ["军军", "军"]), ("ab 军军", 5, ["ab", "军军"]), ("a\tb", 5, ["a␉b"]),
  ("a", 0, []), ("a", -1, []), ("x  y", 9, ["x y"]),
]

@Test("A text is broken at its spaces, a word only when it is too long", arguments: wrappedTexts)
func wrapped(text: String, width: Int, lines: [String]) {
  #expect(text.wrapped(to: width) == lines)
}

@Test("No wrapped line is wider than it may be")
func wrappedWidths() {
  var chance = Chance(21)
  for _ in 0..<2000 {
    let text = oddText(&chance, most: 30)
    let width = 1 + chance.below(12)
    for line in text.wrapped(to: width) {
      #expect(line.columns <= width, "\(text.debugDescription) to \(width)")
    }
  }
}

@Test("Wrapping loses no letter and changes no order")
func wrappedLetters() {
  var chance = Chance(22)
  for _ in 0..<2000 {
    let text = oddText(&chance, most: 30)
    let lines = text.wrapped(to: 4 + chance.below(20))
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = paragraphs.map { String($0).displayed }.joined().unicodeScalars.filter {
      $0 != " "
    }
    let after = lines.joined().unicodeScalars.filter { $0 != " " }
    #expect(before.elementsEqual(after), "\(text.debugDescription)")
  }
}

@Test(
  "In as many lines as there are, the last one cut where the text does not fit",
  arguments: [
    ("một hai ba", 7, 2, ["một hai", "ba"]), ("một hai ba bốn", 7, 2, ["một hai", "ba bốn"]),
    ("một hai ba bốn", 7, 1, ["một ha…"]), ("một hai ba bốn năm", 7, 2, ["một hai", "ba bốn…"]),
    ("một", 7, 0, []), ("một", -3, 1, ["m"]), ("", 7, 2, [""]),
  ])
func linesAtMost(text: String, width: Int, count: Int, lines: [String]) {
  let found = text.wrapped(to: width, lines: count)
  #expect(found == lines || width < 1 && found.count == 1)
}
