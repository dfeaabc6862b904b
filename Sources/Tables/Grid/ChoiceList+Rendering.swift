import Canvas
import Widgets

extension ChoiceList {
  /// Draws the choices that fit into a box at the foot of an area.
  ///
  /// It stands at the head where it would else cover the row in which something is typed.
  package func render(
    into canvas: inout Canvas, in area: Rect, beside row: Int, ticked: Set<String>, title: String
  ) {
    guard isOpen, !fitting.isEmpty, let box = box(in: area, beside: row) else { return }
    canvas.box(box, title: title.shortened(to: max(1, box.columns - 6)))
    let height = box.rows - 2
    let top = firstRow(
      top: max(0, (place ?? 0) - height / 2), selection: place ?? 0, count: fitting.count,
      height: height)
    for (line, number) in fitting.dropFirst(top).prefix(height).enumerated() {
      let isSelected = top + line == place
      render(
        all[number], isSelected: isSelected, isTicked: ticked.contains(all[number].value),
        into: &canvas, in: box.row(1 + line).inset(left: 1, right: 1))
    }
    let foot = place.map { " \($0 + 1)/\(fitting.count) " } ?? " \(fitting.count) "
    canvas.write(
      foot, at: Point(column: box.right - foot.columns - 2, row: box.bottom - 1), as: .faint)
  }

  /// Where the box stands; nil where there is no room for one choice.
  private func box(in area: Rect, beside row: Int) -> Rect? {
    let wanted = fitting.count + 2
    let most = area.rows >= 24 ? 14 : 10
    let (above, below) = (row - area.top, area.bottom - row - 1)
    let isBelow = below >= min(wanted, most) || below >= above
    let rows = min(wanted, most, isBelow ? below : above)
    guard rows > 2, area.columns > 20 else { return nil }
    let labels = fitting.prefix(200).map { all[$0].label.columns + all[$0].detail.columns }
    let columns = min(area.columns - 2, max(40, (labels.max() ?? 0) + 9))
    return Rect(
      column: area.left + 1, row: isBelow ? area.bottom - rows : area.top, columns: columns,
      rows: rows)
  }

  /// Draws one choice, with a tick where it is taken already.
  private func render(
    _ choice: Choice, isSelected: Bool, isTicked: Bool, into canvas: inout Canvas, in row: Rect
  ) {
    let role: Role = isSelected ? .activeButton : .dialog
    canvas.fill(row, as: role)
    let room = max(row.columns / 3, row.columns - choice.label.displayed.columns - 4)
    let detail = choice.detail.displayed.shortened(to: max(0, room))
    let shown = (isSelected ? "▸" : " ") + (isTicked ? "✓ " : " ") + choice.label.displayed
    canvas.write(
      shown.shortened(to: row.columns - detail.columns - 1), at: row.origin,
      as: role)
    canvas.write(
      detail, at: Point(column: row.right - detail.columns, row: row.top),
      as: isSelected ? role : .faint)
  }
}

extension Grid {
  /// The row of the screen in which the selected row stands, where the table has that area.
  package func lineOfSelection(in area: Rect) -> Int {
    let body = area.inset(top: 1)
    let first = firstRow(top: top, selection: selection, count: visible.count, height: body.rows)
    return body.top + max(0, selection - first)
  }
}
