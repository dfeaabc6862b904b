/// What some units that changed, came or went leave of what is known of all others.
struct UnitChange {
  /// The ids of all units, and what they have beside each other, now.
  private(set) var units: (ids: Set<ID<Unit>>, neighbours: UnitNeighbours)
  /// Units that did not change, of which something else may be said now.
  private(set) var others: Set<RecordKey> = []
  /// Whether that may be any unit.
  private(set) var touchesAll = false
  /// Whether a unit came or went.
  private(set) var isComingOrGoing = false

  /// Takes the records that changed as they were, and what was known and found then.
  ///
  /// Nil when something else may be said now of any record.
  init?(
    _ before: [RecordKey: Record?], _ units: (ids: Set<ID<Unit>>, neighbours: UnitNeighbours),
    _ found: [RecordKey: [Discrepancy]], now workspace: Workspace
  ) {
    self.units = units
    let changed = before.filter { $0.key.kind == .unit }
    if changed.isEmpty { return }
    for (key, record) in changed {
      guard take(key, record, now: workspace) else { return nil }
    }
    let gone = Set(changed.keys.filter { workspace.live($0) == nil }.compactMap { ID<Unit>($0.id) })
    guard gone.isEmpty || !workspace.isAnyNamed(gone), !isNamed(in: found) else { return nil }
    let parents = Unit.fields.parents
    let isMoved = changed.contains { $1?.tree[parents] != workspace.live($0)?.tree[parents] }
    if isMoved, workspace.hasCircle { return nil }
    for (key, found) in found where key.kind == .unit {
      if found.contains(where: { UnitChange.naming.contains($0.code) }) { others.insert(key) }
    }
  }

  /// What is said of a unit with the name of another that does not share its own.
  private static let naming: Set<Discrepancy.Code> = [.unitLivesOn, .unitOverlap, .unitHeirGone]

  /// Whether a unit that changed stands in what was found: by its name in a circle, by its id where it was missed.
  private func isNamed(in found: [RecordKey: [Discrepancy]]) -> Bool {
    var codes: Set<Discrepancy.Code> = [.unitCycle]
    if isComingOrGoing { codes.formUnion([.reference, .referenceDamaged]) }
    return found.contains { key, found in
      [.unit, .sheet].contains(key.kind) && found.contains { codes.contains($0.code) }
    }
  }

  /// Takes up one unit; false where what it was or is may be asked for by any record.
  private mutating func take(_ key: RecordKey, _ before: Record?, now workspace: Workspace) -> Bool
  {
    guard let id = ID<Unit>(key.id) else { return false }
    let (old, now) = (before.flatMap { $0.tree.isDeleted ? nil : $0 }, workspace.live(key))
    if now == nil { units.ids.remove(id) } else { units.ids.insert(id) }
    let isSucceeded = units.neighbours.isSucceeded(id)
    let sharing = units.neighbours.replace(before, by: workspace[key])
    others.formUnion((sharing ?? []).map(\.key))
    if sharing == nil { touchesAll = true }
    guard let old, let now else {
      isComingOrGoing = true
      return true
    }
    let fields = Unit.fields
    guard old.tree[fields.predecessors] == now.tree[fields.predecessors] else { return false }
    // Whether those that came out of it are to have a place, and whether it lives on.
    let (wasPlaced, isPlaced) = (old.tree[fields.parents] != nil, now.tree[fields.parents] != nil)
    if isSucceeded && wasPlaced != isPlaced || old.tree[fields.from] != now.tree[fields.from]
      || old.tree[fields.to] != now.tree[fields.to]
    {
      touchesAll = true
    }
    return true
  }
}

extension Workspace {
  /// Whether a unit or a score sheet names one of some units.
  fileprivate func isAnyNamed(_ ids: Set<ID<Unit>>) -> Bool {
    sheets.all.contains { ids.contains($0.heading.unit) }
      || all(Unit.self).contains { unit in
        unit.parents.contains { ids.contains($0.unit) }
          || unit.predecessors.contains { ids.contains($0.unit) }
      }
  }

  /// Whether a unit stands above itself.
  fileprivate var hasCircle: Bool {
    all(Unit.self).contains { unit in unit.parents.contains { closesCircle($0, of: unit) } }
  }
}
