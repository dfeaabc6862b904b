import Canvas
import Testing
import Widgets

@Test("A click on the empty end of the bar does nothing")
func emptyEnd() {
  let bar = FunctionBar([
    .init(key: "F1", label: "Trợ giúp", isReady: true),
    .init(key: "F10", label: "Thoát", isReady: true),
  ])
  #expect(bar.item(at: -1, width: 80) == nil)
  #expect(bar.item(at: 0, width: 80) == 0)
  #expect(bar.item(at: 14, width: 80) == 1)
  #expect(bar.item(at: 40, width: 80) == nil)
  #expect(bar.item(at: 90, width: 80) == nil)
}

private let items: [FunctionBar.Item] = [
  .init(key: "F1", label: "Trợ giúp", isReady: true),
  .init(key: "F2", label: "Sửa", isReady: true),
  .init(key: "F3", label: "Tìm kiếm", isReady: true),
  .init(key: "F7", label: "Thêm dòng", isReady: false),
  .init(key: "F8", label: "Xóa dòng", isReady: false),
  .init(key: "F10", label: "Thoát", isReady: true),
  .init(key: "F11", label: "Màu sắc", isReady: true),
  .init(key: "F12", label: "Chuột", isReady: true),
]

/// The bar in the second row of a picture two columns wider than the bar on each side.
private func draw(_ items: [FunctionBar.Item], width: Int) -> Canvas {
  var canvas = Canvas(size: Size(columns: width + 4, rows: 3))
  FunctionBar(items).render(
    into: &canvas, in: Rect(column: 2, row: 1, columns: width, rows: 1))
  return canvas
}

@Test(
  "All keys stand in the bar, their labels cut evenly when it is narrow", arguments: [60, 80, 120])
func drawnBar(width: Int) {
  let canvas = draw(items, width: width)
  #expect(letters(of: canvas, row: 1, as: [.text]) == "    ", "nothing beside the bar")
  let row = letters(of: canvas, row: 1, as: [.key, .keyLabel, .refusedKey])
  var rest = row[...]
  for item in items {
    // A narrow bar has no room between a key and its label.
    let start =
      rest.firstRange(of: item.key + " " + item.label.prefix(1))
      ?? rest.firstRange(of: item.key + item.label.prefix(1))
    #expect(start != nil, "\(item.key) in \(row)")
    rest = rest[(start?.upperBound ?? rest.startIndex)...]
  }
  if width == 120 { #expect(items.allSatisfy { row.contains($0.label + " ") }) }
}

@Test("A click presses the key that is drawn under it", arguments: [20, 40, 60, 80, 120])
func clicks(width: Int) {
  let bar = FunctionBar(items)
  let canvas = draw(items.map { .init(key: $0.key, label: $0.label, isReady: true) }, width: width)
  var drawn: [Int: String] = [:]
  for column in 0..<width {
    let cell = canvas[Point(column: column + 2, row: 1)]
    let item = bar.item(at: column, width: width)
    if cell.role == .key { drawn[item ?? -1, default: ""] += cell.text }
    #expect(item != nil || cell.text == " ", "letters at \(column) that nothing answers for")
  }
  for (item, key) in drawn {
    #expect(items.indices.contains(item) && items[item].key == key, "\(item) \(key)")
  }
  #expect(width < 60 || drawn.count == items.count)
}

@Test("A key that is refused looks refused, the key and its label")
func refused() {
  let canvas = draw(items, width: 120)
  #expect(letters(of: canvas, row: 1, as: [.refusedKey]) == "F7Thêm dòngF8Xóa dòng")
  #expect(letters(of: canvas, row: 1, as: [.key]) == "F1F2F3F10F11F12")
}

@Test("A bar keeps inside its area, however narrow", arguments: 0...30)
func narrowBar(width: Int) {
  let canvas = draw(items, width: width)
  #expect(letters(of: canvas, row: 1, as: [.text]) == "    ")
  #expect(letters(of: canvas, row: 0, as: [.text]).count == width + 4)
}
