/// The check of a plan's targets against the units and what they have reached.
///
/// A base that it states, or that its group does, and that is not what the store counts
/// (`target.base`), where the store knows the units; named units of a kind that is not the target's
/// (`target.unit-kind`); a target of a year that is over and was not reached (`target.missed`), where the store
/// knows of results at all and the plan is no draft.
///
///     TargetAudit(plan, record: key, in: workspace, today: today).discrepancies
package struct TargetAudit: Equatable, Sendable {
  /// What does not agree, in the order of the targets.
  package private(set) var discrepancies: [Discrepancy] = []
  private let plan: Plan
  private let record: RecordKey
  private let workspace: Workspace
  private let today: Day?

  /// Checks the targets of a plan, which is `record`; without a day no year is over.
  package init(_ plan: Plan, record: RecordKey, in workspace: Workspace, today: Day?) {
    self.plan = plan
    self.record = record
    self.workspace = workspace
    self.today = today
    var censuses: [Int: UnitCensus] = [:]
    for target in plan.targets {
      checkKinds(of: target)
      guard let year = target.year ?? plan.onlyYear,
        let census = censuses[year] ?? UnitCensus(workspace, year: year, today: today)
      else { continue }
      censuses[year] = census
      let progress = TargetProgress(target, of: plan, in: workspace, census)
      checkBase(of: progress)
      checkResult(of: progress, census)
    }
  }

  /// Compares the base that a target, or its group, states with the units that there are.
  private mutating func checkBase(of progress: TargetProgress) {
    let target = progress.target
    let group = target.group.flatMap { workspace.group($0) }
    // Of the units that a target names its group says only how many it promises.
    let whole = group.flatMap { target.covers($0) && target.units.isEmpty ? $0 : nil }
    let counted = progress.counted
    guard let stated = target.statedBase ?? whole?.statedCount, progress.isKnown, counted > 0,
      progress.parts.count == 1, stated != counted, !isSelection(progress, of: stated)
    else { return }
    // What the group says against the target is told already.
    if target.statedBase != nil, whole?.statedCount == counted { return }
    let place = path(of: target)
    let path =
      target.statedBase == nil ? place / Target.fields.group : place / Target.fields.statedBase
    note(.base, target, [PlacedFigure(path, printed: .count(stated), holds: .count(counted))])
  }

  /// Looks whether a target about one kind of unit names others of which the law asks something else.
  ///
  /// A centre or a board of a project is a public service unit too; an agency that must have a system
  /// is none.
  private mutating func checkKinds(of target: Target) {
    let kinds = workspace.header.unitKinds
    guard let key = target.unitKind, let kind = kinds.first(where: { $0.key == key }),
      let asked = kind.obligation
    else { return }
    let day = (target.year ?? plan.onlyYear).flatMap { Day.last(of: $0) }
    for id in target.units {
      guard let unit = workspace.unit(id), let other = unit.kind(on: day), other != key,
        let own = kinds.first(where: { $0.key == other }), let must = own.obligation, must != asked
      else { continue }
      let path = path(of: target)
      let place = DiscrepancyPlace.planRow(
        list: FieldKey(Plan.fields.targets), ordinal: target.fullOrdinal(in: plan),
        name: target.content.inOneLine)
      discrepancies.append(
        Discrepancy(
          .unitKind, in: record, place,
          [
            PlacedFigure(
              path / Target.fields.units, printed: .text(unit.name(on: day)), holds: .text(own.name)
            ),
            PlacedFigure(path / Target.fields.unitKind, printed: .text(kind.name), holds: nil),
          ], carriedFrom: [Path(Unit.fields.kinds)], source: id.key))
    }
  }

  /// Whether the store has too few because it holds but those that a roster of the plan chose.
  private func isSelection(_ progress: TargetProgress, of stated: Int) -> Bool {
    guard progress.counted < stated else { return false }
    let units = Set(progress.reached + progress.notReached)
    return plan.rosters.contains { roster in
      roster.groups.contains { group in
        (group.outOf ?? 0) > group.entries.count
          && group.entries.contains { $0.unit.map { units.contains($0) } ?? false }
      }
    }
  }

  /// Looks whether a target was reached when its year is over.
  private mutating func checkResult(of progress: TargetProgress, _ census: UnitCensus) {
    // What is only a draft nobody has promised yet.
    guard plan.state != .draft, let today, census.day < today, progress.isKnown,
      let needed = progress.needed,
      !progress.isReached, hasResults(progress, census)
    else { return }
    let path = path(of: progress.target)
    let reached = Figure.count(progress.reached.count)
    note(
      .missed, progress.target,
      [
        PlacedFigure(progress.target.place(at: path), printed: .count(needed), holds: reached),
        PlacedFigure(path / Target.fields.year, printed: .text(String(progress.year)), holds: nil),
      ])
  }

  /// Whether any unit of the kinds that a target is about has declared.
  private func hasResults(_ progress: TargetProgress, _ census: UnitCensus) -> Bool {
    let units = progress.parts.flatMap { $0.tally.reached + $0.tally.missing + $0.tally.earlier }
    let kinds = Set(units.compactMap { census[$0]?.kind(on: census.day) })
    return census.units.contains { unit in
      guard let kind = unit.kind(on: census.day), kinds.contains(kind) else { return false }
      return unit.declarations.contains { $0.date != nil }
    }
  }

  /// Where a target stands.
  private func path(of target: Target) -> Path { Plan.fields.targets[target.id] }

  /// Notes what does not agree at a target.
  private mutating func note(
    _ code: Discrepancy.Code, _ target: Target, _ figures: [PlacedFigure]
  ) {
    let place = DiscrepancyPlace.planRow(
      list: FieldKey(Plan.fields.targets), ordinal: target.fullOrdinal(in: plan),
      name: target.content.inOneLine)
    discrepancies.append(Discrepancy(code, in: record, place, figures))
  }
}
