import Canvas
import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

extension App {
  /// Makes what is typed a change, and goes on; a fault keeps the draft and says why.
  ///
  /// What reads like a slip is asked about, unless it was and is meant.
  mutating func commitDraft(then step: CellStep, isMeant: Bool = false) -> [Effect] {
    navigation.grid?.draft?.field.endWord()
    guard let draft = grid?.draft else { return [] }
    do {
      switch draft.purpose {
      case .cell(let binding): return try commit(draft, to: binding, then: step, isMeant)
      case .new(let row): return try commit(draft, as: row, then: step, isMeant)
      }
    } catch {
      offerChoices(error)
      let fault = fault(ofChoiceIn: draft, error)
      navigation.grid?.draft?.fault = fault
      return []
    }
  }

  /// Commits a draft to the cell it was begun in.
  private mutating func commit(
    _ draft: Grid.Draft, to binding: CellBinding, then step: CellStep, _ isMeant: Bool
  ) throws(TypingFault) -> [Effect] {
    if let number = draft.entry, draft.isBlank {
      navigation.grid?.draft = nil
      go(step, inEntry: number)
      return []
    }
    let bindings = draft.entry == nil ? bindingsToSet(binding) : [binding]
    if draft.isUntouched, bindings.count < 2, leaveUntouched(binding, draft.entry, then: step) {
      return []
    }
    if ask(about: draft, of: binding, isAlone: bindings == [binding], then: step) { return [] }
    let words = draft.namesParties ? partiesInFull(draft) : draft.resolved
    let typed = try phrases.key(of: words, as: binding.form, of: binding.record.kind)
    switch binding.target {
    case .sheet(.score(_, let figure), let name) where grid?.marked.isEmpty == false:
      return giveMarked(typed, figure, in: name)
    case .sheet(let input, let name): return try record(typed, as: input, in: name, then: step)
    case .unitsOfGroup: return try addUnits(ofGroup: typed, to: binding.record)
    case .value, .unmade: break
    }
    let chosen = chosenParties(of: draft)
    guard let changes = try changes(setting: bindings, to: typed, choosing: chosen) else {
      return []
    }
    if !isMeant, bindings.count == 1, askForUnit(of: changes, binding, then: step) { return [] }
    if !isMeant, let question = doubt(about: changes, of: draft, to: bindings) {
      overlay = .question(question, .meantDraft(then: step))
      return []
    }
    let label =
      bindings.count > 1
      ? phrases.edited(columnTitle, rows: bindings.count)
      : phrases.edited(fieldTitle, of: rowTitle)
    guard let effects = make(Edit(label: label, changes: changes)) else {
      navigation.grid?.draft?.fault = notice?.text
      return []
    }
    navigation.grid?.draft = nil
    tellWhatElse(changes, binding, bindings.count)
    go(step, inEntry: draft.entry)
    return effects
  }

  /// Asks about a draft whose cell somebody else changed or deleted while it was typed.
  ///
  /// - Returns: Whether it asks; then nothing is written yet.
  private mutating func ask(
    about draft: Grid.Draft, of binding: CellBinding, isAlone: Bool, then step: CellStep
  ) -> Bool {
    if let gone = question(aboutPlaceOf: draft) {
      // Marked rows are there, whatever became of the one in which the typing began.
      if isAlone { overlay = .question(gone, .draftWithoutPlace) }
      return isAlone
    }
    let now = editable(currentValue(of: binding), binding)
    guard now != draft.before else { return false }
    let last = workspace[binding.record]?.tree.history(of: binding.record).last
    let text = phrases.draftConflict(
      binding.label(phrases), now: now, by: last?.stamp.by ?? "?")
    overlay = .question(
      Question(
        title: phrases.conflictTitle, text: text,
        answers: [phrases.keepTheirs, phrases.writeMine], selected: 0),
      .overwriteWithDraft(then: step))
    return true
  }

  /// Tells what a committed cell means beyond it: a near unit, the day it holds from, rows left out.
  private mutating func tellWhatElse(_ changes: [Change], _ binding: CellBinding, _ count: Int) {
    suggestUnit(for: changes)
    if case .value(let path) = binding.target,
      workspace.namesParties(path, of: binding.record.kind),
      case let known = workspace.partiesNamed(by: changes), !known.isEmpty
    {
      let names = workspace.titles(tellingApart: known.prefix(3).map { $0 })
      notice = Notice(text: phrases.linkedTo(names, of: known.count), role: .note)
    }
    if let day = binding.from, changes.contains(where: \.endsEntry) {
      notice = Notice(text: phrases.holdsFrom(day), role: .note)
    }
    if let marked = grid?.marked.count, marked > count {
      notice = Notice(text: phrases.editedOf(count, marked), role: .note)
    }
  }

  /// Goes on from a cell whose text was left as it was: nothing is written, nothing logged.
  ///
  /// - Returns: false where committing does more than to write the text.
  private mutating func leaveUntouched(
    _ binding: CellBinding, _ entry: Int?, then step: CellStep
  ) -> Bool {
    switch binding.target {
    case .value, .unmade: break
    case .sheet(let input, let name):
      return leaveUntouched(input, in: name, then: step)
    case .unitsOfGroup: return false
    }
    navigation.grid?.draft = nil
    go(step, inEntry: entry)
    return true
  }

