import Canvas
import Testing
import Widgets

/// The page drawn on the whole of a screen.
private func draw(_ page: TextPage, columns: Int, rows: Int) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  page.render(into: &canvas, in: canvas.bounds)
  return canvas
}

/// All words of a picture, one space between them.
private func words(_ canvas: Canvas) -> String {
  text(of: canvas).joined(separator: " ").split { !$0.isLetter }.joined(separator: " ")
}

@Test(
  "A page shows every word of its lines, in any width", arguments: [0, 8, 24], [20, 36, 60, 120])
func everyWord(leftWidth: Int, columns: Int) {
  let page = TextPage(
    title: "T",
    lines: [
      .init("Một dòng dài không có phần bên phải, phải được xuống dòng chứ không bị cắt mất"),
      .init("", "Phần bên phải cũng xuống dòng khi hẹp"),
    ], leftWidth: leftWidth)
  let seen = words(draw(page, columns: columns, rows: 40))
  #expect(seen.contains("dài không có phần bên phải phải được xuống dòng chứ không bị cắt mất"))
  #expect(seen.contains("Phần bên phải cũng xuống dòng khi hẹp"))
}

@Test("A page scrolled to its end stays full when the screen grows")
func grown() {
  let lines = (1...40).map { TextPage.Line("dòng \($0).") }
  var page = TextPage(title: "T", lines: lines, leftWidth: 0)
  _ = page.handle(.end, in: Rect(column: 0, row: 0, columns: 60, rows: 12))
  let seen = text(of: draw(page, columns: 60, rows: 22)).joined()
  #expect(seen.contains("dòng 21.") && seen.contains("dòng 40.") && !seen.contains("dòng 20."))
}

@Test("A page draws nothing outside its area, however small", arguments: 0...12, 0...4)
func smallAreas(columns: Int, rows: Int) {
  var canvas = Canvas(size: Size(columns: 30, rows: 9))
  let area = Rect(column: 9, row: 2, columns: columns, rows: rows)
  let lines = (1...40).map { TextPage.Line("khóa", "giá trị \($0)") }
  TextPage(title: "Tên", lines: lines, leftWidth: 6).render(into: &canvas, in: area)
  for row in 0..<9 {
    for column in 0..<30 where !area.contains(Point(column: column, row: row)) {
      #expect(canvas[Point(column: column, row: row)] == .blank())
    }
  }
}
