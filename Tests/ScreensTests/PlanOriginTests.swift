import Domain
import TestSupport
import Testing

@testable import Screens

/// How plans begin.
@Suite("New plans")
struct PlanOriginTests {
  /// The plan of the selected row.
  private func selected(_ work: AppAtWork) throws -> Plan {
    let key = try #require(work.app.grid?.selected?.record)
    return try #require(ID<Plan>(key.id).flatMap { work.app.workspace.plan($0) })
  }

  @Test("A new plan begins empty with its title")
  func blank() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 F7")
    #expect(work.text.contains("Kế hoạch trống"))
    work.press("⏎")
    work.type("Kế hoạch mới")
    work.press("⏎")
    #expect(work.savedChanges.count == 1)
    let plan = try selected(work)
    #expect(plan.title == "Kế hoạch mới" && plan.tasks.isEmpty && plan.state == .draft)
  }

  @Test("A new plan is last year's with its dates moved, and undo takes it away")
  func fromLastYear() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 F7 ↓")
    #expect(work.text.contains("→ 2023"))
    work.press("⏎ ⏎")
    #expect(work.savedChanges.count == 1)
    let plan = try selected(work)
    #expect(plan.firstYear == 2023 && plan.tasks.count == 7 && plan.number.isEmpty)
    #expect(plan.tasks.contains { $0.schedule == "Tháng 8-12/2023" })
    work.press("^z")
    #expect(work.app.workspace.plan(plan.id) == nil)
  }

  @Test("A new plan follows an outline, in the year that is shown")
  func outline() throws {
    var work = try AppAtWork("bac-giang")
    let year = work.app.year + 2
    work.press("!2 ] ] F7")
    work.type("mau: cham")
    work.press("⏎")
    #expect(work.app.grid?.draft?.field.text.contains(String(year)) == true)
    work.press("⏎")
    let plan = try selected(work)
    #expect(plan.sort == .scoring && plan.firstYear == year && !plan.tasks.isEmpty)
  }

  @Test("A copy says how many schedules it could not move")
  func kept() throws {
    var work = try AppAtWork("phu-luc-2023")
    work.press("!2 F7 ↓ ⏎")
    #expect(work.text.contains("1 chỗ thời gian không đọc được"))
    work.press("⎋")
    #expect(work.savedChanges.isEmpty)
  }

  @Test("A leader begins no plan")
  func leader() throws {
    var work = try AppAtWork("bac-giang", role: .leader)
    work.press("!2 F7")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
  }
}
