import Domain
import Editing
import Phrases
import Tables

extension App {
  /// Commits a draft as the first field of a new row; nothing typed makes none.
  ///
  /// The next cell is that behind this field, wherever the cursor stood when the row was begun.
  mutating func commit(
    _ draft: Grid.Draft, as row: NewRow, then step: CellStep, _ isMeant: Bool
  ) throws(TypingFault) -> [Effect] {
    if !draft.isUntouched, let gone = question(aboutPlaceOf: draft) {
      overlay = .question(gone, .draftWithoutPlace)
      return []
    }
    let (row, words) = numbered(row, draft.resolved)
    let typed = try phrases.key(of: words, as: row.form, of: row.record)
    guard let value = try value(of: typed, in: row) else {
      navigation.grid?.draft = nil
      return []
    }
    let (made, id) = newRow(linked(value, row))
    let label = phrases.added(draft.field.text)
    let attached = row.attached.compactMap { self.attached($0, to: id) }
    // A number that was typed stands as it was typed; else those behind the row count on.
    let counted = words == draft.resolved ? workspace.countingOn(from: made) : nil
    let change = workspace.completed(counted?.row ?? made)
    let changes = [change] + (counted?.behind.changes ?? []) + attached
    if !isMeant, let question = doubt(aboutNew: changes) {
      overlay = .question(question, .meantDraft(then: step))
      return []
    }
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    navigation.grid?.draft = nil
    if case .form(let key, let own)? = grid?.table, !own.isEmpty, key == change.record,
      change.path.parent == own.parent
    {
      // From the form of a row one comes to that of the next.
      _ = navigation.here.close()
      open(.form(key, change.path))
      return effects
    }
    selectNew(change.path.isEmpty ? Path([id]) : change.path)
    goToColumn(of: row.field)
    if let behind = counted?.behind { tell(behind) }
    if let ordinal = row.ordinal, words != draft.resolved {
      notice = Notice(text: phrases.readAsOrdinal(ordinal), role: .note)
    }
    if case .named(.unit, _) = row.kind {
      notice = Notice(text: phrases.unitWithoutBeginning, role: .note)
    }
    if !attached.isEmpty {
      notice = Notice(text: phrases.estimatesCopied(attached.count), role: .note)
    }
    if step == .nextCell { beginEntry(after: row.field) }
    return effects
  }

  /// What was typed means in a new row; a row of the same record by what it is called.
  private func value(of typed: String, in row: NewRow) throws(TypingFault) -> Tree? {
    guard case .row(let key, let list, _, _, _) = row.kind else {
      return try workspace.tree(from: self.typed(typed, as: row.form), as: row.form)
    }
    let place = list.appending("") / row.field
    return try workspace.value(
      of: self.typed(typed, as: row.form), at: place, in: key, as: row.form, view.moneyUnit(of: key)
    )
  }

  /// The change that makes an estimate along with the plan of that id.
  private func attached(_ tree: Tree, to plan: String) -> Change? {
    guard let id = tree.rowID else { return nil }
    return Change(
      RecordKey(.budget, id), .create(tree.with(Budget.fields.plan, tree: .text(plan))))
  }

  /// Selects a row that was made, or a record, whose path is its id: by its id, in a form by its path.
  mutating func selectNew(_ path: Path) {
    let isPath = grid?.rows.contains { $0.id == path.text } ?? false
    let row = isPath ? path.text : path.steps.last ?? ""
    navigation.grid?.select(id: row)
    guard grid?.filter != nil, grid?.selected?.id != row else { return }
    // What was just made is seen, whatever the filter says of it.
    navigation.grid?.use(nil)
    refresh()
    navigation.grid?.select(id: row)
  }

  /// Goes to the column of a field of the selected row, where one shows it.
  private mutating func goToColumn(of field: FieldKey) {
    guard let grid, let row = grid.selected else { return }
    let column = grid.columns.first { cell(row, $0)?.binding?.field == field }
    navigation.grid?.column = column ?? grid.column
  }

