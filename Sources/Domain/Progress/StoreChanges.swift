/// What changed in a store since a day, by what it means to the committee.
///
/// It is read from the logs of the records and the events of score sheets; a declaration also
/// counts by its own date, since papers are entered later than they are signed.
package struct StoreChanges: Equatable, Sendable {
  /// What sort of change it is.
  package enum Sort: Int, CaseIterable, Sendable {
    case declared, taskDone, reported, signed, confirmed, findingOpened, findingClosed, spent
    case added, edited
  }

  /// One thing that changed.
  package struct Item: Hashable, Sendable {
    package let sort: Sort
    package let record: RecordKey
    /// The place in the record, the root for the record itself.
    package let path: Path
    /// The unit that it is about.
    package let unit: ID<Unit>?
  }

  package let since: Day
  /// Each thing once, by sort, then by record.
  package let items: [Item]

  /// Looks through all records, from a day on to another.
  package init(_ workspace: Workspace, since: Day, to today: Day?) {
    self.since = since
    var found: Set<Item> = []
    for record in workspace.records.values where !record.tree.isDeleted {
      StoreChanges.look(at: record, since: since, to: today, &found)
    }
    for sheet in workspace.sheets.all {
      let key = sheet.heading.sheet.key
      StoreChanges.look(at: sheet, key, from: since.iso, to: today.map { AsOf($0) }, &found)
    }
    items = found.sorted { left, right in
      if left.sort != right.sort { return left.sort.rawValue < right.sort.rawValue }
      return (left.record, left.path.text) < (right.record, right.path.text)
    }
  }

  /// What changed of one sort.
  package func items(of sort: Sort) -> [Item] { items.filter { $0.sort == sort } }

  /// Looks at one record.
  private static func look(
    at record: Record, since: Day, to today: Day?, _ found: inout Set<Item>
  ) {
    let from = since.iso
    let end = today.map { AsOf($0) }
    // Of sheets their events tell, not the log of the heading.
    guard record.key.kind != .sheet else { return }
    var isEdited = false
    for entry in record.tree.logEntries {
      let at = entry["at"]?.asText ?? ""
      guard at >= from, end?.isBefore(moment: at) != true else { continue }
      guard let logged = Tree.LogEntry(entry, of: record.key) else { continue }
      if let item = item(of: logged, record) { found.insert(item) } else { isEdited = true }
    }
    if case .unit(let unit) = record.value {
      for declaration in unit.declarations {
        guard let date = declaration.date, since <= date, date <= today ?? date else { continue }
        found.insert(Item(sort: .declared, record: record.key, path: .root, unit: unit.id))
      }
    }
    // What is told by its meaning is not told again as an edit.
    if isEdited, !found.contains(where: { $0.record == record.key }) {
      let unit = ID<Unit>(record.key.id)
      found.insert(Item(sort: .edited, record: record.key, path: .root, unit: unit))
    }
  }

  /// What an entry of a log means; nil for an edit like any other.
  private static func item(of entry: Tree.LogEntry, _ record: Record) -> Item? {
    let key = record.key
    let unit = key.kind == .unit ? ID<Unit>(key.id) : nil
    switch entry.change.act {
    case .create: return Item(sort: .added, record: key, path: .root, unit: unit)
    case .insert(let list, let row, _):
      guard let sort = sort(ofRowIn: list, key.kind) else { return nil }
      let path = sort == .declared ? .root : list.appending(row.rowID ?? "")
      let sender = row["unit"]?.asText.flatMap { ID<Unit>($0) }
      return Item(sort: sort, record: key, path: path, unit: unit ?? sender)
    case .set(let path, _, let new):
      if let sort = sort(ofRowIn: path, key.kind), new != nil {
        return Item(sort: sort, record: key, path: .root, unit: unit)
      }
      guard key.kind == .plan, path.steps.count == 3, path.steps[0] == "tasks",
        path.steps[2] == "state", new?.asText == TaskState.done.rawValue
      else { return nil }
      return Item(sort: .taskDone, record: key, path: path.parent, unit: nil)
    case .remove, .move: return nil
    }
  }

  /// What a new row in a list means.
  private static func sort(ofRowIn list: Path, _ kind: RecordKind) -> Sort? {
    switch kind {
    case .unit: list == "declarations" ? .declared : nil
    case .budget: list == "vouchers" ? .spent : nil
    case .plan:
      list.steps.first == "reportDuties" && list.steps.last == "received" ? .reported : nil
    case .committee, .group, .criteriaSet, .normTable, .campaign, .sheet, .training, .meeting,
      .body, .remark:
      nil
    }
  }

  /// Looks at what was noted of a score sheet.
  private static func look(
    at sheet: ReplayedSheet, _ key: RecordKey, from: String, to end: AsOf?, _ found: inout Set<Item>
  ) {
    for moment in sheet.moments where moment.at >= from {
      if end?.isBefore(moment: moment.at) == true { continue }
      let path = moment.finding.map { Path(["findings", $0.text]) } ?? .root
      let sort: Sort
      switch moment.sort {
      case .became(.signed): sort = .signed
      case .became(.confirmed): sort = .confirmed
      case .became: continue
      case .opened: sort = .findingOpened
      case .closed: sort = .findingClosed
      }
      found.insert(Item(sort: sort, record: key, path: path, unit: sheet.heading.unit))
    }
  }
}
