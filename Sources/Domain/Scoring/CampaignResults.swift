/// What a campaign came to beside its ranking, as far as its sheets are confirmed.
///
/// Where points are lost, how the units saw themselves, what became of them since the year before, and
/// who may be proposed for a reward: reports and screens say the same, because both ask here.
package struct CampaignResults: Sendable {
  /// A criterion and what the confirmed sheets lost at it.
  package struct Loss: Sendable {
    package let criterion: Criterion
    package internal(set) var lost: Points
    /// The most that could have been had, where it applies.
    package internal(set) var possible: Points
    /// Who lost something, in the order of the campaign.
    package internal(set) var units: [ID<Unit>]

    /// What was lost of what could have been had.
    package var share: Fraction? { Fraction(lost.hundredths, of: possible.hundredths) }
  }

  /// The confirmed result of a unit beside its own figure and beside the year before.
  package struct Outcome: Sendable {
    package let unit: ID<Unit>
    package let settled: SheetResult
    package let share: Fraction
    /// What the unit gave itself; nil where it did not score all.
    package let own: Fraction?
    /// The confirmed results of the year before: its own, else those of what it came out of.
    package let before: [Earlier]
    package let openFindings: Int

    /// The mean of the year before; nil where nothing was confirmed.
    package var shareBefore: Fraction? {
      var sum = Fraction.zero
      for earlier in before {
        guard let next = sum.adding(earlier.share) else { return nil }
        sum = next
      }
      return before.isEmpty ? nil : sum.divided(by: Fraction(Int128(before.count), over: 1))
    }
    /// How much the settled figure is above the unit's own, as both are printed.
    package var againstOwn: Percent? { Outcome.difference(share, own) }
    /// How much it is above the year before, as both are printed.
    package var againstBefore: Percent? { Outcome.difference(share, shareBefore) }

    /// The difference of two printed percentages, so that a reader can count after.
    private static func difference(_ now: Fraction, _ then: Fraction?) -> Percent? {
      guard let now = now.percent, let then = then?.percent else { return nil }
      return Percent(hundredths: now.hundredths - then.hundredths)
    }
  }

  /// A confirmed result of the year before.
  package struct Earlier: Sendable {
    package let unit: ID<Unit>
    package let share: Fraction
  }

  /// A unit that is proposed, or that may be by its result.
  package struct Proposal: Sendable {
    package let unit: ID<Unit>
    /// What the campaign says it is to get; nil where nobody proposed it.
    package let reward: String?
    /// Its confirmed result, if it has one.
    package let outcome: Outcome?
    /// Whether it has the best grade and nothing open.
    package let qualifies: Bool
  }

  package let progress: CampaignProgress
  /// The same of the year before, if there was a campaign.
  package let before: CampaignProgress?
  /// The confirmed units in the order of the campaign.
  package let outcomes: [Outcome]
  /// The criteria at which something was lost, the greatest share first.
  package let losses: [Loss]
  /// Those proposed in the order of the campaign, then those who may be, the best first.
  package let proposals: [Proposal]

  /// Looks through the sheets of a campaign and of the one a year before.
  package init(_ campaign: Campaign, in workspace: Workspace) {
    let progress = CampaignProgress(campaign, in: workspace)
    let before = campaign.year.flatMap { workspace.campaign(ofYear: $0 - 1) }
    self.progress = progress
    self.before = before.map { CampaignProgress($0, in: workspace) }
    let earlier = before.map { EarlierResults($0, in: workspace) }
    var outcomes: [Outcome] = []
    var losses: [ID<Criterion>: Loss] = [:]
    for row in progress.rows where row.state == .confirmed {
      guard let sheet = workspace.sheets.sheet(of: row.unit, in: campaign.id) else { continue }
      CampaignResults.count(sheet, of: row.unit, &losses)
      guard let settled = row.result, let share = settled.share else { continue }
      outcomes.append(
        Outcome(
          unit: row.unit, settled: settled, share: share,
          own: workspace.result(of: sheet, .own)?.share,
          before: earlier?.results(of: row.unit) ?? [], openFindings: row.openFindings))
    }
    self.outcomes = outcomes
    self.losses = losses.values.filter { $0.lost > .zero }.sorted { left, right in
      if let one = left.share, let other = right.share, one != other { return other < one }
      return (left.criterion.ordinal, left.criterion.id.text)
        < (right.criterion.ordinal, right.criterion.id.text)
    }
    proposals = CampaignResults.proposals(campaign.rewards, outcomes, best: progress.grades.first)
  }

  /// Adds what a confirmed sheet lost at each criterion that counts.
  private static func count(
    _ sheet: ReplayedSheet, of unit: ID<Unit>, _ losses: inout [ID<Criterion>: Loss]
  ) {
    for row in sheet.criteria?.tree.leaves ?? [] where row.effect == .counted {
      guard let points = sheet.entries[row.id]?.counting(as: .settled)?.points else { continue }
      var loss =
        losses[row.id] ?? Loss(criterion: row, lost: .zero, possible: .zero, units: [])
      let lost = row.maximum.hundredths - points.hundredths
      loss.lost = Points(hundredths: loss.lost.hundredths + lost)
      loss.possible = Points(hundredths: loss.possible.hundredths + row.maximum.hundredths)
      if lost > 0 { loss.units.append(unit) }
      losses[row.id] = loss
    }
  }

  /// What the campaign proposes beside who has the best grade and nothing open.
  private static func proposals(
    _ rewards: [CampaignReward], _ outcomes: [Outcome], best: CampaignProgress.GradeCount?
  ) -> [Proposal] {
    let known = Dictionary(outcomes.map { ($0.unit, $0) }) { first, _ in first }
    let qualifies = { (outcome: Outcome) in
      best?.units.contains(outcome.unit) == true && outcome.openFindings == 0
    }
    let proposed = rewards.map { reward in
      let outcome = known[reward.unit]
      return Proposal(
        unit: reward.unit, reward: reward.reward, outcome: outcome,
        qualifies: outcome.map(qualifies) ?? false)
    }
    let named = Set(rewards.map(\.unit))
    let others = outcomes.filter { qualifies($0) && !named.contains($0.unit) }.bestFirst
    return proposed
      + others.map { Proposal(unit: $0.unit, reward: nil, outcome: $0, qualifies: true) }
  }

  /// The units without a confirmed sheet, in the order of the campaign.
  package var missing: [CampaignProgress.Row] { progress.rows.filter { $0.state != .confirmed } }

  /// Who gave itself another figure than was settled, the greatest difference first.
  package var disagreements: [Outcome] {
    outcomes.filter { $0.againstOwn.map { $0.hundredths != 0 } ?? false }.sorted { left, right in
      let (mine, other) = (left.againstOwn, right.againstOwn)
      return (mine?.hundredths.magnitude ?? 0) > (other?.hundredths.magnitude ?? 0)
    }
  }

  /// Who was confirmed in both years, who fell most first.
  package var movements: [Outcome] {
    outcomes.filter { $0.againstBefore != nil }.sorted { left, right in
      (left.againstBefore?.hundredths ?? 0) < (right.againstBefore?.hundredths ?? 0)
    }
  }
}

