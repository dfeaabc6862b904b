import Domain
import Tables
import Widgets

extension TableColumn {
  /// What it is called in a list of columns.
  fileprivate var called: String {
    let title = name ?? title
    return title.isEmpty ? key : title
  }
}

/// A person chooses which columns of a kind of table are seen, and in which order.
extension App {
  /// Whether the columns of the table that is seen can be chosen.
  var takesColumns: Availability {
    .refused(
      if: grid?.table.columnsName == nil && grid?.table != .importedLines,
      because: phrases.columnsAreFixed)
  }

  /// Lists the columns of the table, those that are not seen as well.
  mutating func openColumns() {
    guard let grid else { return }
    if grid.table == .importedLines { return openPaperColumns() }
    overlay = .columns(checklist(of: grid.table), grid.table)
  }

  /// The columns of a table as a list to tick.
  private func checklist(of table: TableID) -> Checklist {
    let columns = table.dataSource.columns(view)
    let names = Dictionary(columns.map { ($0.called, 1) }, uniquingKeysWith: +)
    let items = table.order(view).places.map { place in
      let column = columns[place.index]
      // Two pictures of one field are told apart by their headings.
      let isAlone = names[column.called] == 1 || column.title == column.called
      let title =
        isAlone
        ? column.called
        : "\(column.called): \(column.title.split(separator: " ").joined(separator: " "))"
      return Checklist.Item(
        title.shortened(to: 32), isTicked: place.isShown,
        isFixed: place.index <= table.dataSource.treeColumn, number: place.index)
    }
    return Checklist(
      title: phrases.columnsTitle, items: items, reset: phrases.columnsAsAtFirst,
      hint: phrases.columnsHint)
  }

  /// A key in the list of columns: what is chosen is seen at once, and remembered.
  mutating func columnsKey(_ list: Checklist, _ outcome: Checklist.Outcome, _ table: TableID)
    -> [Effect]
  {
    overlay = .columns(list, table)
    switch outcome {
    case .open: return []
    case .closed:
      overlay = nil
      return []
    case .refused(let item):
      notice = Notice(text: phrases.columnStays(item.title), role: .warning)
      return []
    case .changed:
      let columns = table.dataSource.columns(view)
      return choose(
        list.items.filter { !$0.isFixed && !columns[$0.number].key.isEmpty }.map { item in
          (item.isTicked ? "" : ColumnOrder.hidden) + columns[item.number].key
        }, for: table)
    case .reset:
      let effects = choose(nil, for: table)
      overlay = nil
      notice = Notice(text: phrases.columnsAreAsAtFirst, role: .note)
      return effects
    }
  }

  /// Shows the columns that were chosen of a kind of table, and has them remembered.
  private mutating func choose(_ names: [String]?, for table: TableID) -> [Effect] {
    guard let name = table.columnsName else { return [] }
    columnChoices.choose(names, for: name)
    navigation.look()
    refresh()
    return [.saveColumns(names, of: name)]
  }
}
