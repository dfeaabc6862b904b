import Samples
import TestSupport
import Testing

@testable import Domain

/// Visits laid over days and teams.
@Suite("Visits laid out")
struct VisitLayoutTests {
  private let workspace: Workspace
  private let campaign: Campaign

  init() throws {
    var workspace = try #require(try Sample.named("dien-bien-2019")).workspace(digest: testDigest)
    let found = try #require(
      workspace.all(Campaign.self).first { $0.units.count > 20 && $0.teams.count > 1 })
    // The visits that the sample has would keep their days.
    let old = workspace[found.id.key]?.tree[Campaign.fields.visits]
    try workspace.apply(
      Change(found.id.key, .set(Path(Campaign.fields.visits), old: old, new: nil)),
      Stamp(at: "", by: ""))
    campaign = try #require(workspace.campaign(found.id))
    self.workspace = workspace
  }

  private func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2019, month: month, day: day))
  }

  private func order(
    _ count: Int, teams: Int, _ from: Day, _ to: Day?, most: Int? = nil
  ) -> VisitLayout.Order {
    VisitLayout.Order(
      campaign.units.prefix(count).map(\.unit), by: campaign.teams.prefix(teams).map(\.id),
      from: from, to: to, most: most, mode: .onSite)
  }

  @Test("The first of January of 1900 was a Monday, and so on")
  func weekdays() throws {
    #expect(try day(1, 1).weekday == 1 && day(6, 1).weekday == 5 && day(6, 2).weekday == 6)
    #expect(try day(5, 31).isWorkingDay && !day(6, 1).isWorkingDay && !day(6, 2).isWorkingDay)
  }

  @Test("By hand: all on one day, whatever day it is, shared among the teams that go")
  func oneDay() throws {
    let sunday = try day(6, 2)
    let layout = try VisitLayout(order(5, teams: 2, sunday, nil), of: campaign)
    #expect(layout.stops.map(\.day) == Array(repeating: sunday, count: 5))
    #expect(layout.stops.map(\.unit) == campaign.units.prefix(5).map(\.unit))
    #expect(Set(layout.stops.map(\.team)) == Set(campaign.teams.prefix(2).map { $0.id }))
    let alone = try VisitLayout(order(5, teams: 0, sunday, nil), of: campaign)
    #expect(alone.stops.allSatisfy { $0.team == nil })
  }

  @Test(
    "Evenly: working days only, no day or team has two more than another, in the order of the units",
    arguments: [(20, 2, 10), (20, 2, 30), (7, 2, 5), (3, 2, 20), (21, 1, 9), (1, 2, 3)])
  func even(units: Int, teams: Int, days: Int) throws {
    let from = try day(6, 3)
    let layout = try VisitLayout(
      order(units, teams: teams, from, from.adding(days: days)), of: campaign)
    #expect(layout.stops.map(\.unit) == campaign.units.prefix(units).map(\.unit))
    #expect(layout.stops.allSatisfy { $0.day.isWorkingDay })
    #expect(layout.stops.map(\.day) == layout.stops.map(\.day).sorted())
    let all = (0...days).compactMap { from.adding(days: $0) }.filter(\.isWorkingDay)
    let counts = all.map { day in layout.stops.count { $0.day == day } }
    #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
    for day in all {
      let teams = Dictionary(grouping: layout.stops.filter { $0.day == day }, by: \.team)
        .values.map(\.count)
      #expect((teams.max() ?? 0) - (teams.min() ?? 0) <= 1, "\(day)")
    }
  }

  @Test("So many a team a day: as many days as it takes, or a refusal that says how many")
  func most() throws {
    let from = try day(6, 3)
    let layout = try VisitLayout(order(20, teams: 2, from, nil, most: 3), of: campaign)
    let days = Set(layout.stops.map(\.day))
    #expect(days.count == 4)
    for day in days {
      let teams = Dictionary(grouping: layout.stops.filter { $0.day == day }, by: \.team)
      #expect(teams.values.allSatisfy { $0.count <= 3 })
    }
    #expect(throws: VisitLayout.Fault.tooFewDays(needed: 4, there: 2)) {
      try VisitLayout(order(20, teams: 2, from, from.adding(days: 1), most: 3), of: campaign)
    }
    let saturday = try day(6, 1)
    #expect(throws: VisitLayout.Fault.noWorkingDay) {
      try VisitLayout(order(3, teams: 1, saturday, saturday.adding(days: 1)), of: campaign)
    }
    #expect(throws: VisitLayout.Fault.tooLong) {
      try VisitLayout(order(3, teams: 1, from, Day(year: 2999, month: 12, day: 31)), of: campaign)
    }
  }

  @Test("What has a day keeps it, with its team; what has a visit without one is not seen twice")
  func kept() throws {
    var (workspace, ids) = (workspace, IDGenerator(seed: 5))
    let stamp = Stamp(at: "", by: "")
    let first = try VisitLayout(order(3, teams: 1, try day(6, 3), nil), of: campaign)
    try workspace.apply(first.changes(in: campaign, ids: &ids), stamp)
    var now = try #require(workspace.campaign(campaign.id))
    let visit = try #require(now.visit(to: campaign.units[1].unit))
    let place = Campaign.fields.visits[visit.id] / Visit.fields.day
    let old = workspace[campaign.id.key]?.tree[place]
    try workspace.apply(Change(campaign.id.key, .set(place, old: old, new: nil)), stamp)
    now = try #require(workspace.campaign(campaign.id))
    let second = try VisitLayout(order(5, teams: 2, try day(7, 1), nil), of: now)
    #expect(second.kept == [campaign.units[0].unit, campaign.units[2].unit])
    #expect(second.stops.count == 3)
    try workspace.apply(second.changes(in: now, ids: &ids), stamp)
    let all = try #require(workspace.campaign(campaign.id)).visits
    #expect(all.count == 5 && Set(all.map(\.unit)).count == 5)
    #expect(all.first { $0.id == visit.id }?.team == campaign.teams[0].id, "its team stays")
    #expect(all.first { $0.id == visit.id }?.day == (try day(7, 1)))
    #expect(throws: VisitLayout.Fault.allHaveDays) {
      try VisitLayout(
        order(5, teams: 2, try day(8, 1), nil), of: try #require(workspace.campaign(campaign.id)))
    }
  }
}
