import Domain
import Samples
import TestSupport
import Testing

/// How many reports a year has, by when each is due, and what came in for which.
@Suite("Reports of a year")
struct ReportPeriodTests {
  private static let stamp = Stamp(at: "2018-01-02T03:04:05Z", by: "Tổ giúp việc")

  /// A store whose plan of 2018 has a duty with that schedule, its longest list of senders.
  private func workspace(
    _ schedule: String, state: PlanState? = nil
  ) throws -> (workspace: Workspace, plan: Plan, duty: ReportDuty) {
    let sample = try #require(try Sample.named("dien-bien", sealing: testDigest))
    var workspace = try sample.workspace(digest: testDigest)
    let plan = try #require(
      workspace.all(Plan.self).first { $0.reportDuties.contains { !$0.senders.isEmpty } })
    let duty = try #require(
      plan.reportDuties.max { workspace.senders(of: $0).count < workspace.senders(of: $1).count })
    let key = plan.id.key
    let path = Plan.fields.reportDuties[duty.id] / ReportDuty.fields.schedule
    var changes = [
      Change(key, .set(path, old: workspace[key]?.tree[path], new: .text(schedule)))
    ]
    if let state {
      let place = Path(Plan.fields.state)
      changes.append(
        Change(key, .set(place, old: workspace[key]?.tree[place], new: .text(state.rawValue))))
    }
    try workspace.apply(changes, Self.stamp)
    let now = try #require(workspace.plan(plan.id))
    return (workspace, now, try #require(now.reportDuties.first { $0.id == duty.id }))
  }

  @Test(
    "A report is due as often as its schedule says, each on its own day",
    arguments: [
      ("Hằng quý", ["31/03", "30/06", "30/09", "31/12"]),
      ("6 tháng một lần", ["30/06", "31/12"]),
      ("Trước ngày 15/6 và trước ngày 15/12 hằng năm", ["15/06", "15/12"]),
      ("trước ngày 15/11 hằng năm", ["15/11"]), ("Hằng năm", ["31/12"]),
      ("trước ngày 15/11/2018, trước ngày 20/11/2018", ["20/11"]),
    ])
  func days(_ schedule: String, _ days: [String]) throws {
    let (_, plan, duty) = try workspace(schedule)
    let periods = plan.reportPeriods(of: duty, in: 2018)
    #expect(periods.map { $0.due?.shown } == days.map { "\($0)/2018" })
    #expect(periods.map(\.number) == Array(1...days.count))
    #expect(periods.allSatisfy { $0.count == days.count && $0.isOneOfSeveral == (days.count > 1) })
  }

  @Test("A month has a report of its own, by its day or its end; no schedule asks for one a year")
  func months() throws {
    let (_, plan, duty) = try workspace("Hằng tháng, trước ngày 25")
    let periods = plan.reportPeriods(of: duty, in: 2018)
    #expect(periods.count == 12 && periods.allSatisfy { $0.due?.day == 25 })
    let (_, other, all) = try workspace("Hằng tháng")
    #expect(other.reportPeriods(of: all, in: 2018)[1].due == Day(year: 2018, month: 2, day: 28))
    let (_, none, bare) = try workspace("khi có yêu cầu")
    #expect(none.reportPeriods(of: bare, in: 2018).map(\.due) == [nil])
  }

  @Test("Each period has its round: what came in for one is waited for in the others")
  func rounds() throws {
    var (workspace, plan, duty) = try workspace("Hằng quý")
    var ids = IDGenerator(seed: 1)
    let day = try #require(Day(year: 2018, month: 6, day: 28))
    let second = try #require(
      ReportRound(duty.id, of: plan.id, year: 2018, number: 2, in: workspace))
    let units = second.senders.map(\.unit)
    try workspace.apply(
      second.changes(receivedFrom: Array(units.prefix(3)), on: day, ids: &ids), Self.stamp)
    let rounds = ReportRound.all(duty.id, of: plan.id, year: 2018, in: workspace)
    #expect(rounds.map { $0.senders.count(where: \.hasSent) } == [0, 3, 0, 0])
    #expect(rounds.allSatisfy { $0.senders.map(\.unit) == units })
    // What was entered before periods were told apart is the first that nothing else was sent for.
    let list = rounds[0].list
    let old = Tree.row(id: ids.next(letter: ReportReceipt.letter))
      .with(ReportReceipt.fields.unit, tree: .text(units[0].text))
      .with(ReportReceipt.fields.year, tree: .integer(2018))
    try workspace.apply(
      [Change(plan.id.key, .insert(list, row: old, after: nil))], Self.stamp)
    let again = ReportRound.all(duty.id, of: plan.id, year: 2018, in: workspace)
    #expect(again.map { $0.senders.count(where: \.hasSent) } == [1, 3, 0, 0])
  }

  @Test(
    "Every quarter that has passed is late by itself, the next is ahead; of a draft nothing is due")
  func due() throws {
    var (workspace, plan, duty) = try workspace("Hằng quý")
    let today = try #require(Day(year: 2018, month: 11, day: 21))
    let reports = { (workspace: Workspace) in
      DueList(workspace, year: 2018, today: today).items.filter {
        $0.category == .report && $0.place.path == Plan.fields.reportDuties[duty.id]
      }
    }
    let all = reports(workspace)
    #expect(all.map(\.day.shown) == ["31/03/2018", "30/06/2018", "30/09/2018", "31/12/2018"])
    #expect(all.map(\.isOverdue) == [true, true, true, false])
    #expect(Set(all.map(\.place)).count == 4, "each is told from the others")
    var ids = IDGenerator(seed: 1)
    let first = try #require(
      ReportRound(duty.id, of: plan.id, year: 2018, number: 1, in: workspace))
    try workspace.apply(
      first.changes(receivedFrom: first.senders.map(\.unit), on: today, ids: &ids), Self.stamp)
    #expect(reports(workspace).map(\.period?.number) == [2, 3, 4])
    let whole = DueList(workspace, asOf: today).items.filter { $0.category == .report }
    #expect(whole.compactMap(\.period?.number).prefix(3) == [2, 3, 4])
    let (draft, _, _) = try self.workspace("Hằng quý", state: .draft)
    #expect(reports(draft).isEmpty)
  }
}
