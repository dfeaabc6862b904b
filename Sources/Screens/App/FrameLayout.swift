import Canvas

/// Where the parts of the frame stand on a terminal of some size.
package struct FrameLayout: Equatable, Sendable {
  /// The smallest terminal that shows the screens; below it a sentence says so.
  package static let smallest = Size(columns: 60, rows: 16)

  package let head: Rect
  package let panes: Rect
  package let table: Rect
  /// The rule above the details.
  package let rule: Rect
  package let detail: Rect
  package let status: Rect
  package let bar: Rect

  /// Divides a terminal of `size`; taller ones show more lines of detail.
  package init(size: Size) {
    let all = Rect(of: size)
    let details = size.rows >= 34 ? 5 : size.rows >= 22 ? 3 : size.rows >= 18 ? 2 : 1
    head = all.row(0)
    panes = all.row(1)
    bar = all.row(size.rows - 1)
    status = all.row(size.rows - 2)
    table = all.inset(top: 2, bottom: 3 + details)
    rule = all.row(size.rows - 3 - details)
    detail = all.inset(top: size.rows - 2 - details, bottom: 2)
  }

  /// Where pages and questions are drawn.
  package var overlay: Rect {
    Rect(column: 0, row: head.bottom, columns: head.columns, rows: status.top - head.bottom)
  }

  /// Whether a terminal is large enough.
  package static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }
}
