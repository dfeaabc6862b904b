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
    work.press("⏎")
    #expect(work.text.contains("2023") && work.text.contains("Chép cả dự toán"))
    work.press("⏎ → ⏎ ⏎")
    #expect(work.savedChanges.count == 1)
    let plan = try selected(work)
    #expect(plan.firstYear == 2023 && plan.tasks.count == 7 && plan.number.isEmpty)
    #expect(plan.tasks.contains { $0.schedule == "Tháng 8-12/2023" })
    #expect(plan.tasks.allSatisfy { $0.lines.isEmpty })
    work.press("^z")
    #expect(work.app.workspace.plan(plan.id) == nil)
  }

  @Test("The year is the one that was typed; what is no year stays in the question with the reason")
  func otherYear() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 F7 ↓ ⏎ ^u 20x ⏎ ⏎")
    #expect(work.app.overlay != nil && work.app.grid?.draft == nil)
    work.press("^u 2030 ⏎ ⏎")
    #expect(work.app.grid?.draft?.field.text.contains("2030") == true)
    work.press("⏎")
    #expect(try selected(work).firstYear == 2030)
    work.press("F7 ↓ ⏎ ⎋")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
  }

  @Test("A copy for fewer years asks first what it leaves out; back is back with the years typed")
  func fewerYears() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!2 F7 ↓ ⏎")
    #expect(work.text.contains("2021-2023") && work.text.contains("2027-2027"))
    work.press("^u 2022-2021 ⏎ ⏎")
    #expect(work.text.contains("▲ Nhập một năm như 2027") && work.app.grid?.draft == nil)
    work.press("^u 2021-2021 ⏎ ⏎")
    #expect(work.text.contains("hết năm 2021") && work.text.contains("2 cột năm của dự toán"))
    work.press("⏎")
    #expect(work.text.contains("2021-2021") && work.app.grid?.draft == nil)
    work.press("⏎ → ⏎ ⏎")
    let plan = try selected(work)
    #expect(plan.years == 2021...2021 && plan.targets.allSatisfy { ($0.year ?? 0) <= 2021 })
    let estimate = try estimate(plan.id, work)
    #expect(estimate.years == [2021] && estimate.lines.allSatisfy { $0.years[2022] == nil })
    work.press("^z")
    #expect(work.app.workspace.plan(plan.id) == nil)
  }

  /// The only estimate of a plan.
  private func estimate(_ plan: ID<Plan>, _ work: AppAtWork) throws -> Budget {
    let found = work.app.workspace.all(.budget).compactMap { record -> Budget? in
      guard let budget = record.value(as: Budget.self), budget.plan == plan else { return nil }
      return budget
    }
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test(
    "The estimate is copied with the plan, links of its tasks too, and one undo takes both away")
  func withEstimate() throws {
    var work = try AppAtWork("dien-bien-2019")
    let before = work.app.workspace
    work.press("!2")
    let old = try selected(work)
    work.press("F7 ↓ ⏎ ⏎ ⏎ ⏎")
    let plan = try selected(work)
    let (was, now) = (try estimate(old.id, work), try estimate(plan.id, work))
    #expect(work.text.contains("Kèm 1 dự toán"))
    #expect(was.years == [2018, 2019, 2020] && now.years == [2021, 2022, 2023])
    let moved = YearShift(by: 3, within: 2018...2020)
    #expect(now.lines.map(\.content) == was.lines.map { moved.applied(to: $0.content) })
    #expect(now.lines.map(\.amount) == was.lines.map(\.amount))
    #expect(now.lines.map(\.norm) == was.lines.map(\.norm))
    #expect(now.lines.map { $0.years[2022]?.amount } == was.lines.map { $0.years[2019]?.amount })
    #expect(now.total?.amount == was.total?.amount && now.words == was.words)
    #expect(!was.vouchers.isEmpty && now.vouchers.isEmpty && now.decisions.isEmpty)
    #expect(was.state != nil && now.state == nil && now.requests.isEmpty)
    #expect(now.title.contains("2021–2023") && now.footnote == was.footnote)
    // Every row is a new one, and stands where its forerunner stands.
    let fresh = Dictionary(uniqueKeysWithValues: zip(was.lines.map(\.id), now.lines.map(\.id)))
    #expect(Set(now.lines.map(\.id)).isDisjoint(with: was.lines.map(\.id)))
    let parents = was.lines.map { line in line.parent.flatMap { fresh[$0] } }
    #expect(now.lines.map(\.parent) == parents)
    let links = old.tasks.map { task in task.lines.compactMap { fresh[$0] } }
    #expect(links.contains { !$0.isEmpty } && plan.tasks.map(\.lines) == links)
    let budgets = old.targets.map { target in target.budget.map { _ in now.id } }
    #expect(plan.targets.map(\.budget) == budgets)
    #expect(plan.figures.map(\.amount) == old.figures.map(\.amount))
    #expect(plan.figures.allSatisfy { $0.budget == now.id })
    work.press("^z")
    #expect(work.app.workspace.live(now.id.key) == nil)
    #expect(work.app.workspace.plan(plan.id) == nil)
    #expect(work.app.workspace.all(.budget).count == before.all(.budget).count)
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
    #expect(plan.category == .scoring && plan.firstYear == year && !plan.tasks.isEmpty)
  }

  @Test("A copy says how many schedules it could not move")
  func kept() throws {
    var work = try AppAtWork("phu-luc-2023")
    work.press("!2 F7 ↓ ⏎ ⏎")
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
