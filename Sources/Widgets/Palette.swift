import Canvas
import Vietnamese

/// A list of things to do that is filtered as one types; Enter does the selected one.
package struct Palette: Equatable, Sendable {
  /// One thing to do.
  package struct Item: Equatable, Sendable {
    package let title: String
    /// What stands beside the title: keys.
    package let keys: String
    package let isReady: Bool
    private let search: SearchText
    private let name: SearchText

    /// Describes an item; `words` are found as well as the title, without marks and case.
    ///
    /// Those whose name holds what was typed come first; without one the title is the name.
    package init(
      title: String, keys: String, words: String, isReady: Bool, name: String? = nil
    ) {
      self.title = title
      self.keys = keys
      self.isReady = isReady
      search = SearchText("\(title) \(words)")
      self.name = SearchText(name ?? title)
    }

    /// Whether the item is found by what was typed.
    func matches(_ needle: SearchText) -> Bool { needle.isEmpty || search.contains(needle) }

    /// Whether what was typed stands in its name.
    func isCalled(_ needle: SearchText) -> Bool { needle.isEmpty || name.contains(needle) }

    /// Two items are the same when they say the same.
    package static func == (left: Item, right: Item) -> Bool {
      left.title == right.title && left.keys == right.keys && left.isReady == right.isReady
    }
  }

  package let title: String
  package let items: [Item]
  /// What stands in the place of the items where none is found.
  let nothing: String
  package private(set) var field: TextField
  /// The selected one among the items found.
  package private(set) var selection = 0
  private var top = 0

  /// A palette of these items; `nothing` is said where none of them is found.
  package init(title: String, items: [Item], nothing: String, method: InputMethod) {
    self.title = title
    self.items = items
    self.nothing = nothing
    field = TextField(method: method)
  }

  /// The numbers of the items found.
  package var found: [Int] {
    let needle = SearchText(field.text)
    let found = items.indices.filter { items[$0].matches(needle) }
    return found.filter { items[$0].isCalled(needle) }
      + found.filter { !items[$0].isCalled(needle) }
  }

  /// What a key did.
  package enum Outcome: Equatable, Sendable {
    case open
    /// The item of that number was chosen.
    case chosen(Int)
    case dismissed
  }

  /// Filters, moves, chooses or closes.
  package mutating func handle(_ key: Key, in area: Rect) -> Outcome {
    let page = max(1, rows(in: area))
    switch key {
    case .escape, .function(9), .control("p"), .control("c"): return .dismissed
    case .enter:
      let found = self.found
      return found.indices.contains(selection) ? .chosen(found[selection]) : .open
    case .up: selection -= 1
    case .down: selection += 1
    case .pageUp: selection -= page
    case .pageDown: selection += page
    case .first: selection = 0
    case .last: selection = found.count
    // Where nothing is typed there is no other end to go to.
    case .home where field.text.isEmpty: selection = 0
    case .end where field.text.isEmpty: selection = found.count
    case .character, .control, .alt, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .home, .end, .wordLeft, .wordRight, .altUp, .altDown, .altLeft, .altRight, .shift, .function:
      let before = field.text
      _ = field.handle(key)
      if field.text != before { selection = 0 }
    }
    let count = found.count
    selection = max(0, min(selection, count - 1))
    top = firstRow(top: top, selection: selection, count: count, height: page)
    return .open
  }

  /// Takes pasted text into the filter; false where it is too long.
  package mutating func paste(_ text: String) -> Bool {
    guard field.paste(text) else { return false }
    selection = 0
    top = 0
    return true
  }

  /// The box in the middle of `area`, as high as all items.
  private func box(in area: Rect) -> Rect {
    // Frame and filter take three rows.
    let rows = items.count + 3
    return area.centred(Size(columns: min(76, area.columns), rows: rows))
  }

  /// How many items fit.
  private func rows(in area: Rect) -> Int { max(0, box(in: area).rows - 3) }

  /// Draws the box, the filter and the items found.
  ///
  /// - Returns: where the caret stands.
  package func render(into canvas: inout Canvas, in area: Rect) -> Point? {
    let box = self.box(in: area)
    guard box.rows > 3, box.columns > 20 else { return nil }
    canvas.box(box, title: title)
    let caret = field.render(into: &canvas, in: box.row(1).inset(left: 2, right: 2))
    let found = self.found
    if found.isEmpty {
      let row = box.row(2).inset(left: 2, right: 2)
      canvas.write(nothing.shortened(to: row.columns), at: row.origin, as: .dialog)
    }
    for (line, number) in found.dropFirst(top).prefix(box.rows - 3).enumerated() {
      let isSelected = top + line == selection
      let row = box.row(2 + line).inset(left: 1, right: 1)
      let item = items[number]
      let role: Role = isSelected ? .activeButton : item.isReady ? .dialog : .refusedKey
      canvas.fill(row, as: role)
      let keys = item.keys.fitted(to: min(24, row.columns / 3))
      let lead = isSelected ? "▸" : " "
      let (title, room) = (lead + item.title, row.columns - keys.columns - 1)
      canvas.write(title.shortened(to: room), at: row.origin, as: role)
      canvas.write(
        keys, at: Point(column: row.right - keys.columns, row: row.top),
        as: isSelected ? role : item.isReady ? .key : .refusedKey)
    }
    let foot = " \(selection + 1)/\(found.count) "
    if !found.isEmpty {
      canvas.write(
        foot, at: Point(column: box.right - foot.columns - 2, row: box.bottom - 1), as: .faint)
    }
    return caret
  }
}
