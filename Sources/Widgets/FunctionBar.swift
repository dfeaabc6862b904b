import Canvas

/// The line of function keys at the foot of the screen.
package struct FunctionBar: Equatable, Sendable {
  /// One key of the bar.
  package struct Item: Equatable, Sendable {
    /// `F1`.
    package let key: String
    package let label: String
    package let isReady: Bool

    /// Describes a key of the bar.
    package init(key: String, label: String, isReady: Bool) {
      self.key = key
      self.label = label
      self.isReady = isReady
    }
  }

  package let items: [Item]

  /// Makes a bar.
  package init(_ items: [Item]) { self.items = items }

  /// Where each item stands when drawn on `width` columns; labels are cut evenly when too long.
  private func places(width: Int) -> [(item: Item, left: Int, width: Int)] {
    var longest = 12
    func total() -> Int {
      items.reduce(0) { $0 + $1.key.columns + 3 + min(longest, $1.label.columns) }
    }
    while total() > width, longest > 0 { longest -= 1 }
    var left = 0
    var places: [(item: Item, left: Int, width: Int)] = []
    for item in items {
      let own = item.key.columns + 3 + min(longest, item.label.columns)
      guard left + item.key.columns < width else { break }
      places.append((item, left, min(own, width - left)))
      left += own
    }
    return places
  }

  /// Draws the bar into one row.
  package func render(into canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, as: .keyLabel)
    for (item, left, width) in places(width: area.columns) {
      let at = Point(column: area.left + left, row: area.top)
      let after = canvas.write(item.key, at: at, as: item.isReady ? .key : .refusedKey)
      let room = width - item.key.columns - 2
      canvas.write(
        item.label, at: Point(column: after + 1, row: area.top),
        as: item.isReady ? .keyLabel : .refusedKey, limit: room)
    }
  }

  /// The number of the item under a column, for the mouse.
  package func item(at column: Int, width: Int) -> Int? {
    places(width: width).lastIndex { $0.left <= column }
  }
}
