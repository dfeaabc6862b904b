/// A place on the screen, counted in cells from the top left corner.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  /// The top left corner.
  package static let origin = Point(column: 0, row: 0)

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// How many columns and rows something takes, never negative.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// Makes a size; what is below zero counts as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  /// Makes a rectangle from its corner and its size.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The whole of a canvas of `size`.
  package init(of size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column.
  package var left: Int { origin.column }
  /// The first row.
  package var top: Int { origin.row }
  /// The column after the last one.
  package var right: Int { origin.column + size.columns }
  /// The row after the last one.
  package var bottom: Int { origin.row + size.rows }
  /// How many columns it has.
  package var columns: Int { size.columns }
  /// How many rows it has.
  package var rows: Int { size.rows }

  /// Whether `point` lies inside.
  package func contains(_ point: Point) -> Bool {
    (left..<right).contains(point.column) && (top..<bottom).contains(point.row)
  }

  /// The row number `index` from its top, as a rectangle one row high; empty when there is none.
  package func row(_ index: Int) -> Rect {
    let isInside = (0..<rows).contains(index)
    return Rect(column: left, row: top + index, columns: columns, rows: isInside ? 1 : 0)
  }

  /// What is left when so many cells are taken from each side.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: self.left + left, row: self.top + top, columns: columns - left - right,
      rows: rows - top - bottom)
  }

  /// A rectangle of `size` in the middle of this one, cut to fit.
  package func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      column: left + (columns - width) / 2, row: top + (rows - height) / 2, columns: width,
      rows: height)
  }
}
