import Canvas
import Domain
import Phrases
import Tables
import Widgets

/// The signs by which one key gives a score.
enum ScoreSign {
  static let full = "*", none = "-", notApplicable = "x"
}

/// How long a sheet takes something.
enum SheetSpan {
  case always, whileScoring, untilSigned, untilSuperseded

  /// Whether it lasts in a state.
  func holds(in state: SheetState) -> Bool {
    switch self {
    case .always: true
    case .whileScoring: state.takesScores
    case .untilSigned: !state.isFrozen
    case .untilSuperseded: state != .superseded
    }
  }
}

extension App {
  /// The sheet that is seen, in any of its tables.
  var sheetName: SheetName? {
    switch grid?.table {
    case .sheet(_, let name)?, .finding(_, let name)?: name
    default: nil
    }
  }

  /// The criterion of the selected row, with whether rows stand below it.
  var selectedCriterion: (id: ID<Criterion>, isHeading: Bool)? {
    guard context == .sheet, let row = grid?.selected, let id = ID<Criterion>(row.id) else {
      return nil
    }
    return (id, row.hasChildren)
  }

  /// Whether the sheet that is seen, if there is one, takes an act, and its state lets it.
  func sheetTakes(_ act: SheetAct?, _ span: SheetSpan) -> Availability {
    guard let name = sheetName else { return .ready }
    return sheet(named: name, takes: act) { state in
      span.holds(in: state) ? nil : .frozen(state)
    }
  }

  /// Whether a sheet takes an act, and its state, which says why not, lets it.
  private func sheet(
    named name: SheetName, takes act: SheetAct?, _ fault: (SheetState) -> SheetFault.Reason?
  ) -> Availability {
    if let obstacle = workspace.obstacle(to: name) {
      return .refused(because: phrases.obstacle(obstacle))
    }
    guard let sheet = workspace.sheet(name) else {
      return .refused(because: phrases.noCriteriaYet)
    }
    if let fault = sheet.fault { return .refused(because: phrases.brokenSheet(fault)) }
    if let act, let bar = workspace.bar(author, to: act, of: sheet, on: document.clock.today) {
      return .refused(because: phrases.sheetBar(bar))
    }
    return fault(sheet.state).map { .refused(because: phrases.sheetFault($0)) } ?? .ready
  }

  /// Whether a sheet is seen, and takes scores by this person.
  var takesScores: Availability {
    let act = SheetAct.score(seenFigure)
    return writing(act.permission).and(isAtSheet).and(sheetTakes(act, .whileScoring))
  }

  /// Whether a sheet is seen, and takes that this person says something.
  func takesWords(_ act: SheetAct, _ span: SheetSpan) -> Availability {
    writing(act.permission).and(isAtSheet).and(sheetTakes(act, span))
  }

  /// Whether a sheet is seen that this person may take on to a state.
  func takesStep(_ next: SheetState) -> Availability {
    let permission = SheetAct.become(next).permission
    guard let name = sheetName else { return writing(permission).and(isAtSheet) }
    return writing(permission).and(
      sheet(named: name, takes: .become(next)) { state in
        state.mayBecome(next) && state != .notStarted ? nil : .transition(state, next)
      })
  }

  /// Whether what is said in the sheet that is seen, if there is one, may be changed.
  var takesChanges: Availability {
    context == .sheet
      ? sheetTakes(.score(seenFigure), .whileScoring) : sheetTakes(.finding, .untilSuperseded)
  }

  /// Whether a sheet is seen, in any of its tables.
  private var isAtSheet: Availability {
    .refused(if: sheetName == nil, because: phrases.openSheet)
  }

  /// Gives the score of a sign.
  mutating func giveByKey(_ sign: String) -> [Effect] {
    guard let name = sheetName, workspace.sheet(name) != nil else { return [] }
    let effects = give(sign, in: name)
    strayKeys = nil
    return effects
  }

  /// Says that the criterion does not apply, for which a field asks the reason.
  mutating func giveNotApplicable() -> [Effect] {
    let effects = giveByKey(ScoreSign.notApplicable)
    // Where the criterion applies to everybody no field opens for the reason.
    if effects.isEmpty, grid?.draft == nil { strayKeys = 0 }
    return effects
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
    if typed == ScoreSign.full, !effects.isEmpty, notice == nil,
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
      let changes = try document.scores(phrases.typed(typed), at: ids, figure, in: sheet)
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
  mutating func askToFinalise(_ sheet: ReplayedSheet, _ name: SheetName) {
    let gaps = sheet.gaps
    guard let first = gaps.unscored.first ?? gaps.unreasoned.first else {
      askForState(.complete, name)
      return
    }
    navigation.grid?.select(id: first.text)
    notice = Notice(
      text: phrases.sheetFault(.incomplete(gaps), by: sheet.criteria), role: .warning)
  }

  /// Asks before a sheet goes on to a state.
  mutating func askForState(_ state: SheetState, _ name: SheetName, because reason: String = "") {
    let key =
      state.isSigned
      ? workspace.ownKey(of: author.office, author.role, on: document.clock.today) : nil
    let text = phrases.sheetStepQuestion(state, view.title(of: name))
    overlay = .question(
      Question(
        title: phrases.sheetStepTitle(state),
        text: ([text] + (key.map { [phrases.signsBy($0)] } ?? [])).joined(separator: " "),
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
