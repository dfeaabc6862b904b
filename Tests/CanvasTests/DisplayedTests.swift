import Canvas
import Testing

/// Texts and what a person is to see of them, scalar by scalar.
private let shownTexts: [(text: String, shown: String)] = [
  ("a\u{34F}b", "a⍰b"), ("\u{34F}", "⍰"), ("e\u{34F}\u{323}", "e⍰\u{323}"),
  ("\u{1B}[31m", "␛[31m"), ("\u{9B}2J", "⍰2J"), ("a\tb", "a␉b"), ("a\nb", "a␊b"),
  ("a\r\nb", "a␍␊b"), ("\u{7F}", "␡"), ("\u{0}", "␀"), ("\u{85}", "⍰"),
  ("a\u{202E}b", "a⍰b"), ("a\u{2066}b", "a⍰b"), ("a\u{200B}b", "a⍰b"), ("\u{FEFF}a", "⍰a"),
  ("a\u{E0041}", "a⍰"), ("⚔\u{FE0F}", "⚔⍰"), ("Nậm\u{AD}Pồ", "Nậm⍰Pồ"), ("\u{2028}", "⍰"),
  ("\u{E000}", "\u{FFFD}"), ("\u{0378}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
  ("\u{3164}", "⍰"),
  (
    "x" + String(repeating: "\u{301}", count: 12) + "y\u{301}",
    "x" + String(repeating: "\u{301}", count: 8) + "y\u{301}"
  ),
]

@Test("What cannot be seen stands there as a sign", arguments: shownTexts)
func shown(text: String, shown: String) {
  #expect(Array(text.displayed.unicodeScalars) == Array(shown.unicodeScalars))
}

/// Texts that must not be touched.
private let plainTexts: [String] = [
  "", " ", "Ủy ban nhân dân tỉnh Điện Biên", "Đại hội ĐBDT – 1.234,5 triệu đồng (75 %)",
  "Die\u{323}\u{302}n Bie\u{302}n", "ƠƯơưĂăÂâĐđ ẨẪẬ ỲỴỶỸ", "\u{301}", "Điện\u{A0}Biên",
  "─│┌┐└┘▸…␛⍰", "军 한 カ", "Ελλάδα Москва", "\u{FFFD}", "«“”’‘—–•»",
]

@Test("Ordinary text is shown scalar by scalar as it is", arguments: plainTexts)
func untouched(text: String) {
  #expect(Array(text.displayed.unicodeScalars) == Array(text.unicodeScalars))
}

@Test("The corpus of hostile names is large enough to mean something")
func corpusSize() {
  #expect(Set(hostileNames.map { Array($0.utf8) }).count >= 130)
}

@Test("No hostile name acts on a terminal, hides or turns its text")
func harmless() {
  for name in hostileNames {
    let shown = name.displayed
    #expect(shown.unicodeScalars.allSatisfy(isHarmless), "\(name.debugDescription)")
    #expect(
      shown.utf8.elementsEqual(shown.displayed.utf8), "\(name.debugDescription) changes twice")
    #expect(longestPile(shown) <= 8, "\(name.debugDescription)")
  }
}

/// The most marks on one letter.
private func longestPile(_ text: String) -> Int {
  var (longest, now) = (0, 0)
  for scalar in text.unicodeScalars {
    now = scalar.columns == 0 ? now + 1 : 0
    longest = max(longest, now)
  }
  return longest
}

@Test("A hostile scalar leaves a trace in the name that holds it")
func leavesTrace() {
  for scalar in hostileScalars.compactMap(Unicode.Scalar.init) {
    let shown = "Điện \(Character(scalar))Biên".displayed
    #expect(shown.columns == 10, "U+\(String(scalar.value, radix: 16)) gave \(shown)")
    #expect(shown != "Điện Biên")
  }
}

@Test("A canvas shows hostile names in the columns that were counted, and nothing else of them")
func canvasOfHostileNames() {
  for name in hostileNames {
    var canvas = Canvas(size: Size(columns: 400, rows: 1))
    let end = canvas.write(name, at: .origin, as: .text)
    #expect(end == name.columns, "\(name.debugDescription)")
    for cell in canvas.cells {
      for value in [cell.scalar, cell.firstMark, cell.secondMark, cell.thirdMark] where value != 0 {
        let isSafe = Unicode.Scalar(value).map(isHarmless) ?? false
        #expect(isSafe, "\(name.debugDescription) left U+\(String(value, radix: 16))")
      }
    }
    #expect(canvas.cells.dropFirst(end).allSatisfy { $0 == .blank() })
  }
}

@Test("Any scalar at all is shown as something harmless, in the columns that were counted")
func everyScalar() {
  var wrong: [UInt32] = []
  for value in UInt32(0)...0x3_FFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let shown = "a\(Character(scalar))".displayed.unicodeScalars
    if !shown.allSatisfy(isHarmless) || shown.count != 2 { wrong.append(value) }
  }
  #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
}
