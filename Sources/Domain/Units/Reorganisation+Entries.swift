extension Reorganisation {
  /// The unit, if it exists on the day and has no end yet.
  func alive(_ id: ID<Unit>) throws(ReorganisationFault) -> Unit {
    guard let unit = workspace.unit(id) else { throw .noSuchUnit(id) }
    if let to = unit.existence.to { throw .ended(id, to) }
    if let from = unit.existence.from, day < from { throw .notYet(id, from) }
    return unit
  }

  /// The unit, if it existed on the day before: another act of the same day may have ended it.
  func given(_ id: ID<Unit>) throws(ReorganisationFault) -> Unit {
    guard let unit = workspace.unit(id) else { throw .noSuchUnit(id) }
    if let to = unit.existence.to, to != day.dayBefore { throw .ended(id, to) }
    if let from = unit.existence.from, day <= from { throw .notYet(id, from) }
    return unit
  }

  /// A new last entry of a dated list; the one before it ends on the day before.
  ///
  /// Acts of one day are one set: an entry that began on that day already is put right.
  mutating func entry<Row: RowValue>(
    of id: ID<Unit>, in list: Field<[Row]>, _ field: some AnyField, _ value: String
  ) throws(ReorganisationFault) -> [Change] {
    let record = id.key
    let rows = workspace[record]?.tree.rows(of: list) ?? []
    try checkEntries(of: id, in: FieldKey(list))
    var changes: [Change] = []
    if let last = rows.last, let row = last.rowID,
      isPutRight(last, at: list[row], of: record)
    {
      let path = list[row]
      if let changes = revival(of: rows, in: list, field, value, record) { return changes }
      changes.append(
        Change(record, .set(path / field, old: last[field], new: .text(value))))
      if !decision.isEmpty, last[InForce.decision]?.asText != decision {
        let (path, old) = (path / InForce.decision, last[InForce.decision])
        changes.append(Change(record, .set(path, old: old, new: .text(decision))))
      }
      return changes
    }
    if let last = rows.last, let row = last.rowID, last.lifetime.to == nil {
      guard let eve = day.dayBefore else { throw .noDayBefore }
      let path = list[row] / InForce.to
      changes.append(Change(record, .set(path, old: nil, new: .text(eve.iso))))
    }
    // What is said for the first time need not have begun on the day on which it is said.
    let from = rows.isEmpty && isFirstUndated ? nil : day
    let new = Tree.row(id: newRowID(Row.letter)).with(field, tree: .text(value))
      .with(InForce.from, from).with(InForce.decision, decision)
    changes.append(Change(record, .insert(Path(list), row: new, after: rows.last?.rowID)))
    return changes
  }

  /// The entry before goes on when what took its place is put back to it: nothing changed then.
  private func revival<Row: RowValue>(
    of rows: [Tree], in list: Field<[Row]>, _ field: some AnyField, _ value: String,
    _ record: RecordKey
  ) -> [Change]? {
    guard rows.count > 1, case let (before, last) = (rows[rows.count - 2], rows[rows.count - 1]),
      before[field]?.asText == value, before.lifetime.to == day.dayBefore, let id = before.rowID
    else { return nil }
    let end = list[id] / InForce.to
    return [
      Change(record, .remove(Path(list), row: last, after: id)),
      Change(record, .set(end, old: before[InForce.to], new: last[InForce.to])),
    ]
  }

  /// Whether an entry began on that day, or is an undated one that was typed the same day.
  private func isPutRight(_ entry: Tree, at path: Path, of record: RecordKey) -> Bool {
    if entry.lifetime.from == day { return true }
    guard entry.lifetime == Period(from: nil, to: nil), let typedOn else { return false }
    return workspace[record]?.tree.wasTyped(path, on: typedOn) ?? false
  }

  /// Has a unit belong to no other from the day on.
  func standAlone(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    let list = Unit.fields.parents
    try checkEntries(of: id, in: FieldKey(list))
    let rows = workspace[id.key]?.tree.rows(of: list) ?? []
    guard let last = rows.last, let row = last.rowID else { return [] }
    if last.lifetime.from == day {
      let after = rows.dropLast().last?.rowID
      return [Change(id.key, .remove(Path(list), row: last, after: after))]
    }
    guard last.lifetime.to == nil else { return [] }
    guard let eve = day.dayBefore else { throw .noDayBefore }
    return [Change(id.key, .set(list[row] / InForce.to, old: nil, new: .text(eve.iso)))]
  }

  /// Ends a unit on the day before.
  func end(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    let unit = try given(id)
    guard let eve = day.dayBefore else { throw .noDayBefore }
    if unit.existence.to == eve { return [] }
    let record = id.key
    var changes: [Change] = []
    changes += try withdrawal(of: id, from: Unit.fields.names)
    changes += try withdrawal(of: id, from: Unit.fields.codes)
    changes += try withdrawal(of: id, from: Unit.fields.kinds)
    changes += try withdrawal(of: id, from: Unit.fields.parents)
    changes.append(Change(record, .set(Path(Unit.fields.to), old: nil, new: .text(eve.iso))))
    let old = workspace[record]?.tree[Unit.fields.endedBy]
    if !decision.isEmpty {
      let path = Path(Unit.fields.endedBy)
      changes.append(Change(record, .set(path, old: old, new: .text(decision))))
    }
    return changes
  }

  /// Ends a unit to which no other belongs.
  func endWithoutChildren(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    let changes = try end(id)
    let children = children(of: id)
    guard children.isEmpty else { throw .hasChildren(id, children.count) }
    return changes
  }

  /// Takes back what another act of that day said of a unit that ends on the day before.
  private func withdrawal<Row: RowValue>(
    of id: ID<Unit>, from list: Field<[Row]>
  ) throws(ReorganisationFault) -> [Change] {
    try checkEntries(of: id, in: FieldKey(list))
    let record = id.key
    let rows = workspace[record]?.tree.rows(of: list) ?? []
    guard let last = rows.last, last.lifetime.from == day else { return [] }
    // A unit is called something for as long as it was there.
    guard list.key != Unit.fields.names.key || rows.count > 1 else {
      throw .laterEntry(id, list: FieldKey(list), day)
    }
    let after = rows.dropLast().last?.rowID
    return [Change(record, .remove(Path(list), row: last, after: after))]
  }

  /// Refuses a day before what a dated list tells.
  private func checkEntries(of id: ID<Unit>, in list: FieldKey) throws(ReorganisationFault) {
    let rows = workspace[id.key]?.tree[list]?.elements ?? []
    let begun = rows.compactMap(\.lifetime.from).filter { $0 > day }
    let over = rows.compactMap(\.lifetime.to).filter { $0 >= day }
    if let latest = (begun + over).max() { throw .laterEntry(id, list: list, latest) }
  }

  /// The units that belong to a unit on the day.
  func children(of id: ID<Unit>) -> [Unit] { children(of: [id])[id] ?? [] }

  /// The units that belong to each of several on the day; all are looked through once.
  func children(of ids: Set<ID<Unit>>) -> [ID<Unit>: [Unit]] {
    var found: [ID<Unit>: [Unit]] = [:]
    for unit in workspace.all(Unit.self) {
      guard let parent = unit.parent(on: day), ids.contains(parent) else { continue }
      if let to = unit.existence.to, to < day { continue }
      found[parent, default: []].append(unit)
    }
    return found
  }

  /// The units above a unit, on the day and as they stand last.
  func ancestors(of id: ID<Unit>) -> Set<ID<Unit>> {
    var found: Set<ID<Unit>> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard let unit = workspace.unit(next) else { continue }
      for parent in [unit.parent(on: day), unit.parent(on: nil)].compactMap({ $0 })
      where found.insert(parent).inserted {
        waiting.append(parent)
      }
    }
    return found
  }
}
