import Domain
import Editing
import Phrases
import Tables

extension App {
  /// Whether the selected row can be moved among its siblings as the table stands now.
  var takesMoves: Availability {
    guard let grid, grid.table.dataSource.keepsOrder,
      case .row(let key, let path)? = grid.selected?.subject,
      workspace[key]?.tree[path.parent]?.elements != nil
    else { return .refused(because: phrases.noOwnOrder) }
    if grid.sorting != nil { return .refused(because: phrases.sortedRowsStay) }
    let isWhole = grid.filter == nil && grid.search == nil
    return isWhole ? .ready : .refused(because: phrases.filteredRowsStay)
  }

  /// Moves the selected row past its neighbour, with all that hangs below it, as one step.
  mutating func moveRow(down: Bool) -> [Effect] {
    guard let row = grid?.selected, case .row(let key, let path) = row.subject else { return [] }
    guard let sibling = grid?.sibling(below: down) else {
      notice = Notice(text: down ? phrases.alreadyLast : phrases.alreadyFirst, role: .note)
      return []
    }
    let changes = workspace.changes(moving: path, past: sibling, down: down, in: key)
    let effects = make(Edit(label: phrases.movedRow(rowTitle), changes: changes)) ?? []
    navigation.grid?.select(id: row.id)
    return effects
  }
}

extension Grid {
  /// The id of the row next to the selected one, in the same list and under the same row.
  fileprivate func sibling(below: Bool) -> String? {
    guard visible.indices.contains(selection), case let start = visible[selection],
      case .row(let key, let path) = rows[start].subject
    else { return nil }
    let others = below ? Array(rows.indices[(start + 1)...]) : rows.indices[..<start].reversed()
    guard let next = others.first(where: { rows[$0].depth <= rows[start].depth }),
      rows[next].depth == rows[start].depth, case .row(key, let other) = rows[next].subject,
      other.parent == path.parent
    else { return nil }
    return other.steps.last
  }
}
