import Canvas
import Domain
import Tables
import Vietnamese
import Widgets

extension App {
  /// Begins to type in the selected cell: over its value, or with it.
  ///
  /// - Parameter first: what was typed already; nil keeps the value of the cell.
  mutating func beginDraft(with first: String?) {
    if case .refused(let reason) = availability(of: .edit) {
      refuseTyping(reason)
      return
    }
    if context == .sheet { goToFigure() }
    guard let grid, let row = grid.selected else { return }
    guard let binding = grid.table.dataSource.cell(row, grid.column, view).binding else {
      refuseTyping(howToEditList ?? phrases.cannotEdit)
      return
    }
    beginDraft(of: binding, with: first)
  }

  /// How the selected row of a form is edited where it is a list, whose rows are edited each by itself.
  var howToEditList: String? {
    guard grid?.table.isForm == true, let row = grid?.selected,
      case .row(let key, let path) = row.subject, key.kind != .sheet,
      case .rows? = Record.form(of: key.kind).form(at: path)
    else { return nil }
    return row.hasChildren ? phrases.editRows : phrases.addRows
  }

  /// Why no row is added where the cursor stands; in a form, where one is.
  private var cannotAdd: String {
    guard case .form(let key, let path)? = grid?.table, key.kind != .sheet,
      let form = Record.form(of: key.kind).fields(at: path)
    else { return phrases.cannotAddHere }
    let lists = form.entries.filter { if case .rows = $0.form { true } else { false } }
    guard !lists.isEmpty else { return phrases.cannotAddHere }
    return phrases.addInLists(lists.map { phrases.field($0.key, of: key.kind) })
  }

  /// Begins to type what a binding stands for.
  mutating func beginDraft(of binding: CellBinding, with first: String? = nil) {
    let value = workspace[binding.record]?.tree[binding.path]
    let text = editable(value, binding)
    let choices = choicesToOffer(
      of: binding.form, binding.record.kind, at: binding.path, in: binding.record)
    var draft = Grid.Draft(
      field: TextField(
        first ?? text, method: inputMethod, keepsLines: binding.form == .prose),
      purpose: .cell(binding),
      choices: choices, before: text)
    draft.isTypedOver = first != nil
    // What stands there is known by its id, whatever else is called the same.
    if first == nil, let value, let current = currentChoice(value, binding) {
      draft.picked = Choice(text, value: current)
    }
    draft.taken = value.map { currentChoices($0, binding) } ?? []
    if case .value(let path) = binding.target, workspace.namesParties(path, of: binding.record.kind)
    {
      draft.list = ChoiceList(partiesToOffer(), isFree: true)
      draft.namesParties = true
    }
    if case .value(let path) = binding.target, draft.list.all.isEmpty,
      let known = workspace.knownTexts(at: path, of: binding.record.kind), !known.isEmpty
    {
      draft.list = ChoiceList(known.map { Choice($0, value: $0) }, isFree: true)
    }
    if let first, !first.isEmpty { draft.narrow() }
    navigation.grid?.draft = draft
    if !draft.isTypedOver || draft.field.text.contains(where: \.isNewline) { openPaneIfNeeded() }
  }

  /// The id or key that stands in a cell for which one is chosen.
  func currentChoice(_ value: Tree, _ binding: CellBinding) -> String? {
    guard case .value = binding.target else { return nil }
    switch binding.form.nature {
    case .choice, .name(.record), .name(.row), .name(.norm), .name(.unitKind): return value.asText
    case .flag: return value == .flag(true) ? "true" : "false"
    case .words, .texts, .digits, .figure, .date, .name(.line), .names, .parts: return nil
    }
  }

