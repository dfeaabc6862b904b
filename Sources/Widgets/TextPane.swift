import Canvas

/// A pane in which a text of paragraphs is typed: the field that holds it is another's.
///
/// It shows the whole text, wrapped and scrolled so that the caret is seen, and knows what is selected.
package struct TextPane: Equatable, Sendable {
  /// What a key did.
  package enum Outcome: Equatable, Sendable {
    case done
    /// The key means nothing here.
    case unknown
    /// That text was copied or cut.
    case copied(String)
  }

  /// What is wanted of those around the pane.
  package enum Wish: Equatable, Sendable {
    case commit, commitGoingOn, commitGoingBack, leave, undo, redo
    /// Put in what was copied.
    case putIn
    /// Hand the text to another program.
    case editOutside
  }

  /// What a key wants of those around the pane; nil for a key of the pane itself.
  package static func wish(of key: Key) -> Wish? { wishes[key] }

  private static let wishes: [Key: Wish] = [
    .control("s"): .commit, .function(2): .commit, .tab: .commitGoingOn,
    .backTab: .commitGoingBack, .escape: .leave, .control("z"): .undo, .control("y"): .redo,
    .alt("v"): .putIn, .function(4): .editOutside,
  ]

  /// The first line that is shown.
  private var top = 0
  /// Where the selection began; it ends at the caret.
  private var anchor: Int?
  /// Whether the selection was begun by a key of its own, so that the caret takes it along without Shift.
  private var isMarked = false
  /// The column that going up and down keeps to.
  private var goal: Int?

  package init() {}

  /// What is selected, if anything is.
  package func selection(in field: TextField) -> Range<Int>? {
    guard let anchor, anchor != field.caret else { return nil }
    let ends = [min(anchor, field.count), field.caret].sorted()
    return ends[0]..<ends[1]
  }

  /// Selects nothing; false where nothing was selected.
  package mutating func deselect() -> Bool {
    defer { anchor = nil }
    return anchor != nil
  }

  /// Does what a key means in the pane of that area.
  package mutating func handle(_ key: Key, in field: inout TextField, _ area: Rect) -> Outcome {
    let selected = selection(in: field)
    defer { keepInSight(field, area) }
    switch key {
    case .control(" "):
      isMarked = anchor == nil
      anchor = isMarked ? field.caret : nil
    case .control("a"):
      (anchor, isMarked) = (0, true)
      field.go(to: field.count)
    case .alt("c"): return copy(selected, from: field)
    case .alt("x"):
      guard let selected else { return .done }
      let text = field.text(in: selected)
      replace(selected, with: "", in: &field)
      return .copied(text)
    case .alt("b"): enclose(selected, in: "**", &field)
    case .alt("i"): enclose(selected, in: "*", &field)
    case .enter:
      field.endWord()
      replace(selection(in: field) ?? field.caret..<field.caret, with: "\n", in: &field)
    case .shift(let direction):
      if anchor == nil { (anchor, isMarked) = (field.caret, false) }
      travel(direction.key, in: &field, area)
    case .backspace, .delete, .character:
      if let selected { replace(selected, with: "", in: &field) }
      if selected == nil || key.isLetter { _ = field.handle(key) }
      (anchor, goal) = (nil, nil)
    case .left, .right, .up, .down, .wordLeft, .wordRight, .altLeft, .altRight, .home, .end, .first,
      .last, .pageUp, .pageDown:
      if !isMarked { anchor = nil }
      travel(key, in: &field, area)
    case .control, .alt, .escape, .tab, .backTab, .insert, .altUp, .altDown, .function:
      return edit(key, in: &field)
    }
    return .done
  }

  /// A key of the field itself.
  private mutating func edit(_ key: Key, in field: inout TextField) -> Outcome {
    guard field.handle(key) else { return .unknown }
    (anchor, goal) = (nil, nil)
    return .done
  }

  /// Takes a pasted text in the place of what is selected; false where it is too long.
  package mutating func paste(_ text: String, into field: inout TextField, _ area: Rect) -> Bool {
    defer { keepInSight(field, area) }
    let selected = selection(in: field) ?? field.caret..<field.caret
    guard field.paste(text, over: selected) else { return false }
    (anchor, goal) = (nil, nil)
    return true
  }

  /// Puts what is selected into the clipboard.
  private func copy(_ selected: Range<Int>?, from field: TextField) -> Outcome {
    selected.map { .copied(field.text(in: $0)) } ?? .done
  }

  private mutating func replace(_ range: Range<Int>, with text: String, in field: inout TextField) {
    field.replace(range, with: text)
    (anchor, goal) = (nil, nil)
  }

  /// Puts a sign before and behind what is selected; without a selection the caret stands between them.
  private mutating func enclose(_ selected: Range<Int>?, in sign: String, _ field: inout TextField)
  {
    let range = selected ?? field.caret..<field.caret
    let before = field.count
    field.replace(range, with: sign + field.text(in: range) + sign)
    if selected == nil, field.count > before { field.go(to: field.caret - sign.count) }
    (anchor, goal) = (nil, nil)
  }
}

