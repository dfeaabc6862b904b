import Canvas
import Domain
import Tables

extension App {
  /// Goes to the next discrepancy from the cursor on, or the one before it, around the ends.
  ///
  /// Those of the table that is seen come in the order of its rows, then those of the record that are
  /// shown elsewhere; it says so before it goes on to another record.
  mutating func goToDiscrepancy(next: Bool) {
    if context == .sheet { return goToMark(next: next) }
    let all = audit.all
    guard !all.isEmpty else { return }
    let seen = grid?.selected?.record
    let index = placeOfDiscrepancy(next: next, of: seen)
    if isLeaving(seen, for: index) {
      notice = Notice(
        text: phrases.noMoreHere(title(of: all[index].record, apartFrom: seen)), role: .note)
      return
    }
    goToCell(of: all[index].record, all[index].path)
    navigation.visited = Navigation.Visited(
      found: all[index], number: index, table: grid?.table, row: grid?.selected?.id)
    let number = phrases.discrepancyNumber(index + 1, of: all.count)
    let sentence = phrases.sentence(all[index], causes: audit.causes(of: all[index]))
    // Short, so that the lines above it still say what does not agree.
    let room = max(16, size.columns - 56)
    let isElsewhere = seen != nil && seen != all[index].record
    let name = title(of: all[index].record, apartFrom: seen).shortened(to: room)
    let lead = isElsewhere ? phrases.nowIn(name, number) : number
    notice = Notice(
      text: isToldBelow(sentence) ? lead : "\(lead): \(sentence)",
      role: all[index].severity.role)
  }

  /// Whether the next discrepancy stands in another record than the one that is worked in: that is said
  /// before it is gone to, and again where the cursor moved in between.
  private mutating func isLeaving(_ seen: RecordKey?, for index: Int) -> Bool {
    guard let here = seen, here != audit.all[index].record, let last = navigation.visited,
      last.found.record == here, !(last.isLast && isWhereItWas)
    else { return false }
    navigation.visited = Navigation.Visited(
      found: last.found, number: last.number, table: grid?.table, row: grid?.selected?.id,
      isLast: true)
    return true
  }

  /// Whether the lines under the table say a sentence whole.
  private func isToldBelow(_ sentence: String) -> Bool {
    let area = FrameLayout(size: size).detail
    var left = area.rows
    for (line, parts) in detail(in: area) {
      left -= parts.count
      if left < 0 { return false }
      if line.right == sentence { return true }
    }
    return false
  }

  /// Whether the cursor is still where the discrepancy gone to last put it.
  private var isWhereItWas: Bool {
    navigation.visited?.table == grid?.table && navigation.visited?.row == grid?.selected?.id
  }

  /// The number of the discrepancy to go to from the cursor, which stands in a record.
  private func placeOfDiscrepancy(next: Bool, of seen: RecordKey?) -> Int {
    let all = audit.all
    if !isWhereItWas, let grid, let row = grid.selected,
      let here = grid.rows.firstIndex(where: { $0.id == row.id })
    {
      let own = audit.positions(in: grid.rows).filter { next ? $0.row >= here : $0.row <= here }
      if let found = next ? own.first : own.last { return found.number }
    }
    if navigation.visited?.found.record != seen,
      let own = next
        ? all.firstIndex(where: { $0.record == seen }) : all.lastIndex(where: { $0.record == seen })
    {
      return own
    }
    guard let visited = navigation.visited else { return next ? 0 : all.count - 1 }
    if let last = numberOfVisited { return (last + (next ? 1 : all.count - 1)) % all.count }
    // What was gone to last is mended by now: the one in its place is next.
    return min(visited.number, all.count - 1)
  }

  /// The number that the discrepancy gone to last has now; nil when it is mended.
  private var numberOfVisited: Int? {
    let all = audit.all
    guard let visited = navigation.visited else { return nil }
    // Several of one place are told apart by their words, and by their number.
    if visited.number < all.count, all[visited.number].isSame(as: visited.found) {
      return visited.number
    }
    return all.firstIndex(of: visited.found)
      ?? all.firstIndex(where: { $0.isSame(as: visited.found) })
  }

  /// What a record is called, told apart from another that may be called the same.
  private func title(of key: RecordKey, apartFrom other: RecordKey?) -> String {
    workspace.titles(tellingApart: [other, key].compactMap { $0 }).last ?? key.id
  }

  /// Selects the cell that shows a place of a record, on the screen that shows the record.
  mutating func go(to record: RecordKey, _ path: Path) {
    if !(grid?.shows(record, path) ?? false) { goHome(of: record, path) }
    if record.kind == .unit, grid?.table == .units, grid?.shows(record, .root) != true {
      showAllUnits(true)
    }
    let view = self.view
    guard var grid = self.grid else { return }
    let best = grid.rows.last { row in
      row.record == record && (row.subjectPath?.covers(path) ?? false)
    }
    guard let row = best ?? grid.rows.first(where: { $0.record == record }) else { return }
    grid.endSearchIfAny()
    grid.select(id: row.id)
    if grid.selected?.id != row.id {
      // What hides it gives way.
      grid.use(nil)
      self.grid = grid
      refresh()
      self.grid?.select(id: row.id)
      grid = self.grid ?? grid
    }
    guard grid.table.dataSource.typedColumn == nil else {
      self.grid = grid
      return
    }
    let dataSource = grid.table.dataSource
    for column in grid.columns {
      if dataSource.cell(row, column, view).binding?.shows(path) ?? false {
        grid.column = column
      }
    }
    self.grid = grid
  }

