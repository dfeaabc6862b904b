/// What happens to units on one day, by one decision: renaming, moving, merging, splitting, ending.
///
/// Each act gives the changes that carry it out and touches nothing itself. History is never
/// overwritten: an entry in force ends on the day before, a new one begins, and a unit that comes
/// out of others names them as its predecessors. Either all changes of an act are made or none.
///
///     var order = Reorganisation(of: workspace, on: day, by: "1661/NQ-UBTVQH15", ids: ids)
///     let changes = try order.merge([one, two, three], into: .new(NewUnit(name: "Xã Mường Ảng")))
package struct Reorganisation {
  package let workspace: Workspace
  /// The first day on which it is as decided.
  package let day: Day
  /// The decision as people cite it; empty when it is not known.
  package internal(set) var decision: String
  /// Where the ids of new rows come from.
  package private(set) var ids: IDGenerator
  /// Whether the first entry of a list holds from ever, not from the day.
  package var isFirstUndated = false
  /// The day on which it is typed: an undated entry that was typed then too is put right.
  package var typedOn: Day?
  /// What share of a unit went to the heir, in hundredths of a percent, where that is known.
  package var shares: [ID<Unit>: Int] = [:]

  package init(of workspace: Workspace, on day: Day, by decision: String, ids: IDGenerator) {
    self.workspace = workspace
    self.day = day
    self.decision = decision
    self.ids = ids
  }

  /// A unit that is founded by merging or splitting others.
  package struct NewUnit: Hashable, Sendable {
    package var name: String
    package var code: String?
    /// The key of its kind; nil takes that of the units it comes from, if they are of one kind.
    package var kind: String?
    /// The unit it belongs to; nil takes that of the units it comes from, if it is one.
    package var parent: ID<Unit>?
    /// Whether it is known to belong to no other unit.
    package var isTop = false

    package init(
      name: String, code: String? = nil, kind: String? = nil, parent: ID<Unit>? = nil
    ) {
      self.name = name
      self.code = code
      self.kind = kind
      self.parent = parent
    }
  }

  /// What merged units become.
  package enum Successor: Hashable, Sendable {
    case new(NewUnit)
    /// A unit that goes on, under a new name or code where one is given.
    case existing(ID<Unit>, name: String?, code: String?)
  }

  /// A new id that no record has.
  mutating func newUnitID() -> String {
    var id = ids.next(letter: Unit.letter)
    while workspace[RecordKey(.unit, id)] != nil { id = ids.next(letter: Unit.letter) }
    return id
  }

  /// A new id of a row.
  mutating func newRowID(_ letter: Character) -> String { ids.next(letter: letter) }
}

/// Why units are not reorganised; nothing was changed.
package enum ReorganisationFault: Error, Hashable, Sendable {
  case noSuchUnit(ID<Unit>)
  /// The unit ended, or is going to end, on that day.
  case ended(ID<Unit>, Day)
  /// The unit began later than the day of the decision, or on it.
  case notYet(ID<Unit>, Day)
  /// An entry of that list begins or ends on that day, which is not before the decision's.
  case laterEntry(ID<Unit>, list: FieldKey, Day)
  /// Nothing would change.
  case same(ID<Unit>)
  case ownParent(ID<Unit>)
  /// The unit would stand under itself.
  case circle(ID<Unit>)
  /// Fewer than two units to merge, or names to split into.
  case tooFew
  case noName
  /// The units differ in kind or have none, so the kind of the new one has to be given.
  case kindNeeded
  /// The units belong to different ones, so that of the new one has to be given.
  case parentNeeded
  case repeatedName(String)
  /// So many units still belong to it.
  case hasChildren(ID<Unit>, Int)
  /// There is no day before the day of the decision.
  case noDayBefore
}

extension Tree {
  /// The row of a dated list that is in force on a day, else the last one.
  package func inForce(_ list: some Keyed, on day: Day?) -> Tree? {
    let rows = self[list]?.elements ?? []
    return day.flatMap { day in rows.last { $0.lifetime.covers(day) } } ?? rows.last
  }

  /// Whether a row of a record, and nothing before it in that place, was typed on a day.
  func wasTyped(_ row: Path, on day: Day) -> Bool {
    logEntries.contains { entry in
      let path = Path(entry[LogKey.path]?.asText ?? "")
      let isNew = entry.loggedAct == .create || entry.loggedAct == .insert
      return isNew && path.covers(row)
        && entry[LogKey.at]?.asText?.hasPrefix(day.iso) == true
    }
  }

  /// From when to when the row holds.
  var lifetime: Period {
    Period(from: value(of: InForce.from), to: value(of: InForce.to))
  }
}

extension Day {
  /// The day before; nil before the first day that is counted.
  var dayBefore: Day? {
    if day > 1 { return Day(year: year, month: month, day: day - 1) }
    if month == 1 { return Day(year: year - 1, month: 12, day: 31) }
    for last in [31, 30, 29, 28] {
      if let found = Day(year: year, month: month - 1, day: last) { return found }
    }
    return nil
  }
}
