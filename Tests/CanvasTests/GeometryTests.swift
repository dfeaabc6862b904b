import Canvas
import Testing

@Test("A rectangle has the rows it covers and no others", arguments: -3...6)
func rows(index: Int) {
  let row = Rect(column: 2, row: 5, columns: 7, rows: 4).row(index)
  #expect(row.rows == ((0..<4).contains(index) ? 1 : 0))
  #expect(row.columns == 7 && row.left == 2 && row.top == 5 + index)
}

@Test("Nothing is smaller than empty")
func neverNegative() {
  #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  #expect(Rect(column: 4, row: 4, columns: -2, rows: 3).right == 4)
  #expect(Canvas(size: Size(columns: -1, rows: 9)).cells.isEmpty)
}

@Test("A rectangle holds its own corners and not the cells after them")
func contains() {
  let area = Rect(column: 2, row: 3, columns: 4, rows: 2)
  for row in 0...7 {
    for column in 0...8 {
      let isInside = column >= 2 && column < 6 && row >= 3 && row < 5
      #expect(area.contains(Point(column: column, row: row)) == isInside)
    }
  }
  #expect(!Rect(column: 0, row: 0, columns: 0, rows: 5).contains(.origin))
}

/// What is taken from each side of 10 × 6 cells at (3, 2), and what is left.
private let insets: [(left: Int, top: Int, right: Int, bottom: Int, rest: Rect)] = [
  (0, 0, 0, 0, Rect(column: 3, row: 2, columns: 10, rows: 6)),
  (1, 2, 3, 1, Rect(column: 4, row: 4, columns: 6, rows: 3)),
  (10, 0, 0, 0, Rect(column: 13, row: 2, columns: 0, rows: 6)),
  (8, 5, 8, 5, Rect(column: 11, row: 7, columns: 0, rows: 0)),
]

@Test("What is left of a rectangle is never negative", arguments: insets)
func inset(left: Int, top: Int, right: Int, bottom: Int, rest: Rect) {
  let area = Rect(column: 3, row: 2, columns: 10, rows: 6)
  #expect(area.inset(left: left, top: top, right: right, bottom: bottom) == rest)
}

@Test("A box in the middle lies inside, however large it wants to be")
func centred() {
  for columns in 0...9 {
    for rows in 0...7 {
      let area = Rect(column: 2, row: 1, columns: 6, rows: 4)
      let box = area.centred(Size(columns: columns, rows: rows))
      #expect(box.columns == min(6, columns) && box.rows == min(4, rows))
      #expect(box.left >= area.left && box.right <= area.right)
      #expect(box.top >= area.top && box.bottom <= area.bottom)
      #expect(abs((box.left - area.left) - (area.right - box.right)) <= 1)
      #expect(abs((box.top - area.top) - (area.bottom - box.bottom)) <= 1)
    }
  }
}