  /// A row whose text begins with its number, as papers print it: the number goes where numbers stand.
  private func numbered(_ row: NewRow, _ typed: String) -> (NewRow, String) {
    guard case .row(let key, let list, let letter, let after, var fields) = row.kind,
      case .rows(let form)? = Record.form(of: key.kind).form(at: list),
      form.form(at: Path(Outline.ordinal)) != nil, row.form == .text || row.form == .prose,
      let (ordinal, rest) = Ordinal.leading(in: typed)
    else { return (row, typed) }
    let rows = workspace[key]?.tree[list]?.elements ?? []
    let above = fields[Outline.parent]?.asText.flatMap { id in rows.first { $0.rowID == id } }
    let full = above?.text(of: Outline.ordinal) ?? ""
    // Where numbers repeat those above them, one as the paper prints it is made whole.
    let isShort = key.kind.hasFullOrdinals && !full.isEmpty && !ordinal.hasPrefix(full + ".")
    fields[Outline.ordinal] = .text(isShort ? "\(full).\(ordinal)" : ordinal)
    let kind = NewRow.Kind.row(key, list: list, letter: letter, after: after, fields: fields)
    let numbered = NewRow(
      field: row.field, location: row.location, form: row.form, kind: kind,
      linksUnit: row.linksUnit, attached: row.attached)
    return (numbered, rest)
  }

  /// What was typed for a new row; a name that means one unit gives the unit too.
  private func linked(_ value: Tree, _ row: NewRow) -> (NewRow, Tree) {
    guard row.linksUnit, case .row(let key, let list, let letter, let after, var fields) = row.kind,
      let name = value.asText,
      case let found = workspace.meant(.unit, name, as: workspace.namingTimes(in: key)),
      found.count == 1
    else { return (row, value) }
    fields[RosterEntry.fields.unit] = .text(found[0].key.id)
    let kind = NewRow.Kind.row(key, list: list, letter: letter, after: after, fields: fields)
    let linked = NewRow(field: row.field, location: row.location, kind: kind)
    return (linked, .text(workspace.title(of: found[0])))
  }

  /// The change that makes a new row or record, and its id.
  private mutating func newRow(_ typed: (row: NewRow, value: Tree)) -> (Change, String) {
    let (row, value) = typed
    switch row.kind {
    case .named(let kind, var fields):
      let name = Tree.row(id: document.ids.next(letter: DatedName.letter))
        .with(DatedName.fields.text, tree: value)
      fields[row.field] = .list([name])
      return newRecord(kind, fields)
    case .record(let kind, var fields):
      fields[row.field] = value
      return newRecord(kind, fields)
    case .row(let record, let list, let letter, let after, var fields):
      let id = document.ids.next(letter: letter)
      fields.merge(proposed(for: record, list)) { given, _ in given }
      fields[row.field] = value
      var tree = Tree.row(id: id)
      for (key, value) in fields { tree = tree.with(key, value) }
      return (Change(record, .insert(list, row: tree, after: after)), id)
    }
  }

  /// What a new row of a list begins with: a report that came in is for the year looked at, a target of a plan of
  /// one year for that year.
  private func proposed(for key: RecordKey, _ list: Path) -> [String: Tree] {
    guard key.kind == .plan else { return [:] }
    if list.isField(ReportDuty.fields.received, ofRowIn: Plan.fields.reportDuties) {
      return [ReportReceipt.fields.year.key: .integer(year)]
    }
    guard list == Path(Plan.fields.targets), let plan = workspace[key]?.value(as: Plan.self),
      let years = plan.yearsCovered, years.count == 1
    else { return [:] }
    return [Target.fields.year.key: .integer(years.lowerBound)]
  }

  /// The change that makes a new record of these fields.
  private mutating func newRecord(_ kind: RecordKind, _ fields: [String: Tree]) -> (Change, String)
  {
    let key = RecordKey(kind, document.ids.next(letter: kind.letter))
    var tree = Tree.record(key)
    for (field, value) in fields { tree = tree.with(field, value) }
    return (Change(key, .create(tree)), key.id)
  }
}