extension [CampaignResults.Outcome] {
  /// The greatest share first; equal ones in the order of the campaign.
  package var bestFirst: [CampaignResults.Outcome] {
    enumerated().sorted { left, right in
      left.element.share == right.element.share
        ? left.offset < right.offset : right.element.share < left.element.share
    }.map(\.element)
  }
}

/// The confirmed results of the campaign of a year before.
private struct EarlierResults {
  private let workspace: Workspace
  private let shares: [ID<Unit>: Fraction]

  init(_ campaign: Campaign, in workspace: Workspace) {
    self.workspace = workspace
    var shares: [ID<Unit>: Fraction] = [:]
    for unit in campaign.units {
      guard let sheet = workspace.sheets.sheet(of: unit.unit, in: campaign.id),
        sheet.state == .confirmed
      else { continue }
      shares[unit.unit] = workspace.result(of: sheet, .settled)?.share
    }
    self.shares = shares
  }

  /// What a unit had, else what those had that it came out of.
  func results(of unit: ID<Unit>) -> [CampaignResults.Earlier] {
    if let share = shares[unit] { return [CampaignResults.Earlier(unit: unit, share: share)] }
    return workspace.forerunners(of: unit).compactMap { forerunner in
      shares[forerunner.id].map { CampaignResults.Earlier(unit: forerunner.id, share: $0) }
    }
  }
}
