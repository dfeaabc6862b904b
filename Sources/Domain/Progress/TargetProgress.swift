/// How far a target of a plan is reached: counted from the units, never stored.
///
/// A unit counts when a declaration of it is in force on the last day that is known of the year.
/// Where a target adds units, those count that declared for the first time in its year. What a
/// forerunner declared does not count for the unit that came out of it: its scope is another. A group
/// of which only some members are listed says of nobody that they are lacking, so it is not counted, nor
/// is a share of procedures.
///
///     let progress = TargetProgress(target, of: plan, in: workspace, census)
///     progress.missing   // 3: "3 communes more and it is reached"
package struct TargetProgress: Equatable, Sendable {
  /// One base of the target: the whole, or what lies below one of the units that it names.
  package struct Part: Equatable, Sendable {
    /// The unit below which the share must be reached; nil for the whole.
    package let under: ID<Unit>?
    package let tally: UnitTally
    /// The fewest units that reach it; nil when nothing says how many.
    package let needed: Int?

    /// How many are lacking.
    package var missing: Int { max(0, (needed ?? 0) - tally.reached.count) }
  }

  package let plan: ID<Plan>
  package let target: Target
  /// The year that was counted.
  package let year: Int
  package let parts: [Part]
  /// Whether the store can tell which units it is about.
  package let isKnown: Bool

  /// Counts a target of a plan.
  package init(
    _ target: Target, of plan: Plan, in workspace: Workspace, _ census: UnitCensus
  ) {
    self.plan = plan.id
    self.target = target
    year = census.year
    let group = target.group.flatMap { workspace.group($0) }
    let count = TargetCount(target, plan, group, census)
    isKnown = count.candidates != nil
    parts = count.parts
  }

  /// All that reached it, in the order of the parts.
  package var reached: [ID<Unit>] { parts.flatMap(\.tally.reached) }

  /// All that did not.
  package var notReached: [ID<Unit>] { parts.flatMap(\.tally.missing) }

  /// Of how many in all.
  package var base: Int { parts.reduce(0) { $0 + $1.tally.base } }

  /// Of how many in all, as the store has them.
  package var counted: Int { parts.reduce(0) { $0 + $1.tally.counted } }

  /// How many are needed in all; nil when nothing says how many.
  package var needed: Int? {
    let known = parts.compactMap(\.needed)
    return known.count == parts.count ? known.reduce(0, +) : nil
  }

  /// How many are lacking, each part for itself: what one has too many helps no other.
  package var missing: Int { parts.reduce(0) { $0 + $1.missing } }

  /// Whether each part is reached; false when nobody can tell.
  package var isReached: Bool { isKnown && needed != nil && missing == 0 }

  /// The exact share of all, nil of nothing.
  package var share: Fraction? { Fraction(reached.count, of: base) }
}

/// The counting of one target.
private struct TargetCount {
  let target: Target
  let plan: Plan
  let group: UnitGroup?
  let census: UnitCensus
  /// The places of the units that it is about, nil when the store cannot tell.
  let candidates: [Int]?

  init(_ target: Target, _ plan: Plan, _ group: UnitGroup?, _ census: UnitCensus) {
    self.target = target
    self.plan = plan
    self.group = group
    self.census = census
    candidates = TargetCount.candidates(target, group, census)
  }

  /// The named units; else those of the group, of the kind, below the units that it names.
  private static func candidates(
    _ target: Target, _ group: UnitGroup?, _ census: UnitCensus
  ) -> [Int]? {
    if target.subject != .units { return nil }
    if !target.units.isEmpty {
      return target.units.compactMap { census.place(of: $0) }
    }
    if let group, group.isListedInPart { return nil }
    let members = group.flatMap { census.places(ofMembersOf: $0) }
    if members == nil && target.unitKind == nil && target.under.isEmpty { return nil }
    return (members ?? Array(census.units.indices)).filter { place in
      if let kind = target.unitKind, census.units[place].kind(on: census.day) != kind {
        return false
      }
      return target.under.isEmpty
        || target.under.contains { census.isBelow(census.units[place], $0) }
    }
  }

  /// The whole, or a share of what lies below each unit that it names.
  var parts: [TargetProgress.Part] {
    guard target.share != nil, !target.under.isEmpty else {
      let stated = target.statedBase ?? group?.statedCount
      return [part(candidates ?? [], under: nil, stated: stated)]
    }
    return target.under.map { above in
      let below = (candidates ?? []).filter { census.isBelow(census.units[$0], above) }
      return part(below, under: above, stated: listedBase(of: above))
    }
  }

  /// Out of how many the roster of that year, else any of the plan, chose below a unit.
  private func listedBase(of unit: ID<Unit>) -> Int? {
    for roster in plan.rosters.filter({ $0.year == target.year }) + plan.rosters {
      for group in roster.groups where group.unit == unit {
        if let base = group.outOf { return base }
      }
    }
    return nil
  }

  /// Counts some units.
  private func part(
    _ places: [Int], under: ID<Unit>?, stated: Int?
  ) -> TargetProgress.Part {
    let edition = StandardEdition(in: plan.title)
    var reached: [ID<Unit>] = []
    var missing: [ID<Unit>] = []
    var earlier: [ID<Unit>] = []
    for place in places {
      let id = census.units[place].id
      if !census.hasDeclared(census.units[place], edition: edition) {
        missing.append(id)
      } else if target.isAdded,
        census.firstDeclared(census.units[place], edition: edition).map({ $0.year < census.year })
          ?? false
      {
        earlier.append(id)
      } else {
        reached.append(id)
      }
    }
    let tally = UnitTally(
      reached: reached, missing: missing, earlier: earlier, statedBase: stated)
    return TargetProgress.Part(
      under: under, tally: tally, needed: target.needed(of: tally.base))
  }
}

extension Workspace {
  /// The group of that id, unless it was deleted.
  package func group(_ id: ID<UnitGroup>) -> UnitGroup? {
    guard let record = live(id.key), let group = record.value(as: UnitGroup.self)
    else { return nil }
    return group
  }
}
