import Domain

extension TableDataSource {
  /// Where rows of a form are put by a row: after it on its level, or `under` it; nil for nowhere.
  ///
  /// Rows of another level go where the row's own list is, or one above it: an entry into the selected group.
  package func place(
    for form: RecordForm, _ placement: NewRow.Placement, _ row: GridRow?, _ view: GridView
  ) -> RowPlace? {
    let hasLevels = form.form(at: Path(Outline.parent)) != nil
    if placement == .under {
      if hasLevels, let own = ownPlace(for: form, row, under: true, view) { return own }
      return newPlace(for: form, .under, row, view)
    }
    return ownPlace(for: form, row, under: false, view)
      ?? newPlace(for: form, .after, row, view) ?? newPlace(for: form, .under, row, view)
  }

  /// The place after the row, or after the one of its list in which it stands.
  private func ownPlace(
    for form: RecordForm, _ row: GridRow?, under: Bool, _ view: GridView
  ) -> RowPlace? {
    guard case .row(let key, let path)? = row?.subject, let tree = view.workspace.live(key)?.tree
    else { return nil }
    var here = path
    while here.steps.count > 1 {
      let list = here.parent
      if Record.form(of: key.kind).form(at: list) == .rows(form), let id = here.steps.last,
        let rows = tree[list]?.elements, tree[here] != nil
      {
        guard form.form(at: Path(Outline.parent)) != nil else {
          return RowPlace(key, list, after: id)
        }
        return RowPlace(
          key, list, after: rows.branch(of: id).last ?? id,
          parent: under ? id : rows.parent(of: id))
      }
      here = list
    }
    return nil
  }

  /// The place at which a new row would begin, where that is one of such rows.
  private func newPlace(
    for form: RecordForm, _ placement: NewRow.Placement, _ row: GridRow?, _ view: GridView
  ) -> RowPlace? {
    guard
      case .row(let key, let list, _, let after, let fields)? = newRow(placement, row, view)?.kind,
      Record.form(of: key.kind).form(at: list) == .rows(form)
    else { return nil }
    return RowPlace(key, list, after: after, parent: fields[Outline.parent]?.asText)
  }
}
