import Canvas
import Testing
import Widgets

@Test("The caret never leaves its field, however narrow", arguments: 1...6)
func caretInside(columns: Int) {
  var canvas = Canvas(size: Size(columns: 12, rows: 1))
  let area = Rect(column: 3, row: 0, columns: columns, rows: 1)
  for text in ["", "a", "ab", "军军", "Điện Biên Phủ"] {
    #expect(area.contains(TextField(text).render(into: &canvas, in: area)))
  }
}

/// A text, how far the caret goes left, the six cells drawn, and the column of the caret.
private let pictures: [(text: String, left: Int, row: String, caret: Int)] = [
  ("", 0, "      ", 0), ("Phủ", 0, "Phủ   ", 3), ("Phủ", 3, "Phủ   ", 0),
  ("Điện B", 0, "iện B ", 5),
  ("Điện Biên", 0, " Biên ", 5), ("Điện Biên", 4, "Điện B", 5),
  ("Điện Biên", 9, "Điện B", 0), ("军军军", 0, "军军  ", 4), ("a军军", 0, "a军军 ", 5),
  ("军军军", 3, "军军军", 0), ("军a", 1, "军a   ", 2), ("e\u{323}\u{302}n", 0, "ện    ", 2),
  ("a\tb", 0, "a␉b   ", 3),
]

@Test(
  "A field shows the text around its caret, and the caret behind its letter", arguments: pictures)
func drawing(text: String, left: Int, row: String, caret: Int) {
  var field = TextField(text)
  field.press(Array(repeating: .left, count: left))
  var canvas = Canvas(size: Size(columns: 10, rows: 2))
  let area = Rect(column: 2, row: 1, columns: 6, rows: 1)
  let point = field.render(into: &canvas, in: area)
  #expect(letters(of: canvas, row: 1, as: [.draft]) == row)
  #expect(point == Point(column: 2 + caret, row: 1))
  #expect(letters(of: canvas, row: 1, as: [.text]) == "    ", "nothing beside the field")
}

@Test("Left of the caret always stands the letter that Backspace takes", arguments: [2, 3, 7, 30])
func letterBeforeCaret(columns: Int) {
  var field = TextField("Ủy ban nhân dân xã Mường Phăng")
  for _ in 0..<30 {
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    let area = Rect(column: 4, row: 0, columns: columns, rows: 1)
    let point = field.render(into: &canvas, in: area)
    let before = Array(field.text)[field.caret - 1]
    #expect(canvas[Point(column: point.column - 1, row: 0)].text == String(before))
    field.press([.left])
  }
}
