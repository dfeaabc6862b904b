import Canvas
import TestSupport
import Testing

/// The rows of a picture as text.
private func text(of canvas: Canvas) -> [String] {
  (0..<canvas.size.rows).map { row in
    (0..<canvas.size.columns).map { canvas[Point(column: $0, row: row)].text }.joined()
  }
}

/// A text written at a column of a row of eight cells full of dots.
private let clipped: [(text: String, column: Int, limit: Int, row: String)] = [
  ("Điện", 0, .max, "Điện...."), ("Điện", 6, .max, "......Đi"), ("Điện", 8, .max, "........"),
  ("Điện", 80, .max, "........"), ("Điện", -2, .max, "ện......"), ("Điện", -4, .max, "........"),
  ("Điện", -90, .max, "........"), ("Điện", 2, 3, "..Điệ..."), ("Điện", 2, 0, "........"),
  ("Điện", 2, -5, "........"), ("Điện", -2, 3, "ệ......."), ("军军", 6, .max, "......军"),
  ("军军", 5, .max, ".....军."), ("军", 7, .max, "........"), ("军军", -1, .max, ".军....."),
  ("军a", -2, .max, "a......."), ("军", 1, 1, "........"), ("e\u{323}\u{302}x", 7, .max, ".......ệ"),
  ("e\u{301}x", -1, .max, "x......."), ("\u{301}a", 3, .max, "...a...."), ("", 3, .max, "........"),
]

@Test("Writing is cut at the edges and at its limit, and wide letters go whole", arguments: clipped)
func clipping(text written: String, column: Int, limit: Int, row: String) {
  var canvas = Canvas(size: Size(columns: 8, rows: 1))
  canvas.fill(canvas.bounds, with: ".", as: .text)
  canvas.write(written, at: Point(column: column, row: 0), as: .title, limit: limit)
  #expect(text(of: canvas) == [row])
}

@Test("Rows above and below a picture take nothing", arguments: [-1, 2, 99])
func outsideRows(row: Int) {
  var canvas = Canvas(size: Size(columns: 8, rows: 2))
  let end = canvas.write("Điện", at: Point(column: 3, row: row), as: .title)
  #expect(canvas == Canvas(size: Size(columns: 8, rows: 2)) && end == 3)
  #expect(canvas[Point(column: 3, row: row)] == .blank())
}

/// A row of wide letters, what is written over it, and what stays of it.
private let overwritten: [(text: String, column: Int, row: String)] = [
  ("a", 0, "a 军军"), ("a", 1, " a军军"), ("军", 1, " 军 军"), ("军", 2, "军军军"), ("ab", 1, " ab 军"),
  ("한", 4, "军军한"), ("a", 5, "军军 a"), ("", 1, "军军军"), ("e\u{301}", 3, "军 é军"),
]

@Test(
  "A wide letter written over in half leaves a blank, not half a letter", arguments: overwritten)
func halves(text written: String, column: Int, row: String) {
  var canvas = Canvas(size: Size(columns: 6, rows: 1))
  canvas.write("军军军", at: .origin, as: .text)
  canvas.write(written, at: Point(column: column, row: 0), as: .title)
  #expect(text(of: canvas) == [row])
}

/// Whether each wide letter has its right half, and each right half its letter.
private func hasWholeLetters(_ canvas: Canvas) -> Bool {
  let width = canvas.size.columns
  return canvas.cells.indices.allSatisfy { index in
    let column = index % width
    switch canvas.cells[index].columns {
    case 0: return column > 0 && canvas.cells[index - 1].columns == 2
    case 1: return canvas.cells[index].scalar != 0
    case 2: return column + 1 < width && canvas.cells[index + 1].columns == 0
    default: return false
    }
  }
}

@Test("Whatever is drawn where, no half of a letter stays and the picture keeps its size")
func drawingByChance() {
  var chance = Chance(31)
  var canvas = Canvas(size: Size(columns: 12, rows: 4))
  for round in 0..<6000 {
    let at = Point(column: chance.below(30) - 12, row: chance.below(8) - 2)
    let area = Rect(
      column: at.column, row: at.row, columns: chance.below(16), rows: chance.below(5))
    let role = chance.one(of: Role.allCases)
    let words = oddText(&chance, most: 9)
    switch chance.below(6) {
    case 0: canvas.fill(area, as: role)
    case 1: canvas.box(area, title: words, as: role)
    case 2: canvas.paint(area, as: role)
    case 3:
      let alignment = chance.one(of: [Alignment.left, .right, .centre])
      canvas.write(words, at: at, width: chance.below(16) - 2, alignment: alignment, as: role)
    case 4: canvas.write(words, at: at, as: role, limit: chance.below(14) - 2)
    default: canvas.write(words, at: at, as: role)
    }
    #expect(hasWholeLetters(canvas), "round \(round): \(text(of: canvas))")
    #expect(canvas.cells.count == 48)
  }
}

@Test("A part of a larger picture is the same as a smaller one", arguments: -9...9)
func cropped(column: Int) {
  var large = Canvas(size: Size(columns: 40, rows: 1))
  var small = Canvas(size: Size(columns: 8, rows: 1))
  large.write("Tủa Chùa e\u{323}", at: Point(column: 16 + column, row: 0), as: .title)
  small.write("Tủa Chùa e\u{323}", at: Point(column: column, row: 0), as: .title)
  #expect(small.cells == Array(large.cells[16..<24]))
}

@Test("A letter keeps three marks, in their order, and drops the fourth")
func threeMarks() {
  var canvas = Canvas(size: Size(columns: 2, rows: 1))
  canvas.write("a\u{323}\u{302}\u{301}\u{306}b", at: .origin, as: .text)
  #expect(
    canvas.cells[0].text.unicodeScalars.elementsEqual("a\u{323}\u{302}\u{301}".unicodeScalars))
  #expect(canvas.cells[1].text == "b")
}
