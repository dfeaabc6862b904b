/// All figures of a year for the leader's page: computed from the store, never from a stored total.
package struct YearProgress: Equatable, Sendable {
  /// The units of one kind, and who of them has declared.
  package struct Kind: Equatable, Sendable {
    package let key: String
    package let tally: UnitTally
    /// The same a year before, where anybody had declared.
    package let before: UnitTally?
  }

  /// A target of the year with what the year before had of it.
  package struct Aim: Equatable, Sendable {
    package let now: TargetProgress
    package let before: TargetProgress?
  }

  package let year: Int
  package let today: Day?
  /// The kinds that have units, in the order of the store's list; one that it lacks comes last.
  package let kinds: [Kind]
  /// The targets of the year, in the order of plans and of their targets.
  package let aims: [Aim]
  package let due: DueList
  package let campaign: CampaignProgress?
  package let campaignBefore: CampaignProgress?
  package let money: YearMoney
  package let moneyBefore: YearMoney
  /// What changed lately; nil when nobody knows what day it is.
  package let changes: StoreChanges?

  /// Computes a year as of a day; changes since that day, a week before unless said otherwise.
  package init(
    _ workspace: Workspace, year: Int, today: Day?, since: Day? = nil,
    audits: [ID<Budget>: BudgetAudit]
  ) {
    self.year = year
    self.today = today
    let workspace = today.map { workspace.asOf($0) } ?? workspace
    let now = UnitCensus(workspace, year: year, today: today)
    let before = UnitCensus(workspace, year: year - 1, today: today)
    kinds = now.map { YearProgress.kinds($0, before, workspace.header.unitKinds) } ?? []
    aims = now.map { YearProgress.aims($0, before, workspace) } ?? []
    due = DueList(workspace, year: year, today: today)
    let progress = { (year: Int) in
      // Of one that is only announced there is nothing to count.
      workspace.campaign(ofYear: year).flatMap { campaign in
        campaign.isLaidOut ? CampaignProgress(campaign, in: workspace) : nil
      }
    }
    campaign = progress(year)
    campaignBefore = progress(year - 1)
    money = YearMoney(workspace, year: year, audits: audits)
    moneyBefore = YearMoney(workspace, year: year - 1, audits: audits)
    let week = since ?? today?.adding(days: -7)
    changes = week.map { StoreChanges(workspace, since: $0, to: today) }
  }

  /// All units of all kinds together.
  package var all: UnitTally { YearProgress.sum(kinds.map(\.tally)) }

  /// The same a year before; nil when nobody had declared.
  package var allBefore: UnitTally? {
    let before = kinds.compactMap(\.before)
    return before.isEmpty ? nil : YearProgress.sum(before)
  }

  /// Several tallies as one.
  package static func sum(_ tallies: [UnitTally]) -> UnitTally {
    UnitTally(reached: tallies.flatMap(\.reached), missing: tallies.flatMap(\.missing))
  }

  /// Counts the units of each kind.
  private static func kinds(
    _ now: UnitCensus, _ before: UnitCensus?, _ listed: [UnitKind]
  ) -> [Kind] {
    let tallies = now.tallies
    let earlier = before?.tallies ?? [:]
    let known = listed.map(\.key)
    let hadAny = earlier.values.contains { !$0.reached.isEmpty }
    let others = tallies.keys.filter { !known.contains($0) }.sorted()
    return (known + others).compactMap { key in
      tallies[key].map { Kind(key: key, tally: $0, before: hadAny ? earlier[key] : nil) }
    }
  }

  /// Counts the targets of the year.
  private static func aims(
    _ now: UnitCensus, _ before: UnitCensus?, _ workspace: Workspace
  ) -> [Aim] {
    var found: [Aim] = []
    for plan in workspace.all(Plan.self) {
      for target in plan.targets where (target.year ?? plan.onlyYear) == now.year {
        let earlier = before.map { TargetProgress(target, of: plan, in: workspace, $0) }
        found.append(
          Aim(
            now: TargetProgress(target, of: plan, in: workspace, now),
            before: earlier.flatMap { $0.reached.isEmpty ? nil : $0 }))
      }
    }
    return found
  }
}

extension UnitCensus {
  /// Who has declared and who has not, by the key of their kind; without a kind under nothing.
  fileprivate var tallies: [String: UnitTally] {
    var groups: [String: [Unit]] = [:]
    for unit in units { groups[unit.kind(on: day) ?? "", default: []].append(unit) }
    return groups.mapValues { units in
      UnitTally(
        reached: units.filter { hasDeclared($0, edition: nil) }.map(\.id),
        missing: units.filter { !hasDeclared($0, edition: nil) }.map(\.id))
    }
  }
}
