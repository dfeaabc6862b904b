/// The check of how many units the groups of a roster choose out of, against what the plan says.
///
/// The roster that counts 9, 3, 25 … communes of each district counts as many in all as the plan has
/// communes: as the group of that kind of unit says which the plan names, else as a target of that
/// kind states. A roster that passes districts over may count fewer.
struct RosterBaseAudit {
  /// What does not agree, in the order of the rosters.
  private(set) var discrepancies: [Discrepancy] = []
  private let plan: Plan
  private let workspace: Workspace

  /// How many there are, and where that is said.
  private struct Base {
    let count: Int
    let path: Path
    /// The group that says so; nil where the plan itself does.
    let group: ID<UnitGroup>?
  }

  /// Checks the rosters of a plan, which is `record`.
  init(_ plan: Plan, record: RecordKey, in workspace: Workspace) {
    self.plan = plan
    self.workspace = workspace
    for roster in plan.rosters {
      let counts = roster.groups.compactMap(\.outOf)
      guard !counts.isEmpty, let kind = kind(of: roster), let base = base(of: kind, in: roster)
      else { continue }
      let sum = counts.reduce(0, +)
      let isWhole = counts.count == roster.groups.count && namesAll(roster)
      guard sum > base.count || isWhole && sum < base.count else { continue }
      let path = Plan.fields.rosters[roster.id] / Roster.fields.groups
      discrepancies.append(
        Discrepancy(
          .count, in: record,
          .planRow(list: FieldKey(Plan.fields.rosters), ordinal: "", name: roster.title),
          [
            PlacedFigure(path, printed: .count(sum), holds: .count(base.count)),
            PlacedFigure(base.path, printed: .count(base.count), holds: nil),
          ],
          carriedFrom: base.group == nil ? [] : [Path(UnitGroup.fields.statedCount)],
          source: base.group.map { $0.key }))
    }
  }

  /// The day as of which a roster names units.
  private func day(of roster: Roster) -> Day? {
    (roster.year ?? plan.onlyYear).flatMap { Day.last(of: $0) }
  }

  /// The one kind of the units listed; nil when they are of several, or none is known.
  private func kind(of roster: Roster) -> String? {
    let units = roster.groups.flatMap(\.entries).compactMap { $0.unit.flatMap(workspace.unit) }
    let kinds = Set(units.map { $0.kind(on: day(of: roster)) })
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// Whether a roster has a group for each unit of the kind that its groups are of.
  private func namesAll(_ roster: Roster) -> Bool {
    let day = day(of: roster)
    let named = Set(roster.groups.compactMap(\.unit))
    let kinds = Set(named.compactMap { workspace.unit($0)?.kind(on: day) })
    guard named.count == roster.groups.count, !kinds.isEmpty else { return false }
    return workspace.all(Unit.self).allSatisfy { unit in
      guard day.map(unit.exists) ?? true, let kind = unit.kind(on: day), kinds.contains(kind)
      else { return true }
      return named.contains(unit.id)
    }
  }

  /// How many units of a kind the plan says there are.
  private func base(of kind: String, in roster: Roster) -> Base? {
    for (path, id) in groups {
      guard let group = workspace.group(id), group.unitKind == kind, group.parent == nil,
        group.members.isEmpty, let count = group.statedCount
      else { continue }
      return Base(count: count, path: path, group: id)
    }
    for target in plan.targets where target.unitKind == kind && target.under.isEmpty {
      guard let count = target.statedBase, target.year == nil || target.year == roster.year
      else { continue }
      let path = Plan.fields.targets[target.id] / Target.fields.statedBase
      return Base(count: count, path: path, group: nil)
    }
    return nil
  }

  /// The groups that the plan names, with where it does.
  private var groups: [(path: Path, id: ID<UnitGroup>)] {
    var all: [(path: Path, id: ID<UnitGroup>)] = []
    for target in plan.targets {
      guard let group = target.group else { continue }
      all.append((Plan.fields.targets[target.id] / Target.fields.group, group))
    }
    for task in plan.tasks {
      for party in task.parties {
        for case .group(let group) in party.named {
          all.append(
            (
              Plan.fields.tasks[task.id] / PlanTask.fields.parties[party.id]
                / TaskParty.fields.groups, group
            ))
        }
      }
    }
    return all
  }
}
