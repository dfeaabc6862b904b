import Vietnamese

/// A table of a paper as it would be brought into a record: each line with what comes of it, and the changes.
///
/// What the paper leaves blank is not taken away, rows that it does not have stay. Lines that are refused
/// change nothing; whether the others are written all the same is up to the person.
package struct RowImport: Sendable {
  package private(set) var lines: [ImportLine<Path>] = []
  package private(set) var changes: [Change] = []
  /// The record that gets the rows.
  package let record: RecordKey
  /// How many rows of the record the paper does not have.
  package let left: Int
  private let kind: RowPaperKind
  private let workspace: Workspace
  private let entries: [RowEntry]
  private let reader: RowReader
  private let names: PartyNames
  private let numbers: NumberForm
  private var ids: IDGenerator
  /// The rows by their entries, new ones as well.
  private var rowIDs: [Int: String] = [:]
  /// The row of the record under which the outermost rows stand.
  private let root: String?
  /// Of a record that is new, what it will hold, and the rows of its list.
  private var made: Tree?
  private var madeRows: [Tree] = []

  /// Holds the lines of a paper against a record of the store, or makes one of them.
  package init(
    _ table: PaperTable, _ layout: HeadingLayout<Path>, _ body: HeadingBody<Path>,
    _ terms: RowPaperTerms, into workspace: Workspace, ids: IDGenerator,
    _ words: PaperWords
  ) {
    var ids = ids
    kind = terms.kind
    let isNew = terms.record == nil
    record = terms.record ?? RecordKey(kind.record, ids.next(letter: kind.record.letter))
    let unit = terms.unit(of: layout, in: workspace)
    made = isNew ? terms.newRecord(record, unit, workspace) : nil
    reader = RowReader(
      kind, body, layout, in: workspace, record, unit, terms.scale(of: layout, in: workspace), words
    )
    entries = RowEntries(body, reader).all
    self.workspace = workspace
    names = PartyNames(workspace)
    numbers = words.numbers
    let known = workspace[record]?.tree[kind.list]?.elements ?? []
    root = terms.beside.flatMap { known.parent(of: $0) }
    let matching = RowMatching(
      entries, known, kind, Set(layout.columns.keys), under: root)
    left = matching.left
    self.ids = ids
    let behind = terms.beside.flatMap { known.standing(at: .after($0)).after }
    build(matching.rows, last: behind ?? (matching.rows.isEmpty ? known.last?.rowID : nil))
    if kind == .lines {
      take(
        EstimateHead(
          table, layout, body, reader, years: years, isPart: terms.beside != nil))
    }
    if var made {
      _ = made.put(madeRows.isEmpty ? nil : .list(madeRows), at: kind.list)
      changes = [Change(record, .create(made))]
    }
  }

  /// The years of which the rows say something.
  private var years: [Int] {
    let years = entries.filter { $0.fault == nil }.flatMap(\.values).compactMap { value in
      value.path.year(in: BudgetLine.fields.years).flatMap { Int($0.year) }
    }
    return Set(years).sorted()
  }

  /// Decides on each line.
  private mutating func build(_ known: [Int: Tree], last: String?) {
    var after = last
    for (place, entry) in entries.enumerated() {
      if let fault = entry.fault {
        note(entry, .refused(fault.fault, column: fault.column))
        continue
      }
      if let row = known[place] {
        rowIDs[place] = row.rowID
        note(entry, change(row, entry))
      } else {
        add(entry, place, after)
        note(entry, .added(entry.values.compactMap(\.added)))
      }
      after = rowIDs[place] ?? after
    }
  }

  /// Notes what comes of an entry; two of one line are one.
  private mutating func note(_ entry: RowEntry, _ outcome: ImportOutcome<Path>) {
    let key = workspace[record] == nil ? nil : record
    if entry.isRest, let last = lines.last, last.row == entry.line {
      lines[lines.count - 1] = ImportLine(
        row: last.row, title: last.title, outcome: last.outcome.joined(with: outcome), record: key)
      return
    }
    lines.append(
      ImportLine(
        row: entry.line, title: entry.title(kind), outcome: outcome,
        record: entry.fault == nil ? key : nil,
        remark: entry.dayOutOfCalendar.map { .noSuchDay($0) }))
  }

  // MARK: A new row

  private mutating func add(_ entry: RowEntry, _ place: Int, _ after: String?) {
    let id = ids.next(letter: kind.form.letter ?? "r")
    rowIDs[place] = id
    var row = Tree.row(id: id)
    if let parent = entry.parent.map({ rowIDs[$0] }) ?? root {
      row = row.with(Outline.parent, tree: .text(parent))
    }
    for value in entry.values { _ = row.put(value.tree, at: value.path) }
    for value in entry.values { link(value, in: &row, id) }
    if kind == .lines {
      for value in reader.counted(entry.values, &ids) { _ = row.put(value.tree, at: value.path) }
    }
    if made != nil {
      madeRows.append(row)
    } else {
      changes.append(Change(record, .insert(kind.list, row: row, after: after)))
    }
  }

  /// Makes known by reference whom a printed name means.
  private func link(_ value: ReadValue, in row: inout Tree, _ id: String) {
    let place = kind.list.appending(id)
    for change in parties(value, at: place) {
      let rest = { (path: Path) in Path(Array(path.steps.dropFirst(place.steps.count))) }
      switch change.act {
      case .set(let path, _, let new): _ = row.put(new, at: rest(path))
      case .insert(let list, let party, _):
        let last = row[rest(list)]?.elements?.last?.rowID
        _ = row.insert(party, into: rest(list), after: last)
      case .create, .remove, .move: break
      }
    }
  }

  private func parties(_ value: ReadValue, at place: Path) -> [Change] {
    let path = place / value.path
    guard workspace.namesParties(path, of: record.kind) else { return [] }
    return workspace.partiesFollowing(
      value.tree, at: path, of: record, choosing: [:], among: names)
  }

  // MARK: A row that is there

  private mutating func change(_ row: Tree, _ entry: RowEntry) -> ImportOutcome<Path> {
    guard let id = row.rowID else { return .unchanged }
    let place = kind.list.appending(id)
    var changed: [ImportedValue<Path>] = []
    for value in entry.values where row[value.path] != value.tree {
      let old = row[value.path]
      if kind.isSame(old, value.tree, at: value.path) { continue }
      changes.append(Change(record, .set(place / value.path, old: old, new: value.tree)))
      changes += parties(value, at: place)
      guard let shown = value.shown, let form = kind.form.form(at: value.path) else { continue }
      let unit = made == nil ? workspace.moneyUnit(of: record) : .dong
      let before = workspace.text(of: old, as: form, in: numbers, moneyUnit: unit)
      changed.append(ImportedValue(field: value.path, old: before, new: shown))
    }
    return changed.isEmpty ? .unchanged : .changed(changed)
  }

  // MARK: What an estimate says besides its lines

  /// Takes years, total and the words of it.
  private mutating func take(_ head: EstimateHead) {
    var changed: [ImportedValue<Path>] = []
    for value in head.values {
      let old = made == nil ? workspace[record]?.tree[value.path] : made?[value.path]
      guard old != value.tree else { continue }
      if made != nil {
        _ = made?.put(value.tree, at: value.path)
      } else {
        changes.append(Change(record, .set(value.path, old: old, new: value.tree)))
      }
      guard let shown = value.shown, let form = Record.form(of: .budget).form(at: value.path) else {
        continue
      }
      let unit = workspace.moneyUnit(of: record)
      let before =
        made == nil ? workspace.text(of: old, as: form, in: numbers, moneyUnit: unit) : ""
      changed.append(ImportedValue(field: value.path, old: before, new: shown))
    }
    guard let row = head.row else { return }
    let outcome: ImportOutcome<Path> =
      changed.isEmpty ? .unchanged : made == nil ? .changed(changed) : .added(changed)
    lines.append(
      ImportLine(
        row: row, title: head.title, outcome: outcome,
        record: workspace[record] == nil ? nil : record))
  }

  /// How many lines come to each outcome.
  package var counts: (added: Int, changed: Int, unchanged: Int, refused: Int) { lines.counts }
}

