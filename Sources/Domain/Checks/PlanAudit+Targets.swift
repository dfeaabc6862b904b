extension PlanAudit {
  /// Looks only whether the lines of one estimate give the targets of a plan what they promise.
  init(targetsOf plan: Plan, against budget: Budget) {
    self.plan = plan
    record = plan.id.key
    store = PlanKnowledge(units: [], groups: [:], budgets: [budget.id: budget])
    discrepancies = []
    for target in plan.targets where target.budget == budget.id {
      checkLine(of: target, at: Plan.fields.targets[target.id], place(of: target))
    }
  }

  /// A target as a label names it.
  private func place(of target: Target) -> DiscrepancyPlace {
    .planRow(
      list: FieldKey(Plan.fields.targets), ordinal: target.fullOrdinal(in: plan),
      name: target.content.inOneLine)
  }

  /// Looks whether targets can be reached with what the plan and its estimate set aside.
  mutating func checkTargets() {
    for target in plan.targets {
      let path = Plan.fields.targets[target.id]
      let place = place(of: target)
      checkBase(of: target, at: path, place)
      checkLine(of: target, at: path, place)
      checkRosters(for: target, at: path, place)
      checkNames(in: target, at: path, place)
    }
  }

  /// Looks whether a target asks for more units than there are: as it states, else as its group does,
  /// else as many as its group lists.
  private mutating func checkBase(of target: Target, at path: Path, _ place: DiscrepancyPlace) {
    let group = target.group.flatMap { store.groups[$0] }
    if let group { checkStated(target, against: group, at: path, place) }
    let listed = group.flatMap { $0.members.isEmpty ? nil : $0.members.count }
    guard let base = target.statedBase ?? group?.statedCount ?? listed,
      let needed = target.needed(of: base), needed > base
    else { return }
    let isStated = target.statedBase != nil
    let source = target.statedBase == nil ? group : nil
    let counted =
      source?.statedCount == nil
      ? Path(UnitGroup.fields.members) : Path(UnitGroup.fields.statedCount)
    note(
      .unreachable, place,
      [
        PlacedFigure(target.place(at: path), printed: .count(needed), holds: .count(base)),
        PlacedFigure(
          isStated ? path / Target.fields.statedBase : path / Target.fields.group,
          printed: .count(base), holds: nil),
      ], carriedFrom: source == nil ? [] : [counted],
      source: source.map { $0.id.key })
  }

  /// Compares the base that a target states with what its group says, where it is about all of it.
  private mutating func checkStated(
    _ target: Target, against group: UnitGroup, at path: Path, _ place: DiscrepancyPlace
  ) {
    guard let stated = target.statedBase, let count = group.statedCount, stated != count,
      target.covers(group)
    else { return }
    note(
      .base, place,
      [
        PlacedFigure(
          path / Target.fields.statedBase, printed: .count(stated), holds: .count(count)),
        PlacedFigure(path / Target.fields.group, printed: .count(count), holds: nil),
      ], carriedFrom: [Path(UnitGroup.fields.statedCount)],
      source: group.id.key)
  }

  /// Compares a target with the quantities that the estimate gives each year.
  private mutating func checkLine(of target: Target, at path: Path, _ place: DiscrepancyPlace) {
    // A line that counts nothing in those years says nothing of them.
    guard let id = target.budget, let budget = store.budgets[id],
      let needed = target.needed(of: target.statedBase), let given = target.given(by: budget),
      let count = given.quantity.whole, count < needed
    else { return }
    note(
      .unreachable, place,
      [
        PlacedFigure(target.place(at: path), printed: .count(needed), holds: .count(count)),
        PlacedFigure(path / Target.fields.line, printed: .count(count), holds: nil),
      ], carriedFrom: given.places, source: id.key)
  }

  /// Compares a share with how many of how many units each group of that year's roster lists.
  private mutating func checkRosters(for target: Target, at path: Path, _ place: DiscrepancyPlace) {
    guard target.share != nil, !target.under.isEmpty else { return }
    for roster in plan.rosters where roster.year == target.year {
      for group in roster.groups {
        guard let unit = group.unit, target.under.contains(unit), let base = group.outOf,
          let needed = target.needed(of: base)
        else { continue }
        let chosen = group.chosen ?? group.entries.count
        if chosen >= needed { continue }
        let listed =
          Plan.fields.rosters[roster.id] / Roster.fields.groups[group.id]
          / RosterGroup.fields.chosen
        note(
          .unreachable,
          .planRow(
            list: FieldKey(Plan.fields.targets), ordinal: place.fullOrdinal, name: group.name),
          [
            PlacedFigure(target.place(at: path), printed: .count(needed), holds: .count(chosen)),
            PlacedFigure(listed, printed: .count(chosen), holds: nil),
          ])
      }
    }
  }

  /// Compares the units that a target names with how many it promises.
  private mutating func checkNames(in target: Target, at path: Path, _ place: DiscrepancyPlace) {
    guard target.share == nil, !target.units.isEmpty, let needed = target.needed(of: nil),
      target.units.count < needed
    else { return }
    note(
      .named, place,
      [
        PlacedFigure(
          path / Target.fields.count, printed: .count(needed), holds: .count(target.units.count)),
        PlacedFigure(path / Target.fields.units, printed: .count(target.units.count), holds: nil),
      ])
  }
}

extension Target {
  /// The place of the figure that a target sets.
  func place(at path: Path) -> Path {
    path / (share == nil ? Target.fields.count : Target.fields.share)
  }

  /// Its ordinal, else that of the target of which it is a part.
  func fullOrdinal(in plan: Plan) -> String {
    if !ordinal.isEmpty { return ordinal }
    return plan.targets.first { $0.id == parent }?.ordinal ?? ""
  }
}
