import Canvas
import Domain
import Widgets

extension Grid {
  /// Draws heading, rows and marks, and the draft in its cell or below.
  ///
  /// - Returns: where the caret stands, when something is typed in a cell.
  package func render(into canvas: inout Canvas, in area: Rect, _ view: GridView) -> Point? {
    let dataSource = table.dataSource
    let columns = dataSource.columns(view)
    let layout = self.layout(view, in: area)
    renderHead(columns, layout, into: &canvas, in: area.row(0))
    let body = area.inset(top: 1)
    guard !visible.isEmpty else {
      let isHidden = search != nil || !rows.isEmpty
      let text = isHidden ? view.phrases.nothingFound : emptyText(view)
      let lines = text.wrapped(to: body.columns - 3, lines: body.rows - 1)
      for (row, line) in lines.enumerated() {
        canvas.write(line, at: Point(column: body.left + 2, row: body.top + 1 + row), as: .faint)
      }
      return nil
    }
    let first = firstRow(top: top, selection: selection, count: visible.count, height: body.rows)
    for line in 0..<min(body.rows, visible.count - first) {
      let drawing = RowDrawing(dataSource: dataSource, columns: columns, layout: layout, view: view)
      render(row: first + line, with: drawing, into: &canvas, in: body.row(line))
    }
    return renderDraft(layout, into: &canvas, in: body.row(selection - first))
  }

  /// What is said instead of rows, with how to begin for those who may.
  private func emptyText(_ view: GridView) -> String {
    let text = table.dataSource.emptyText(view.phrases)
    guard view.isEditable, let row = table.dataSource.newRow(.after, nil, view) else { return text }
    let hint = row.isOfPapers ? view.phrases.addOrImportHint : view.phrases.addHint
    return "\(text) \(hint)"
  }

  /// What all rows of one picture are drawn with.
  private struct RowDrawing {
    let dataSource: any TableDataSource
    let columns: [TableColumn]
    let layout: TableLayout
    let view: GridView
  }

  /// Draws the headings of the columns.
  private func renderHead(
    _ columns: [TableColumn], _ layout: TableLayout, into canvas: inout Canvas, in area: Rect
  ) {
    canvas.fill(area, as: .header)
    for span in layout.spans {
      var title = columns[span.index].title
      if sorting?.column == span.index {
        // The sign of the order is seen however narrow the column is.
        title = title.shortened(to: span.width - 1) + (sorting?.isDescending ?? false ? "↓" : "↑")
      }
      canvas.write(
        title, at: Point(column: area.left + span.left, row: area.top),
        width: span.width, alignment: columns[span.index].alignment, as: .header)
    }
  }

  /// Draws one row with its marks; the selected cell stands out from the selected row.
  private func render(
    row number: Int, with drawing: RowDrawing, into canvas: inout Canvas, in area: Rect
  ) {
    let (dataSource, columns) = (drawing.dataSource, drawing.columns)
    let row = rows[visible[number]]
    let isSelected = number == selection
    let isMarked = marked.contains(row.thing)
    if isSelected || isMarked {
      canvas.fill(area, as: isSelected ? .selectedRow : .markedRow)
    }
    var next = 0
    let spans = drawing.layout.spans
    let cells = dataSource.cells(row, at: spans.map(\.index), drawing.view)
    for (place, cell) in cells.enumerated() where place >= next {
      let span = spans[place]
      let reach = span.index..<span.index + cell.spans
      next = spans[place...].firstIndex { !reach.contains($0.index) } ?? spans.endIndex
      let last = spans[max(place, next - 1)]
      let width = last.left + last.width - span.left
      var text = cell.text
      if span.index == dataSource.treeColumn { text = indent(row) + text }
      let role: Role =
        isSelected
        ? (span.index == column ? .selectedCell : .selectedRow)
        : isMarked ? .markedRow : cell.role
      let at = Point(column: area.left + span.left, row: area.top)
      canvas.write(
        text, at: at, width: width, alignment: columns[span.index].alignment, as: role)
      cell.bar?.render(
        into: &canvas, at: at, width: width, as: role == cell.role ? nil : role)
      if isMarked, place == 0 {
        canvas.write(
          "•", at: Point(column: at.column - 1, row: at.row), as: isSelected ? role : .markedRow)
        continue
      }
      guard let mark = cell.mark else { continue }
      // The sign stands right before the figure, in the gap at the latest.
      let lead = columns[span.index].alignment == .right ? max(0, span.width - text.columns) : 0
      canvas.write(
        mark.sign, at: Point(column: at.column + lead - 1, row: at.row),
        as: isSelected ? role : mark.role)
    }
  }

  /// The lead of a row in the tree: its depth and whether it is open.
  func indent(_ row: GridRow) -> String {
    let lead = String(repeating: " ", count: row.depth)
    guard isTree else { return lead }
    return lead + (row.hasChildren ? (isFolded(row) ? "▸ " : "▾ ") : "  ")
  }

  /// Draws what is typed over the selected cell, when it fits there.
  private func renderDraft(
    _ layout: TableLayout, into canvas: inout Canvas, in area: Rect
  ) -> Point? {
    guard let draft, draft.isInCell, let span = layout.span(of: column)
    else { return nil }
    // It grows with what is typed: figures beside it are read while there is room.
    let wanted = max(span.width, draft.field.text.columns + 1)
    let width = min(wanted, area.right - area.left - span.left)
    let left = min(area.left + span.left, area.right - width)
    return draft.field.render(
      into: &canvas, in: Rect(column: left, row: area.top, columns: width, rows: 1))
  }
}

extension Grid {
  /// Whether its rows are of one sort, so that one command may be for several of them.
  package var takesMarks: Bool { table.dataSource.typedColumn == nil && !table.dataSource.isPage }
}

extension FieldForm {
  /// Whether values are short enough to be typed in the cell itself.
  var isShort: Bool {
    switch nature {
    case .figure, .date, .flag: true
    case .words, .texts, .digits, .choice, .name, .names, .parts: false
    }
  }
}
