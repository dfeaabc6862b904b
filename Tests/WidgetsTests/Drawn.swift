import Canvas

/// The rows of a picture as text, after something was drawn into it.
func rows(columns: Int, rows: Int, drawing: (inout Canvas) -> Void) -> [String] {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  drawing(&canvas)
  return text(of: canvas)
}

/// The rows of a picture as text.
func text(of canvas: Canvas) -> [String] {
  (0..<canvas.size.rows).map { row in
    (0..<canvas.size.columns).map { canvas[Point(column: $0, row: row)].text }.joined()
  }
}

/// The letters of a row that have one of these roles.
func letters(of canvas: Canvas, row: Int, as roles: Set<Role>) -> String {
  (0..<canvas.size.columns).map { canvas[Point(column: $0, row: row)] }
    .filter { roles.contains($0.role) }.map(\.text).joined()
}
