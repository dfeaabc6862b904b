import Domain
import Widgets

extension BudgetSource {
  private var record: RecordKey { budget.key }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let estimate = view.workspace.budget(budget) else { return nil }
    let line = line(of: row, in: estimate)
    var fields: [String: Tree] = [:]
    let above = place == .under ? line?.id : line?.parent
    fields[BudgetLine.fields.parent] = above.map { .text($0.text) }
    let parent = above.flatMap { id in estimate.lines.first { $0.id == id } }
    let rows = view.workspace[record]?.tree[Budget.fields.lines]?.elements ?? []
    fields[BudgetLine.fields.ordinal] = rows.nextOrdinal(under: above?.text, isFull: false).map {
      .text($0)
    }
    // The new line stands after the selected one and everything under it.
    let after = line.map { lastLine(under: $0, in: estimate) } ?? estimate.lines.last
    return NewRow(
      field: BudgetLine.fields.content, location: parent?.content ?? estimate.title,
      kind: .row(
        record, list: Path(Budget.fields.lines), letter: BudgetLine.letter, after: after?.id.text,
        fields: fields))
  }

  func entry(_ row: GridRow, _ view: GridView) -> [CellBinding] {
    guard case .row(let key, let path) = row.subject else { return [] }
    return typedCells(of: row, view) + [CellBinding(key, path / BudgetLine.fields.source)]
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard let estimate = view.workspace.budget(budget), let line = line(of: row, in: estimate)
    else { return nil }
    let changes = view.workspace.changes(removing: Budget.fields.lines[line.id], in: record)
    return Deletion(title: line.content.inOneLine, changes: changes, rows: changes.count)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    let cell = self.cell(row, column, view)
    var lines: [TextPage.Line] = []
    if let estimate = view.workspace.budget(budget) {
      var title = column == 0 ? "" : columns(view)[column].title
      if case .total = row.subject {
        title = view.phrases.field(Budget.fields.words, of: .budget)
      }
      let isBlank = cell.text.isEmpty && cell.binding != nil
      let text = [isBlank ? view.phrases.emptyCell : "", headline(of: row, in: estimate, view)]
      lines.append(
        TextPage.Line(title, text.filter { !$0.isEmpty }.joined(separator: " · "), as: .text))
    }
    // What is wrong with this very cell comes before the rest.
    let audited = auditLines(row, cell, view)
    return cell.mark == nil ? lines + audited : audited.prefix(1) + lines + audited.dropFirst()
  }

  /// The whole content of a line with what its columns do not show, or the total in words.
  private func headline(of row: GridRow, in estimate: Budget, _ view: GridView) -> String {
    guard let line = line(of: row, in: estimate) else {
      return estimate.words.isEmpty
        ? view.phrases.totalInWords(estimate.total?.amount) : estimate.words
    }
    var parts = [
      view.audit.budgets[budget]?.fullOrdinal(of: line.id) ?? "", line.content.inOneLine,
    ]
    if !line.formula.isEmpty { parts.append("(\(line.formula))") }
    if let norm = line.norm, let quantity = line.quantity, let product = norm.times(quantity),
      let exact = norm.unrounded(times: quantity)
    {
      parts.append("· " + view.phrases.rounded(exact, to: product))
    }
    if let typed = line.typed {
      let figures = [typed.quantity, typed.norm, typed.amount].filter { !$0.isEmpty }
      if !figures.isEmpty { parts.append(view.phrases.asTyped(figures)) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The line that a row shows.
  private func line(of row: GridRow?, in estimate: Budget) -> BudgetLine? {
    guard let row, case .row(_, let path) = row.subject else { return nil }
    return estimate.lines.first { $0.id.text == path.steps.last }
  }

  /// A line and everything under it, in the order of the table.
  private func subtree(of line: BudgetLine, in estimate: Budget) -> [BudgetLine] {
    var ids: Set<ID<BudgetLine>> = [line.id]
    // Parents may stand after their children in a hand-made file: look until nothing is new.
    var before = 0
    while before != ids.count {
      before = ids.count
      for line in estimate.lines {
        if let parent = line.parent, ids.contains(parent) { ids.insert(line.id) }
      }
    }
    return estimate.lines.filter { ids.contains($0.id) }
  }

  /// The last of a line's subtree in the order of the file.
  private func lastLine(under line: BudgetLine, in estimate: Budget) -> BudgetLine? {
    subtree(of: line, in: estimate).last
  }
}
