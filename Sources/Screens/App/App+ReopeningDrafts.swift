import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// What became of a kept draft when its place was looked for.
  enum Reopening: Equatable {
    case opened
    /// What was typed stands there already.
    case committed
    /// The place is no more, or takes no typing now.
    case gone
  }

  /// Goes where a draft was typed and makes it the draft there again: nothing is applied.
  mutating func reopen(_ kept: RecoveredDraft) -> Reopening {
    let isThere =
      switch kept.target {
      case .cell(let key, let path, let field): begin(key, path, field, kept.text)
      case .row(let row): begin(row, kept.text)
      case .sheet(let input, let name): begin(input, in: name, kept.text)
      }
    guard isThere, let draft = grid?.draft else { return .gone }
    if case .cell = draft.purpose, draft.before == kept.text { return .committed }
    // What stood there when typing began: a change since then is noticed when it is committed.
    navigation.grid?.draft?.before = kept.before
    return .opened
  }

  /// Begins a draft in the cell that shows a place: in its table, else in the form of its record.
  private mutating func begin(
    _ key: RecordKey, _ path: Path, _ field: FieldKey, _ text: String
  ) -> Bool {
    guard stands(path, in: key) else { return false }
    goToCell(of: key, path)
    guard isAt(key, path, field), availability(of: .edit) == .ready, let binding = boundCell else {
      return false
    }
    beginDraft(of: binding, with: text)
    // The person was asked about it already.
    navigation.grid?.draft?.isTypedOver = false
    return true
  }

  /// What the selected cell changes.
  private var boundCell: CellBinding? {
    grid?.selected.flatMap { cell($0, grid?.column ?? 0)?.binding }
  }

  /// Whether the selected cell is that of a place.
  private func isAt(_ key: RecordKey, _ path: Path, _ field: FieldKey) -> Bool {
    guard let binding = boundCell else { return false }
    let isThere = binding.path == path || binding.from != nil && binding.shows(path)
    return binding.record == key && isThere && binding.field == field
  }

  /// Whether a record, and every row on the way to a path in it, is there.
  private func stands(_ path: Path, in key: RecordKey) -> Bool {
    workspace.removal(of: path, in: key) == nil
  }

  /// Begins a new row as it was begun.
  private mutating func begin(_ row: NewRow, _ text: String) -> Bool {
    var row = row
    switch row.kind {
    case .named(let kind, _), .record(let kind, _):
      go(to: RecordKey(kind, ""), .root)
      if kind == .budget { navigation.here.level.goToPane(of: .estimates) }
    case .row(let key, let list, let letter, var after, let fields):
      guard stands(list, in: key),
        fields[Outline.parent]?.asText.map({ stands(list.appending($0), in: key) }) ?? true
      else { return false }
      // Where the row before it is gone, it comes last.
      if let known = after, !stands(list.appending(known), in: key) {
        after = workspace[key]?.tree[list]?.elements?.last?.rowID
      }
      row = row.moved(
        to: .row(key, list: list, letter: letter, after: after, fields: fields))
      go(to: key, after.map { list.appending($0) } ?? list)
    }
    refresh()
    guard availability(of: .add) == .ready else { return false }
    beginDraft(of: row, with: text)
    return true
  }

  /// Begins to say in a sheet what was being said.
  private mutating func begin(_ input: SheetInput, in name: SheetName, _ text: String) -> Bool {
    guard let sheet = workspace.sheet(name) else { return false }
    let row = input.row
    if let criterion = row.criterion, sheet.criteria?.tree[criterion] == nil { return false }
    if let finding = row.finding, !sheet.findings.contains(where: { $0.id == finding }) {
      return false
    }
    show(.scoring)
    navigation.here.closeAll()
    open(.campaign(sheet.heading.campaign))
    open(.sheet(name))
    let table: SheetTable = row.finding == nil ? .scores : .findings
    navigation.here.level.goToPane(of: .sheet(table, name))
    refresh()
    if let id = row.criterion?.text ?? row.finding?.text { navigation.grid?.select(id: id) }
    if case .score(_, let figure) = input { goToColumn(of: figure) }
    guard availability(of: input.command) == .ready else { return false }
    beginDraft(of: CellBinding(sheet, name, input), with: text)
    return true
  }

  /// Goes to the column of a figure.
  private mutating func goToColumn(of figure: ScoreFigure) {
    let column: SheetColumn =
      switch figure {
      case .own: .own
      case .team: .team
      case .settled: .settled
      }
    navigation.grid?.column = column.rawValue
  }
}

extension SheetInput {
  /// The row of a sheet that it is about.
  fileprivate var row: (criterion: ID<Criterion>?, finding: ID<Finding>?) {
    switch self {
    case .score(let id, _), .note(let id), .reason(let id), .explanation(let id), .evidence(let id):
      (id, nil)
    case .findingKind(let id), .findingText(_, let id): (id, nil)
    case .finding(let id, _): (nil, id)
    case .superseding: (nil, nil)
    }
  }

  /// The command that may be done where it may be said.
  fileprivate var command: Command {
    switch self {
    case .score: .edit
    case .note: .note
    case .reason: .reason
    case .explanation: .explanation
    case .evidence: .evidence
    case .findingKind, .findingText: .finding
    case .finding: .edit
    case .superseding: .supersede
    }
  }
}

extension NewRow {
  /// The same row at another place.
  fileprivate func moved(to kind: Kind) -> NewRow {
    NewRow(
      field: field, location: location, form: form, kind: kind, linksUnit: linksUnit,
      attached: attached)
  }
}
