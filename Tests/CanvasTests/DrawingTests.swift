import Canvas
import TestSupport
import Testing

/// What a picture of `columns` × `rows` looks like after `drawing`, without caret and runs.
private func picture(_ columns: Int, _ rows: Int, _ drawing: (inout Canvas) -> Void) -> String {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  drawing(&frame.canvas)
  return frame.golden.split(separator: "\n").prefix(rows).joined(separator: "\n")
}

/// A text in ten cells.
private let aligned: [(text: String, alignment: Alignment, row: String)] = [
  ("Phủ", .left, "Phủ       "), ("Phủ", .right, "       Phủ"), ("Phủ", .centre, "   Phủ    "),
  ("", .right, "          "), ("1234567890", .right, "1234567890"),
  ("12345678901", .right, "123456789…"),
  ("军", .centre, "    军    "), ("军军军军军军", .centre, "军军军军… "), ("e\u{301}", .right, "         é"),
  ("a\tb", .right, "       a␉b"),
]

@Test("A text stands left, right or in the middle of its column", arguments: aligned)
func alignment(text: String, alignment: Alignment, row: String) {
  var canvas = Canvas(size: Size(columns: 12, rows: 1))
  canvas.fill(canvas.bounds, with: ".", as: .text)
  canvas.write(
    text, at: Point(column: 1, row: 0), width: 10, alignment: alignment, as: .selectedRow)
  #expect(canvas.cells.map(\.text).joined() == "." + row + ".")
  #expect(canvas.cells.map { $0.role == .selectedRow }.filter { $0 }.count == 10)
}

/// Areas for a box titled "Hỏi" in nine by four cells, and the rows.
private let boxes: [(area: Rect, rows: String)] = [
  (
    Rect(column: 0, row: 0, columns: 9, rows: 4),
    "│┌─ Hỏi ─┐│\n││       ││\n││       ││\n│└───────┘│"
  ),
  (
    Rect(column: 1, row: 1, columns: 7, rows: 2),
    "│         │\n│ ┌─ Hỏ─┐ │\n│ └─────┘ │\n│         │"
  ),
  (
    Rect(column: 5, row: 2, columns: 8, rows: 5),
    "│         │\n│         │\n│     ┌─ H│\n│     │   │"
  ),
  (
    Rect(column: -2, row: -1, columns: 6, rows: 3),
    "│   │     │\n│───┘     │\n│         │\n│         │"
  ),
  (
    Rect(column: 2, row: 1, columns: 1, rows: 3),
    "│         │\n│         │\n│         │\n│         │"
  ),
]

@Test("A box is drawn with its title, and cut where it leaves the picture", arguments: boxes)
func box(area: Rect, rows: String) {
  let drawn = picture(9, 4) { $0.box(area, title: "Hỏi") }
  #expect(drawn == rows, "\(drawn)")
}

@Test("A line is drawn from edge to edge or between its ends")
func rule() {
  let drawn = picture(6, 4) {
    $0.rule(row: 0)
    $0.rule(row: 1, from: 2, to: 4)
    $0.rule(row: 2, from: 5, to: 3)
    $0.rule(row: 9)
  }
  #expect(drawn == "│──────│\n│  ──  │\n│      │\n│      │")
}

@Test("Painting changes what cells mean and leaves their letters")
func paint() {
  var canvas = Canvas(size: Size(columns: 6, rows: 2))
  canvas.write("Điện", at: .origin, as: .text)
  canvas.paint(Rect(column: 1, row: -3, columns: 2, rows: 4), as: .match)
  #expect(canvas.cells.map(\.text).joined() == "Điện        ")
  #expect(canvas.cells.indices.filter { canvas.cells[$0].role == .match } == [1, 2])
}

@Test("The golden form shows letters, caret, what each cell means and what stands for it")
func golden() {
  var frame = Frame(size: Size(columns: 9, rows: 3))
  let empty = "│         │\n│         │\n│         │\n"
  #expect(frame.golden == empty + "caret hidden\n" + empty)
  frame.canvas.write("Điện", at: .origin, as: .title)
  frame.canvas.write("军", at: Point(column: 4, row: 0), as: .title)
  frame.canvas.write("a", at: Point(column: 7, row: 0), as: .strong)
  frame.canvas.write("bc", at: Point(column: 7, row: 2), as: .error)
  frame.caret = Point(column: 7, row: 1)
  #expect(
    frame.golden == """
      │Điện军 a │
      │         │
      │       bc│
      caret 1:7
      │TTTTTT s │
      │         │
      │       !!│
      s text.strong             T title                   ! mark.error

      """)
}

@Test("In the golden form each role has a letter of its own, and only plain text has none")
func goldenLetters() {
  #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  #expect(Role.allCases.filter { $0.letter == " " } == [.text])
  #expect(Role.allCases.allSatisfy { $0.letter.isASCII })
}

@Test("Pictures that look the same and mean something else are told apart")
func goldenTellsApart() {
  var plain = Frame(size: Size(columns: 4, rows: 1))
  plain.canvas.write("ab", at: .origin, as: .text)
  var meant = plain
  meant.canvas.paint(Rect(column: 1, row: 0, columns: 1, rows: 1), as: .warning)
  #expect(plain.golden != meant.golden && plain != meant)
}
