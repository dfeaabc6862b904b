import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Printed names of those who take part become references where they mean somebody whom the store knows.
@Suite("Names that are known")
struct NamedPartyTests {
  /// At the first task of a plan, with the cell of one of its fields open.
  private func open(_ field: Field<String>) throws -> (AppAtWork, Plan, PlanTask) {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 40)
    let plan = try #require(work.app.workspace.all(Plan.self).first { !$0.tasks.isEmpty })
    let task = try #require(plan.tasks.first)
    var changes: [Change] = []
    for row in task.parties.reversed() {
      let list = Plan.fields.tasks[task.id] / PlanTask.fields.parties
      let tree = work.app.workspace[plan.id.key]?.tree
      let gone = try #require(tree?[list.appending(row.id.text)])
      let after = tree?.row(before: row.id.text, in: list)
      changes.append(Change(plan.id.key, .remove(list, row: gone, after: after)))
    }
    if !changes.isEmpty { try work.changeElsewhere(changes, Stamp(at: "", by: "")) }
    work.app.goToCell(of: plan.id.key, Plan.fields.tasks[task.id] / field)
    work.press("F2 ^u")
    return (work, plan, task)
  }

  private func parties(_ work: AppAtWork, _ plan: Plan, _ task: PlanTask) -> [TaskParty] {
    work.app.workspace.plan(plan.id)?.tasks.first { $0.id == task.id }?.parties ?? []
  }

  @Test("A name typed whole, without marks too, is the unit; part of one, or nobody's, stays words")
  func typed() throws {
    for (text, isKnown) in [
      ("Sở Khoa học và Công nghệ", true), ("so khoa hoc va cong nghe", true),
      ("Sở Khoa học", false), ("Sở Khoá học và Công nghệ", false), ("Ai đó", false),
    ] {
      let name = "Sở Khoa học và Công nghệ"
      var (work, plan, task) = try open(PlanTask.fields.lead)
      let unit = try #require(
        work.app.workspace.all(Unit.self).first { $0.name(on: nil) == "Sở Khoa học và Công nghệ" })
      work.type(text)
      work.press("⏎")
      let found = parties(work, plan, task)
      #expect(found.map(\.named) == (isKnown ? [[.unit(unit.id)]] : []), "\(text)")
      #expect(found.allSatisfy { $0.role == .leads })
      #expect(work.app.workspace.plan(plan.id)?.tasks.first?.lead == (isKnown ? name : text))
      if isKnown { #expect(work.text.contains("Đã nối với: Sở Khoa học và Công nghệ")) }
      work.press("^z")
      #expect(parties(work, plan, task).isEmpty)
    }
  }

  @Test("Several are parted by semicolons or commas, groups among them; other words go another way")
  func several() throws {
    var (work, plan, task) = try open(PlanTask.fields.performers)
    let group = try #require(work.app.workspace.all(UnitGroup.self).first)
    work.type("Văn phòng UBND tỉnh, \(group.name); người khác")
    work.press("⏎")
    let named = parties(work, plan, task).flatMap(\.named)
    #expect(named.contains(.group(group.id)) && named.count == 2, "\(named)")
    work.press("↑ F2 ^u")
    work.type(group.name)
    work.press("⏎")
    #expect(parties(work, plan, task).flatMap(\.named) == [.group(group.id)])
    #expect(parties(work, plan, task).allSatisfy { $0.role == .performs })
    work.press("↑ F2 ^u ⏎")
    #expect(parties(work, plan, task).isEmpty)
  }

  @Test(
    "The list as one types gives the name; what is chosen is linked, and Enter goes on in a new row"
  )
  func chosen() throws {
    var (work, plan, task) = try open(PlanTask.fields.lead)
    work.type("chi cuc")
    #expect(work.text.contains("Chi cục Tiêu chuẩn Đo lường Chất lượng"))
    work.press("↓ ⏎")
    #expect(parties(work, plan, task).flatMap(\.named).count == 1)
    let lead = work.app.workspace.plan(plan.id)?.tasks.first?.lead
    #expect(lead == "Chi cục Tiêu chuẩn Đo lường Chất lượng")
    work.press("F7")
    work.type("Việc mới")
    work.press("⇥ ⇥")
    work.type("chi cuc")
    work.press("↓ ⏎")
    let draft = try #require(work.app.grid?.draft)
    guard case .cell(let binding) = draft.purpose else { return }
    #expect(binding.field == FieldKey(PlanTask.fields.performers) && draft.entry != nil)
    work.type("so khoa hoc")
    work.press("↓")
    work.type("; các xã")
    work.press("⏎")
    let made = try #require(
      work.app.workspace.plan(plan.id)?.tasks.first { $0.content == "Việc mới" })
    #expect(made.performers == "Sở Khoa học và Công nghệ; các xã", "\(made.performers)")
    #expect(made.parties.map(\.role) == [.leads, .performs])
  }

  @Test("Who has a task and who reports are known in the same way; what was chosen by hand stays")
  func siblings() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 40)
    let plan = try #require(work.app.workspace.all(Plan.self).first { !$0.reportDuties.isEmpty })
    let duty = plan.reportDuties[0]
    let path = Plan.fields.reportDuties[duty.id]
    let group = try #require(work.app.workspace.all(UnitGroup.self).first)
    for (before, after) in [([], [group.id]), ([group.id], [group.id])]
      as [([ID<UnitGroup>], [ID<UnitGroup>])]
    {
      let tree = work.app.workspace[plan.id.key]?.tree
      let old = tree?[path / ReportDuty.fields.senders]
      let new: Tree? = before.isEmpty ? nil : .list(before.map { .text($0.text) })
      if old != new {
        try work.changeElsewhere(
          Change(plan.id.key, .set(path / ReportDuty.fields.senders, old: old, new: new)),
          Stamp(at: "", by: ""))
      }
      work.app.goToCell(of: plan.id.key, path / ReportDuty.fields.sender)
      work.press("F2 ^u")
      work.type(before.isEmpty ? group.name : "Các nơi khác")
      work.press("⏎")
      work.saveAll()
      let senders = work.app.workspace.plan(plan.id)?.reportDuties[0].senders
      #expect(senders == (before.isEmpty ? after : []), "named before, and not any more")
    }
  }
}
