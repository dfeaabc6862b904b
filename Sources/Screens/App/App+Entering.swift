import Domain
import Tables
import Widgets

extension App {
  /// The damaged file because of which a sheet cannot be shown.
  private func damagedFile(before name: SheetName) -> UnreadableFile? {
    switch workspace.obstacle(to: name) {
    case .damaged(let file): file
    case .beside(let file): file.kind == .criteriaSet ? file : nil
    case .doubled, .altered, nil: nil
    }
  }

  /// Going into a row where nothing is typed: opens the item of a list, or goes to the next row of a table.
  mutating func enter() -> [Effect] {
    guard let row = grid?.selected else { return [] }
    if grid?.table.isForm == true { return enterField(row) }
    if grid?.table == .importedLines { return correctLine() }
    if context == .sheet { return enterScore() }
    if let subject = grid?.table.dataSource.subject(of: row, view) {
      if case .sheet(let name) = subject, let file = damagedFile(before: name) {
        show(damaged: file)
      } else if case .sheet(let name) = subject, workspace.sheet(name) == nil {
        notice = Notice(text: phrases.noCriteriaYet, role: .warning)
      } else {
        open(subject)
        if case .sheetRow(_, .criterion(let id)) = row.subject {
          navigation.grid?.select(id: id.text)
        }
      }
      return []
    }
    if context == .table {
      go(.down)
      return []
    }
    if let link = computedLink { return follow(link) }
    switch row.subject {
    case .figure: return follow(nil)
    case .record(let key) where key.kind == .budget && grid?.table.listsEstimates == true:
      open(estimate: key)
    case .record(let key): open(key.subject)
    case .row(let key, let path):
      // What is said in a sheet stands in its events: there is no form of it.
      if key.kind == .sheet { return perform(.edit) }
      if let unit = unit(namedAt: path, of: key) {
        open(unit.subject)
      } else {
        open(.form(key, path))
      }
    case .sheetRow: return perform(.edit)
    case .heading, .total: toggleFold(row)
    case .unreadable(let file): show(damaged: file)
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
    guard key.kind != .plan || path.isWithin(Plan.fields.rosters) else { return nil }
    let named = workspace[key]?.tree[path]?[CampaignUnit.fields.unit]?.named ?? []
    return named.count == 1 ? named[0].asText.map { RecordKey(.unit, $0) } : nil
  }

  /// Goes where a computed figure leads.
  private mutating func follow(_ link: Link?) -> [Effect] {
    switch link {
    case .command(let command)?: return perform(command)
    case .subject(let subject)?: open(subject)
    case .place(let record, let path)?: goToCell(of: record, path)
    case .said(let sheet, let place)?:
      if let sheet = ID<ScoreSheet>(sheet.id).flatMap({ workspace.sheets[$0] }) {
        go(to: place, in: sheet)
      }
    case .table(let table, let screen)?:
      navigation.screens[screen]?.closeAll()
      navigation.screens[screen]?.level.goToPane(of: table)
      show(screen)
    case .revision(let record, let revision)?: beginRestoring(record, revision)
    case nil: notice = Notice(text: phrases.nothingBehind, role: .warning)
    }
    return []
  }

  /// Going into a field of a form: into a row or a record that is named, else the value is typed.
  private mutating func enterField(_ row: GridRow) -> [Effect] {
    guard case .row(let key, let path) = row.subject,
      let form = Record.form(of: key.kind).form(at: path)
    else { return [] }
    switch form.nature {
    case .parts(.group)
    where Int(path.steps.last ?? "") != nil || workspace[key]?.tree[path]?.rowID != nil:
      open(.form(key, path))
    case .parts(.rows) where !row.hasChildren:
      notice = Notice(text: phrases.addRows, role: .note)
    case .parts: toggleFold(row)
    case .name(.record(let kind)):
      guard let id = workspace[key]?.tree[path]?.asText, workspace.live(RecordKey(kind, id)) != nil
      else { return perform(.edit) }
      open(RecordKey(kind, id).subject)
    case .words, .texts, .digits, .figure, .date, .flag, .choice, .name(.line), .name(.row),
      .name(.norm), .name(.unitKind), .names:
      return perform(.edit)
    }
    return []
  }

  /// Goes into something on the screen that is seen.
  mutating func open(_ subject: Subject) {
    if case .plan(let plan) = subject { goToYear(of: plan) }
    navigation.open(subject, in: workspace)
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
    case .total(let key):
      open(.form(key, .root))
      if let budget = ID<Budget>(key.id) {
        navigation.here.level.goToPane(of: .budgetTotals(budget))
        refresh()
      }
    case .sheetRow(let key, _): open(.form(key, .root))
    case .figure where computedLink != nil: _ = follow(computedLink)
    case .heading, .figure, .unreadable:
      notice = Notice(text: phrases.noDetails, role: .warning)
    }
  }

  /// Shows the table of an estimate.
  private mutating func open(estimate key: RecordKey) {
    guard let id = ID<Budget>(key.id) else { return }
    show(.budgets)
    navigation.screens[.budgets]?.closeAll()
    navigation.screens[.budgets]?.level.goToPane(of: .budget(id))
    refresh()
  }

  /// Folds an open branch and opens a folded one.
  private mutating func toggleFold(_ row: GridRow) {
    guard let grid, row.hasChildren else { return }
    if grid.isFolded(row) {
      _ = navigation.grid?.unfold()
    } else {
      navigation.grid?.fold()
    }
  }
}
