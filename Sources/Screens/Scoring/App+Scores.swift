import Canvas
import Domain
import Phrases
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

  /// Whether the keys of a sheet stand at the foot: scores can be given, and nothing is typed.
  var showsScoreKeys: Bool {
    guard case .sheet(.scores, let name)? = grid?.table, grid?.isTyping == false,
      let sheet = workspace.sheet(name), sheet.criteria != nil
    else { return false }
    return sheet.state.takesScores && writingRows == .ready
  }

  /// The key of a command as it stands at the foot: in a sheet the sign that is typed.
  func footKey(of command: Command) -> String {
    if showsScoreKeys {
      if command == .fullMarks { return ScoreSign.full }
      if command == .noMarks { return ScoreSign.none + "⏎" }
      if command == .notApplicable { return ScoreSign.notApplicable + "⏎" }
    }
    let binding = CommandTable.bindings.first { $0.command == command }
    if CommandTable.sheetCommands.contains(command), let letter = binding?.letters.first {
      return String(letter)
    }
    return binding?.keys.first.map { phrases.name(of: $0) } ?? ""
  }

  /// The keys of a sheet before the others, as many of these as have room.
  var sheetKeys: [Command] {
    let own = CommandTable.sheetCommands.filter { isPermitted($0) }
    let first: [Command] = [.help, .palette]
    let others = first + CommandTable.barCommands.filter { !first.contains($0) && isPermitted($0) }
    var room = size.columns + 1
    return (own + others).prefix { command in
      room -= footKey(of: command).columns + footLabel(of: command).columns + 2
      return room >= 0
    }
  }

  /// What a command is called at the foot.
  func footLabel(of command: Command) -> String {
    (showsScoreKeys ? phrases.shortTitle(of: command) : nil) ?? phrases.title(of: command)
  }

  /// Where a score is typed, what its criterion says in full and how it is scored; nothing elsewhere.
  func textOfCriterion(typedAt target: CellBinding.Target) -> String {
    guard case .sheet(.score(let id, _), let name) = target,
      let row = workspace.sheet(name)?.criteria?.tree[id]
    else { return "" }
    let evidence = row.evidence.isEmpty ? "" : " · " + phrases.expected(row.evidence.inOneLine)
    return "\(row.ordinal): \(row.title.inOneLine)\(evidence)"
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
