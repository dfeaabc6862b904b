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
}
