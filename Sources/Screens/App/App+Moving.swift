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
    let page = max(1, tableArea.rows - 2)
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
      screens[screen]?.level.goToPane(next: command == .nextPane)
      refresh()
    case .help, .palette, .edit, .find, .add, .addChild, .delete, .quit, .theme, .mouse, .undo,
      .redo, .save,
      .redraw,
      .inputMethod, .suspend, .settings, .cancel, .dashboard, .plans, .units, .scoring, .budgets,
      .enter,
      .back, .details, .mark, .markAll, .sort, .filter, .yearBack, .yearOn, .nextDiscrepancy,
      .previousDiscrepancy,
      .acceptComputed, .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .reason,
      .explanation, .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup,
      .pathSteps:
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
    if case .form = grid?.source { return enterField(row) }
    if context == .sheet { return enterScore() }
    if let subject = grid?.source.maker.subject(of: row, view) {
      if case .sheet(let name) = subject, workspace.sheet(name) == nil {
        notice = Notice(text: phrases.noCriteriaYet, role: .warning)
      } else {
        open(subject)
      }
      return []
    }
    if context == .table {
      move(.down)
      return []
    }
    if let link = computedLink { return follow(link) }
    switch row.subject {
    case .figure: return follow(nil)
    case .record(let key) where key.kind == .budget && grid?.source.listsEstimates == true:
      open(estimate: key)
    case .record(let key): open(key.subject)
    case .row(let key, let path):
      if let unit = unit(namedAt: path, of: key) {
        open(unit.subject)
      } else {
        open(.form(key, path))
      }
    case .heading, .total: toggleFold(row)
    case .unreadable(let file):
      overlay = .sheet(
        Sheet(
          title: phrases.badFiles, lines: [.init("", phrases.unreadable(file))], leftWidth: 0))
    }
    return []
  }

  /// Where the selected figure leads, if it was computed.
  private var computedLink: Link? {
    grid?.selected?.computed?.part(at: grid?.column ?? 0)?.link
  }

  /// The unit that a row of a record stands for.
  func unit(namedAt path: Path, of key: RecordKey) -> RecordKey? {
    // A duty of a plan names a unit, but is more than that.
    guard key.kind != .plan || path.steps.first == PlanPart.rosterList else { return nil }
    return workspace[key]?.tree[path]?["unit"]?.asText.map { RecordKey(.unit, $0) }
  }

  /// Goes where a computed figure leads.
  private mutating func follow(_ link: Link?) -> [Effect] {
    switch link {
    case .command(let command)?: return perform(command)
    case .subject(let subject)?: open(subject)
    case .place(let record, let path)?: go(to: record, path)
    case .revision(let record, let revision)?: beginRestoring(record, revision)
    case nil: notice = Notice(text: phrases.nothingBehind, role: .warning)
    }
    return []
  }

  /// Enter in a form: into a row or a record that is named, else the value is typed.
  private mutating func enterField(_ row: GridRow) -> [Effect] {
    guard case .row(let key, let path) = row.subject,
      let form = Record.form(of: key.kind).form(at: path)
    else { return [] }
    switch form {
    case .group where Int(path.steps.last ?? "") != nil || workspace[key]?.tree[path]?.rowID != nil:
      open(.form(key, path))
    case .rows, .byYear, .group: toggleFold(row)
    case .reference(let kind):
      guard let id = workspace[key]?.tree[path]?.asText, workspace.live(RecordKey(kind, id)) != nil
      else { return perform(.edit) }
      open(RecordKey(kind, id).subject)
    case .text, .integer, .flag, .day, .year, .quantity, .share, .hundredths, .money, .choice,
      .unitKind, .row, .texts, .references, .lines:
      return perform(.edit)
    }
    return []
  }

  /// Goes into something on the screen that is seen.
  mutating func open(_ subject: Subject) {
    if case .plan(let plan) = subject { goToYear(of: plan) }
    screens[screen]?.open(subject, subject.sources(workspace))
    refresh()
  }

  /// Goes to the form of the selected row: all its fields.
  mutating func openForm() {
    guard let row = grid?.selected else { return }
    switch row.subject {
    case .record(let key): open(key.kind == .unit ? key.subject : .form(key, .root))
    case .row(let key, let path):
      let isPlace = Record.form(of: key.kind).fields(at: path) != nil
      open(.form(key, isPlace ? path : .root))
    case .total(let key): open(.form(key, .root))
    case .figure where computedLink != nil: _ = follow(computedLink)
    case .heading, .figure, .unreadable:
      notice = Notice(text: phrases.noDetails, role: .warning)
    }
  }

  /// Shows the table of an estimate.
  private mutating func open(estimate key: RecordKey) {
    guard let id = ID<Budget>(key.id) else { return }
    show(.budgets)
    screens[.budgets]?.closeAll()
    screens[.budgets]?.level.goToPane(of: .budget(id))
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
    if !(grid?.shows(record, path) ?? false) { goHome(of: record, path) }
    let view = self.view
    guard var grid = self.grid else { return }
    let best = grid.rows.last { row in
      row.record == record && (row.subjectPath?.covers(path) ?? false)
    }
    guard let row = best ?? grid.rows.first(where: { $0.record == record }) else { return }
    grid.endSearchIfAny()
    grid.select(id: row.id)
    guard grid.source.maker.typedColumn == nil else {
      self.grid = grid
      return
    }
    let maker = grid.source.maker
    for column in maker.columns(view).indices {
      if maker.cell(row, column, view).binding?.path.isNear(path) ?? false {
        grid.column = column
      }
    }
    self.grid = grid
  }

  /// Goes to the screen and the table that show a place of a record.
  private mutating func goHome(of record: RecordKey, _ path: Path) {
    let (home, source) = home(of: record, path)
    show(record.kind == .plan && path.steps.first == "rosters" ? .units : record.kind.screen)
    screens[screen]?.closeAll()
    if let home { screens[screen]?.open(home, home.sources(workspace)) }
    if let source { screens[screen]?.level.goToPane(of: source) }
    refresh()
  }

  /// What to go into for a place of a record, and the table there.
  private func home(of record: RecordKey, _ path: Path) -> (Subject?, Source?) {
    // What is no more is looked for in the list in which it stood.
    let isGone = workspace.live(record) == nil
    let inForm: (Subject?, Source?) =
      path.isEmpty || isGone ? (nil, .records(record.kind)) : (.form(record, .root), nil)
    switch record.kind {
    case .budget:
      let isInTable = path.isEmpty || ["lines", "total", "words"].contains(path.steps[0])
      return isInTable ? (nil, ID<Budget>(record.id).map { .budget($0) }) : inForm
    case .unit:
      guard let list = path.steps.first, let part = UnitPart(rawValue: list),
        let id = ID<Unit>(record.id), !isGone
      else { return (nil, .units) }
      return (.unit(id), .unitPart(part, of: id))
    case .group: return (nil, .groups)
    case .plan:
      guard let list = path.steps.first else { return (nil, .plans) }
      if list == "rosters" { return (nil, .rosters) }
      guard let id = ID<Plan>(record.id), let part = PlanPart(rawValue: list) else { return inForm }
      return (.plan(id), .planPart(part, of: id))
    case .campaign where path.isEmpty: return (nil, .campaigns)
    case .campaign: return home(inCampaign: record, path)
    case .sheet: return home(inSheet: record, path)
    case .normTable, .committee, .criteriaSet, .training, .meeting, .body, .remark: return inForm
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
  /// Whether one of its rows shows a place of a record itself.
  ///
  /// The row of a whole record only shows its own fields, not what stands deeper in it.
  func shows(_ record: RecordKey, _ path: Path) -> Bool {
    rows.contains { row in
      guard row.record == record, let place = row.subjectPath, place.covers(path) else {
        return false
      }
      return !place.isEmpty || path.steps.count < 2
    }
  }

  /// Ends a search that would hide the row to go to.
  mutating func endSearchIfAny() {
    if search != nil { endSearch() }
  }
}
