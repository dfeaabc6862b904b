import Canvas
import Domain
import Phrases
import Tables
import Widgets

/// What the commands of a sheet stand for.
private enum SheetCommands {
  /// The state that a command leads to.
  static let states: [Command: SheetState] = [
    .finalise: .complete, .sign: .signed, .confirm: .confirmed, .reopen: .scoring,
    .supersede: .superseded,
  ]
  /// The score that one key gives.
  static let typed: [Command: String] = [.fullMarks: "*", .noMarks: "-", .notApplicable: "x"]
  /// What is typed about a criterion.
  static let inputs: [Command: @Sendable (ID<Criterion>) -> SheetInput] = [
    .note: { .note($0) }, .reason: { .reason($0) }, .explanation: { .explanation($0) },
    .evidence: { .evidence($0) },
  ]
  /// Said of a sheet alone.
  static let all = Set(states.keys).union(typed.keys).union(inputs.keys).union([.nextUnscored])
  /// Valid until the sheet is complete.
  static let whileScoring: Set<Command> = [.fullMarks, .noMarks, .notApplicable, .reason]
  /// Valid until the sheet is signed.
  static let untilSigned: Set<Command> = [.note, .evidence, .explanation, .finding, .add]
}

extension App {
  /// The sheet that is seen, in any of its tables.
  var sheetName: SheetName? {
    guard case .sheet(_, let name)? = grid?.table else { return nil }
    return name
  }

  /// The criterion of the selected row, with whether rows stand below it.
  var selectedCriterion: (id: ID<Criterion>, isHeading: Bool)? {
    guard context == .sheet, let row = grid?.selected, let id = ID<Criterion>(row.id) else {
      return nil
    }
    return (id, row.hasChildren)
  }

  /// Whether the sheet that is seen takes what a command would say.
  func sheetTakes(_ command: Command) -> Availability {
    guard let name = sheetName else {
      return SheetCommands.all.contains(command) ? .refused(because: phrases.openSheet) : .ready
    }
    if let obstacle = workspace.obstacle(to: name) {
      return .refused(because: phrases.obstacle(obstacle))
    }
    guard let sheet = workspace.sheet(name) else {
      return .refused(because: phrases.noCriteriaYet)
    }
    if let fault = sheet.fault { return .refused(because: phrases.brokenSheet(fault)) }
    if let act = act(of: command), let bar = workspace.bar(author, to: act, of: sheet) {
      return .refused(because: phrases.sheetBar(bar))
    }
    let state = sheet.state
    if let next = SheetCommands.states[command] {
      let mayFollow = state.mayBecome(next) && state != .notStarted
      return mayFollow ? .ready : .refused(because: phrases.sheetFault(.transition(state, next)))
    }
    var isReady = true
    if SheetCommands.whileScoring.contains(command) { isReady = state.takesScores }
    if SheetCommands.untilSigned.contains(command) { isReady = !state.isFrozen }
    if command == .edit || command == .delete {
      isReady = context == .sheet ? state.takesScores : state != .superseded
    }
    return isReady ? .ready : .refused(because: phrases.sheetFault(.frozen(state)))
  }

  /// What a command does to the sheet that is seen, as far as it matters who.
  private func act(of command: Command) -> SheetAct? {
    if let state = SheetCommands.states[command] { return .become(state) }
    if SheetCommands.typed[command] != nil { return .score(seenFigure) }
    switch command {
    case .edit, .delete: return context == .sheet ? .score(seenFigure) : .finding
    case .reason, .finding, .add: return .finding
    case .note, .evidence, .explanation: return .words
    default: return nil
    }
  }

  /// Does a command that says something in the sheet.
  mutating func performOnSheet(_ command: Command) -> [Effect] {
    guard let name = sheetName, let sheet = workspace.sheet(name) else { return [] }
    if let typed = SheetCommands.typed[command] {
      let effects = give(typed, in: name)
      // Where the criterion applies to everybody no field opens for the reason.
      strayKeys = command == .notApplicable && effects.isEmpty && grid?.draft == nil ? 0 : nil
      return effects
    }
    if let input = SheetCommands.inputs[command] {
      ask(sheet, name, input)
    } else if command == .finding {
      askForFinding()
    } else if command == .nextUnscored {
      goToUnscored(sheet)
    } else if command == .supersede {
      beginDraft(of: CellBinding(sheet, name, .superseding))
    } else if command == .finalise {
      return askToFinalise(sheet, name)
    } else if let state = SheetCommands.states[command] {
      askForState(state, name)
    }
    return []
  }

  /// Gives a score by one key, in the column of the selected figure; to marked rows after a question.
  mutating func give(_ typed: String, in name: SheetName) -> [Effect] {
    let figure = goToFigure()
    if grid?.marked.isEmpty == false { return giveMarked(typed, figure, in: name) }
    guard let first = chosenCriteria.first else {
      notice = Notice(text: phrases.scoringFault(.isHeading), role: .warning)
      return []
    }
    let effects = (try? record(typed, as: .score(first, figure), in: name, then: .down)) ?? []
    if typed == SheetCommands.typed[.fullMarks], !effects.isEmpty, notice == nil,
      let row = workspace.sheet(name)?.criteria?.tree[first], row.rule?.takesRatio == true
    {
      notice = Notice(text: phrases.givenWithoutSample(row.ordinal), role: .note)
    }
    return effects
  }