  /// What stands in a cell for which several are chosen, each as it stands in the field.
  private func currentChoices(_ value: Tree, _ binding: CellBinding) -> [Choice] {
    guard case .value = binding.target, case .names(let named) = binding.form.nature else {
      return []
    }
    let ids = value.named.compactMap(\.asText)
    if named == .unitKind {
      return ids.map { Choice(workspace.header.name(ofUnitKind: $0), value: $0) }
    }
    guard case .record(let kind) = named else { return [] }
    let keys = ids.map { RecordKey(kind, $0) }
    return zip(workspace.titles(tellingApart: keys), ids).map { Choice($0, value: $1) }
  }

  /// A value as it is put into the field.
  func editable(_ value: Tree?, _ binding: CellBinding) -> String {
    if case .sheet(let input, let name) = binding.target {
      return view.editable(input, workspace.sheet(name))
    }
    guard case .value = binding.target else { return "" }
    // What is typed has its paragraphs and signs; only what is read stands in one line.
    if binding.form == .prose { return value?.asText ?? "" }
    if case .names(.record) = binding.form.nature, let value {
      return currentChoices(value, binding).map(\.text).joined(separator: "; ")
    }
    return view.text(of: value, as: binding.form, binding.record)
  }

  /// Begins a new row with its first field.
  mutating func beginNewRow(_ place: NewRow.Placement) {
    guard let grid else { return }
    if case .sheet(.findings, _) = grid.table { return askForFinding() }
    if grid.table == .plans { return openPlanOrigins() }
    guard let row = grid.table.dataSource.newRow(place, grid.selected, view) else {
      refuseTyping(cannotAdd)
      return
    }
    navigation.grid?.endSearchIfAny()
    beginDraft(of: row, with: "")
  }

  /// Begins to type the first field of a new row.
  mutating func beginDraft(of row: NewRow, with text: String) {
    let known = namedAlready(beside: row)
    let choices = choicesToOffer(
      of: row.form, row.record, at: Path(row.field), in: row.owner
    ).filter { !known.contains($0.value) }
    let draft = Grid.Draft(
      field: TextField(text, method: inputMethod, keepsLines: row.form == .prose),
      purpose: .new(row), choices: choices, before: "")
    navigation.grid?.draft = draft
    // A name on a list may be that of a unit, and then it is the unit that is meant.
    if row.linksUnit {
      let units = choicesToOffer(of: .reference(.unit), .unit, at: .root, in: row.owner)
      navigation.grid?.draft?.list = ChoiceList(units, isFree: true)
    }
    if !text.isEmpty { navigation.grid?.draft?.narrow() }
    openPaneIfNeeded()
  }

  /// What the rows of a list name already where naming one is all that a row does: nobody is a member twice.
  private func namedAlready(beside row: NewRow) -> Set<String> {
    guard case .row(let key, let list, _, _, _) = row.kind, case .name(.record) = row.form.nature,
      case .rows(let form)? = Record.form(of: key.kind).form(at: list), form.entryOrder.count == 1
    else { return [] }
    let rows = workspace[key]?.tree[list]?.elements ?? []
    return Set(rows.compactMap { $0[row.field]?.asText })
  }

  /// A key while something is typed; nil when it is for the command table.
  mutating func typingKey(_ key: Key) -> [Effect]? {
    guard let grid else { return nil }
    if grid.draft == nil { return searchKey(key) }
    if grid.draft?.pane != nil { return paneKey(key) }
    if let effects = endsMinus(key) ?? addingKey(key) ?? choiceKey(key) { return effects }
    switch key {
    case .enter: return commitDraft(then: goesOn ? .nextCell : .down)
    // Whoever means to save what is being typed has it written.
    case .control("s"): return commitDraft(then: .stay)
    case .tab: return commitDraft(then: .nextCell)
    case .backTab: return commitDraft(then: .previousCell)
    case .escape: return dropDraft()
    case .control("z"), .control("y"): return stepDraft(isBack: key == .control("z"))
    case .function(2) where grid.draft?.form == .prose:
      openPane()
      return []
    case .character, .control, .alt, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft,
      .altRight, .shift, .function:
      return typeIntoDraft(key) ? [] : nil
    }
  }

