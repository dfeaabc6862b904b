import Canvas
import Domain
import Phrases
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
      if number >= cells.count, canAdd { return beginNewRow(.after) }
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

/// Keys by which a row that is typed ends in the next one.
extension App {
  /// Whether a row can begin behind the selected one.
  private var canAdd: Bool {
    guard let grid, let row = grid.selected else { return false }
    return grid.table.dataSource.newRow(.after, row, view) != nil
  }

  /// Whether taking a line of the list goes on in a new row, since cells are left.
  var goesOn: Bool {
    guard let draft = grid?.draft, let number = draft.entry, draft.list.isOpen,
      draft.list.taken != nil, !draft.form.isList
    else { return false }
    return entryCells.indices.contains(number + 1)
  }

  /// A key that commits what is typed and begins the next row, or one below; nil for every other key.
  mutating func addingKey(_ key: Key) -> [Effect]? {
    if case .new? = grid?.draft?.purpose, key == .altRight || key == .altLeft {
      return nestNewRow(key == .altRight ? .inward : .outward)
    }
    if case .character = key { return nil }
    let command = CommandTable.command(for: key, in: .list)
    guard let command, command == .add || command == .addChild else { return nil }
    if case .new? = grid?.draft?.purpose, grid?.draft?.field.text.isEmpty == true {
      return command == .add ? [] : nestNewRow(.inward)
    }
    let effects = commitDraft(then: .stay)
    guard grid?.draft == nil, overlay == nil else { return effects }
    return effects + perform(command)
  }

  /// Has the row that is begun stand a level deeper, or less deep, before it is made.
  private mutating func nestNewRow(_ way: Nesting) -> [Effect] {
    guard let grid, var draft = grid.draft, case .new(let begun) = draft.purpose else { return [] }
    let places = placesForNewRow(begun)
    let number = places.firstIndex { $0.kind == begun.kind }
    guard let number, case let next = number + (way == .inward ? -1 : 1),
      places.indices.contains(next)
    else {
      let refusal: NestingRefusal =
        number == nil ? .noLevels : way == .inward ? .noneBefore : .outermost
      notice = Notice(text: phrases.nestingRefused(refusal), role: .note)
      return []
    }
    draft = draft.moved(to: places[next])
    navigation.grid?.draft = draft
    return []
  }

  /// Whether a row that is begun can stand a level less deep.
  func leavesLevel(_ begun: NewRow) -> Bool {
    let places = placesForNewRow(begun)
    guard let number = places.firstIndex(where: { $0.kind == begun.kind }) else { return false }
    return number + 1 < places.count
  }

  /// Where the row that is begun may stand: under the selected row, after it, after the rows above it.
  private func placesForNewRow(_ begun: NewRow) -> [NewRow] {
    guard let grid, let selected = grid.selected else { return [] }
    var above: [GridRow] = [selected]
    for row in grid.rows.prefix(while: { $0.id != selected.id }).reversed()
    where row.depth < above[above.endIndex - 1].depth {
      above.append(row)
    }
    let source = grid.table.dataSource
    let rows =
      [source.newRow(.under, selected, view)] + above.map { source.newRow(.after, $0, view) }
    var places: [NewRow] = []
    for case let row? in rows
    where row.list == begun.list && !places.contains(where: { $0.kind == row.kind }) {
      places.append(row)
    }
    return places
  }
}

extension NewRow {
  /// The record and the list in which it will stand.
  fileprivate var list: [String] {
    guard case .row(let key, let list, _, _, _) = kind else { return [] }
    return [key.id, list.text]
  }
}