  /// Selects the cell that shows a place: where no column of the table of its record does, in the form of the
  /// record, or of the row, that is gone into from there.
  mutating func goToCell(of record: RecordKey, _ path: Path) {
    go(to: record, path)
    guard !isSeen(path, of: record), let form = form(showing: path, of: record) else { return }
    open(form == .root && record.kind == .unit ? record.subject : .form(record, form))
    navigation.here.level.goToPane(of: .form(record, form))
    refresh()
    navigation.grid?.select(id: path.text)
  }

  /// Whether the selected row shows a place: as what it is itself, or in one of its cells.
  private func isSeen(_ path: Path, of record: RecordKey) -> Bool {
    guard let grid, let row = grid.selected, row.record == record, let place = row.subjectPath
    else { return false }
    if place == path { return true }
    let dataSource = grid.table.dataSource
    guard dataSource.typedColumn == nil else { return false }
    return grid.columns.contains { column in
      dataSource.cell(row, column, view).binding?.shows(path) ?? false
    }
  }

  /// The form in which a place has a line: that of its record, or else of the row in which it stands.
  private func form(showing path: Path, of record: RecordKey) -> Path? {
    guard workspace.live(record) != nil else { return nil }
    return [.root, path.parent].first { place in
      TableID.form(record, place).dataSource.rows(view).contains { $0.id == path.text }
    }
  }

  /// Goes to the screen and the table that show a place of a record.
  private mutating func goHome(of record: RecordKey, _ path: Path) {
    let (home, table) = home(of: record, path)
    show(record.kind == .plan && path.isWithin(Plan.fields.rosters) ? .units : record.kind.screen)
    navigation.here.closeAll()
    if let home { navigation.open(home, in: workspace) }
    if let table { navigation.here.level.goToPane(of: table) }
    refresh()
  }

  /// What to go into for a place of a record, and the table there.
  private func home(of record: RecordKey, _ path: Path) -> (Subject?, TableID?) {
    // What is no more is looked for in the list in which it stood.
    let isGone = workspace.live(record) == nil
    let inForm: (Subject?, TableID?) =
      path.isEmpty || isGone
      ? (nil, .records(record.kind)) : (.form(record, .root), .rows(record, of: path.list))
    switch record.kind.home.tables {
    case .budgets:
      let isInTable =
        path.isEmpty || path.isWithin(Budget.fields.lines) || path.isWithin(Budget.fields.total)
        || path.isWithin(Budget.fields.words)
      return isInTable ? (nil, ID<Budget>(record.id).map { .budget($0) }) : inForm
    case .units:
      guard let part = UnitPart(showing: path), let id = ID<Unit>(record.id), !isGone
      else { return (nil, .units) }
      return (.unit(id), .unitPart(part, of: id))
    case .groups: return (nil, .groups)
    case .plans:
      if path.isEmpty { return (nil, .plans) }
      if path.isWithin(Plan.fields.rosters) { return (nil, .rosters) }
      guard let id = ID<Plan>(record.id), let part = PlanPart(showing: path) else { return inForm }
      return (.plan(id), .planPart(part, of: id))
    case .campaigns where path.isEmpty: return (nil, .campaigns)
    case .campaigns: return home(inCampaign: record, path)
    case .sheets: return home(inSheet: record, path)
    case .list: return inForm
    case .none: return isGone ? (nil, nil) : (.form(record, .root), .form(record, .root))
    }
  }

  /// What to go into for a place of a campaign, and the table there.
  func home(inCampaign record: RecordKey, _ path: Path) -> (Subject?, TableID?) {
    guard let id = ID<Campaign>(record.id), !path.isEmpty else { return (nil, .campaigns) }
    if path.isWithin(Campaign.fields.units) { return (.campaign(id), .campaign(.units, of: id)) }
    let part = CampaignPart(showing: path).map { TableID.campaignPart($0, of: id) }
    return (.campaign(id), part ?? .form(record, .root))
  }

  /// What to go into for a place of a sheet, and the table there.
  func home(inSheet record: RecordKey, _ path: Path) -> (Subject?, TableID?) {
    guard let sheet = ID<ScoreSheet>(record.id).flatMap({ workspace.sheets[$0] }) else {
      return (.form(record, .root), nil)
    }
    let name = SheetName(sheet, in: workspace)
    let table: SheetTable = path.isWithin(ScoreSheet.fields.events) ? .events : .scores
    return (.sheet(name), .sheet(table, name))
  }
}

extension CellBinding {
  /// Whether its cell shows a place; what is in force stands for all entries of its dated list.
  func shows(_ place: Path) -> Bool {
    path.isNear(place)
      || from != nil && place.steps.count == 3 && place.steps.first == path.steps.first
  }
}

extension Discrepancy {
  /// Whether it is the same rule broken at the same place, whatever the figures are now.
  func isSame(as other: Discrepancy) -> Bool {
    code == other.code && record == other.record && path == other.path
  }
}

extension Path {
  /// The list of the record in which the place lies.
  fileprivate var list: Path { Path(Array(steps.prefix(1))) }

  /// Whether a cell at this place shows `other`: the same place, or the counts behind a quantity.
  func isNear(_ other: Path) -> Bool {
    self == other || covers(other) && !isEmpty
      || other.ends(in: BudgetLine.fields.parts)
        && self == other.parent / BudgetLine.fields.quantity
  }
}

extension Grid {
  /// Whether one of its rows shows a place of a record itself.
  ///
  /// The row of a whole record only shows its own fields, not what stands deeper in it.
  func shows(_ record: RecordKey, _ path: Path) -> Bool {
    // A report that is taken back is no row any more, but its sender is.
    if case .reports(let duty, let plan) = table, record == plan.key,
      (Plan.fields.reportDuties[duty] / ReportDuty.fields.received).covers(path)
    {
      return true
    }
    return rows.contains { row in
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
