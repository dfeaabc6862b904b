import Canvas

extension Dialog {
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
      if let text = fault?.field == number ? fault?.text : faultsOfLeft[number] {
        rows += "▲ \(text)".wrapped(to: width - 2, lines: Dialog.faultLines).map { .fault($0) }
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
    let shown = text.wrapped(to: width - 4, lines: room)
    let height = min(area.rows, shown.count + inner.count + (shown.isEmpty ? 4 : 5))
    return Layout(
      box: area.centred(Size(columns: width, rows: height)), shown: shown, inner: inner)
  }

  /// Where the box stands in an area.
  package func box(in area: Rect) -> Rect { layout(in: area).box }

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
      ((isFocused ? "▸" : " ") + field.label).shortened(to: left), at: area.origin,
      as: isFocused ? .strong : .dialog)
    let place = area.inset(left: left + 1)
    switch field.content {
    case .text(let text):
      if isFocused { return text.render(into: &canvas, in: place) }
      canvas.write(text.text.shortened(to: place.columns), at: place.origin, as: .dialog)
    case .choice:
      // With room for both arrows, so that nothing moves when the keyboard comes to it.
      let label = field.text.shortened(to: max(0, place.columns - 4))
      let shown = isFocused ? "‹ \(label) ›" : "  \(label)"
      canvas.write(
        shown, at: place.origin, as: isFocused ? .activeButton : .dialog, limit: place.columns)
    }
    return nil
  }
}
