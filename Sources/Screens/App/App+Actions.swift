import Domain
import Phrases
import Tables

/// What a command does on the screens, and whether it can be done now.
struct Action {
  let availability: Availability
  /// Does it, and says what is to be done in the world.
  let run: (inout App) -> [Effect]

  /// Changes what is seen.
  init(_ availability: Availability = .ready, _ run: @escaping (inout App) -> Void) {
    self.availability = availability
    self.run = { app in
      run(&app)
      return []
    }
  }

  private init(_ availability: Availability, effects run: @escaping (inout App) -> [Effect]) {
    self.availability = availability
    self.run = run
  }

  /// Asks for something that is to be done in the world.
  static func asking(
    _ availability: Availability = .ready, _ run: @escaping (inout App) -> [Effect]
  ) -> Action {
    Action(availability, effects: run)
  }

  /// Does something with the sheet that is seen.
  static func onSheet(
    _ availability: Availability, _ run: @escaping (inout App, ReplayedSheet, SheetName) -> Void
  ) -> Action {
    Action(availability) { app in
      guard let name = app.sheetName, let sheet = app.workspace.sheet(name) else { return }
      run(&app, sheet, name)
    }
  }
}

extension App {
  /// What each command does, and when: the one place.
  func action(of command: Command) -> Action {
    switch command {
    case .help: Action { $0.overlay = .page($0.helpPage()) }
    case .palette: Action { $0.openPalette() }
    case .edit: Action(writingChosen.and(takesChanges)) { $0.beginDraft(with: nil) }
    case .readWhole: Action { $0.readWhole() }
    case .find: Action { $0.beginSearch() }
    case .findEverywhere: Action { $0.findEverywhere() }
    case .receive: .asking(isAmongReports.and(writing(.records))) { $0.receiveReports() }
    case .layVisits: Action(takesVisits.and(writing(.records))) { $0.askForVisits() }
    case .enterForUnits: Action(isAtUnits.and(writing(.records))) { $0.openUnitEntries() }
    case .remind: .asking(isAmongLate.and(writing(.records))) { $0.remind() }
    case .replace: .asking(writing(.records)) { $0.replace() }
    case .importFile: .asking(takesPapers) { $0.importFile() }
    case .export: Action { $0.export() }
    case .add:
      Action(writingRows.and(sheetTakes(.finding, .untilSigned))) { $0.beginNewRow(.after) }
    case .addChild:
      Action(writingRows.and(damagedRow).and(sheetTakes(nil, .always))) { $0.beginNewRow(.under) }
    case .delete: .asking(writingChosen.and(takesChanges)) { $0.beginDeletion() }
    case .quit: .asking { $0.leave(command) }
    case .theme: .asking { $0.nextTheme() }
    case .mouse: Action { $0.wantsMouse.toggle() }
    case .undo:
      .asking(.refused(if: history.undoable.isEmpty, because: phrases.nothingToUndo).and(writing)) {
        $0.undo()
      }
    case .redo:
      .asking(.refused(if: history.redoable.isEmpty, because: phrases.nothingToRedo).and(writing)) {
        $0.redo()
      }
    case .save: Action { $0.notice = Notice(text: $0.phrases.nothingToSave, role: .saved) }
    case .redraw: .asking { _ in [.redraw] }
    case .inputMethod: Action { $0.nextInputMethod() }
    case .suspend: .asking { _ in [.suspend] }
    case .settings: Action { $0.openSettings(isFirst: false) }
    case .cancel: .asking { $0.cancel() }
    case .dashboard: Action { $0.goToScreen(.dashboard) }
    case .plans: Action { $0.goToScreen(.plans) }
    case .units: Action { $0.goToScreen(.units) }
    case .scoring: Action { $0.goToScreen(.scoring) }
    case .budgets: Action { $0.showBudgets() }
    case .nextPane: Action { $0.goToPane(next: true) }
    case .previousPane: Action { $0.goToPane(next: false) }
    case .enter: .asking { $0.enter() }
    case .back: .asking { $0.leave(command) }
    case .details: Action { $0.openForm() }
    case .mark: Action(takesMarks(one: true)) { $0.navigation.grid?.toggleMark() }
    case .markAll: Action(takesMarks(one: false)) { $0.navigation.grid?.toggleAllMarks() }
    case .sort: Action(takesOrder) { $0.sortByColumn() }
    case .columns: Action(takesColumns) { $0.openColumns() }
    case .filter: Action(takesOrder) { $0.openFilter() }
    case .yearBack: Action { $0.goToYear(next: false) }
    case .yearOn: Action { $0.goToYear(next: true) }
    case .up: Action { $0.navigation.grid?.move(by: -1) }
    case .down: Action { $0.navigation.grid?.move(by: 1) }
    case .left: Action { $0.navigation.grid?.goLeft() }
    case .right: Action { $0.navigation.grid?.goRight() }
    case .pageUp: Action { $0.scrollPage(down: false) }
    case .pageDown: Action { $0.scrollPage(down: true) }
    case .first: Action { $0.navigation.grid?.moveToEnd(false) }
    case .last: Action { $0.navigation.grid?.moveToEnd(true) }
    case .nextCell: Action { $0.goToCell(next: true) }
    case .previousCell: Action { $0.goToCell(next: false) }
    case .fold: Action { $0.navigation.grid?.fold() }
    case .unfold: Action { _ = $0.navigation.grid?.unfold() }
    case .nextDiscrepancy: Action(hasDiscrepancies) { $0.goToDiscrepancy(next: true) }
    case .previousDiscrepancy: Action(hasDiscrepancies) { $0.goToDiscrepancy(next: false) }
    case .acceptComputed:
      .asking(writingChosen.and(sheetTakes(nil, .always))) { $0.acceptComputed() }
    case .whatIf: Action(writingChosen.and(triesFigures)) { $0.openTrial() }
    case .fullMarks: .asking(takesScores) { $0.giveByKey(ScoreSign.full) }
    case .noMarks: .asking(takesScores) { $0.giveByKey(ScoreSign.none) }
    case .notApplicable: .asking(takesScores) { $0.giveNotApplicable() }
    case .note: .onSheet(takesWords(.words, .untilSigned)) { $0.ask($1, $2, SheetInput.note) }
    case .finding: .onSheet(takesWords(.finding, .untilSigned)) { app, _, _ in app.askForFinding() }
    case .evidence:
      .onSheet(takesWords(.words, .untilSigned)) { $0.ask($1, $2, SheetInput.evidence) }
    case .evidenceFile:
      .onSheet(takesWords(.words, .untilSigned)) { app, sheet, name in
        app.askForEvidence(sheet, name)
      }
    case .reason:
      .onSheet(takesWords(.finding, .whileScoring)) { $0.ask($1, $2, SheetInput.reason) }
    case .explanation:
      .onSheet(takesWords(.words, .untilSigned)) { $0.ask($1, $2, SheetInput.explanation) }
    case .nextUnscored: .onSheet(.ready) { app, sheet, _ in app.goToUnscored(sheet) }
    case .finalise: .onSheet(takesStep(.complete)) { $0.askToFinalise($1, $2) }
    case .sign: .onSheet(takesStep(.signed)) { app, _, name in app.askForState(.signed, name) }
    case .confirm:
      .onSheet(takesStep(.confirmed)) { app, _, name in app.askForState(.confirmed, name) }
    case .reopen: .onSheet(takesStep(.scoring)) { app, _, name in app.askForState(.scoring, name) }
    case .supersede:
      .onSheet(takesStep(.superseded)) { $0.beginDraft(of: CellBinding($1, $2, .superseding)) }
    case .addGroup: Action(takesGroups.and(writing(.records))) { $0.askForGroup() }
    case .moveCampaign:
      Action(
        .refused(if: chosenCampaign == nil, because: phrases.onlyAtCampaign).and(writing(.records))
      ) { $0.openCriteriaSets() }
    case .takeCriteria: Action(writing(.records)) { $0.openBuiltInSets() }
    case .roadmapSteps:
      .asking(.refused(if: chosenUnits.isEmpty, because: phrases.noUnitHere).and(writing(.records)))
      { $0.fillRoadmap() }
    case .reorganise: Action(isAmongUnits.and(writing(.records))) { $0.openReorganisations() }
    case .moveRowUp: .asking(takesMoves.and(writingRows)) { $0.moveRow(down: false) }
    case .moveRowDown: .asking(takesMoves.and(writingRows)) { $0.moveRow(down: true) }
    case .moveRowIn: .asking(takesMoves.and(writingRows)) { $0.nestRow(.inward) }
    case .moveRowOut: .asking(takesMoves.and(writingRows)) { $0.nestRow(.outward) }
    case .renumber: .asking(takesRenumbering.and(writingRows)) { $0.renumber() }
    case .copyRows: .asking(takesCopies) { $0.copyRows(isCut: false) }
    case .cutRows: .asking(takesRows) { $0.copyRows(isCut: true) }
    case .pasteRows: .asking(takesPaste) { $0.pasteRows(.after) }
    case .pasteBelow: .asking(takesPaste) { $0.pasteRows(.under) }
    case .duplicateRows: .asking(takesDoubles) { $0.duplicateRows() }
    case .fillDown: .asking(writingChosen.and(takesChanges)) { $0.fillDown() }
    case .allUnits: Action(isAmongUnits) { $0.showAllUnits(!$0.navigation.showsAllUnits) }
    }
  }
}
