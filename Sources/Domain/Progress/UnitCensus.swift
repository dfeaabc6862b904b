/// The units of a store at the end of a year: which there are, of what kind, and who has declared.
///
/// Who is counted is decided on the last day of the year, so a unit that ends before it is not.
/// What was reached is known up to that day, or up to today when the year is not over.
package struct UnitCensus: Equatable, Sendable {
  package let year: Int
  /// The day as of which units exist, have their kind and belong to another.
  package let day: Day
  /// The last day of which results are known.
  package let upTo: Day
  /// The units that exist, in the order of their ids.
  package let units: [Unit]
  /// The place of each among them: a unit is large, and copied no more than it has to be.
  private let places: [ID<Unit>: Int]

  /// Takes the units of a store; nil for a year that no date may have.
  package init?(_ workspace: Workspace, year: Int, today: Day?) {
    guard let day = Day.last(of: year) else { return nil }
    self.year = year
    self.day = day
    upTo = min(today ?? day, day)
    var units: [Unit] = []
    var places: [ID<Unit>: Int] = [:]
    for unit in workspace.all(Unit.self) where unit.exists(on: day) {
      places[unit.id] = units.count
      units.append(unit)
    }
    self.units = units
    self.places = places
  }

  /// A unit that exists at the end of the year.
  package subscript(id: ID<Unit>) -> Unit? { places[id].map { units[$0] } }

  /// Where a unit stands among them.
  func place(of id: ID<Unit>) -> Int? { places[id] }

  /// Whether a unit stands below another, at any depth.
  package func isBelow(_ unit: Unit, _ above: ID<Unit>) -> Bool {
    var seen: Set<ID<Unit>> = [unit.id]
    var next = unit.parent(on: day)
    while let here = next, seen.insert(here).inserted {
      if here == above { return true }
      next = places[here].flatMap { units[$0].parent(on: day) }
    }
    return false
  }

  /// The places of those of a group who exist, nil when the group does not say who they are.
  func places(ofMembersOf group: UnitGroup) -> [Int]? {
    if !group.members.isEmpty { return group.members.compactMap { places[$0.unit] } }
    guard group.isKnown else { return nil }
    return units.indices.filter { place in
      if let kind = group.unitKind, units[place].kind(on: day) != kind { return false }
      return group.parent.map { units[place].parent(on: day) == $0 } ?? true
    }
  }

  /// The day on which a unit declared first, if it did by then.
  ///
  /// With an edition asked for, a declaration of an older edition of ISO 9001 does not count; one of
  /// a sector standard, or of no edition, does.
  package func firstDeclared(_ unit: Unit, edition: StandardEdition?) -> Day? {
    unit.declarations.filter { edition?.isMet(by: $0.edition) ?? true }
      .compactMap(\.date).filter { $0 <= upTo }.min()
  }

  /// Whether what a unit last declared by then meets an edition.
  package func hasDeclared(_ unit: Unit, edition: StandardEdition?) -> Bool {
    guard let declaration = unit.declaration(inForceOn: upTo) else { return false }
    return edition?.isMet(by: declaration.edition) ?? true
  }
}

/// An edition of ISO 9001 that a plan asks for, by the year in its name.
package struct StandardEdition: Hashable, Sendable {
  package let year: Int

  /// The newest edition that a text names, `TCVN ISO 9001:2015`; nil when it names none.
  package init?(in text: String) {
    guard let edition = Edition.newest(in: text) else { return nil }
    year = edition.year
  }

  /// Whether a declaration of that edition will do: any but an older one of the same standard.
  package func isMet(by text: String) -> Bool {
    Edition.newest(in: text).map { $0.year >= year } ?? true
  }
}
