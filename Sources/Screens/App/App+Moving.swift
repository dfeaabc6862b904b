import Canvas
import Domain
import Phrases
import Tables

extension App {
  /// Goes to a screen.
  mutating func show(_ name: ScreenName) {
    navigation.screen = name
    refresh()
  }

  /// Goes to the estimates; from a plan to that of the plan.
  mutating func showBudgets() {
    let subject = navigation.here.level.subject
    show(.budgets)
    guard case .plan(let plan) = subject else { return }
    let own = navigation.screens[.budgets]?.panes.first { grid in
      guard case .budget(let id) = grid.table else { return false }
      return workspace.budget(id)?.plan == plan
    }
    guard let own else { return }
    navigation.screens[.budgets]?.closeAll()
    navigation.screens[.budgets]?.level.goToPane(of: own.table)
    refresh()
  }

  /// Moves within the screen.
  mutating func move(_ command: Command) {
    let page = max(1, tableArea.rows - 2)
    switch command {
    case .up: navigation.grid?.move(by: -1)
    case .down: navigation.grid?.move(by: 1)
    case .pageUp: navigation.grid?.move(by: -page)
    case .pageDown: navigation.grid?.move(by: page)
    case .first: navigation.grid?.moveToEnd(false)
    case .last: navigation.grid?.moveToEnd(true)
    case .left: navigation.grid?.goLeft()
    case .right: navigation.grid?.goRight()
    case .nextCell: goToEditableCell(next: true)
    case .previousCell: goToEditableCell(next: false)
    case .fold: navigation.grid?.fold()
    case .unfold: _ = navigation.grid?.unfold()
    case .nextPane, .previousPane:
      goToPane(next: command == .nextPane)
    case .help, .palette, .edit, .find, .add, .addChild, .delete, .quit, .theme, .mouse, .undo,
      .redo, .save,
      .redraw,
      .inputMethod, .suspend, .settings, .cancel, .dashboard, .plans, .units, .scoring, .budgets,
      .enter,
      .back, .details, .mark, .markAll, .sort, .filter, .yearBack, .yearOn, .nextDiscrepancy,
      .previousDiscrepancy,
      .acceptComputed, .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .reason,
      .explanation, .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup,
      .moveCampaign, .roadmapSteps, .reorganise, .moveRowUp, .moveRowDown, .allUnits:
      break
    }
  }

  /// Goes to the table beside; what is selected here is selected there, where both show it.
  private mutating func goToPane(next: Bool) {
    let selected = grid?.selected
    navigation.here.level.goToPane(next: next)
    refresh()
    guard let selected, selected.record != nil, grid?.selected?.subject != selected.subject,
      let same = grid?.rows.first(where: { $0.subject == selected.subject })
    else { return }
    navigation.grid?.select(id: same.id)
  }

  /// The next cell that can be typed in; computed ones are passed over.
  private mutating func goToEditableCell(next: Bool) {
    for _ in 0..<64 {
      let before = (grid?.selection, grid?.column)
      navigation.grid?.goToCell(next: next)
      guard let grid, let row = grid.selected, before != (grid.selection, grid.column) else {
        return
      }
      if cell(row, grid.column)?.binding != nil { return }
    }
  }
}
