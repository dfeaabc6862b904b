import Domain
import Samples
import Testing

/// Figures as of a day, against what the events, papers and logs say themselves.
@Suite("As of a day")
struct AsOfTests {
  private static let made = Result {
    try Sample.named("dien-bien-2019", sealing: testDigest)?.workspace(digest: testDigest)
  }

  private func workspace() throws -> Workspace {
    try #require(try AsOfTests.made.get())
  }

  /// The first of each month from the beginning of 2018 to the beginning of 2021.
  private static let days = (2018...2020).flatMap { year in
    (1...12).compactMap { Day(year: year, month: $0, day: 1) }
  }

  /// The state of each sheet of a campaign, its latest version, after the events of some days.
  private func states(_ workspace: Workspace, _ campaign: Campaign, _ day: Day) -> [String: Int] {
    var states: [ID<Unit>: (version: Int, state: String)] = [:]
    for sheet in workspace.all(ScoreSheet.self) where sheet.campaign == campaign.id {
      var state = "notStarted"
      for event in sheet.events where String(event.at.prefix(10)) <= day.iso {
        switch event.change {
        case .state(let next, _): state = next.rawValue
        case .score: state = "scoring"
        default: break
        }
      }
      if let known = states[sheet.unit], known.version > sheet.version { continue }
      states[sheet.unit] = (sheet.version, state)
    }
    let units = Set(campaign.units.map(\.unit))
    return Dictionary(units.map { (states[$0]?.state ?? "notStarted", 1) }, uniquingKeysWith: +)
  }

  @Test("Sheets by their state on a day are what their events led to by then", arguments: days)
  func sheets(_ day: Day) throws {
    let workspace = try workspace()
    var laidOut: [Int] = []
    for year in 2018...2020 {
      guard let campaign = workspace.campaign(ofYear: year), campaign.isLaidOut else { continue }
      let progress = CampaignProgress(campaign, in: workspace.asOf(day))
      let found = Dictionary(
        progress.states.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
      #expect(found == states(workspace, campaign, day))
      let ranked = Ranking(of: workspace.asOf(day).standings(of: campaign)).groups.values
      #expect(ranked.reduce(0) { $0 + $1.count } == found["confirmed"] ?? 0)
      laidOut.append(year)
    }
    #expect(laidOut == [2018, 2019])
  }

  @Test("What was spent, declared and sent by a day are the papers of it", arguments: days)
  func papers(_ day: Day) throws {
    let workspace = try workspace()
    let past = workspace.asOf(day)
    let (all, then) = try (papers(workspace), papers(past))
    #expect(then == all.filter { $0 <= day })
    let audits = WorkspaceAudit(workspace).budgets
    let money = YearProgress(workspace, year: day.year, today: day, audits: audits).money
    var spent = Money.zero
    for budget in workspace.all(Budget.self) {
      for voucher in budget.vouchers {
        guard let date = voucher.date, date <= day, date.year == day.year else { continue }
        spent = try #require(spent.adding(voucher.amount ?? .zero))
      }
    }
    #expect(money.spent ?? .zero == spent)
  }

  /// The days of all declarations, payments and receipts, and of all that says when it was done.
  private func papers(_ workspace: Workspace) throws -> [Day] {
    var days: [Day] = []
    for unit in workspace.all(Unit.self) {
      days += unit.declarations.compactMap(\.date) + unit.steps.compactMap(\.done)
      days += unit.duties.flatMap { $0.days.compactMap(\.day) }
    }
    for budget in workspace.all(Budget.self) { days += budget.vouchers.compactMap(\.date) }
    for record in workspace.all(.meeting) {
      if let meeting = record.value(as: Meeting.self) {
        days += meeting.conclusions.compactMap(\.done)
      }
    }
    for record in workspace.all(.plan) {
      if let plan = record.value(as: Plan.self) {
        days += plan.reportDuties.flatMap { $0.received.compactMap(\.on) }
      }
    }
    return days
  }

  @Test("From day to day more is confirmed, spent and reached, never less")
  func growing() throws {
    let workspace = try workspace()
    let audits = WorkspaceAudit(workspace).budgets
    var before = [0, 0, 0]
    for month in 1...12 {
      let day = try #require(Day(year: 2019, month: month, day: 15))
      let year = YearProgress(workspace, year: 2019, today: day, audits: audits)
      let now = [
        year.campaign?.confirmed.reached.count ?? 0, year.money.spent?.dong ?? 0,
        year.all.reached.count,
      ]
      #expect(zip(before, now).allSatisfy { $0 <= $1 }, "\(day)")
      before = now
    }
    #expect(before.allSatisfy { $0 > 0 })
  }

  @Test("After the last event, as of a day is as it stands")
  func last() throws {
    let workspace = try workspace()
    let day = try #require(Day(iso: "2029-12-31"))
    let past = workspace.asOf(day)
    #expect(past.records == workspace.records)
    #expect(past.sheets.all == workspace.sheets.all)
    for year in 2018...2020 {
      guard let campaign = workspace.campaign(ofYear: year) else { continue }
      #expect(
        CampaignProgress(campaign, in: past) == CampaignProgress(campaign, in: workspace))
    }
  }

