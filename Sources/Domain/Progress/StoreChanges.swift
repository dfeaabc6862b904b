/// What changed in a store since a day, by what it means to the committee.
///
/// It is read from the logs of the records and the events of score sheets; a declaration also
/// counts by its own date, since papers are entered later than they are signed.
package struct StoreChanges: Equatable, Sendable {
  /// What sort of change it is.
  package enum Category: Int, CaseIterable, Sendable {
    case declared, taskDone, reported, signed, confirmed, findingOpened, findingClosed, spent
    case added, edited
  }

  /// One thing that changed.
  package struct Item: Hashable, Sendable {
    package let category: Category
    package let record: RecordKey
    /// The place in the record, the root for the record itself.
    package let place: RecordPlace
    /// The unit that it is about.
    package let unit: ID<Unit>?
  }

  /// What was found so far, each thing with its last stamp.
  private struct Found {
    var items: Set<Item> = []
    var records: Set<RecordKey> = []
    var stamps: [Item: Stamp] = [:]

    /// Takes a thing; the later of two stamps stands.
    mutating func insert(_ item: Item, _ stamp: Stamp?) {
      items.insert(item)
      records.insert(item.record)
      guard let stamp, stamp.at >= stamps[item]?.at ?? "" else { return }
      stamps[item] = stamp
    }
  }

  package let since: Day
  /// Each thing once, by sort, then by record.
  package let items: [Item]
  /// When each thing was done last, and by whom; nothing of what only its own date tells.
  private let stamps: [Item: Stamp]

  /// When a thing was done last, and by which office.
  package func stamp(of item: Item) -> Stamp? { stamps[item] }

  /// Looks through all records, from a day on to another.
  package init(_ workspace: Workspace, since: Day, to today: Day?) {
    self.since = since
    var found = Found()
    for record in workspace.records.values where !record.tree.isDeleted {
      StoreChanges.look(at: record, since: since, to: today, &found)
    }
    for sheet in workspace.sheets.all {
      let key = sheet.heading.sheet.key
      StoreChanges.look(at: sheet, key, from: since.iso, to: today.map { AsOf($0) }, &found)
    }
    stamps = found.stamps
    items = found.items.sorted { left, right in
      if left.category != right.category { return left.category.rawValue < right.category.rawValue }
      return (left.record, left.place.text) < (right.record, right.place.text)
    }
  }

  /// What changed of one sort.
  package func items(of category: Category) -> [Item] { items.filter { $0.category == category } }

  /// Looks at one record.
  private static func look(
    at record: Record, since: Day, to today: Day?, _ found: inout Found
  ) {
    let from = since.iso
    let end = today.map { AsOf($0) }
    // Of sheets their events tell, not the log of the heading.
    guard record.key.kind != .sheet else { return }
    var edited: Stamp?
    for entry in record.tree.logEntries {
      let at = entry[LogKey.at]?.asText ?? ""
      guard at >= from, end?.isBefore(moment: at) != true else { continue }
      guard let logged = Tree.LogEntry(entry, of: record.key) else { continue }
      if let item = item(of: logged, record) {
        found.insert(item, logged.stamp)
      } else {
        edited = logged.stamp
      }
    }
    if let unit = record.value(as: Unit.self) {
      for declaration in unit.declarations {
        guard let date = declaration.date, since <= date, date <= today ?? date else { continue }
        found.insert(
          Item(category: .declared, record: record.key, place: .tree(.root), unit: unit.id), nil)
      }
    }
    // What is told by its meaning is not told again as an edit.
    if let edited, !found.records.contains(record.key) {
      let unit = ID<Unit>(record.key.id)
      found.insert(
        Item(category: .edited, record: record.key, place: .tree(.root), unit: unit), edited)
    }
  }

  /// What an entry of a log means; nil for an edit like any other.
  private static func item(of entry: Tree.LogEntry, _ record: Record) -> Item? {
    let key = record.key
    let unit = key.kind == .unit ? ID<Unit>(key.id) : nil
    switch entry.change.act {
    case .create: return Item(category: .added, record: key, place: .tree(.root), unit: unit)
    case .insert(let list, let row, _):
      guard let category = key.kind.type.category(ofChangeAt: list) else { return nil }
      // What was taken back since did not change anything.
      guard record.tree[list.appending(row.rowID ?? "")] != nil else { return nil }
      let path = category == .declared ? .root : list.appending(row.rowID ?? "")
      let sender = row.value(of: ReportReceipt.fields.unit)
      return Item(category: category, record: key, place: .tree(path), unit: unit ?? sender)
    case .set(let path, _, let new):
      if let category = key.kind.type.category(ofChangeAt: path), new != nil {
        return Item(category: category, record: key, place: .tree(.root), unit: unit)
      }
      guard key.kind == .plan,
        path.isField(PlanTask.fields.state, ofRowIn: Plan.fields.tasks),
        new?.asText == TaskState.done.rawValue, record.tree[path] == new
      else { return nil }
      return Item(category: .taskDone, record: key, place: .tree(path.parent), unit: nil)
    case .remove, .move: return nil
    }
  }

  /// Looks at what was noted of a score sheet.
  private static func look(
    at sheet: ReplayedSheet, _ key: RecordKey, from: String, to end: AsOf?, _ found: inout Found
  ) {
    for moment in sheet.moments where moment.at >= from {
      if end?.isBefore(moment: moment.at) == true { continue }
      let place = moment.finding.map { RecordPlace.finding($0) } ?? .tree(.root)
      let category: Category
      switch moment.category {
      case .became(.signed): category = .signed
      case .became(.confirmed): category = .confirmed
      case .became: continue
      case .opened: category = .findingOpened
      case .closed: category = .findingClosed
      }
      found.insert(
        Item(category: category, record: key, place: place, unit: sheet.heading.unit),
        Stamp(at: moment.at, by: moment.by))
    }
  }
}

extension Unit {
  /// A declaration.
  package static func category(ofChangeAt place: Path) -> StoreChanges.Category? {
    place == Path(fields.declarations) ? .declared : nil
  }
}

extension Budget {
  /// A payment.
  package static func category(ofChangeAt place: Path) -> StoreChanges.Category? {
    place == Path(fields.vouchers) ? .spent : nil
  }
}

extension Plan {
  /// A report that came in.
  package static func category(ofChangeAt place: Path) -> StoreChanges.Category? {
    place.isField(ReportDuty.fields.received, ofRowIn: fields.reportDuties) ? .reported : nil
  }
}