extension TextPane {
  /// Moves the caret by letter, word, line or page.
  private mutating func travel(_ key: Key, in field: inout TextField, _ area: Rect) {
    let lines = TextLines(field.letters, width: area.columns - 1)
    let here = lines.line(of: field.caret)
    let steps: [Key: Int] = [
      .up: -1, .down: 1, .pageUp: 1 - area.rows, .pageDown: area.rows - 1,
    ]
    let step = steps[key]
    if key == .home {
      field.go(to: lines.lines[here].range.lowerBound)
    } else if key == .end {
      field.go(to: lines.end(ofLine: here))
    } else if step == nil {
      _ = field.handle(key)
    }
    guard let step else {
      goal = nil
      return
    }
    let column = goal ?? lines.column(of: field.caret)
    goal = column
    let there = here + step
    if there < 0 {
      field.go(to: 0)
    } else if there >= lines.lines.count {
      field.go(to: field.count)
    } else {
      field.go(to: lines.caret(inLine: there, column: column))
    }
  }

  /// Turns the wheel: the caret goes along.
  package mutating func scroll(by rows: Int, in field: inout TextField, _ area: Rect) {
    for _ in 0..<abs(rows) { travel(rows < 0 ? .up : .down, in: &field, area) }
    keepInSight(field, area)
  }

  /// Scrolls so that the caret is seen.
  package mutating func keepInSight(_ field: TextField, _ area: Rect) {
    let lines = TextLines(field.letters, width: area.columns - 1)
    let here = lines.line(of: field.caret)
    top = min(top, max(0, lines.lines.count - area.rows), here)
    top = max(top, here - max(0, area.rows - 1))
  }

  /// Draws the text with what is selected.
  ///
  /// - Returns: where the caret stands, and where its line is among all lines.
  package func render(
    _ field: TextField, into canvas: inout Canvas, in area: Rect
  ) -> (caret: Point, line: Int, count: Int) {
    let lines = TextLines(field.letters, width: area.columns - 1)
    let selected = selection(in: field)
    let here = lines.line(of: field.caret)
    // The pane may be smaller than when it was scrolled.
    let first = max(min(top, here), here - max(0, area.rows - 1))
    for (row, line) in lines.lines.dropFirst(first).prefix(area.rows).enumerated() {
      var column = area.left
      for index in line.range {
        let role: Role = selected?.contains(index) ?? false ? .selectedCell : .dialog
        let at = Point(column: column, row: area.top + row)
        column = canvas.write(
          String(field.letters[index]), at: at, as: role, limit: area.right - column)
      }
    }
    let at = Point(
      column: min(area.right - 1, area.left + lines.column(of: field.caret)),
      row: area.top + here - first)
    return (at, here, lines.lines.count)
  }
}

extension Key {
  /// Whether it is a letter.
  fileprivate var isLetter: Bool { if case .character = self { true } else { false } }
}
