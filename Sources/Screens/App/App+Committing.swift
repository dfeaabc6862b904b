import Canvas
import Domain
import Vietnamese
import Widgets

extension App {
  /// Makes what is typed a change, and goes on; a fault keeps the draft and says why.
  mutating func commitDraft(then command: Command) -> [Effect] {
    guard let draft = grid?.draft else { return [] }
    do {
      switch draft.purpose {
      case .cell(let binding): return try commit(draft, to: binding, then: command)
      case .new(let row): return try commit(draft, as: row)
      }
    } catch {
      screens[screen]?.grid?.draft?.fault = phrases.fault(error)
      return []
    }
  }

  /// Commits a draft to the cell it was begun in.
  private mutating func commit(
    _ draft: Grid.Draft, to binding: CellBinding, then command: Command
  ) throws(TypingFault) -> [Effect] {
    let now = editable(workspace[binding.record]?.tree[binding.path], binding)
    guard now == draft.before else {
      let last = workspace[binding.record]?.tree.history(of: binding.record).last
      let text = phrases.draftConflict(
        phrases.field(binding.field, of: binding.record.kind), now: now, by: last?.stamp.by ?? "?")
      overlay = .question(
        Question(
          title: phrases.conflictTitle, text: text,
          answers: [phrases.keepTheirs, phrases.writeMine], selected: 0),
        .overwriteWithDraft(then: command))
      return []
    }
    let typed = try key(of: draft.field.text, binding.form, binding.record.kind)
    switch binding.target {
    case .said(let matter, let name): return try say(typed, of: matter, in: name, then: command)
    case .unitsOfGroup: return try addUnits(ofGroup: typed, to: binding.record)
    case .value, .firstRow: break
    }
    var changes: [Change] = []
    let bindings = bindingsToSet(binding)
    for binding in bindings { changes += try self.changes(setting: binding, to: typed) }
    let label =
      bindings.count > 1
      ? phrases.edited(columnTitle, rows: bindings.count)
      : phrases.edited(columnTitle, of: rowTitle)
    guard let effects = make(Edit(label: label, changes: changes)) else {
      screens[screen]?.grid?.draft?.fault = notice?.text
      return []
    }
    screens[screen]?.grid?.draft = nil
    if command != .down || context == .table { move(command) }
    return effects
  }

  /// The cells that a draft of one cell is for: those of the marked rows in the same column.
  private func bindingsToSet(_ binding: CellBinding) -> [CellBinding] {
    guard let grid, !grid.marked.isEmpty else { return [binding] }
    let maker = grid.source.maker
    let marked = grid.chosen.compactMap { maker.cell($0, grid.column, view).binding }
    return marked.filter { $0.form == binding.form && $0.field == binding.field }
  }

  /// The changes that a typed text makes of one cell.
  private mutating func changes(
    setting binding: CellBinding, to typed: String
  ) throws(TypingFault) -> [Change] {
    switch binding.target {
    case .value(let path):
      return try workspace.setting(
        path, of: binding.record, to: typed, as: binding.form, in: binding.moneyUnit)
    case .firstRow(let list, let field, let letter):
      let value = try workspace.tree(from: typed, as: binding.form, moneyUnit: binding.moneyUnit)
      guard let value else { return [] }
      let row = Tree.row(id: ids.next(letter: letter)).with(field, value)
      return [Change(binding.record, .insert(list, row: row, after: nil))]
    case .said, .unitsOfGroup: return []
    }
  }

  /// What the selected row is called, cut to fit into a sentence.
  var rowTitle: String {
    guard let grid, let row = grid.selected else { return "" }
    let maker = grid.source.maker
    let text = maker.cell(row, maker.treeColumn, view).text
    return text.columns > 36 ? text.fitted(to: 36) : text
  }

  /// Commits the draft over what somebody else wrote into its cell meanwhile.
  mutating func commitOver(then command: Command) -> [Effect] {
    guard let draft = grid?.draft, case .cell(let binding) = draft.purpose else { return [] }
    let now = editable(workspace[binding.record]?.tree[binding.path], binding)
    screens[screen]?.grid?.draft?.before = now
    return commitDraft(then: command)
  }

  /// Drops the draft: what somebody else wrote stays.
  mutating func dropDraft() -> [Effect] {
    screens[screen]?.grid?.draft = nil
    return []
  }

  /// What was typed, choices by their English key instead of their label.
  private func key(
    of typed: String, _ form: FieldForm, _ kind: RecordKind
  ) throws(TypingFault) -> String {
    guard case .choice(let keys) = form, !typed.folded.isEmpty else { return typed }
    guard let key = phrases.choice(typed, among: keys, of: kind) else { throw .notAChoice }
    return key
  }

