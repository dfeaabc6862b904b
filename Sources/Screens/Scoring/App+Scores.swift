import Canvas
import Domain
import Tables
import Widgets

extension App {
  /// What a score begins with opens the field, in the column of the selected figure.
  ///
  /// A minus or an x may be the beginning of more: they count when they are committed.
  mutating func startsScore(_ key: Key) -> Bool {
    guard case .character(let letter) = key, letter.isNumber || "-xX".contains(letter) else {
      return false
    }
    beginScore(with: String(letter))
    return true
  }

  /// Opens the field of the selected figure with what was typed; whatever is no score is told then.
  mutating func beginScore(with text: String) {
    if case .refused(let reason) = availability(of: .edit) {
      refuseTyping(reason, after: text)
      return
    }
    if selectedCriterion?.isHeading != false, grid?.marked.isEmpty == false,
      let first = chosenCriteria.first
    {
      // What is typed is for the marked ones, wherever the cursor stands.
      navigation.grid?.select(id: first.text)
    }
    guard selectedCriterion?.isHeading == false else {
      refuseTyping(phrases.scoringFault(.isHeading), after: text)
      return
    }
    _ = goToFigure()
    beginDraft(with: text)
  }

  /// A minus alone is a score; another such key after it is for the next criterion.
  mutating func endsMinus(_ key: Key) -> [Effect]? {
    guard key == .character("-") || key == .character("*"), let draft = grid?.draft,
      draft.field.text == "-", case .cell(let binding) = draft.purpose,
      case .sheet(.score, _) = binding.target
    else { return nil }
    let effects = commitDraft(then: .down)
    guard grid?.draft == nil, overlay == nil else { return effects }
    return effects + press(key)
  }

  /// Goes to the next criterion of the sheet that wants another look, around the end.
  mutating func goToMark(next: Bool) {
    guard let grid else { return }
    let dataSource = grid.table.dataSource
    let here = grid.rows.firstIndex { $0.id == grid.selected?.id } ?? 0
    let on =
      Array(grid.rows.indices.dropFirst(here + 1)) + Array(grid.rows.indices.prefix(here + 1))
    let order = next ? on : Array(on.dropLast().reversed()) + on.suffix(1)
    let found = order.first {
      dataSource.cell(grid.rows[$0], dataSource.treeColumn, view).mark != nil
    }
    guard let found else {
      notice = Notice(text: phrases.noMarkInSheet, role: .note)
      return
    }
    navigation.grid?.select(id: grid.rows[found].id)
    _ = goToFigure()
  }

  /// What a score that is being typed comes to, and how the criterion is scored.
  func reading(ofScore typed: String, at id: ID<Criterion>, in name: SheetName) -> String? {
    guard let row = workspace.sheet(name)?.criteria?.tree[id], let rule = row.rule else {
      return nil
    }
    let words = phrases.rule(rule, row.maximum)
    guard let score = try? row.score(typed: phrases.typed(typed)) else { return words }
    return "= \(phrases.score(score)) · \(words)"
  }

  /// The keys by which a reason and a finding are begun, under a criterion that is being scored.
  var scoreKeys: String? {
    guard case .sheet(.scores, let name)? = grid?.table, let sheet = workspace.sheet(name),
      sheet.state.takesScores, let id = grid?.selected.flatMap({ ID<Criterion>($0.id) }),
      sheet.criteria?.tree[id] != nil
    else { return nil }
    return phrases.scoreKeys(
      reason: phrases.key(of: .reason), finding: phrases.key(of: .finding))
  }

  /// The figure of the selected column; the team's where the column is of none.
  var seenFigure: ScoreFigure {
    SheetColumn(rawValue: grid?.column ?? 0)?.figure ?? .team
  }

  /// Goes to the column of a figure unless one is selected: the team's.
  ///
  /// - Returns: the figure.
  @discardableResult
  mutating func goToFigure() -> ScoreFigure {
    let figure = seenFigure
    if SheetColumn(rawValue: grid?.column ?? 0)?.figure == figure { return figure }
    navigation.grid?.column = SheetColumn.team.rawValue
    return .team
  }

  /// Going into a row of a sheet where nothing is typed: opens or closes a heading, else goes to the next criterion.
  mutating func enterScore() -> [Effect] {
    guard let row = grid?.selected else { return [] }
    if row.hasChildren {
      if grid?.isFolded(row) ?? false { _ = navigation.grid?.unfold() } else { go(.down) }
    } else {
      goToNextCriterion()
    }
    return []
  }

  /// Goes to the next row that is scored, over headings; stays at the end.
  mutating func goToNextCriterion() {
    guard let grid else { return }
    let below = grid.visible.dropFirst(grid.selection + 1)
    guard let next = below.first(where: { !grid.rows[$0].hasChildren }) else { return }
    navigation.grid?.select(id: grid.rows[next].id)
  }

  /// Goes to the next criterion without the team's score, around the end.
  mutating func goToUnscored(_ sheet: ReplayedSheet) {
    let missing = Set(sheet.gaps.unscored.map(\.text))
    guard let grid, !missing.isEmpty else {
      notice = Notice(text: phrases.allScored, role: .saved)
      return
    }
    let here = grid.rows.firstIndex { $0.id == grid.selected?.id } ?? 0
    let order =
      Array(grid.rows.indices.dropFirst(here + 1)) + Array(grid.rows.indices.prefix(here + 1))
    guard let next = order.first(where: { missing.contains(grid.rows[$0].id) }) else { return }
    navigation.grid?.select(id: grid.rows[next].id)
    _ = goToFigure()
  }
}
