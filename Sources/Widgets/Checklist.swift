import Canvas

/// A list of things that are there or not, in an order of their own: Space ticks, Alt with an arrow moves.
package struct Checklist: Equatable, Sendable {
  /// One thing of the list.
  package struct Item: Equatable, Sendable {
    package let title: String
    package internal(set) var isTicked: Bool
    /// Whether it is always there, before the others.
    package let isFixed: Bool
    /// What it stands for: its number in the list as it came.
    package let number: Int

    package init(_ title: String, isTicked: Bool, isFixed: Bool, number: Int) {
      self.title = title
      self.isTicked = isTicked
      self.isFixed = isFixed
      self.number = number
    }
  }

  package let title: String
  /// The last line of the list: what puts all back as it was at first.
  let reset: String
  /// Which keys do what.
  let hint: String
  package private(set) var items: [Item]
  /// The selected one; behind the last item the line that puts all back.
  package private(set) var selection = 0
  private var top = 0

  package init(title: String, items: [Item], reset: String, hint: String) {
    self.title = title
    self.items = items
    self.reset = reset
    self.hint = hint
  }

  /// What a key did.
  package enum Outcome: Equatable, Sendable {
    case open
    case changed
    /// That item is always there.
    case refused(Item)
    case reset
    case closed
  }

  /// The same place in a list that was made anew.
  package mutating func keepPlace(of other: Checklist) {
    selection = min(other.selection, items.count)
    top = other.top
  }

  /// Goes, ticks, moves, or closes.
  package mutating func handle(_ key: Key, in area: Rect) -> Outcome {
    let page = max(1, rows(in: area))
    var outcome = Outcome.open
    switch key {
    case .escape, .control("c"), .alt("w"): return .closed
    case .enter, .character(" "), .insert:
      if !items.indices.contains(selection) { return .reset }
      if key == .enter { return .closed }
      if items[selection].isFixed { return .refused(items[selection]) }
      items[selection].isTicked.toggle()
      outcome = .changed
    case .altUp: outcome = move(by: -1)
    case .altDown: outcome = move(by: 1)
    case .up: selection -= 1
    case .down, .tab: selection += 1
    case .backTab: selection -= 1
    case .pageUp: selection -= page
    case .pageDown: selection += page
    case .first, .home: selection = 0
    case .last, .end: selection = items.count
    case .character, .control, .alt, .backspace, .delete, .left, .right, .wordLeft, .wordRight,
      .altLeft, .altRight, .shift, .function:
      break
    }
    selection = max(0, min(selection, items.count))
    top = firstRow(top: top, selection: selection, count: items.count + 1, height: page)
    return outcome
  }

  /// Puts the selected item before or behind its neighbour; a fixed one stays where it is.
  private mutating func move(by step: Int) -> Outcome {
    let place = selection + step
    guard items.indices.contains(selection), items.indices.contains(place) else { return .open }
    for index in [selection, place] where items[index].isFixed { return .refused(items[index]) }
    items.swapAt(selection, place)
    selection = place
    return .changed
  }

  /// The box at the right of `area`, so that the beginning of what lies below is seen.
  private func box(in area: Rect) -> Rect {
    let titles = items.map(\.title.columns) + [reset.columns, title.columns + 4, hint.columns - 4]
    let width = min(area.columns, (titles.max() ?? 0) + 8)
    // Frame, the line that puts all back, a rule, the keys.
    let height = min(area.rows, items.count + 4)
    return Rect(column: area.right - width, row: area.top, columns: width, rows: height)
  }

  /// How many lines of the list fit.
  private func rows(in area: Rect) -> Int { max(0, box(in: area).rows - 3) }

  /// Draws the box.
  package func render(into canvas: inout Canvas, in area: Rect) {
    let box = self.box(in: area)
    guard box.rows > 3, box.columns > 12 else { return }
    canvas.box(box, title: title)
    for line in 0..<rows(in: area) where top + line <= items.count {
      let number = top + line
      let isSelected = number == selection
      let row = box.row(1 + line).inset(left: 1, right: 1)
      let item = items.indices.contains(number) ? items[number] : nil
      let role: Role = isSelected ? .activeButton : item?.isFixed ?? false ? .faint : .dialog
      canvas.fill(row, as: role)
      let sign = item.map { $0.isFixed ? " •  " : $0.isTicked ? "[x] " : "[ ] " } ?? ""
      let text = (isSelected ? "▸" : " ") + sign + (item?.title ?? reset)
      canvas.write(text.shortened(to: row.columns), at: row.origin, as: role)
    }
    let foot = box.row(box.rows - 2).inset(left: 2, right: 2)
    canvas.write(hint.hints(to: foot.columns), at: foot.origin, as: .faint)
  }
}