  /// Commits a draft as the first field of a new row; nothing typed makes none.
  private mutating func commit(_ draft: Grid.Draft, as row: NewRow) throws(TypingFault) -> [Effect]
  {
    let typed = try key(of: draft.field.text, row.form, row.record)
    let unit = row.owner.map(view.moneyUnit) ?? .dong
    guard let value = try workspace.tree(from: typed, as: row.form, moneyUnit: unit) else {
      screens[screen]?.grid?.draft = nil
      return []
    }
    let (change, id) = newRow(linked(value, row))
    let label = phrases.added(draft.field.text)
    let attached = row.attached.compactMap { self.attached($0, to: id) }
    let changes = [workspace.completed(change)] + attached
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    screens[screen]?.grid?.draft = nil
    selectNew(id, change)
    if !attached.isEmpty {
      notice = Notice(text: phrases.estimatesCopied(attached.count), role: .note)
    }
    return effects
  }

  /// The change that makes an estimate along with the plan of that id.
  private func attached(_ tree: Tree, to plan: String) -> Change? {
    guard let id = tree.rowID else { return nil }
    return Change(
      RecordKey(.budget, id), .create(tree.with(Budget.Fields.plan.key, .text(plan))))
  }

  /// Selects a row that was made: by its id, in a form by its path.
  private mutating func selectNew(_ id: String, _ change: Change) {
    let isPath = grid?.rows.contains { $0.id == change.path.text } ?? false
    screens[screen]?.grid?.select(id: isPath ? change.path.text : id)
  }

  /// What was typed for a new row; a name that means one unit gives the unit too.
  private func linked(_ value: Tree, _ row: NewRow) -> (NewRow, Tree) {
    guard row.linksUnit, case .row(let key, let list, let letter, let after, var fields) = row.kind,
      let name = value.asText, case let found = workspace.find(.unit, name), found.count == 1
    else { return (row, value) }
    fields["unit"] = .text(found[0].key.id)
    let kind = NewRow.Kind.row(key, list: list, letter: letter, after: after, fields: fields)
    let linked = NewRow(field: row.field, location: row.location, kind: kind)
    return (linked, .text(workspace.title(of: found[0])))
  }

  /// The change that makes a new row or record, and its id.
  private mutating func newRow(_ typed: (row: NewRow, value: Tree)) -> (Change, String) {
    let (row, value) = typed
    switch row.kind {
    case .named(let kind, var fields):
      let name = Tree.row(id: ids.next(letter: DatedName.letter)).with("text", value)
      fields[row.field] = .list([name])
      return newRecord(kind, fields)
    case .record(let kind, var fields):
      fields[row.field] = value
      return newRecord(kind, fields)
    case .row(let record, let list, let letter, let after, var fields):
      let id = ids.next(letter: letter)
      fields[row.field] = value
      var tree = Tree.row(id: id)
      for (key, value) in fields { tree = tree.with(key, value) }
      return (Change(record, .insert(list, row: tree, after: after)), id)
    }
  }

  /// The change that makes a new record of these fields.
  private mutating func newRecord(_ kind: RecordKind, _ fields: [String: Tree]) -> (Change, String)
  {
    let key = RecordKey(kind, ids.next(letter: kind.letter))
    var tree = Tree.record(key)
    for (field, value) in fields { tree = tree.with(field, value) }
    return (Change(key, .create(tree)), key.id)
  }

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
      guard case .money(let money)? = figure.holds else { continue }
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
    let label = phrases.edited(columnTitle, of: rowTitle)
    return make(Edit(label: label, changes: changes)) ?? []
  }

  /// The heading of the selected column.
  var columnTitle: String {
    guard let grid else { return "" }
    let columns = grid.source.maker.columns(view)
    return columns.indices.contains(grid.column) ? columns[grid.column].title : ""
  }

  /// Deletes the selected row, after a question when more goes with it.
  mutating func beginDeletion() -> [Effect] {
    if let effects = dropSaid() { return effects }
    guard let deletion = deletionOfChosen() else {
      notice = Notice(text: phrases.cannotDelete, role: .warning)
      return []
    }
    guard deletion.isAsked else { return delete(deletion) }
    let text = phrases.deleteQuestion(
      deletion.title, rows: deletion.rows, references: deletion.references)
    overlay = .question(
      Question(
        title: phrases.deleteTitle, text: text, answers: [phrases.no, phrases.yes], selected: 0),
      .delete(deletion))
    return []
  }

  /// What F8 takes away: the marked rows together, else the selected one.
  private func deletionOfChosen() -> Deletion? {
    guard let grid else { return nil }
    let rows = grid.chosen
    let maker = grid.source.maker
    guard rows.count > 1 else { return rows.first.flatMap { maker.deletion(of: $0, view) } }
    // Each is taken out of what the ones before it left, so that undo puts all in their places.
    var rest = workspace
    var changes: [Change] = []
    var count = 0
    var references = 0
    for row in rows {
      guard let one = maker.deletion(of: row, view(of: rest)),
        (try? rest.apply(one.changes, Stamp(at: "", by: ""))) != nil
      else { continue }
      changes += one.changes
      count += one.rows
      references += one.references
    }
    guard count > 0 else { return nil }
    return Deletion(
      title: phrases.markedCount(rows.count), changes: changes, rows: count,
      references: references)
  }

  /// Deletes what was asked about.
  mutating func delete(_ deletion: Deletion) -> [Effect] {
    make(Edit(label: phrases.deleted(deletion.title), changes: deletion.changes)) ?? []
  }
}
