import Canvas
import Domain
import Phrases
import Tables
import Widgets

/// Typing a text of paragraphs: in a pane over the screen, which shows all of it.
///
/// The draft is the same as in a cell, so committing, conflicts and what is kept aside are too.
extension App {
  /// Where the pane stands, where in it the text, and what is said below the text.
  struct PaneLayout {
    let box: Rect
    let text: Rect
    let foot: [String]
    let footRole: Role
  }

  /// How the pane of a draft is divided.
  func paneLayout(of draft: Grid.Draft) -> PaneLayout {
    let box = FrameLayout(size: size).overlay
    let inside = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    let said = draft.fault.map { "▲ \($0)" } ?? phrases.paneHint
    let foot = Array(said.wrapped(to: max(1, inside.columns)).prefix(4))
    return PaneLayout(
      box: box, text: inside.inset(bottom: foot.count), foot: foot,
      footRole: draft.fault == nil ? .dialog : .error)
  }

  /// Opens the pane where a text has paragraphs, or does not fit the line in which it would be typed.
  mutating func openPaneIfNeeded() {
    guard let draft = grid?.draft, draft.form == .prose else { return }
    let text = draft.field.text
    let label = fieldLabel(of: draft, to: size.columns / 2)
    guard text.contains(where: \.isNewline) || text.columns > size.columns - label.columns - 5
    else { return }
    openPane()
  }

  /// Opens the pane for what is being typed.
  mutating func openPane() {
    guard let draft = grid?.draft else { return }
    var pane = TextPane()
    pane.keepInSight(draft.field, paneLayout(of: draft).text)
    navigation.grid?.draft?.pane = pane
  }

  /// A key in the pane; nil when it is for the command table.
  mutating func paneKey(_ key: Key) -> [Effect]? {
    guard let text = grid?.draft?.field.text else { return nil }
    switch TextPane.wish(of: key) {
    case .commit: return commitDraft(then: .stay)
    case .commitGoingOn: return commitDraft(then: .nextCell)
    case .commitGoingBack: return commitDraft(then: .previousCell)
    case .leave: return leavePane()
    case .undo, .redo:
      defer { changePane { pane, field, area in pane.keepInSight(field, area) } }
      return stepDraft(isBack: TextPane.wish(of: key) == .undo)
    case .putIn:
      pasteIntoPane(copiedText)
      return []
    case .editOutside: return [.editOutside(text)]
    case nil: break
    }
    var outcome = TextPane.Outcome.unknown
    changePane { pane, field, area in outcome = pane.handle(key, in: &field, area) }
    switch outcome {
    case .unknown: return nil
    case .done:
      sayIfFull(key, before: text)
      return []
    case .copied(let copied):
      copiedText = copied
      notice = Notice(text: phrases.copiedLetters(copied.count), role: .note)
      return [.copy(copied)]
    }
  }

  /// Changes the pane and the field in it; what was wrong with the text is not told any longer.
  private mutating func changePane(_ body: (inout TextPane, inout TextField, Rect) -> Void) {
    guard var draft = grid?.draft, var pane = draft.pane else { return }
    body(&pane, &draft.field, paneLayout(of: draft).text)
    draft.pane = pane
    draft.fault = nil
    navigation.grid?.draft = draft
  }

  /// Says that a letter, or a new paragraph, had no room.
  private mutating func sayIfFull(_ key: Key, before text: String) {
    guard let field = grid?.draft?.field, field.room == 0, field.text == text else { return }
    switch key {
    case .character, .enter: navigation.grid?.draft?.fault = phrases.fieldIsFull(field.limit)
    case .control, .alt, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .first, .last, .altUp,
      .altDown, .altLeft, .altRight, .shift, .function:
      break
    }
  }

  /// Pasted text, lines and all, in the place of what is selected.
  mutating func pasteIntoPane(_ text: String) {
    var isTaken = true
    changePane { pane, field, area in isTaken = pane.paste(text, into: &field, area) }
    guard !isTaken, let limit = grid?.draft?.field.limit else { return }
    navigation.grid?.draft?.fault = phrases.pasteTooLong(text.count, limit: limit)
  }

  /// Turns the wheel over the pane.
  mutating func scrollPane(by rows: Int) {
    changePane { pane, field, area in pane.scroll(by: rows, in: &field, area) }
  }

