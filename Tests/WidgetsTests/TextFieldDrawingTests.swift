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
