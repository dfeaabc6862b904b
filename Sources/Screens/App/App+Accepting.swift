import Domain

extension App {
  /// Writes what holds into a cell that prints something else.
  ///
  /// All figures of the discrepancy are written, and with a line those that repeat it; between a line
  /// and its years nobody can tell which is right, so that is left to the person.
  mutating func acceptComputed() -> [Effect] {
    guard let grid, let row = grid.selected,
      let binding = grid.source.maker.cell(row, grid.column, view).binding,
      let found = audit.worst(of: binding.record, at: binding.path), found.code != .years
    else {
      notice = Notice(text: phrases.nothingToAccept, role: .warning)
      return []
    }
    let repeated = audit.discrepancies(of: row.subject).filter { other in
      other.code == .carried && other.carriedFrom == [found.path]
    }
    var changes: [Change] = []
    for figure in found.figures + repeated.flatMap(\.figures) {
      guard case .money(let money)? = figure.holds,
        Record.form(of: found.record.kind).form(at: figure.path) == .money
      else { continue }
      let old = workspace[found.record]?.tree[figure.path]
      // A year in which nothing falls due is left blank, as in the documents.
      let isBlank = money == .zero && found.code == .yearQuantity
      let new: Tree? = isBlank ? nil : .integer(money.dong)
      let change = Change(found.record, .set(figure.path, old: old, new: new))
      if old != new, !changes.contains(change) { changes.append(change) }
    }
    guard !changes.isEmpty else {
      notice = Notice(text: phrases.nothingToAccept, role: .warning)
      return []
    }
    let label = phrases.edited(fieldTitle, of: rowTitle)
    return make(Edit(label: label, changes: changes)) ?? []
  }
}