  @Test("The state of a task is the one that it had on the day, by the log")
  func tasks() throws {
    var store = CountedStore()
    let task = id("y", "one")
    try store.plan([
      "tasks": .list([Tree.row(id: task).with("content", .text("x"))])
    ])
    var workspace = try store.workspace()
    let path = Path(["tasks", task, "state"])
    var before: Tree?
    for (at, state) in [("2019-03-01", "running"), ("2019-06-01", "done")] {
      let change = Change(CountedStore.plan, .set(path, old: before, new: .text(state)))
      try workspace.apply(change, Stamp(at: "\(at)T08:00:00Z", by: "me"))
      before = .text(state)
    }
    let states = try ["2019-02-28", "2019-03-01", "2019-05-31", "2019-06-01"].map { iso in
      let day = try #require(Day(iso: iso))
      return workspace.asOf(day)[CountedStore.plan]?.tree[path]?.asText
    }
    #expect(states == [nil, "running", "running", "done"])
  }

  @Test("A plan was issued on the day of its paper, whenever that was typed; a draft before it")
  func issued() throws {
    for (kept, typed, told) in [
      ("draft", "issued", "issued"), ("submitted", "running", "issued"),
      ("issued", "done", "issued"),
      ("draft", "submitted", "draft"),
    ] {
      var store = CountedStore()
      try store.plan(["state": .text(kept), "date": .text("2018-01-15")])
      var workspace = try store.workspace()
      try workspace.apply(
        Change(CountedStore.plan, .set("state", old: .text(kept), new: .text(typed))),
        Stamp(at: "2026-11-30T08:00:00Z", by: "me"))
      let states = try ["2018-01-14", "2018-01-15", "2019-05-15", "2026-11-30"].map { iso in
        workspace.asOf(try #require(Day(iso: iso)))[CountedStore.plan]?.tree["state"]?.asText
      }
      #expect(states == [kept, told, told, typed], "\(kept) → \(typed)")
    }
  }

  @Test("What was confirmed after a day is what is confirmed less what was by its end")
  func confirmedLater() throws {
    let workspace = try workspace()
    var later = 0
    for day in AsOfTests.days {
      let past = workspace.asOf(day)
      for campaign in workspace.all(Campaign.self) {
        let count = { (store: Workspace) in
          store.sheets.sheets(of: campaign.id).count { $0.state == .confirmed }
        }
        let told = workspace.sheets.sheets(of: campaign.id).count { $0.isConfirmed(after: day) }
        #expect(told == count(workspace) - count(past), "\(campaign.title), \(day.iso)")
        later += told
      }
    }
    #expect(later > 0)
  }
}
