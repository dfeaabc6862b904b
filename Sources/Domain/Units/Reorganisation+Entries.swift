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
  mutating func entry(
    of id: ID<Unit>, in list: String, _ key: String, _ value: String, letter: Character
  ) throws(ReorganisationFault) -> [Change] {
    let record = id.key
    let rows = workspace[record]?.tree[list]?.elements ?? []
    try checkEntries(of: id, in: list)
    var changes: [Change] = []
    if let last = rows.last, let row = last.rowID,
      isPutRight(last, at: Path([list, row]), of: record)
    {
      let path = Path([list, row])
      if let changes = revival(of: rows, in: list, key, value, record) { return changes }
      changes.append(
        Change(record, .set(path.appending(key), old: last[key], new: .text(value))))
      if !decision.isEmpty, last["decision"]?.asText != decision {
        let new = Tree.text(decision)
        changes.append(
          Change(record, .set(path.appending("decision"), old: last["decision"], new: new)))
      }
      return changes
    }
    if let last = rows.last, let row = last.rowID, last.lifetime.to == nil {
      guard let eve = day.dayBefore else { throw .noDayBefore }
      let path = Path([list, row, "to"])
      changes.append(Change(record, .set(path, old: nil, new: .text(eve.iso))))
    }
    // What is said for the first time need not have begun on the day on which it is said.
    let from: Tree? = rows.isEmpty && isFirstUndated ? nil : .text(day.iso)
    let new = Tree.row(id: newRowID(letter)).with(key, .text(value)).with("from", from)
      .with("decision", decision.isEmpty ? nil : .text(decision))
    changes.append(Change(record, .insert(Path([list]), row: new, after: rows.last?.rowID)))
    return changes
  }

  /// The entry before goes on when what took its place is put back to it: nothing changed then.
  private func revival(
    of rows: [Tree], in list: String, _ key: String, _ value: String, _ record: RecordKey
  ) -> [Change]? {
    guard rows.count > 1, case let (before, last) = (rows[rows.count - 2], rows[rows.count - 1]),
      before[key]?.asText == value, before.lifetime.to == day.dayBefore, let id = before.rowID
    else { return nil }
    let end = Path([list, id, "to"])
    return [
      Change(record, .remove(Path([list]), row: last, after: id)),
      Change(record, .set(end, old: before["to"], new: last["to"])),
    ]
  }

  /// Whether an entry began on that day, or is an undated one that was typed the same day.
  private func isPutRight(_ entry: Tree, at path: Path, of record: RecordKey) -> Bool {
    if entry.lifetime.from == day { return true }
    guard entry.lifetime == Period(from: nil, to: nil), let typedOn else { return false }
    return workspace[record]?.tree.wasTyped(path, on: typedOn) ?? false
  }

  /// Ends a unit on the day before.
  func end(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    let unit = try given(id)
    guard let eve = day.dayBefore else { throw .noDayBefore }
    if unit.existence.to == eve { return [] }
    let record = id.key
    var changes: [Change] = []
    for list in ["names", "codes", "kinds", "parents"] {
      changes += try withdrawal(of: id, from: list)
    }
    changes.append(Change(record, .set("to", old: nil, new: .text(eve.iso))))
    let old = workspace[record]?.tree["endedBy"]
    if !decision.isEmpty {
      changes.append(Change(record, .set("endedBy", old: old, new: .text(decision))))
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
  private func withdrawal(
    of id: ID<Unit>, from list: String
  ) throws(ReorganisationFault) -> [Change] {
    try checkEntries(of: id, in: list)
    let record = id.key
    let rows = workspace[record]?.tree[list]?.elements ?? []
    guard let last = rows.last, last.lifetime.from == day else { return [] }
    // A unit is called something for as long as it was there.
    guard list != "names" || rows.count > 1 else { throw .laterEntry(id, list: list, day) }
    let after = rows.dropLast().last?.rowID
    return [Change(record, .remove(Path([list]), row: last, after: after))]
  }

  /// Refuses a day before what a dated list tells.
  private func checkEntries(of id: ID<Unit>, in list: String) throws(ReorganisationFault) {
    let rows = workspace[id.key]?.tree[list]?.elements ?? []
    let begun = rows.compactMap(\.lifetime.from).filter { $0 > day }
    let over = rows.compactMap(\.lifetime.to).filter { $0 >= day }
    if let latest = (begun + over).max() { throw .laterEntry(id, list: list, latest) }
  }

  /// The units that belong to a unit on the day.
  func children(of id: ID<Unit>) -> [Unit] {
    var found: [Unit] = []
    for unit in workspace.all(Unit.self) where unit.parent(on: day) == id {
      if let to = unit.existence.to, to < day { continue }
      found.append(unit)
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
