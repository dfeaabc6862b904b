/// The picture of one screen: a grid of cells, drawn anew after every event.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// Row by row, `size.columns * size.rows` of them.
  package private(set) var cells: [Cell]

  /// An empty picture.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The whole of it as a rectangle.
  package var bounds: Rect { Rect(of: size) }

  /// The cell at `point`, or an empty one outside the picture.
  package subscript(point: Point) -> Cell {
    guard bounds.contains(point) else { return .blank() }
    return cells[point.row * size.columns + point.column]
  }

  /// Writes one line from `point`, cut at `limit` columns and at the edge.
  ///
  /// The text is made harmless first (`String.displayed`).
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, as role: Role, limit: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else {
      return point.column
    }
    let stop = min(size.columns, limit == .max ? size.columns : point.column + limit)
    var column = point.column
    let start = point.row * size.columns
    var previous: Int?
    for raw in text.unicodeScalars {
      let scalar = visible(raw)
      let width = scalar.columns
      if width == 0 {
        if let previous { cells[previous].add(mark: scalar.value) }
        continue
      }
      guard column + width <= stop else { break }
      if column >= 0 {
        put(Cell(scalar: scalar.value, role: role, columns: UInt8(width)), at: start + column)
        previous = start + column
      }
      column += width
    }
    return column
  }

  /// Puts a cell in its place, with the right half of a wide one, mending halves it cuts.
  private mutating func put(_ cell: Cell, at index: Int) {
    mend(index)
    cells[index] = cell
    guard cell.columns == 2 else { return }
    mend(index + 1)
    cells[index + 1] = Cell(scalar: 0, role: cell.role, columns: 0)
  }

  /// Blanks the other half of a wide letter that is about to be written over.
  private mutating func mend(_ index: Int) {
    if cells[index].columns == 0, index > 0 {
      cells[index - 1] = .blank(cells[index - 1].role)
    } else if cells[index].columns == 2, index + 1 < cells.count {
      cells[index + 1] = .blank(cells[index + 1].role)
    }
  }

  /// Writes `text` so that it fills `width` columns exactly, at the left, the right or the middle.
  package mutating func write(
    _ text: String, at point: Point, width: Int, alignment: Alignment = .left, as role: Role
  ) {
    guard width > 0 else { return }
    fill(Rect(column: point.column, row: point.row, columns: width, rows: 1), as: role)
    let own = text.columns
    guard own <= width else {
      let end = write(text, at: point, as: role, limit: width - 1)
      write("…", at: Point(column: end, row: point.row), as: role)
      return
    }
    let spare = width - own
    let lead = alignment == .left ? 0 : alignment == .right ? spare : spare / 2
    write(text, at: Point(column: point.column + lead, row: point.row), as: role)
  }

  /// Fills a rectangle with one character, cut at the edges.
  package mutating func fill(_ area: Rect, with scalar: Unicode.Scalar = " ", as role: Role) {
    let columns = max(0, area.left)..<max(0, min(area.right, size.columns), area.left)
    for row in max(0, area.top)..<max(0, min(area.bottom, size.rows), area.top) {
      for column in columns where column < size.columns {
        put(Cell(scalar: scalar.value, role: role, columns: 1), at: row * size.columns + column)
      }
    }
  }

  /// Gives the cells of a rectangle another role and leaves their letters.
  package mutating func paint(_ area: Rect, as role: Role) {
    for row in max(0, area.top)..<max(0, min(area.bottom, size.rows), area.top) {
      for column in max(0, area.left)..<max(0, min(area.right, size.columns), area.left) {
        cells[row * size.columns + column].role = role
      }
    }
  }

  /// Draws a horizontal line.
  package mutating func rule(row: Int, from left: Int = 0, to right: Int = .max) {
    fill(
      Rect(column: left, row: row, columns: min(right, size.columns) - left, rows: 1), with: "─",
      as: .rule)
  }

  /// Draws a frame around a cleared rectangle, with a title in its upper line.
  package mutating func box(_ area: Rect, title: String, as role: Role = .dialog) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    fill(area, as: role)
    for row in [area.top, area.bottom - 1] {
      fill(
        Rect(column: area.left, row: row, columns: area.columns, rows: 1), with: "─", as: .rule)
    }
    for column in [area.left, area.right - 1] {
      fill(
        Rect(column: column, row: area.top, columns: 1, rows: area.rows), with: "│", as: .rule)
    }
    write("┌", at: area.origin, as: .rule)
    write("┐", at: Point(column: area.right - 1, row: area.top), as: .rule)
    write("└", at: Point(column: area.left, row: area.bottom - 1), as: .rule)
    write("┘", at: Point(column: area.right - 1, row: area.bottom - 1), as: .rule)
    guard !title.isEmpty, area.columns > 6 else { return }
    // One letter says more than the sign of what was cut.
    let shown = area.columns > 7 ? title.shortened(to: area.columns - 6) : title
    write(
      " \(shown) ",
      at: Point(column: area.left + 2, row: area.top), as: .dialogTitle, limit: area.columns - 4)
  }
}

/// Where a text stands in its column.
package enum Alignment: Hashable, Sendable {
  case left, right, centre
}
