import Canvas
import Vietnamese

/// A few fields in a box over the screen: texts to type, choices to step through.
package struct Dialog: Equatable, Sendable {
  /// One field with its label.
  package struct Field: Equatable, Sendable {
    package let label: String
    /// What it means: what is told when help is asked for.
    package let help: String
    package internal(set) var content: Content
    /// Of names that were chosen from a list what each stands for.
    package internal(set) var chosen: [String: String] = [:]

    /// What is in it.
    package enum Content: Equatable, Sendable {
      case text(TextField)
      /// One of some labels; the number of the chosen one.
      case choice([String], selected: Int)
    }

    package init(_ label: String, help: String, _ content: Content) {
      self.label = label
      self.help = help
      self.content = content
    }

    /// What was typed, or the label chosen.
    package var text: String {
      switch content {
      case .text(let field): field.text
      case .choice(let labels, let selected):
        labels.indices.contains(selected) ? labels[selected] : ""
      }
    }

    /// The number of the label chosen; nil for a text.
    package var selected: Int? {
      guard case .choice(_, let selected) = content else { return nil }
      return selected
    }
  }

  package let title: String
  /// What it is about, above the fields.
  package let text: String
  /// Which keys do what, below them.
  package let hint: String
  package private(set) var fields: [Field]
  /// The field that has the keyboard.
  package private(set) var focus = 0
  /// Why it was not taken, and the field that is to blame; gone with the next key.
  private var fault: Fault?

  /// Why what stands in a field was not taken.
  private struct Fault: Equatable, Sendable {
    let text: String
    let field: Int
  }

  package init(title: String, text: String, hint: String, fields: [Field]) {
    self.title = title
    self.text = text
    self.hint = hint
    self.fields = fields
  }

  /// Says under a field why it was not taken, and goes there.
  package mutating func refuse(_ text: String, at field: Int) {
    focus = max(0, min(field, fields.count - 1))
    fault = Fault(text: text, field: focus)
  }

  /// The text in the field that has the keyboard; nil where it is no text.
  package var focusedText: TextField? {
    guard fields.indices.contains(focus), case .text(let field) = fields[focus].content
    else { return nil }
    return field
  }

  /// Puts a choice into the text that has the keyboard, in the place of what was typed for it.
  package mutating func put(_ text: String, for value: String, over range: Range<Int>) {
    guard var field = focusedText else { return }
    field.replace(range, with: text)
    fields[focus].content = .text(field)
    fields[focus].chosen[text] = value
  }

  /// Chooses a label of the field that has the keyboard, by its number.
  package mutating func choose(_ number: Int) {
    guard fields.indices.contains(focus), case .choice(let labels, _) = fields[focus].content,
      labels.indices.contains(number)
    else { return }
    fields[focus].content = .choice(labels, selected: number)
  }

  /// Goes to the next field; stays in the last.
  package mutating func goOn() { focus = min(focus + 1, max(0, fields.count - 1)) }

  /// What a key did to a dialog.
  package enum Outcome: Equatable, Sendable {
    case open
    /// Enter on the last field: it is to be taken as it is.
    case submitted
    case dismissed
  }

  /// Types, steps through choices, goes from field to field, submits or leaves.
  package mutating func handle(_ key: Key) -> Outcome {
    fault = nil
    switch key {
    case .escape: return .dismissed
    case .enter:
      if focus + 1 >= fields.count { return .submitted }
      focus += 1
    case .tab, .down: focus = (focus + 1) % max(1, fields.count)
    case .backTab, .up: focus = (focus + fields.count - 1) % max(1, fields.count)
    case .character, .control, .alt, .backspace, .delete, .insert, .left, .right, .home, .end,
      .pageUp, .pageDown, .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft,
      .altRight, .shift, .function:
      change(by: key)
    }
    return .open
  }

  /// Takes pasted text into the field that has the keyboard; false where it is too long.
  package mutating func paste(_ pasted: String) -> Bool {
    guard fields.indices.contains(focus), case .text(var field) = fields[focus].content
    else { return true }
    let isTaken = field.paste(pasted)
    fields[focus].content = .text(field)
    return isTaken
  }

  /// Does what a key means in the field that has the keyboard.
  private mutating func change(by key: Key) {
    guard fields.indices.contains(focus) else { return }
    switch fields[focus].content {
    case .text(var field):
      _ = field.handle(key)
      fields[focus].content = .text(field)
    case .choice(let labels, let selected):
      let count = max(1, labels.count)
      switch key {
      case .left, .backspace:
        fields[focus].content = .choice(labels, selected: (selected + count - 1) % count)
      case .right, .character(" "):
        fields[focus].content = .choice(labels, selected: (selected + 1) % count)
      case .character, .control, .alt, .delete, .insert, .home, .end, .pageUp, .pageDown,
        .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight, .shift,
        .function,
        .enter, .escape, .tab,
        .backTab, .up,
        .down:
        break
      }
    }
  }

  /// One row inside the box: a field, or a line of what is wrong with it.
  private enum Row {
    case field(Int)
    case fault(String)
  }

  /// The fields and what is wrong with one of them, as far as `count` rows have room.
  ///
  /// Where not all fit, the field that has the keyboard is among those that do.
  private func rows(_ count: Int, width: Int) -> [Row] {
    var rows: [Row] = []
    var focused = 0..<1
    for number in fields.indices {
      let start = rows.count
      rows.append(.field(number))
      if let fault, fault.field == number {
        let lines = "▲ \(fault.text)".wrapped(to: max(1, width - 2))
        rows += lines.prefix(Dialog.faultLines).map { .fault($0) }
      }
      if number == focus { focused = start..<rows.count }
    }
    guard rows.count > count else { return rows }
    let first = min(max(0, focused.upperBound - count), focused.lowerBound)
    return Array(rows.dropFirst(first).prefix(count))
  }

  /// How many lines a fault may take.
  private static let faultLines = 4

  /// Where the box stands in an area, and what is in it.
  private struct Layout {
    let box: Rect
    let shown: [String]
    let inner: [Row]
    /// The row of the screen of the first field.
    var first: Int { box.top + 1 + shown.count + (shown.isEmpty ? 0 : 1) }
  }

  private func layout(in area: Rect) -> Layout {
    let width = min(area.columns, 72)
    // Frame, the line of keys, and a blank one above it.
    let inner = rows(max(1, area.rows - 4), width: width - 4)
    // Fields come first: on a small screen the lines above them give way.
    let room = max(0, area.rows - inner.count - 5)
    let shown = Array(text.wrapped(to: max(1, width - 4)).prefix(room))
    let height = min(area.rows, shown.count + inner.count + (shown.isEmpty ? 4 : 5))
    return Layout(
      box: area.centred(Size(columns: width, rows: height)), shown: shown, inner: inner)
  }

  /// The row of the screen in which the field that has the keyboard stands.
  package func lineOfFocus(in area: Rect) -> Int {
    let layout = layout(in: area)
    let place = layout.inner.firstIndex { if case .field(focus) = $0 { true } else { false } }
    return layout.first + (place ?? 0)
  }

  /// Draws the box in the middle of `area`.
  ///
  /// - Returns: where the caret stands, in a text.
  package func render(into canvas: inout Canvas, in area: Rect) -> Point? {
    let layout = layout(in: area)
    let (box, width) = (layout.box, layout.box.columns)
    canvas.box(box, title: title)
    for (number, line) in layout.shown.enumerated() {
      canvas.write(
        line, at: Point(column: box.left + 2, row: box.top + 1 + number), as: .dialog,
        limit: width - 4)
    }
    var row = layout.first
    var caret: Point?
    for line in layout.inner where row < box.bottom - 1 {
      let place = Rect(column: box.left + 2, row: row, columns: width - 4, rows: 1)
      switch line {
      case .field(let number):
        let isFocused = number == focus
        caret = render(fields[number], isFocused: isFocused, into: &canvas, in: place) ?? caret
      case .fault(let text):
        canvas.write(text, at: place.inset(left: 2).origin, as: .error, limit: width - 6)
      }
      row += 1
    }
    if box.bottom - 2 >= row {
      canvas.write(
        hint.hints(to: width - 4), at: Point(column: box.left + 2, row: box.bottom - 2), as: .faint)
    }
    return caret
  }

  /// Draws one field: its label, then what is in it.
  private func render(
    _ field: Field, isFocused: Bool, into canvas: inout Canvas, in area: Rect
  ) -> Point? {
    let labels = fields.map(\.label.columns).max() ?? 0
    let left = min(labels + 2, area.columns / 2)
    canvas.write(
      isFocused ? "▸" + field.label : " " + field.label, at: area.origin,
      as: isFocused ? .strong : .dialog, limit: left)
    let place = area.inset(left: left + 1)
    switch field.content {
    case .text(let text):
      if isFocused { return text.render(into: &canvas, in: place) }
      canvas.write(text.text, at: place.origin, as: .dialog, limit: place.columns)
    case .choice:
      let shown = isFocused ? "‹ \(field.text) ›" : "  \(field.text)"
      canvas.write(
        shown, at: place.origin, as: isFocused ? .activeButton : .dialog, limit: place.columns)
    }
    return nil
  }
}
