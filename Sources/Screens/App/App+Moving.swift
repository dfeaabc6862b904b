import Canvas
import Domain
import Widgets

extension App {
  /// Goes to a screen.
  mutating func show(_ name: ScreenName) {
    screen = name
    refresh()
  }

  /// Moves within the screen.
  mutating func move(_ command: Command) {
    let page = max(1, FrameLayout(size: size).table.rows - 2)
    switch command {
    case .up: screens[screen]?.grid?.move(by: -1)
    case .down: screens[screen]?.grid?.move(by: 1)
    case .pageUp: screens[screen]?.grid?.move(by: -page)
    case .pageDown: screens[screen]?.grid?.move(by: page)
    case .first: screens[screen]?.grid?.moveToEnd(false)
    case .last: screens[screen]?.grid?.moveToEnd(true)
    case .left: screens[screen]?.grid?.goLeft()
    case .right: screens[screen]?.grid?.goRight()
    case .nextCell: goToEditableCell(next: true)
    case .previousCell: goToEditableCell(next: false)
    case .fold: screens[screen]?.grid?.fold()
    case .unfold: _ = screens[screen]?.grid?.unfold()
    case .nextPane, .previousPane:
      screens[screen]?.goToPane(next: command == .nextPane)
      refresh()
    case .help, .palette, .edit, .find, .add, .addChild, .delete, .quit, .theme, .mouse, .undo,
      .redo, .save,
      .redraw,
      .inputMethod, .suspend, .cancel, .dashboard, .plans, .units, .scoring, .budgets, .enter,
      .back, .nextDiscrepancy, .previousDiscrepancy, .acceptComputed:
      break
    }
  }

  /// Tab: the next cell that can be typed in; computed ones are passed over.
  private mutating func goToEditableCell(next: Bool) {
    for _ in 0..<64 {
      let before = (grid?.selection, grid?.column)
      screens[screen]?.grid?.goToCell(next: next)
      guard let grid, let row = grid.selected, before != (grid.selection, grid.column) else {
        return
      }
      if cell(row, grid.column)?.binding != nil { return }
    }
  }

  /// Enter without a draft: opens the item of a list, or goes to the next row of a table.
  mutating func enter() -> [Effect] {
    guard let row = grid?.selected else { return [] }
    if context == .table {
      move(.down)
      return []
    }
    switch row.subject {
    case .figure(_, _, let command): return command.map { perform($0) } ?? []
    case .record(let key) where key.kind == .budget && grid?.source == .estimates:
      open(estimate: key)
    case .record(let key): if let sheet = recordSheet(key) { overlay = .sheet(sheet) }
    case .row(let key, let path):
      if let unit = workspace[key]?.tree[path]?["unit"]?.asText,
        let sheet = recordSheet(RecordKey(.unit, unit))
      {
        overlay = .sheet(sheet)
      } else if row.hasChildren {
        toggleFold(row)
      }
    case .heading, .total: toggleFold(row)
    case .unreadable(let file):
      overlay = .sheet(
        Sheet(
          title: phrases.badFiles, lines: [.init("", phrases.unreadable(file))], leftWidth: 0))
    }
    return []
  }

  /// Shows the table of an estimate.
  private mutating func open(estimate key: RecordKey) {
    guard let id = ID<Budget>(key.id),
      let pane = screens[.budgets]?.panes.firstIndex(where: { $0.source == .budget(id) })
    else { return }
    screens[.budgets]?.current = pane
    refresh()
  }

  /// Folds an open branch and opens a folded one.
  private mutating func toggleFold(_ row: GridRow) {
    guard let grid, row.hasChildren else { return }
    if grid.isFolded(row) {
      _ = screens[screen]?.grid?.unfold()
    } else {
      screens[screen]?.grid?.fold()
    }
  }

  /// Goes to the discrepancy after or before the one visited last, around the ends.
  mutating func goToDiscrepancy(next: Bool) {
    let all = audit.all
    guard !all.isEmpty else { return }
    let last = visited.flatMap { visited in all.firstIndex { $0.isSame(as: visited.found) } }
    // What was gone to last may be mended by now: then the one in its place is next.
    let place = min(visited?.number ?? 0, all.count - 1)
    let index =
      last.map { ($0 + (next ? 1 : all.count - 1)) % all.count }
      ?? (visited != nil ? place : next ? 0 : all.count - 1)
    visited = Visited(found: all[index], number: index)
    go(to: all[index].record, all[index].path)
    notice = Notice(
      text: phrases.discrepancyNumber(index + 1, of: all.count), role: all[index].severity.role)
  }

  /// Selects the cell that shows a place of a record, on the screen that shows the record.
  mutating func go(to record: RecordKey, _ path: Path) {
    guard let (name, source) = home(of: record, path) else { return }
    show(name)
    if let pane = screens[name]?.panes.firstIndex(where: { $0.source == source }) {
      screens[name]?.current = pane
    }
    refresh()
    let view = self.view
    guard var grid = self.grid else { return }
    let rows = grid.rows
    let best = rows.last { row in
      row.record == record && (row.subjectPath?.covers(path) ?? false)
    }
    guard let row = best ?? rows.first(where: { $0.record == record }) else { return }
    grid.endSearchIfAny()
    grid.select(id: row.id)
    let maker = grid.source.maker
    for column in maker.columns(view).indices {
      if maker.cell(row, column, view).binding?.path.isNear(path) ?? false {
        grid.column = column
      }
    }
    self.grid = grid
  }

  /// The screen and the table that show a record.
  private func home(of record: RecordKey, _ path: Path) -> (ScreenName, Source)? {
    switch record.kind {
    case .budget: ID<Budget>(record.id).map { (.budgets, .budget($0)) }
    case .unit: (.units, .units)
    case .group: (.units, .groups)
    case .plan:
      if path.steps.first == "rosters" {
        (.units, .rosters)
      } else if let part = path.steps.first.flatMap(PlanPart.init(rawValue:)) {
        (.plans, .planPart(part))
      } else {
        (.plans, .plans)
      }
    case .normTable, .committee, .criteriaSet, .campaign, .sheet, .training, .meeting, .body,
      .remark:
      nil
    }
  }
}

extension GridRow {
  /// Where the row's subject stands in its record; the total of an estimate under its key.
  var subjectPath: Path? {
    switch subject {
    case .record: .root
    case .row(_, let path): path
    case .total: "total"
    case .heading, .figure, .unreadable: nil
    }
  }
}

extension Discrepancy {
  /// Whether it is the same rule broken at the same place, whatever the figures are now.
  func isSame(as other: Discrepancy) -> Bool {
    code == other.code && record == other.record && path == other.path
  }
}

extension Path {
  /// Whether a cell at this place shows `other`: the same place, or the counts behind a quantity.
  func isNear(_ other: Path) -> Bool {
    self == other || covers(other) && !isEmpty
      || other.steps.last == "parts" && self == other.parent.appending("quantity")
  }
}

extension Grid {
  /// Ends a search that would hide the row to go to.
  mutating func endSearchIfAny() {
    if search != nil { endSearch() }
  }
}
