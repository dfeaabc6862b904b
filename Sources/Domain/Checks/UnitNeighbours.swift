import Vietnamese

/// What the units of a store have beside each other: who bears which code and name, and when.
///
/// Made once for a check of many units, so that each is looked up and none is compared with all.
struct UnitNeighbours: Equatable, Sendable {
  /// A code or a name of a unit while it was in force and the unit lived.
  struct Bearer: Hashable, Sendable {
    let unit: ID<Unit>
    let period: Period
  }

  /// A name under one parent; names that differ in case or white space only are one.
  struct NamePlace: Hashable, Sendable {
    let name: SearchText
    let parent: ID<Unit>?

    /// Takes a name as it is written.
    init(_ name: String, under parent: ID<Unit>?) {
      self.name = SearchText(name)
      self.parent = parent
    }
  }

  private var codes: [String: [Bearer]] = [:]
  private var names: [NamePlace: [Bearer]] = [:]
  /// The kinds of which some unit has a parent.
  private var placedKinds: Set<String> = []
  /// Deleted units by those that they name as their forerunners.
  private var deletedHeirs: [ID<Unit>: [ID<Unit>]] = [:]
  /// Units that some unit names as its forerunner.
  private var succeeded: Set<ID<Unit>> = []

  /// Looks at all units of a store, the deleted ones as heirs only.
  init(_ workspace: Workspace) {
    for record in workspace.units {
      guard let unit = record.value(as: Unit.self) else { continue }
      guard !record.tree.isDeleted else {
        for row in unit.predecessors { deletedHeirs[row.unit, default: []].append(unit.id) }
        continue
      }
      for row in unit.predecessors { succeeded.insert(row.unit) }
      if let kind = unit.kind(on: nil), !unit.parents.isEmpty { placedKinds.insert(kind) }
      for code in unit.codes {
        guard let period = code.period.clipped(to: unit.existence) else { continue }
        codes[code.text, default: []].append(Bearer(unit: unit.id, period: period))
      }
      for (place, period) in UnitNeighbours.places(of: unit) {
        names[place, default: []].append(Bearer(unit: unit.id, period: period))
      }
    }
  }

  /// Another unit that bears that code at the same time.
  func other(than unit: Unit, bearing code: DatedName) -> ID<Unit>? {
    guard let period = code.period.clipped(to: unit.existence) else { return nil }
    return other(than: unit.id, in: codes[code.text] ?? [], during: period)
  }

  /// Another unit that bears the name of `row` under the same parent at the same time.
  func other(than unit: Unit, named row: DatedName) -> ID<Unit>? {
    for (place, period) in UnitNeighbours.places(of: unit, named: row) {
      if let found = other(than: unit.id, in: names[place] ?? [], during: period) { return found }
    }
    return nil
  }

  /// Whether units of that kind stand below others as a rule.
  func standsBelow(_ kind: String) -> Bool { placedKinds.contains(kind) }

  /// The deleted units that came out of one that ended, where no other came out of it.
  func lostHeirs(of unit: ID<Unit>) -> [ID<Unit>] {
    succeeded.contains(unit) ? [] : deletedHeirs[unit] ?? []
  }

  private func other(
    than unit: ID<Unit>, in bearers: [Bearer], during period: Period
  ) -> ID<Unit>? {
    bearers.first { $0.unit != unit && $0.period.clipped(to: period) != nil }?.unit
  }

  /// Where and when a unit bore its names, or one of them.
  private static func places(
    of unit: Unit, named row: DatedName? = nil
  ) -> [(NamePlace, Period)] {
    var places: [(NamePlace, Period)] = []
    for name in row.map({ [$0] }) ?? unit.names {
      guard let named = name.period.clipped(to: unit.existence) else { continue }
      if unit.parents.isEmpty { places.append((NamePlace(name.text, under: nil), named)) }
      for parent in unit.parents {
        guard let period = parent.period.clipped(to: named) else { continue }
        places.append((NamePlace(name.text, under: parent.unit), period))
      }
    }
    return places
  }
}

extension Period {
  /// The days that both periods have; nil when they have none.
  func clipped(to other: Period) -> Period? {
    let from = [from, other.from].compactMap { $0 }.max()
    let to = [to, other.to].compactMap { $0 }.min()
    if let from, let to, to < from { return nil }
    return Period(from: from, to: to)
  }
}
