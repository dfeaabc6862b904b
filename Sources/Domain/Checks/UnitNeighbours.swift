import Vietnamese

/// What the units of a store have beside each other: who bears which code and name, and when.
///
/// Made once for a check of many units, so that each is looked up and none is compared with all; a unit that
/// changed is taken out as it was and put in as it is.
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
  /// The kinds of which some unit has a parent, with how many have.
  private var placedKinds: [String: Int] = [:]
  /// Deleted units by those that they name as their forerunners.
  private var deletedHeirs: [ID<Unit>: [ID<Unit>]] = [:]
  /// Units that some unit names as its forerunner, with how many times.
  private var succeeded: [ID<Unit>: Int] = [:]

  /// Looks at all units of a store, the deleted ones as heirs only.
  init(_ workspace: Workspace) {
    for record in workspace.units { add(record) }
  }

  /// Takes up a unit, which may be deleted.
  private mutating func add(_ record: Record) {
    guard let unit = record.value(as: Unit.self) else { return }
    guard !record.tree.isDeleted else {
      for row in unit.predecessors { deletedHeirs[row.unit, default: []].put(unit.id) { $0.text } }
      return
    }
    for row in unit.predecessors { succeeded[row.unit, default: 0] += 1 }
    if let kind = unit.placedKind { placedKinds[kind, default: 0] += 1 }
    for (code, period) in UnitNeighbours.codes(of: unit) {
      codes[code, default: []].put(Bearer(unit: unit.id, period: period)) { $0.unit.text }
    }
    for (place, period) in UnitNeighbours.places(of: unit) {
      names[place, default: []].put(Bearer(unit: unit.id, period: period)) { $0.unit.text }
    }
  }

  /// Leaves out a unit as it was.
  private mutating func remove(_ record: Record) {
    guard let unit = record.value(as: Unit.self) else { return }
    guard !record.tree.isDeleted else {
      for row in unit.predecessors { deletedHeirs.drop(row.unit) { $0 == unit.id } }
      return
    }
    for row in unit.predecessors { succeeded.countDown(row.unit) }
    if let kind = unit.placedKind { placedKinds.countDown(kind) }
    for (code, _) in UnitNeighbours.codes(of: unit) { codes.drop(code) { $0.unit == unit.id } }
    for (place, _) in UnitNeighbours.places(of: unit) { names.drop(place) { $0.unit == unit.id } }
  }

  /// Takes a unit as it is in the place of what it was.
  ///
  /// - Returns: the other units of which something else may be said now; nil where it may be any.
  mutating func replace(_ before: Record?, by now: Record?) -> Set<ID<Unit>>? {
    let kinds = Set(placedKinds.keys)
    var others = sharing(with: before)
    if let before { remove(before) }
    if let now { add(now) }
    others.formUnion(sharing(with: now))
    return kinds == Set(placedKinds.keys) ? others : nil
  }

  /// The units that share a code or a name with one, and those that it names as its forerunners.
  private func sharing(with record: Record?) -> Set<ID<Unit>> {
    guard let record, let unit = record.value(as: Unit.self) else { return [] }
    var others = Set(unit.predecessors.map(\.unit))
    guard !record.tree.isDeleted else { return others }
    for (code, _) in UnitNeighbours.codes(of: unit) {
      others.formUnion((codes[code] ?? []).map(\.unit))
    }
    for (place, _) in UnitNeighbours.places(of: unit) {
      others.formUnion((names[place] ?? []).map(\.unit))
    }
    return others
  }

  /// Whether some unit names it as its forerunner.
  func isSucceeded(_ unit: ID<Unit>) -> Bool { succeeded[unit] != nil }

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
  func standsBelow(_ kind: String) -> Bool { placedKinds[kind] != nil }

  /// The deleted units that came out of one that ended, where no other came out of it.
  func lostHeirs(of unit: ID<Unit>) -> [ID<Unit>] {
    isSucceeded(unit) ? [] : deletedHeirs[unit] ?? []
  }

  private func other(
    than unit: ID<Unit>, in bearers: [Bearer], during period: Period
  ) -> ID<Unit>? {
    bearers.first { $0.unit != unit && $0.period.clipped(to: period) != nil }?.unit
  }

  /// When a unit bore its codes.
  private static func codes(of unit: Unit) -> [(String, Period)] {
    unit.codes.compactMap { code in
      code.period.clipped(to: unit.existence).map { (code.text, $0) }
    }
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

extension Unit {
  /// Its kind, where it has a parent.
  fileprivate var placedKind: String? { parents.isEmpty ? nil : kind(on: nil) }
}

extension Array {
  /// Puts a row where it belongs by an id, behind those of the same.
  fileprivate mutating func put(_ row: Element, by id: (Element) -> String) {
    let own = id(row)
    // All units in their order are the rule.
    guard let last, id(last) > own else { return append(row) }
    insert(row, at: firstIndex { id($0) > own } ?? count)
  }
}

extension Dictionary {
  /// Leaves rows out of a list, and a list without any.
  fileprivate mutating func drop<Row>(_ key: Key, where isOut: (Row) -> Bool) where Value == [Row] {
    self[key]?.removeAll(where: isOut)
    if self[key]?.isEmpty ?? false { self[key] = nil }
  }

  /// Counts one less, and nothing that is not there.
  fileprivate mutating func countDown(_ key: Key) where Value == Int {
    self[key] = self[key].flatMap { $0 > 1 ? $0 - 1 : nil }
  }
}
