extension Frame {
  /// The frame as text that a person can read and a test can compare.
  ///
  /// First the letters between `│`, then the caret, then each run of cells that is not plain text:
  /// `row:from-to role`, the columns counted from zero, the last one included.
  package var golden: String {
    var lines: [String] = []
    for row in 0..<canvas.size.rows {
      var line = ""
      for column in 0..<canvas.size.columns {
        line += canvas[Point(column: column, row: row)].text
      }
      lines.append("│" + line + "│")
    }
    lines.append(caret.map { "caret \($0.row):\($0.column)" } ?? "caret hidden")
    for row in 0..<canvas.size.rows { lines += runs(inRow: row) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The runs of one row, plain text left out.
  private func runs(inRow row: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    for column in 0..<canvas.size.columns {
      let role = canvas[Point(column: column, row: row)].role
      let last = column + 1 == canvas.size.columns
      if !last, canvas[Point(column: column + 1, row: row)].role == role { continue }
      if role != .text { runs.append("\(row):\(start)-\(column) \(role.rawValue)") }
      start = column + 1
    }
    return runs
  }
}