  /// Takes a key into the field, and says where it has no room for a letter.
  ///
  /// - Returns: false for a key that means nothing there.
  private mutating func typeIntoDraft(_ key: Key) -> Bool {
    guard var draft = grid?.draft else { return false }
    let before = draft.field.text
    if case .character = key, draft.holdsOldChoice { draft.field.clear() }
    guard draft.field.handle(key) else { return false }
    draft.narrow()
    draft.fault = nil
    if case .character = key, draft.field.room == 0, draft.field.text == before {
      draft.fault = phrases.fieldIsFull(draft.field.limit)
    }
    navigation.grid?.draft = draft
    return true
  }

  /// Goes a step of the typing back, or forth again; says so where there is none.
  mutating func stepDraft(isBack: Bool) -> [Effect] {
    guard var draft = grid?.draft else { return [] }
    guard isBack ? draft.field.undo() : draft.field.redo() else {
      sayNoStep(isBack ? .control("z") : .control("y"))
      return []
    }
    draft.narrow()
    draft.fault = nil
    navigation.grid?.draft = draft
    return []
  }

  /// Says that there is no step of typing to go back, or forth, where that was asked for.
  mutating func sayNoStep(_ key: Key) {
    guard key == .control("z") || key == .control("y") else { return }
    let text = key == .control("z") ? phrases.draftAsItBegan : phrases.draftAsItWas
    notice = Notice(text: text, role: .note)
  }

  /// A key in the search line.
  private mutating func searchKey(_ key: Key) -> [Effect]? {
    switch key {
    case .enter, .escape:
      if let effects = searchedEverywhere(isChosen: key == .enter) { return effects }
      navigation.grid?.endSearch()
      return []
    case .up, .down:
      go(key == .up ? .up : .down)
      return []
    case .pageUp, .pageDown:
      scrollPage(down: key == .pageDown)
      return []
    case .character, .control, .alt, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .home, .end, .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight,
      .shift,
      .function:
      var taken = false
      let before = grid?.search
      navigation.grid?.searchKey { field in
        taken = field.handle(key)
        return taken
      }
      if grid?.search == before { sayNoStep(key) }
      return taken ? [] : nil
    }
  }

  /// Pasted text: into what is typed, or as a new draft of the cell.
  mutating func paste(_ text: String) {
    var isTaken = true
    switch overlay {
    case .palette(var palette, let choices):
      isTaken = palette.paste(text)
      overlay = .palette(palette, choices)
    case .dialog(var dialog, let filling):
      isTaken = dialog.paste(text)
      overlay = .dialog(dialog, filling)
    case .page?, .question?, .preview?, .columns?, .dialogHelp?: break
    case nil:
      guard grid?.draft == nil, grid?.search != nil else { return pasteIntoDraft(text) }
      navigation.grid?.searchKey { field in
        isTaken = field.paste(text)
        return isTaken
      }
    }
    guard !isTaken else { return }
    notice = Notice(text: phrases.pasteTooLong(text.count, limit: TextField.limit), role: .warning)
  }

  /// Pasted text into the draft, or into a new one of the cell; what is refused leaves the text there.
  private mutating func pasteIntoDraft(_ text: String) {
    if grid?.draft?.pane != nil { return pasteIntoPane(text) }
    let isNew = grid?.draft == nil
    if isNew { beginDraft(with: "") }
    guard var draft = grid?.draft else { return }
    var refusal = refusal(ofPaste: text, into: draft)
    if refusal == nil, !draft.field.paste(text) {
      refusal = phrases.pasteTooLong(text.count, limit: draft.field.limit)
    }
    if refusal != nil, isNew {
      // Nothing was typed over what stands in the cell.
      beginDraft(with: nil)
      draft = grid?.draft ?? draft
    }
    draft.fault = refusal
    if refusal == nil { draft.narrow() }
    navigation.grid?.draft = draft
    if refusal == nil, draft.field.text.contains(where: \.isNewline) { openPaneIfNeeded() }
  }
}
