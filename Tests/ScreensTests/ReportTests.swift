import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Reports that came in, ticked in the list of those who send them.
@Suite("Reports that come in")
struct ReportTests {
  /// Sits before the reports of the districts, of 2018.
  private func desk(role: AuthorRole = .secretary) throws -> (work: AppAtWork, round: ReportRound) {
    var work = try AppAtWork("dien-bien", role: role)
    let plan = try #require(
      work.app.workspace.all(Plan.self).first { $0.reportDuties.contains { !$0.senders.isEmpty } })
    let rounds = plan.reportDuties.compactMap {
      ReportRound($0.id, of: plan.id, year: 2018, in: work.app.workspace)
    }
    let round = try #require(rounds.max { $0.senders.count < $1.senders.count })
    try #require(round.senders.count > 5)
    work.app.show(.plans)
    work.app.open(.plan(plan.id))
    work.app.open(.reports(round.duty.id, of: plan.id))
    try #require(work.app.year == 2018)
    return (work, round)
  }

  private func received(_ work: AppAtWork, _ round: ReportRound) throws -> [ReportReceipt] {
    let duties = work.app.workspace.plan(round.plan)?.reportDuties
    return try #require(duties?.first { $0.id == round.duty.id }).received
  }

  @Test("One key a report, in a row of many: the day is today's, the year that which is looked at")
  func inARow() throws {
    var (work, round) = try desk()
    // Before: thirteen keys a report, in its form.
    work.press("b b b")
    let receipts = try received(work, round)
    #expect(receipts.map(\.unit) == round.senders.prefix(3).map(\.unit))
    #expect(receipts.allSatisfy { $0.year == 2018 && $0.on == work.app.clock.today })
    #expect(work.app.grid?.selected?.thing == round.senders[3].unit.text)
    #expect(work.text.contains("đã nhận 3/\(round.senders.count)"))
    work.press("^z")
    #expect(try received(work, round).count == 2)
    work.press("^z ^z")
    #expect(try received(work, round).isEmpty)
  }

  @Test("Marked ones come in together, in one step; who reported already is left alone")
  func marked() throws {
    var (work, round) = try desk()
    work.press("b ⇱ !a b")
    #expect(try received(work, round).count == round.senders.count)
    #expect(Set(try received(work, round).map(\.unit)).count == round.senders.count)
    work.press("b")
    #expect(work.app.notice?.text == Phrases().allReceived)
    work.press("^z")
    #expect(try received(work, round).count == 1)
  }

  @Test("A pasted list is read line by line; what is unclear is told and nothing is guessed")
  func pasted() throws {
    var (work, round) = try desk()
    let names = round.senders.prefix(3).map { work.app.workspace.name(of: $0.unit) }
    let text = "1. \(names[0])\r\n- \(names[1])\t15/11/2018\n\nCơ quan không có\n\(names[2])\n"
    let effects = work.app.update(.input(.paste(text)))
    #expect(effects.count == 1)
    #expect(try received(work, round).map(\.unit) == round.senders.prefix(3).map(\.unit))
    #expect(work.app.notice?.text.contains("Cơ quan không có") == true)
    #expect(work.app.grid?.draft == nil)
  }

  @Test("Day and number are typed in their cells; deleting a row takes the report back")
  func cells() throws {
    var (work, round) = try desk()
    work.press("b ⇱ →")
    work.press("F2 ⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫ 12/11/2018 ⇥")
    work.press("F2 45/BC ⏎")
    let receipt = try #require(try received(work, round).first)
    #expect(receipt.on == Day(year: 2018, month: 11, day: 12) && receipt.number == "45/BC")
    work.press("⇱ F8")
    #expect(
      try received(work, round).isEmpty && work.app.workspace.live(round.senders[0].unit.key) != nil
    )
    // Where none came in there is nothing to delete: least of all the unit.
    work.press("↓ F8")
    #expect(work.app.overlay == nil && work.savedChanges.count == 4)
  }

  @Test(
    "A day typed where none came in yet enters the report, of marked rows too; its year is that of the list"
  )
  func typedDay() throws {
    var (work, round) = try desk()
    work.press("→")
    work.type("12/11")
    #expect(work.text.contains("12/11/2018"), "\(work.text)")
    work.press("⏎")
    let first = try #require(try received(work, round).first)
    #expect(first.unit == round.senders[0].unit && first.year == 2018)
    #expect(first.on == Day(year: 2018, month: 11, day: 12))
    #expect(work.savedChanges.count == 1)
    // A day that stands there is typed anew without its year too, and read before it is written.
    work.press("⇱ F2 ^u")
    work.type("13/11")
    #expect(work.text.contains("đọc là 13/11/2018"), "\(work.text)")
    work.press("⎋")
    // Three marked rows, one of them received: the day holds for all, and nobody is entered twice.
    work.press("⇱ ␣ ␣ ␣ ⇱")
    work.type("20/11")
    work.press("⏎")
    let all = try received(work, round)
    #expect(Set(all.map(\.unit)).count == 3 && all.count == 3)
    #expect(all.allSatisfy { $0.on == Day(year: 2018, month: 11, day: 20) })
    work.press("^z")
    #expect(try received(work, round) == [first])
    // A number alone enters it as of today.
    work.press("⎋ ⇱ ↓ → F2 45/BC ⏎")
    let second = try #require(try received(work, round).last)
    #expect(second.number == "45/BC" && second.on == work.app.clock.today, "\(work.text)")
  }

  @Test(
    "A report that another terminal entered meanwhile gets the day that is typed, and is no second one"
  )
  func meanwhile() throws {
    var (work, round) = try desk()
    work.press("→")
    work.type("12/11")
    let today = Day(year: 2018, month: 11, day: 30)
    var ids = IDGenerator(seed: 99)
    var theirs = try #require(work.app.workspace[round.plan.key])
    for change in round.changes(receivedFrom: [round.senders[0].unit], on: today, ids: &ids) {
      theirs = try theirs.applying(change, Stamp(at: "2026-11-21T09:41:00Z", by: "Sở Nội vụ"))
    }
    _ = work.app.update(.reread([theirs], []))
    work.press("⏎")
    if work.app.overlay != nil { work.press("→ ⏎") }
    let all = try received(work, round)
    #expect(all.map(\.on) == [Day(year: 2018, month: 11, day: 12)], "\(work.text)")
  }

  @Test("A whole group is entered by its name, typed or pasted; who is not waited for is left out")
  func groups() throws {
    var (work, round) = try desk()
    let group = try #require(
      work.app.workspace.all(UnitGroup.self).first { round.duty.senders.contains($0.id) })
    let members = Set(work.app.workspace.members(of: group))
    let own = round.senders.map(\.unit).filter { members.contains($0) }
    try #require(own.count > 1)
    let name = group.name
    work.press("!l")
    work.type(name)
    work.press("⏎")
    #expect(try received(work, round).map(\.unit) == own, "\(work.text)")
    work.press("^z")
    #expect(try received(work, round).isEmpty)
    _ = work.app.update(.input(.paste("1. \(name)\n")))
    #expect(try received(work, round).map(\.unit) == own, "\(work.text)")
  }

  @Test("Who is waited for is late only once the day is over")
  func notYetLate() throws {
    for (day, isLate) in [(1, false), (31, true)] {
      var (work, round) = try desk()
      let due = try #require(round.period.due)
      let today = try #require(Day(year: due.year, month: isLate ? 12 : 1, day: day))
      _ = work.app.update(
        .time(
          Clock(
            stamp: "\(today.iso)T02:00:00Z", timeOfDay: "09:00:00", seconds: 0, today: today)))
      let name = String(work.app.workspace.name(of: round.senders[0].unit).prefix(14))
      let line = try #require(work.text.split(separator: "\n").first { $0.contains(name) })
      #expect(line.contains("▲") == isLate, "\(due.iso) \(line)")
    }
  }

  @Test("The list of who is late takes the key too, for the year in which it was due")
  func late() throws {
    var (work, _) = try desk()
    // The page of a year that is over stands as of its last day: what comes in later is late for ever.
    _ = work.app.update(
      .time(
        Clock(
          stamp: "2018-12-20T02:00:00Z", timeOfDay: "09:00:00", seconds: 0,
          today: Day(year: 2018, month: 12, day: 20))))
    let due = DueList(work.app.workspace, year: work.app.year, today: work.app.clock.today)
    let item = try #require(due.items.first { $0.category == .report && $0.units.count > 1 })
    work.app.show(.dashboard)
    work.app.open(.drilldown(.dueItem(item.category, item.record, item.place)))
    work.press("↓ b")
    let plan = try #require(ID<Plan>(item.record.id).flatMap { work.app.workspace.plan($0) })
    let duty = try #require(plan.reportDuties.first { $0.id.text == item.place.path?.steps.last })
    let receipt = try #require(duty.received.last { $0.year == item.day.year })
    #expect(work.savedChanges.count == 1 && item.units.contains(receipt.unit))
    #expect(work.app.grid?.rows.contains { $0.thing == receipt.unit.text } == false)
  }

  @Test("From the plan its table of reports leads there; elsewhere the key says so")
  func way() throws {
    var work = try AppAtWork()
    work.press("!b")
    #expect(work.app.notice?.text == Phrases().onlyAmongReports)
    let plan = try #require(
      work.app.workspace.all(Plan.self).first { $0.reportDuties.contains { !$0.senders.isEmpty } })
    work.app.show(.plans)
    work.app.open(.plan(plan.id))
    work.app.navigation.here.level.goToPane(of: .planPart(.reportDuties, of: plan.id))
    work.app.refresh()
    work.press("⏎")
    guard case .reports? = work.app.grid?.table else {
      Issue.record("\(String(describing: work.app.grid?.table))")
      return
    }
    var (leader, round) = try desk(role: .leader)
    leader.press("b")
    #expect(leader.savedChanges.isEmpty)
    #expect(try received(leader, round).isEmpty)
  }

  /// Sits before the quarterly reports of 2018, on a day of November.
  private func quarterly() throws -> (work: AppAtWork, round: ReportRound) {
    var (work, round) = try desk()
    let path = Plan.fields.reportDuties[round.duty.id] / ReportDuty.fields.schedule
    let old = work.app.workspace[round.plan.key]?.tree[path]
    let stamp = Stamp(at: "2018-01-02T03:04:05Z", by: "Văn phòng")
    try work.changeElsewhere(
      Change(round.plan.key, .set(path, old: old, new: .text("Hằng quý"))), stamp)
    _ = work.app.update(
      .time(
        Clock(
          stamp: "2018-11-20T02:00:00Z", timeOfDay: "09:00:00", seconds: 0,
          today: Day(year: 2018, month: 11, day: 20))))
    work.press("⎋")
    work.app.open(.reports(round.duty.id, of: round.plan))
    return (work, round)
  }

  @Test("A quarterly report is ticked quarter by quarter, beginning at the one that is waited for")
  func quarters() throws {
    var (work, round) = try quarterly()
    #expect(work.text.contains("Quý III/2018 · hạn 30/09/2018 · đã nhận 0/"))
    work.press("b b")
    #expect(try received(work, round).map(\.period) == [3, 3])
    #expect(work.text.contains("Quý III/2018 · hạn 30/09/2018 · đã nhận 2/"))
    // Marked rows of two quarters come in as one step, each for its own.
    work.press("⇱ ↓ ␣")
    work.app.grid?.select(id: "\(round.senders[4].unit.text) 4")
    work.press("␣ b")
    #expect(try received(work, round).map(\.period) == [3, 3, 1, 4])
    work.press("^z")
    #expect(try received(work, round).count == 2)
    guard case .reports? = work.app.grid?.table else {
      Issue.record("undo leads away from the list")
      return
    }
    work.app.grid?.select(id: "\(round.senders[4].unit.text) 4")
    work.press("F7")
    work.type(work.app.workspace.name(of: round.senders[6].unit))
    work.press("⏎")
    #expect(try received(work, round).last?.period == 4)
  }

  @Test("Who is late with a quarter is reminded of that quarter, and the list of it takes the key")
  func lateQuarter() throws {
    var (work, round) = try quarterly()
    work.press("!y")
    let unit = try #require(work.app.grid?.selected?.sender?.unit)
    let about = try #require(work.app.workspace.unit(unit)?.reminders.last)
    #expect(about.about.hasSuffix("(quý III/2018)") && about.due?.shown == "30/09/2018")
    let due = DueList(work.app.workspace, year: 2018, today: work.app.clock.today).items
    let item = try #require(due.first { $0.period?.number == 2 })
    #expect(work.app.phrases.title(of: item).contains("(quý II/2018): "))
    work.app.show(.dashboard)
    work.app.open(.drilldown(.dueItem(item.category, item.record, item.place)))
    work.press("↓ b")
    #expect(try received(work, round).map(\.period) == [2])
  }

  @Test("A plan that is not issued says why nothing of it is due")
  func draft() throws {
    var (work, round) = try desk()
    let state = Path(Plan.fields.state)
    let old = work.app.workspace[round.plan.key]?.tree[state]
    try work.changeElsewhere(
      Change(
        round.plan.key, .set(state, old: old, new: .text(PlanState.draft.rawValue))),
      Stamp(at: "2018-01-02T03:04:05Z", by: "Văn phòng"))
    let words = "Kế hoạch chưa ban hành"
    #expect(work.text.contains(words))
    work.press("⎋")
    work.app.navigation.here.level.goToPane(of: .planPart(.tasks, of: round.plan))
    work.app.refresh()
    #expect(work.text.contains(words))
    work.press("⇥")
    #expect(work.text.contains(words), "the chart says so too")
  }

  @Test(
    "The first page tells as much of what is due as there is room for, and again when that changes")
  func room() throws {
    var (work, _) = try quarterly()
    work.app.show(.dashboard)
    let lines = { (work: AppAtWork) in
      work.app.grid?.rows.count {
        let text = work.app.cell($0, 0)?.text ?? ""
        return text.hasPrefix("▲") || text.hasPrefix("•")
      } ?? 0
    }
    let few = lines(work)
    _ = work.app.update(.input(.resized(Size(columns: 120, rows: 50))))
    #expect(few >= 3 && lines(work) > few)
    _ = work.app.update(.input(.resized(Size(columns: 80, rows: 24))))
    #expect(lines(work) == few)
  }
}
