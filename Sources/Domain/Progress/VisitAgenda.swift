/// A visit as those have it before them who make it: whose, when, and how far its sheet has come.
package struct AgendaVisit: Hashable, Sendable {
  /// When it is, seen from a day.
  package enum Timing: CaseIterable, Sendable {
    case today
    /// Its day is over, and the sheet was not signed.
    case overdue
    case coming
  }
  package let timing: Timing
  package let campaign: ID<Campaign>
  package let visit: ID<Visit>
  package let unit: ID<Unit>
  package let day: Day
  package let team: ID<Team>?

  /// The sheet that is filled in there.
  package var sheet: SheetName { .latest(of: unit, in: campaign) }
}

extension Workspace {
  /// The visits that an office makes: those of a day, those whose sheets are late, those to come, each by their day.
  ///
  /// Of a campaign in which the office belongs to a team only the visits of that; of others all. Campaigns that
  /// are done have none.
  package func agenda(of office: String, on today: Day) -> [AgendaVisit] {
    var visits: [AgendaVisit] = []
    for campaign in all(Campaign.self) where campaign.state != .done {
      let own = campaign.teams(of: office, in: self)
      for visit in campaign.visits {
        guard let unit = visit.unit, let day = visit.day,
          own.isEmpty || visit.team.map({ own.contains($0) }) ?? false,
          let timing = timing(of: day, unit, in: campaign.id, on: today)
        else { continue }
        visits.append(
          AgendaVisit(
            timing: timing, campaign: campaign.id, visit: visit.id, unit: unit, day: day,
            team: visit.team))
      }
    }
    let sorted = visits.sorted { ($0.day, $0.visit.text) < ($1.day, $1.visit.text) }
    return AgendaVisit.Timing.allCases.flatMap { timing in sorted.filter { $0.timing == timing } }
  }

  /// When a visit is, seen from a day; nil for one that is over and whose sheet was signed.
  private func timing(
    of day: Day, _ unit: ID<Unit>, in campaign: ID<Campaign>, on today: Day
  ) -> AgendaVisit.Timing? {
    if day == today { return .today }
    if day > today { return .coming }
    let isSigned = sheets.sheet(of: unit, in: campaign)?.state.isFrozen ?? false
    return isSigned ? nil : .overdue
  }
}
