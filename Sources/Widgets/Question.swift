import Canvas

/// A question with answers to choose from, drawn over the screen.
package struct Question: Equatable, Sendable {
  package let title: String
  package let text: String
  package let answers: [String]
  /// The answer that Enter gives.
  package private(set) var selected: Int

  /// Asks; `selected` is the answer that does no harm.
  package init(title: String, text: String, answers: [String], selected: Int) {
    self.title = title
    self.text = text
    self.answers = answers
    self.selected = max(0, min(selected, answers.count - 1))
  }

  /// What a key did to a question.
  package enum Outcome: Equatable, Sendable {
    case open
    case answered(Int)
    case dismissed
  }

  /// Chooses with arrows and Tab, answers with Enter, leaves with Esc.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    // Never around the end: one step too far must not come to the answer that does something.
    case .left, .up, .backTab: selected = max(0, selected - 1)
    case .right, .down, .tab: selected = max(0, min(selected + 1, answers.count - 1))
    case .enter: return answers.isEmpty ? .dismissed : .answered(selected)
    case .escape: return .dismissed
    case .character, .control, .alt, .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown,
      .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight, .shift,
      .function:
      break
    }
    return .open
  }

  /// Where the box and its answers stand on a screen of that size.
  private func layout(in area: Rect) -> (box: Rect, lines: [String]) {
    let room = max(min(20, area.columns), area.columns - 4)
    let width = min(max(44, buttonsWidth(answers.indices) + 4), room)
    let lines = text.wrapped(to: width - 4, lines: max(0, area.rows - 4))
    let rows = min(area.rows, lines.count + 4)
    return (area.centred(Size(columns: width, rows: rows)), lines)
  }

  /// How wide these answers are in one line.
  private func buttonsWidth(_ shown: Range<Int>) -> Int {
    answers[shown].reduce(0) { $0 + $1.columns + 5 }
  }

  /// The first answer that is drawn: where not all fit, the selected one is among those that do.
  private func firstAnswer(room: Int) -> Int {
    var first = 0
    while first < selected, buttonsWidth(first..<selected + 1) > room + 1 { first += 1 }
    return first
  }

  /// Draws the box in the middle of `area`.
  package func render(into canvas: inout Canvas, in area: Rect) {
    let (box, lines) = layout(in: area)
    canvas.box(box, title: title)
    for (index, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: box.left + 2, row: box.top + 1 + index), as: .dialog,
        limit: box.columns - 4)
    }
    guard box.rows >= 3 else { return }
    var column = box.left + max(2, (box.columns - buttonsWidth(answers.indices)) / 2)
    for index in answers.indices.dropFirst(firstAnswer(room: box.columns - 3)) {
      let chosen = index == selected
      let room = max(0, box.right - 1 - column)
      let answer = answers[index].shortened(to: max(0, room - 4))
      column = canvas.write(
        chosen ? "[▸\(answer) ]" : "[ \(answer) ]",
        at: Point(column: column, row: box.bottom - 2), as: chosen ? .activeButton : .button,
        limit: room)
      column += 1
    }
  }
}
