import Canvas
import TestSupport
import Testing
import Widgets

/// A list as the columns of a table have it.
private func columns() -> Checklist {
  let items = ["Tên", "Mã", "Loại", "Ghi chú"].enumerated().map { number, title in
    Checklist.Item(title, isTicked: number < 3, isFixed: number == 0, number: number)
  }
  return Checklist(title: "Cột", items: items, reset: "Như đầu", hint: "Dấu cách · Alt-↑↓")
}

/// Where it is drawn.
private let screen = Rect(column: 0, row: 0, columns: 60, rows: 20)

@Test("Space ticks, Alt with an arrow moves, the fixed one stays, Enter and Esc close")
func ticking() {
  var list = columns()
  #expect(list.handle(.character(" "), in: screen) == .refused(list.items[0]))
  _ = list.handle(.down, in: screen)
  #expect(list.handle(.altUp, in: screen) == .refused(list.items[0]))
  #expect(list.handle(.character(" "), in: screen) == .changed && !list.items[1].isTicked)
  #expect(list.handle(.altDown, in: screen) == .changed)
  #expect(list.items.map(\.number) == [0, 2, 1, 3] && list.selection == 2)
  _ = list.handle(.end, in: screen)
  #expect(list.handle(.enter, in: screen) == .reset)
  _ = list.handle(.up, in: screen)
  #expect(list.handle(.altDown, in: screen) == .open, "nothing stands behind the last one")
  #expect(list.handle(.enter, in: screen) == .closed)
  #expect(list.handle(.escape, in: screen) == .closed)
}

@Test("The selected line is seen on a screen of any size, whatever is pressed")
func seenAtAnySize() {
  var chance = Chance(12)
  let keys: [Key] = [
    .up, .down, .pageUp, .pageDown, .home, .end, .altUp, .altDown, .character(" "), .tab, .left,
  ]
  for rows in 1...14 {
    let area = Rect(column: 0, row: 0, columns: 24 + chance.below(60), rows: rows)
    var list = columns()
    for _ in 0..<60 {
      _ = list.handle(keys[chance.below(keys.count)], in: area)
      var canvas = Canvas(size: area.size)
      list.render(into: &canvas, in: area)
      guard rows > 3 else { continue }
      let drawn = (0..<rows).map { row in
        (0..<area.columns).map { canvas[Point(column: $0, row: row)].text }.joined()
      }
      #expect(drawn.contains { $0.contains("▸") }, "\(rows) \(list.selection)")
    }
    #expect(Set(list.items.map(\.number)) == [0, 1, 2, 3] && list.items[0].number == 0)
  }
}
