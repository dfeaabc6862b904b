import Canvas
import Testing

@Test("A rectangle has the rows it covers and no others", arguments: -3...6)
func rows(index: Int) {
  let row = Rect(column: 2, row: 5, columns: 7, rows: 4).row(index)
  #expect(row.rows == ((0..<4).contains(index) ? 1 : 0))
  #expect(row.columns == 7 && row.left == 2 && row.top == 5 + index)
}
