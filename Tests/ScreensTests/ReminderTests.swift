import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Who is late is marked, copied and reminded out of the list that shows it.
@Suite("Reminders")
struct ReminderTests {
  /// In the list of what is due, the day being that of the sample's year.
  private func atDue() throws -> AppAtWork {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.app.open(.drilldown(.due))
    return work
  }

  /// In the list of the units that have not done the first thing of several units that is late.
  private func atUnits() throws -> (work: AppAtWork, item: DueItem) {
    var work = try atDue()
    let view = work.app.view.counted
    let items = DueList(view.workspace, year: view.year, today: view.today).items
    let item = try #require(items.first { $0.units.count > 3 })
    work.app.open(.drilldown(.dueItem(item.category, item.record, item.place)))
    return (work, item)
  }

  /// All reminders of the store.
  private func reminders(_ work: AppAtWork) -> [(unit: ID<Unit>, reminder: Reminder)] {
    work.app.workspace.all(Unit.self).flatMap { unit in unit.reminders.map { (unit.id, $0) } }
  }

  @Test("Marked units are reminded today in one step, each once a day; undo takes all back")
  func marked() throws {
    var (work, item) = try atUnits()
    let before = work.app.workspace
    work.press("↓ ␣ ↓ ␣ ↓ ␣")
    let marked = try #require(work.app.grid?.marked)
    #expect(marked.count == 3)
    work.press("!y")
    let noted = reminders(work)
    #expect(Set(noted.map(\.unit.text)) == marked && noted.count == 3)
    #expect(noted.allSatisfy { $0.reminder.date == work.app.clock.today })
    #expect(noted.allSatisfy { $0.reminder.due == item.day && !$0.reminder.about.isEmpty })
    #expect(work.text.contains("Đã ghi 3 lần đôn đốc cho 3 đơn vị"))
    #expect(work.text.contains("21/11/2026"), "the list tells when: \(work.text)")
    // The row of the thing itself stands for all; who was reminded today is not again.
    work.press("⇱ !y")
    #expect(reminders(work).count == item.units.count)
    #expect(work.text.contains("3 đã ghi hôm nay rồi"))
    work.press("!y")
    #expect(reminders(work).count == item.units.count)
    work.press("^z ^z")
    #expect(reminders(work).isEmpty && work.app.workspace.all(.unit).map(\.tree).count > 0)
    for record in before.all(.unit) {
      #expect(work.app.workspace[record.key]?.tree["reminders"] == record.tree["reminders"])
    }
  }

  @Test("Of marked things each of their units is reminded; what names no unit is told")
  func things() throws {
    var work = try atDue()
    let view = work.app.view.counted
    let items = DueList(view.workspace, year: view.year, today: view.today).items
    let some = items.filter { !$0.units.isEmpty }.prefix(2)
    for item in some {
      work.app.grid?.select(id: item.rowID)
      work.press("␣")
    }
    work.press("!y")
    let wanted = Set(some.flatMap { $0.reminders(work.app.phrases) })
    #expect(reminders(work).count == wanted.count)
    if let nobody = items.first(where: \.units.isEmpty) {
      work.app.grid?.select(id: nobody.rowID)
      work.press("!y")
      #expect(work.text.contains("Không có đơn vị nào để đôn đốc"))
    }
  }

  @Test("Marked rows are copied as lines with tabs, harmless whatever they are called")
  func copied() throws {
    var (work, item) = try atUnits()
    let unit = try #require(work.app.workspace.unit(item.units[0]))
    let name = try #require(unit.names.last)
    let path = Unit.fields.names[name.id] / DatedName.fields.text
    try work.changeElsewhere(
      Change(
        unit.id.key, .set(path, old: .text(name.text), new: .text("A\u{1B}]0;x\u{7}\tB\nC"))),
      Stamp(at: "", by: ""))
    let asked = work.press("!a !c")
    let copies = asked.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    let text = try #require(copies.first)
    let lines = text.split(separator: "\n")
    #expect(lines.count == work.app.grid?.visible.count)
    #expect(lines.dropFirst().allSatisfy { $0.contains("\t") })
    #expect(text.replacing("\t", with: " ").isHarmless)
  }

  @Test("Out of a list of reports those are reminded that did not send it; not elsewhere")
  func reports() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 40)
    let plan = try #require(
      work.app.workspace.all(Plan.self).first { $0.reportDuties.contains { !$0.senders.isEmpty } })
    let duty = try #require(
      plan.reportDuties.first { !work.app.workspace.senders(of: $0).isEmpty })
    work.app.navigation.year = plan.firstYear ?? work.app.year
    work.app.open(.reports(duty.id, of: plan.id))
    let count = try #require(work.app.grid?.visible.count)
    work.press("b !a !y")
    #expect(reminders(work).count == count - 1)
    #expect(reminders(work).allSatisfy { $0.reminder.about == duty.content.inOneLine })
    work.press("!2 !y")
    #expect(work.app.notice?.text.contains("danh sách đến hạn") == true, "\(work.text)")
    #expect(reminders(work).count == count - 1)
  }

  @Test("A unit lists its reminders; as of a day before them there are none")
  func listed() throws {
    var (work, item) = try atUnits()
    work.press("⇱ !y")
    let unit = item.units[0]
    work.app.open(.unit(unit))
    work.app.navigation.here.level.goToPane(of: .unitPart(.reminders, of: unit))
    work.app.refresh()
    #expect(work.app.grid?.visible.count == 1)
    #expect(work.text.contains("Về việc") && work.text.contains("Đôn đốc"))
    let day = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(work.app.workspace.asOf(day).unit(unit)?.reminders.isEmpty == true)
  }
}