  /// The cells that a draft of one cell is for: those of the marked rows in the same column.
  func bindingsToSet(_ binding: CellBinding) -> [CellBinding] {
    guard let grid, grid.takesMarks, !grid.marked.isEmpty else { return [binding] }
    let dataSource = grid.table.dataSource
    let marked = grid.chosen.compactMap { dataSource.cell($0, grid.column, view).binding }
    return marked.filter { $0.form == binding.form && $0.field == binding.field }
  }

  /// The changes that a typed text makes of several cells; nil where it cannot be, with the fault told.
  mutating func changes(
    setting bindings: [CellBinding], to typed: String, choosing chosen: [String: RecordKey] = [:]
  ) throws(TypingFault) -> [Change]? {
    guard !bindings.isEmpty else {
      navigation.grid?.draft?.fault = phrases.noMarkedCell
      return nil
    }
    var changes: [Change] = []
    for binding in bindings {
      switch try dated(binding, typed) {
      case nil: changes += try self.changes(setting: binding, to: typed, choosing: chosen)
      case .success(let begun)?: changes += begun
      case .failure(let fault)?:
        let workspace = workspace
        navigation.grid?.draft?.fault = phrases.cannotHold(fault) { id in
          workspace.unit(id)?.name(on: nil) ?? id.text
        }
        return nil
      }
    }
    return changes
  }

  /// The changes by which a dated value of a unit holds from a day on, or why it cannot.
  ///
  /// Nil for cells without a day, and to blank one.
  private mutating func dated(
    _ binding: CellBinding, _ typed: String
  ) throws(TypingFault) -> Result<[Change], ReorganisationFault>? {
    guard let day = binding.from, let unit = ID<Unit>(binding.record.id),
      let value = try workspace.value(
        of: self.typed(typed, as: binding.form), at: binding.path, in: binding.record,
        as: binding.form, binding.moneyUnit)?
        .asText
    else { return nil }
    do throws(ReorganisationFault) {
      return .success(
        try document.changes(
          holding: value, in: binding.field, of: unit, from: day, isUndated: true))
    } catch {
      return .failure(error)
    }
  }

  /// What was typed; a day without its year is one of the year that is looked at.
  func typed(_ text: String, as form: FieldForm) -> TypedText {
    phrases.typed(form == .day ? Day.completed(text, in: year) : text)
  }

  /// The changes that a typed text makes of one cell.
  private mutating func changes(
    setting binding: CellBinding, to typed: String, choosing chosen: [String: RecordKey]
  ) throws(TypingFault) -> [Change] {
    switch binding.target {
    case .value(let path):
      return try workspace.setting(
        path, of: binding.record, to: self.typed(typed, as: binding.form), as: binding.form,
        in: binding.moneyUnit, choosing: chosen)
    case .unmade(let row, let field):
      if let made = row.made(in: workspace[binding.record]?.tree) {
        return try workspace.setting(
          row.list.appending(made) / field, of: binding.record,
          to: self.typed(typed, as: binding.form),
          as: binding.form, in: binding.moneyUnit)
      }
      let value = try workspace.value(
        of: self.typed(typed, as: binding.form), at: row.list.appending("") / field,
        in: binding.record, as: binding.form, binding.moneyUnit)
      guard let value else { return [] }
      return [
        row.change(
          making: document.ids.next(letter: row.letter), with: field, value, in: binding.record,
          workspace[binding.record]?.tree)
      ]
    case .sheet, .unitsOfGroup: return []
    }
  }

  /// What the selected row is called, cut to fit into a sentence.
  var rowTitle: String {
    guard let grid, let row = grid.selected else { return "" }
    let dataSource = grid.table.dataSource
    var text = dataSource.cell(row, dataSource.treeColumn, view).text
    if case .form(let record, let path) = grid.table { text = view.title(of: record, at: path) }
    return text.shortened(to: 36)
  }

  /// What stands in a cell now: of a dated list what is in force, which another may just have begun.
  private func currentValue(of binding: CellBinding) -> Tree? {
    let (tree, steps) = (workspace[binding.record]?.tree, binding.path.steps)
    if case .unmade(let row, let field) = binding.target {
      return row.made(in: tree).flatMap { tree?[row.list.appending($0) / field] }
    }
    guard let day = binding.from, steps.count == 3 else { return tree?[binding.path] }
    return tree?.inForce(FieldKey(endOf: Path([steps[0]])), on: day)?[steps[2]]
  }

  /// Commits the draft over what somebody else wrote into its cell meanwhile.
  mutating func commitOver(then step: CellStep) -> [Effect] {
    guard let draft = grid?.draft, case .cell(let binding) = draft.purpose else { return [] }
    let now = editable(currentValue(of: binding), binding)
    navigation.grid?.draft?.before = now
    return commitDraft(then: step)
  }

  /// Drops the draft: what somebody else wrote stays.
  mutating func dropDraft() -> [Effect] {
    navigation.grid?.draft = nil
    refresh()
    return []
  }

  /// What the selected column is called.
  var columnTitle: String {
    guard let grid else { return "" }
    let columns = grid.table.dataSource.columns(view)
    guard columns.indices.contains(grid.column) else { return "" }
    return columns[grid.column].name ?? columns[grid.column].title
  }

  /// What the selected field is called: in a form its row says so, elsewhere its column.
  var fieldTitle: String {
    guard let grid, grid.table.isForm, let row = grid.selected else { return columnTitle }
    return grid.table.dataSource.cell(row, 0, view).text
  }
}

extension Change {
  /// Whether it gives an entry of a dated list its last day.
  fileprivate var endsEntry: Bool {
    guard case .set(let path, _, let new) = act, new != nil else { return false }
    return path.steps.count == 3 && path.ends(in: InForce.to)
  }
}
