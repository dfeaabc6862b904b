import Canvas
import Domain
import Phrases
import Tables

/// Where to go on from a cell when what was typed in it is committed.
package enum CellStep: Equatable, Sendable {
  case up, down, nextCell, previousCell
  /// Nowhere: the cell stays selected.
  case stay
}

extension App {
  /// Goes to a screen; a page on which something was sought does not stay behind.
  mutating func show(_ name: ScreenName) {
    navigation.here.leaveSearch()
    navigation.screen = name
    refresh()
  }

  /// Goes to a screen by its key: from a page of that screen out to its own tables.
  mutating func goToScreen(_ name: ScreenName) {
    if screen == name { navigation.here.closeAll() }
    show(name)
    tellMarks()
  }

  /// Says how many rows are marked where one comes back to, since what is done next is for them.
  mutating func tellMarks() {
    guard let count = grid?.marked.count, count > 0, notice == nil else { return }
    notice = Notice(text: phrases.stillMarked(count), role: .note)
  }

  /// Goes to the estimates; from a plan to that of the plan.
  mutating func showBudgets() {
    let subject = navigation.here.level.subject
    goToScreen(.budgets)
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

  /// Begins to search in the table that is seen.
  mutating func beginSearch() {
    let method = inputMethod
    navigation.grid?.beginSearch(method: method)
  }

  /// Goes on from a cell.
  mutating func go(_ step: CellStep) {
    switch step {
    case .stay: break
    case .up: navigation.grid?.move(by: -1)
    case .down: navigation.grid?.move(by: 1)
    case .nextCell: goToEditableCell(next: true)
    case .previousCell: goToEditableCell(next: false)
    }
  }

  /// Scrolls a page.
  mutating func scrollPage(down: Bool) {
    let page = max(1, tableArea.rows - 2)
    navigation.grid?.move(by: down ? page : -page)
  }

  /// Goes to the next cell; in a form beside other tables, whose fields lie under each other, to them.
  mutating func goToCell(next: Bool) {
    guard grid?.table.isForm == true, navigation.here.panes.count > 1 else {
      goToEditableCell(next: next)
      return
    }
    goToPane(next: next)
  }

  /// Goes to the table beside; what is selected here is selected there, where both show it.
  mutating func goToPane(next: Bool) {
    goToPane { $0.goToPane(next: next) }
  }

  /// Goes to a table of this page, or out to one of those under it.
  mutating func goOut(to table: TableID) {
    guard navigation.here.panes.contains(where: { $0.table == table }) else {
      navigation.here.goOut(to: table)
      refresh()
      tellMarks()
      return
    }
    goToPane { $0.goToPane(of: table) }
  }

  /// Goes to another table of the page; what is selected here is selected there, where both show it.
  mutating func goToPane(by step: (inout Level) -> Void) {
    let selected = grid?.selected
    step(&navigation.here.level)
    refresh()
    tellMarks()
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