  /// Gives what was typed to all marked criteria: after a question where there are several.
  mutating func giveMarked(
    _ typed: String, _ figure: ScoreFigure, in name: SheetName
  ) -> [Effect] {
    guard let sheet = workspace.sheet(name) else { return dropDraft() }
    let ids = chosenCriteria
    guard !ids.isEmpty else {
      tell(phrases.scoringFault(.isHeading))
      return []
    }
    do {
      let changes = try document.scores(typed, at: ids, figure, in: sheet)
      return askForScores(changes, ids, of: typed, figure, in: sheet, name)
    } catch {
      tell(phrases.sheetInputFault(error))
      return []
    }
  }

  /// Asks before several criteria get a score; one gets it at once.
  private mutating func askForScores(
    _ changes: [SheetChange], _ ids: [ID<Criterion>], of typed: String, _ figure: ScoreFigure,
    in sheet: ReplayedSheet, _ name: SheetName
  ) -> [Effect] {
    guard changes.count > 1 else { return give(changes, in: name) }
    let replaced = ids.count { sheet.entries[$0]?[figure] != nil }
    overlay = .question(
      Question(
        title: phrases.scoresTitle,
        text: phrases.scoresQuestion(typed, changes.count, replacing: replaced),
        answers: [phrases.no, phrases.yes], selected: 0),
      .scores(name, changes))
    return []
  }

  /// Writes the scores of several criteria.
  mutating func give(_ changes: [SheetChange], in name: SheetName) -> [Effect] {
    guard let sheet = workspace.sheet(name) else { return [] }
    let news = changes.filter { !sheet.says($0) }
    let effects = news.isEmpty ? [] : write(news, to: sheet)
    guard let effects else {
      tell(notice?.text ?? "")
      return []
    }
    _ = dropDraft()
    return effects
  }

  /// The marked criteria, else the selected one; headings are none.
  var chosenCriteria: [ID<Criterion>] {
    guard let grid, case .sheet(.scores, _) = grid.table else { return [] }
    return grid.chosen.compactMap { $0.hasChildren ? nil : ID<Criterion>($0.id) }
  }

  /// Begins to type what is said of the selected criterion.
  mutating func ask(
    _ sheet: ReplayedSheet, _ name: SheetName, _ input: (ID<Criterion>) -> SheetInput
  ) {
    guard let (id, isHeading) = selectedCriterion, !isHeading else {
      notice = Notice(text: phrases.scoringFault(.isHeading), role: .warning)
      // The words that were to follow are no commands.
      strayKeys = 0
      return
    }
    beginDraft(of: CellBinding(sheet, name, input(id)))
  }

  /// Begins a finding: its kind first, then its words.
  mutating func askForFinding() {
    guard let name = sheetName, let sheet = workspace.sheet(name) else { return }
    let criterion = selectedCriterion.flatMap { $0.isHeading ? nil : $0.id }
    beginDraft(of: CellBinding(sheet, name, .findingKind(criterion)))
  }

  /// Asks before the sheet counts as complete, or goes to what it lacks.
  private mutating func askToFinalise(_ sheet: ReplayedSheet, _ name: SheetName) -> [Effect] {
    let gaps = sheet.gaps
    guard let first = gaps.unscored.first ?? gaps.unreasoned.first else {
      askForState(.complete, name)
      return []
    }
    navigation.grid?.select(id: first.text)
    notice = Notice(
      text: phrases.sheetFault(.incomplete(gaps), by: sheet.criteria), role: .warning)
    return []
  }

  /// Asks before a sheet goes on to a state.
  mutating func askForState(_ state: SheetState, _ name: SheetName, because reason: String = "") {
    overlay = .question(
      Question(
        title: phrases.sheetStepTitle(state),
        text: phrases.sheetStepQuestion(state, view.title(of: name)),
        answers: [phrases.no, phrases.yes], selected: 0),
      .sheetState(name, state, reason: reason))
  }

  /// Takes a sheet on to a state that was asked about.
  mutating func become(
    _ state: SheetState, _ name: SheetName, because reason: String
  ) -> [Effect] {
    guard let sheet = workspace.sheet(name) else { return [] }
    if state == .superseded { return supersede(sheet, because: reason) }
    return write([.state(state, reason)], to: sheet) ?? []
  }

  /// Takes back the chosen scores or findings; nil where deleting means something else.
  mutating func dropSaid() -> [Effect]? {
    guard grid?.selected != nil else { return nil }
    switch grid?.table {
    case .sheet(.scores, let name):
      let figure = goToFigure()
      guard let sheet = workspace.sheet(name) else { return [] }
      let scored = chosenCriteria.filter { sheet.entries[$0]?[figure] != nil }
      let changes = scored.map { SheetChange.score($0, figure, nil) }
      return askForScores(changes, scored, of: "", figure, in: sheet, name)
    case .sheet(.findings, _), .campaign(.findings, _): return beginToDropFindings()
    default: return nil
    }
  }
}
