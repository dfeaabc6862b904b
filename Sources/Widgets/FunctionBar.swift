import Canvas

/// The line of function keys at the foot of the screen.
package struct FunctionBar: Equatable, Sendable {
  /// One key of the bar.
  package struct Item: Equatable, Sendable {
    /// `F1`.
    package let key: String
    package let label: String
    package let isReady: Bool

    package init(key: String, label: String, isReady: Bool) {
      self.key = key
      self.label = label
      self.isReady = isReady
    }
  }

  package let items: [Item]

  /// Makes a bar.
  package init(_ items: [Item]) { self.items = items }

  /// An item in its place; the gap lies around its label.
  private struct Button {
    let item: Item
    let left: Int
    let width: Int
    let gap: Int
  }

  /// Where each item stands when drawn on `width` columns; labels are cut evenly when too long.
  private func buttons(width: Int) -> [Button] {
    var longest = 12
    var gap = 3
    func total() -> Int {
      items.reduce(0) { $0 + $1.key.columns + gap + min(longest, $1.label.columns) }
    }
    while total() > width, gap > 1 { gap -= 1 }
    while total() > width, longest > 0 { longest -= 1 }
    var left = 0
    var buttons: [Button] = []
    for item in items {
      let own = item.key.columns + gap + min(longest, item.label.columns)
      guard left + item.key.columns < width else { break }
      buttons.append(Button(item: item, left: left, width: min(own, width - left), gap: gap))
      left += own
    }
    return buttons
  }

  /// Draws the bar into one row.
  package func render(into canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, as: .keyLabel)
    for button in buttons(width: area.columns) {
      let item = button.item
      let at = Point(column: area.left + button.left, row: area.top)
      let after = canvas.write(item.key, at: at, as: item.isReady ? .key : .refusedKey)
      let lead = button.gap > 1 ? 1 : 0
      let room = button.width - item.key.columns - (button.gap > 1 ? 2 : 1)
      canvas.write(
        item.label, at: Point(column: after + lead, row: area.top),
        as: item.isReady ? .keyLabel : .refusedKey, limit: room)
    }
  }

  /// The number of the item under a column, for the mouse; nil where the bar is empty.
  package func item(at column: Int, width: Int) -> Int? {
    buttons(width: width).firstIndex { ($0.left..<$0.left + $0.width).contains(column) }
  }
}
