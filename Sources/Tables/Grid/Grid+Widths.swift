import Canvas
import Domain
import Phrases
import Widgets

extension Grid {
  /// How many rows are measured when rows are made.
  private static let measuredRows = 500
  /// What is wider is cut anyway, and need not be counted.
  private static let widest = 240
  /// A figure that is longer is none.
  private static let widestFigure = 32

  /// How wide the widest cell of each column is, the lead of the tree included.
  ///
  /// All rows of a short table, so that no column changes its width while one scrolls, folds or searches; of a long
  /// one rows spread evenly over it, since to make all cells of a store of 15,000 units would take longer than a
  /// key may: what is wider on the screen is measured when it is seen (`layout`).
  func measured(_ view: GridView) -> [Int] {
    let step = max(1, (rows.count + Grid.measuredRows - 1) / Grid.measuredRows)
    let some = stride(from: 0, to: rows.count, by: step).map { rows[$0] }
    return widths(of: some, view)
  }

  /// How wide the cells of some rows are.
  private func widths(of rows: [GridRow], _ view: GridView) -> [Int] {
    let dataSource = table.dataSource
    let columns = dataSource.columns(view)
    let measured = self.columns.filter { columns[$0].content != .drawing }
    var widths = columns.map { _ in 0 }
    for row in rows {
      for (index, cell) in zip(measured, dataSource.cells(row, at: measured, view)) {
        guard cell.spans == 1 else {
          // What runs over several columns wants the first of them as it was meant, no more.
          widths[index] = max(
            widths[index], cell.text.columns(upTo: columns[index].width))
          continue
        }
        if cell.bar != nil { widths[index] = max(widths[index], columns[index].width) }
        let lead = index == dataSource.treeColumn ? indent(row).columns : 0
        let limit = columns[index].content == .figures ? Grid.widestFigure : Grid.widest
        widths[index] = max(widths[index], lead + cell.text.columns(upTo: limit))
      }
    }
    return widths
  }

  /// Where its columns stand in an area.
  package func layout(_ view: GridView, in area: Rect) -> TableLayout {
    var needs = self.needs
    if rows.count > Grid.measuredRows, area.rows > 1 {
      let first = firstRow(
        top: top, selection: selection, count: visible.count, height: area.rows - 1)
      let seen = visible.dropFirst(first).prefix(area.rows - 1).map { rows[$0] }
      needs = zip(needs, widths(of: seen, view)).map { max($0, $1) }
    }
    var columns = table.dataSource.columns(view)
    // Where a person ordered them the last ones leave first.
    if view.columnChoices[table] != nil {
      for (place, index) in self.columns.enumerated() where place > 0 {
        columns[index].rank = place
        columns[index].leavesInTurn = true
      }
    }
    return TableLayout(
      columns, order: self.columns, needs: needs, width: area.columns, keeping: column)
  }
}

extension TableColumn {
  /// A column of a field, called as the field is; in the list of which it is one, as it is called there.
  init(
    _ field: some Keyed, in list: Path? = nil, of kind: RecordKind, _ phrases: Phrases, width: Int,
    isFlexible: Bool = false, alignment: Alignment = .left, rank: Int = 0,
    holding content: Content? = nil
  ) {
    let form = (field as? any AnyField)?.form
    let label = list.map { phrases.field(field, in: $0, of: kind) }
    self.init(
      label ?? phrases.field(field, of: kind), key: field.key, width: width, isFlexible: isFlexible,
      alignment: alignment, rank: rank, holding: content ?? form?.content)
  }
}

extension FieldForm {
  /// What a column of such values holds.
  var content: TableColumn.Content {
    switch nature {
    case .figure, .date, .digits: .figures
    case .words, .texts, .flag, .choice, .name, .names, .parts: .text
    }
  }
}
