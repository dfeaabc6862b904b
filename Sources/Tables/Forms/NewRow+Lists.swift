import Domain

extension GridView {
  /// A row that begins in a list of a record: last, or after a row of it, or under that one.
  ///
  /// Where rows stand under one another it comes behind all that hangs below the one before; its ordinal goes on from
  /// those beside it.
  func newRow(
    in list: Path, of key: RecordKey, _ place: NewRow.Placement, by row: String?, _ title: String
  ) -> NewRow? {
    guard let tree = workspace.live(key)?.tree,
      case .rows(let form)? = Record.form(of: key.kind).form(at: list), let letter = form.letter,
      let main = form.naming
    else { return nil }
    let rows = tree[list]?.elements ?? []
    var fields: [String: Tree] = [:]
    var after = row ?? rows.last?.rowID
    var location = title
    if form.form(at: Path(Outline.parent)) != nil, let row {
      after = rows.branch(of: row).last ?? row
      let above = place == .under ? row : rows.parent(of: row)
      fields[Outline.parent] = above.map { .text($0) }
      if let above {
        location += " › " + tree.rowTitle(at: list.appending(above)).shortened(to: 32)
      }
    }
    if form.form(at: Path(Outline.ordinal)) != nil {
      let above = fields[Outline.parent]?.asText
      fields[Outline.ordinal] = rows.nextOrdinal(under: above, isFull: key.kind.hasFullOrdinals)
        .map { .text($0) }
    }
    return NewRow(
      field: main, location: location, form: main.form,
      kind: .row(key, list: list, letter: letter, after: after, fields: fields))
  }
}
