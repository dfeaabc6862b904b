import Domain
import Tables

/// The cells of a row that was just made are opened for typing one after the other.
extension App {
  /// The cells of the selected row, in the order in which a new row is typed.
  private var entryCells: [CellBinding] {
    guard let grid, let row = grid.selected else { return [] }
    let cells = grid.table.dataSource.entry(row, view)
    guard view.columnChoices[grid.table] != nil else { return cells }
    // Where the person chose, the columns that are seen, in their order; then what no column shows.
    let dataSource = grid.table.dataSource
    let all = dataSource.columns(view).indices.map { dataSource.cell(row, $0, view).binding }
    var chosen: [CellBinding] = []
    for case let binding? in grid.columns.map({ all[$0] })
    where !chosen.contains(where: { $0.path == binding.path }) {
      chosen.append(cells.first { $0.path == binding.path } ?? binding)
    }
    return chosen
      + cells.filter { cell in !all.contains { $0?.path == cell.path } }
  }

  /// Goes on in a row that was just made: opens the cell behind the one that was typed.
  mutating func beginEntry(after field: FieldKey) {
    guard let typed = entryCells.firstIndex(where: { $0.field == field }) else { return }
    openEntry(typed + 1)
  }

  /// Goes on from a cell: in a new row to the next one, opened; elsewhere as the step says.
  mutating func go(_ step: CellStep, inEntry number: Int?) {
    guard let number else { return go(step) }
    switch step {
    case .nextCell: openEntry(number + 1)
    case .previousCell: openEntry(number - 1)
    // The row is done, and stays selected: the next one begins behind it.
    case .up, .down, .stay: break
    }
  }

  /// Opens a cell of the new row, blank; behind the last one the row is done.
  private mutating func openEntry(_ number: Int) {
    let cells = entryCells
    guard cells.indices.contains(number), let grid, let row = grid.selected else {
      let first = grid?.table.dataSource.firstColumn ?? 0
      navigation.grid?.column = first
      notice = notice ?? Notice(text: phrases.rowIsDone, role: .note)
      return
    }
    let binding = cells[number]
    let columns = grid.columns
    if let column = columns.first(where: { cell(row, $0)?.binding?.path == binding.path }) {
      navigation.grid?.column = column
    }
    beginDraft(of: binding, with: "")
    navigation.grid?.draft?.entry = number
  }
}
