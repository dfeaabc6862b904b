import Canvas
import Domain
import Widgets

/// One part of a plan: its rows, under one another where they are a tree.
struct PlanPartSource: GridSource {
  let part: PlanPart
  let plan: ID<Plan>

  private var key: RecordKey { RecordKey(.plan, plan.text) }

  func columns(_ view: GridView) -> [TableColumn] {
    let main = TableColumn(view.phrases.field(part.main, of: .plan), width: 26, isFlexible: true)
    return [main]
      + part.columns.map { column in
        TableColumn(
          view.phrases.field(column.field, of: .plan), width: column.width,
          isFlexible: column.isFlexible,
          rank: column.rank)
      }
  }

  func rows(_ view: GridView) -> [GridRow] {
    guard let record = view.workspace.live(key) else { return [] }
    var rows: [GridRow] = []
    add(record.tree[part.list]?.elements ?? [], under: nil, depth: 0, of: key, to: &rows)
    return rows
  }

  /// Adds the rows of a list in the order of its tree; one without a parent there stands at the top.
  private func add(
    _ list: [Tree], under parent: String?, depth: Int, of key: RecordKey, to rows: inout [GridRow]
  ) {
    let ids = Set(list.compactMap(\.rowID))
    for row in list {
      guard let id = row.rowID, depth < 12 else { continue }
      let above = part.isTree ? row["parent"]?.asText.flatMap { ids.contains($0) ? $0 : nil } : nil
      guard above == parent else { continue }
      let hasChildren = part.isTree && list.contains { $0["parent"]?.asText == id }
      let words = row.members?.values.compactMap(\.asText).joined(separator: " ") ?? ""
      rows.append(
        GridRow(
          id, depth: depth, hasChildren: hasChildren, search: words,
          .row(key, part.list.appending(id))))
      if hasChildren { add(list, under: id, depth: depth + 1, of: key, to: &rows) }
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    switch row.subject {
    case .row(let key, let path):
      guard let tree = view.workspace[key]?.tree[path] else { return GridCell("") }
      let field = column == 0 ? part.main : part.columns[column - 1].field
      return cell(tree, field, key, path, view)
    case .record, .total, .heading, .figure, .unreadable: return GridCell("")
    }
  }

  /// A cell of a row; the main one begins with the ordinal.
  private func cell(
    _ tree: Tree, _ field: String, _ key: RecordKey, _ path: Path, _ view: GridView
  ) -> GridCell {
    guard let form = part.form.form(at: Path([field])) else { return GridCell("") }
    var text = view.text(of: tree[field], as: form, key)
    if field == part.main, let ordinal = tree["ordinal"]?.asText { text = "\(ordinal) \(text)" }
    let place = path.appending(field)
    let mark =
      view.audit.mark(of: key, at: place)
      ?? (field == part.main ? view.audit.mark(of: key, at: path) : nil)
    return GridCell(text, mark: mark, CellBinding(key, place, form))
  }

  func newRow(_ place: NewRow.Place, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let record = view.workspace.live(key) else { return nil }
    var fields: [String: Tree] = [:]
    var after = record.tree[part.list]?.elements?.last?.rowID
    if case .row(_, let path)? = row?.subject, let id = path.steps.last {
      after = id
      if part.isTree {
        fields["parent"] = place == .under ? .text(id) : record.tree[path]?["parent"]
      }
    }
    let siblings = (record.tree[part.list]?.elements ?? []).filter {
      $0["parent"] == fields["parent"]
    }
    fields["ordinal"] = siblings.last?["ordinal"]?.asText.flatMap { Ordinal.next(after: $0) }
      .map { .text($0) }
    return NewRow(
      field: part.main, location: part.title(view.phrases),
      kind: .row(key, list: part.list, letter: part.letter, after: after, fields: fields))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, let id = path.steps.last,
      var rest = view.workspace[key]?.tree
    else { return nil }
    var changes: [Change] = []
    for gone in subtree(of: id, in: rest[part.list]?.elements ?? []).reversed() {
      guard let row = rest[part.list.appending(gone)] else { continue }
      let after = rest.row(before: gone, in: part.list)
      changes.append(Change(key, .remove(part.list, row: row, after: after)))
      _ = rest.remove(row: gone, from: part.list)
    }
    return Deletion(
      title: cell(row, 0, view).text, changes: changes, rows: changes.count, references: 0)
  }

  /// A row and everything under it, parents first.
  private func subtree(of id: String, in list: [Tree]) -> [String] {
    guard part.isTree else { return [id] }
    var found = [id]
    var next = 0
    while next < found.count {
      for row in list where row["parent"]?.asText == found[next] {
        if let child = row.rowID, !found.contains(child) { found.append(child) }
      }
      next += 1
    }
    return found
  }
}