extension Workspace {
  /// The unit in which the table of a record of money is written.
  func moneyUnit(of record: RecordKey) -> MoneyUnit {
    self[record]?.tree.value(of: Budget.fields.moneyUnit) ?? .dong
  }
}

extension RowEntry {
  /// A day that one of its times names and no calendar has.
  fileprivate var dayOutOfCalendar: String? {
    let times = values.filter { value in
      value.path.steps.last.map(Schedule.keys.contains) ?? false
    }
    return times.lazy.compactMap { $0.tree.asText.flatMap { Schedule.dayOutOfCalendar(in: $0) } }
      .first
  }
}

extension ReadValue {
  /// The value of a row that is new.
  fileprivate var added: ImportedValue<Path>? {
    shown.map { ImportedValue(field: path, old: "", new: $0) }
  }
}

extension RowPaperKind {
  /// Whether two values differ only in what a paper does not keep: a list of one, and the one alone.
  fileprivate func isSame(_ old: Tree?, _ new: Tree, at path: Path) -> Bool {
    guard let old, case .names? = form.form(at: path)?.nature else { return false }
    return old.named == new.named
  }
}

extension ImportOutcome {
  /// What comes of a line that gives two rows.
  fileprivate func joined(with other: ImportOutcome) -> ImportOutcome {
    switch (self, other) {
    case (.refused, _): self
    case (_, .refused): other
    case (.added(let mine), .added(let theirs)): .added(mine + theirs)
    case (.unchanged, .unchanged): self
    case (.added(let mine), .changed(let theirs)), (.changed(let mine), .added(let theirs)),
      (.changed(let mine), .changed(let theirs)):
      .changed(mine + theirs)
    case (.unchanged, .added(let values)), (.added(let values), .unchanged),
      (.unchanged, .changed(let values)), (.changed(let values), .unchanged):
      .changed(values)
    }
  }
}
