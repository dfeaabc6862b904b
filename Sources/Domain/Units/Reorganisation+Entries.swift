extension Reorganisation {
  /// The unit, if it exists on the day and has no end yet.
  func alive(_ id: ID<Unit>) throws(ReorganisationFault) -> Unit {
    guard let unit = workspace.unit(id) else { throw .noSuchUnit(id) }
    if let to = unit.existence.to { throw .ended(id, to) }
    if let from = unit.existence.from, day < from { throw .notYet(id, from) }
    return unit
  }

  /// A new last entry of a dated list; the one before it ends on the day before.
  mutating func entry(
    of id: ID<Unit>, in list: String, _ key: String, _ value: String, letter: Character
  ) throws(ReorganisationFault) -> [Change] {
    let record = RecordKey(.unit, id.text)
    let rows = workspace[record]?.tree[list]?.elements ?? []
    try checkEntries(of: id, in: list)
    var changes: [Change] = []
    if let last = rows.last, let row = last.rowID, last.lifetime.to == nil {
      guard let eve = day.dayBefore else { throw .noDayBefore }
      let path = Path([list, row, "to"])
      changes.append(Change(record, .set(path, old: nil, new: .text(eve.iso))))
    }
    let new = Tree.row(id: newRowID(letter)).with(key, .text(value)).with("from", .text(day.iso))
      .with("decision", decision.isEmpty ? nil : .text(decision))
    changes.append(Change(record, .insert(Path([list]), row: new, after: rows.last?.rowID)))
    return changes
  }

  /// Ends a unit on the day before.
  func end(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    let unit = try alive(id)
    guard let eve = day.dayBefore else { throw .noDayBefore }
    let record = RecordKey(.unit, id.text)
    if let from = unit.existence.from, eve < from { throw .notYet(id, from) }
    for list in ["names", "codes", "kinds", "parents"] { try checkEntries(of: id, in: list) }
    var changes = [Change(record, .set("to", old: nil, new: .text(eve.iso)))]
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

  /// Refuses a day that is not after all that a dated list tells.
  private func checkEntries(of id: ID<Unit>, in list: String) throws(ReorganisationFault) {
    var days: [Day] = []
    for row in workspace[RecordKey(.unit, id.text)]?.tree[list]?.elements ?? [] {
      days += [row.lifetime.from, row.lifetime.to].compactMap { $0 }
    }
    if let latest = days.max(), latest >= day { throw .laterEntry(id, list: list, latest) }
  }

  /// The units that belong to a unit on the day.
  func children(of id: ID<Unit>) -> [Unit] {
    var found: [Unit] = []
    for record in workspace.all(.unit) {
      guard case .unit(let unit) = record.value, unit.parent(on: day) == id else { continue }
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
