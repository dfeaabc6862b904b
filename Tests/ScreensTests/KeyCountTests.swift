import Domain
import TestSupport
import Testing

@testable import Screens

/// How many keys besides text the typical jobs of a secretary take, from the row at which they begin.
@Suite("Keys besides text")
struct KeyCountTests {
  /// A person who counts: keys are counted, texts are typed.
  private struct Counting {
    var work: AppAtWork
    var keys = 0

    /// Presses keys, and counts them.
    mutating func press(_ script: String) {
      keys += KeyScript.keys(script).count
      work.press(script)
    }
  }

  @Test("A unit with name, code, kind and a parent elsewhere: 7 keys, 16 before")
  func unit() throws {
    var person = Counting(work: try AppAtWork())
    person.work.press("!3 ⇲")
    let before = Set(person.work.app.workspace.all(Unit.self).map(\.id))
    let parent = try #require(person.work.app.workspace.all(Unit.self).first { !$0.codes.isEmpty })
    let kind = try #require(person.work.app.workspace.header.unitKinds.last)
    person.press("F7")
    person.work.type("Trung tâm thử nghiệm")
    person.press("⇥")
    person.work.type("TTTN")
    person.press("⇥")
    person.work.type(kind.name)
    person.press("⇥ ⇥")
    person.work.type(parent.name(on: nil))
    person.press("⏎ ⏎")
    let made = try #require(
      person.work.app.workspace.all(Unit.self).first { !before.contains($0.id) })
    #expect(made.name(on: nil) == "Trung tâm thử nghiệm" && made.codes.map(\.text) == ["TTTN"])
    #expect(made.kind(on: nil) == kind.key && made.parent(on: nil) == parent.id)
    #expect(made.kinds.count == 1 && made.parents.count == 1, "nothing held before")
    #expect(person.keys == 7 && person.work.app.grid?.draft == nil)
  }

  @Test("A line of an estimate with a child of unit, quantity and norm: 6 keys, 12 before")
  func line() throws {
    var person = Counting(work: try AppAtWork())
    person.work.press("!5")
    guard case .budget(let id)? = person.work.app.grid?.table else { return }
    let before = Set(person.work.app.workspace.budget(id)?.lines.map(\.id) ?? [])
    person.press("F7")
    person.work.type("Họp Ban chỉ đạo")
    person.press("!n")
    person.work.type("Họp quý")
    person.press("⇥")
    person.work.type("cuộc")
    person.press("⇥")
    person.work.type("4")
    person.press("⇥")
    person.work.type("2,5")
    person.press("⏎")
    let made = person.work.app.workspace.budget(id)?.lines.filter { !before.contains($0.id) } ?? []
    #expect(made.map(\.content) == ["Họp Ban chỉ đạo", "Họp quý"] && made[1].parent == made[0].id)
    #expect(made[1].measure == "cuộc" && made[1].quantity?.plain == "4" && made[1].norm != nil)
    #expect(person.keys == 6 && person.work.app.grid?.selected?.id == made[1].id.text)
  }

  @Test("A task with time and two parties: 5 keys, 11 before")
  func task() throws {
    var person = Counting(work: try AppAtWork("bac-giang"))
    let plan = try #require(person.work.app.workspace.all(Plan.self).first { !$0.tasks.isEmpty })
    person.work.app.go(
      to: plan.id.key, Plan.fields.tasks[plan.tasks[0].id] / PlanTask.fields.content)
    let before = Set(plan.tasks.map(\.id))
    person.press("F7")
    person.work.type("Tập huấn mới")
    person.press("⇥")
    person.work.type("Quý III")
    person.press("⇥")
    person.work.type("Sở Khoa học và Công nghệ")
    person.press("⇥")
    person.work.type("Các sở, ngành")
    person.press("⏎")
    let made = try #require(
      person.work.app.workspace.plan(plan.id)?.tasks.first { !before.contains($0.id) })
    #expect(made.content == "Tập huấn mới" && made.schedule == "Quý III")
    #expect(made.lead == "Sở Khoa học và Công nghệ" && made.performers == "Các sở, ngành")
    #expect(person.keys == 5)
  }

  @Test("Group II put before I, both counted anew: 2 keys; retyped before")
  func group() throws {
    var person = Counting(work: try AppAtWork())
    person.work.press("!5")
    let tops = try #require(person.work.app.grid).rows.filter { $0.depth == 0 }.map(\.id)
    person.work.app.grid?.select(id: tops[1])
    person.press("!↑ !i")
    let now = try #require(person.work.app.grid).rows.filter { $0.depth == 0 }
    #expect(now.prefix(2).map(\.id) == [tops[1], tops[0]])
    #expect(person.keys == 2)
  }

  @Test("A group of rows into another plan: cut and paste, 2 keys; a value into marked rows: 1 key")
  func rows() throws {
    var person = Counting(work: try AppAtWork("bac-giang"))
    let plans = person.work.app.workspace.all(Plan.self).filter { !$0.tasks.isEmpty }
    let (from, to) = (try #require(plans.first), try #require(plans.last))
    person.work.app.go(
      to: from.id.key, Plan.fields.tasks[from.tasks[0].id] / PlanTask.fields.content)
    person.press("!c")
    person.work.app.go(to: to.id.key, Plan.fields.tasks[to.tasks[0].id] / PlanTask.fields.content)
    person.press("!v")
    #expect((person.work.app.workspace.plan(to.id)?.tasks.count ?? 0) > to.tasks.count)
    #expect(person.keys == 2)
  }

  @Test("Left blank, a cell of a new row keeps what it has; Shift-Tab goes back, Esc ends")
  func blank() throws {
    var work = try AppAtWork()
    work.press("!3 ⇱ ↓ F7")
    let sibling = try #require(work.app.grid?.selected?.record)
    work.type("Xã thử nghiệm")
    work.press("⇥")
    #expect(work.app.grid?.draft != nil && work.text.contains("Enter: xong"))
    work.press("⇥")
    let kind = ID<Unit>(sibling.id).flatMap { work.app.workspace.unit($0) }?.kind(on: nil)
    work.press("⇥")
    let made = try #require(work.app.grid?.selected?.record)
    #expect(ID<Unit>(made.id).flatMap { work.app.workspace.unit($0) }?.kind(on: nil) == kind)
    work.press("⇤")
    #expect(work.app.grid?.draft?.entry == 2)
    let undoable = work.app.history.undoable.count
    work.press("⎋")
    #expect(work.app.grid?.draft == nil && work.app.history.undoable.count == undoable)
  }

  @Test(
    "In the estimate Enter commits and goes down, Tab on, from the end of a row to the next one")
  func spreadsheet() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!5 ↓ ↓")
    let rows = try #require(work.app.grid).selection
    work.press("→ → 3 ⏎")
    #expect(work.app.grid?.selection == rows + 1 && work.app.grid?.column == 2)
    #expect(work.app.grid?.draft == nil)
    work.press("⇲ ↑ ↑")
    let above = try #require(work.app.grid).selection
    for _ in 0..<20 where work.app.grid?.selection == above { work.press("⇥") }
    #expect(work.app.grid?.selection == above + 1 && work.app.grid?.column == 0)
    work.press("⇤")
    #expect(work.app.grid?.selection == above, "and back again")
  }
}