  /// Leaves the pane: first what is selected, then the text; what was typed is asked about.
  mutating func leavePane() -> [Effect] {
    var wasSelected = false
    changePane { pane, _, _ in wasSelected = pane.deselect() }
    guard !wasSelected, let draft = grid?.draft else { return [] }
    guard draft.field.text != draft.before else { return dropDraft() }
    overlay = .question(
      Question(
        title: phrases.leavePaneTitle, text: phrases.leavePaneQuestion,
        answers: phrases.leavePaneAnswers, selected: 0), .leavingPane)
    return []
  }

  /// Goes on with a text as the person's own editor left it.
  mutating func tookBack(_ result: Result<String, OutsideFault>) {
    switch result {
    case .failure(let fault): navigation.grid?.draft?.fault = phrases.outsideFault(fault)
    case .success(let text):
      var isTaken = true
      changePane { pane, field, area in
        _ = pane.deselect()
        guard field.text != text else { return }
        isTaken = field.paste(text, over: 0..<field.count)
        pane.keepInSight(field, area)
      }
      guard !isTaken, let limit = grid?.draft?.field.limit else { return }
      navigation.grid?.draft?.fault = phrases.pasteTooLong(text.count, limit: limit)
    }
  }

  /// Draws the pane of a draft.
  ///
  /// - Returns: where the caret stands.
  func render(_ pane: TextPane, of draft: Grid.Draft, into canvas: inout Canvas) -> Point {
    let layout = paneLayout(of: draft)
    canvas.box(layout.box, title: fieldLabel(of: draft, to: layout.box.columns - 6))
    let drawn = pane.render(draft.field, into: &canvas, in: layout.text)
    for (row, line) in layout.foot.enumerated() {
      let at = Point(column: layout.text.left, row: layout.text.bottom + row)
      canvas.write(line, at: at, as: layout.footRole)
    }
    let place =
      " \(phrases.paneLine(drawn.line + 1, of: drawn.count, letters: draft.field.count)) "
    canvas.write(
      place, at: Point(column: layout.box.right - place.columns - 2, row: layout.box.bottom - 1),
      as: .faint)
    return drawn.caret
  }
}

extension App {
  /// Shows the whole text of the selected cell on a page, with what is told of it.
  mutating func readWhole() {
    guard let grid, let row = grid.selected, let cell = cell(row, grid.column) else { return }
    var text = cell.text
    if let binding = cell.binding, binding.form == .prose {
      text = editable(workspace[binding.record]?.tree[binding.path], binding)
    }
    var lines = Prose(text.isEmpty ? phrases.emptyCell : text).paragraphs.map { runs in
      TextPage.Line(runs.map { TextPage.Piece($0.text, as: $0.style.role) })
    }
    // What is told under the table often begins with the text itself.
    let content = cell.binding.flatMap { workspace[$0.record]?.tree[$0.path]?.asText } ?? cell.text
    let told = grid.table.dataSource.detail(row, grid.column, view).filter {
      $0.right != cell.text && !$0.right.hasSuffix(content)
    }
    let said = said(in: row)
    for (label, text) in said {
      lines += [TextPage.Line(""), TextPage.Line(label, as: .dialogStrong)]
      lines += Prose(text).paragraphs.map { runs in
        TextPage.Line(runs.map { TextPage.Piece($0.text, as: $0.style.role) })
      }
    }
    let others = told.filter { line in
      !said.contains { line.right.contains("\($0.label): \($0.text.inOneLine)") }
    }
    if !others.isEmpty { lines.append(TextPage.Line("")) }
    lines += others.map { TextPage.Line($0.left.isEmpty ? $0.right : "\($0.left): \($0.right)") }
    let title = [fieldTitle, rowTitle].filter { !$0.isEmpty }.joined(separator: " · ")
    overlay = .page(TextPage(title: title, lines: lines, leftWidth: 0))
  }
}

extension App {
  /// What was said of the criterion of a row, each text with its label.
  private func said(in row: GridRow) -> [(label: String, text: String)] {
    guard case .sheetRow(let key, let place) = row.subject, case .criterion = place,
      let sheet = ID<ScoreSheet>(key.id).flatMap({ workspace.sheets[$0] })
    else { return [] }
    return sheet.texts.filter { $0.place == place }.map {
      (phrases.field($0.field, of: .sheet), $0.text)
    }
  }
}

extension Prose.Style {
  /// How it is drawn where a text is shown whole.
  fileprivate var role: Role {
    contains(.bold) ? .dialogStrong : contains(.italic) ? .dialogEmphasis : .dialog
  }
}
