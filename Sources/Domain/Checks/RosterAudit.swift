/// The check of a plan's rosters: stated counts against what is listed, and the units named.
///
/// Counts: chosen against the entries, chosen against out of how many, a unit listed twice in one
/// roster (`roster.count`). Units that are not there: `ref.missing`.
package struct RosterAudit: Equatable, Sendable {
  /// What does not agree, in the order of the rosters.
  package private(set) var discrepancies: [Discrepancy] = []
  private let record: RecordKey
  private let units: Set<ID<Unit>>

  /// Checks the rosters of a plan, which is `record`, against the units that exist.
  package init(_ plan: Plan, units: Set<ID<Unit>>, record: RecordKey) {
    self.record = record
    self.units = units
    for roster in plan.rosters {
      var listed: [ID<Unit>: Path] = [:]
      for group in roster.groups {
        let path = Plan.fields.rosters[roster.id] / Roster.fields.groups[group.id]
        checkCounts(group, of: roster, at: path)
        if let unit = group.unit { checkExists(unit, at: path / RosterGroup.fields.unit) }
        for entry in group.entries {
          check(entry, of: roster, at: path / RosterGroup.fields.entries[entry.id], &listed)
        }
      }
    }
  }

  /// Compares how many were chosen with the entries and with how many there are.
  private mutating func checkCounts(_ group: RosterGroup, of roster: Roster, at path: Path) {
    let place = DiscrepancyPlace.rosterGroup(
      roster: roster.title, ordinal: group.ordinal, name: group.name)
    let count = group.entries.count
    let chosen = PlacedFigure(
      path / RosterGroup.fields.chosen, printed: group.chosen.map { .count($0) },
      holds: .count(count))
    if let stated = group.chosen, stated != count {
      discrepancies.append(Discrepancy(.count, in: record, place, [chosen]))
    }
    guard let outOf = group.outOf, group.chosen ?? count > outOf else { return }
    let limit = PlacedFigure(
      path / RosterGroup.fields.outOf, printed: .count(outOf), holds: nil)
    discrepancies.append(Discrepancy(.count, in: record, place, [limit, chosen]))
  }

  /// Looks whether the unit of an entry exists and is listed once.
  private mutating func check(
    _ entry: RosterEntry, of roster: Roster, at path: Path, _ listed: inout [ID<Unit>: Path]
  ) {
    guard let unit = entry.unit else { return }
    checkExists(unit, at: path / RosterGroup.fields.unit)
    guard let first = listed[unit] else {
      listed[unit] = path
      return
    }
    let place = DiscrepancyPlace.rosterEntry(
      roster: roster.title, ordinal: entry.ordinal, name: entry.name)
    let again = PlacedFigure(path, printed: .count(2), holds: .count(1))
    let before = PlacedFigure(first, printed: nil as Figure?, holds: nil)
    discrepancies.append(Discrepancy(.count, in: record, place, [again, before]))
  }

  /// Looks whether a unit exists.
  private mutating func checkExists(_ unit: ID<Unit>, at path: Path) {
    if units.contains(unit) { return }
    discrepancies.append(.missing(unit.text, in: record, at: path))
  }
}

extension Discrepancy {
  /// A field that names something that is not there.
  static func missing(
    _ id: String, in record: RecordKey, at path: Path, fullOrdinal: String = ""
  ) -> Discrepancy {
    Discrepancy(
      .reference, in: record, .reference(field: FieldKey(endOf: path), fullOrdinal: fullOrdinal),
      [PlacedFigure(path, printed: .text(id), holds: nil)])
  }
}
