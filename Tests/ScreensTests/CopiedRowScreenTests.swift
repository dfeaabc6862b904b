import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// Rows are copied, cut, pasted and doubled by keys, within a record and into another.
@Suite("Copied rows on the screens")
struct CopiedRowScreenTests {
  private func lines(_ work: AppAtWork) -> [Tree] {
    guard case .budget(let id)? = work.app.grid?.table else { return [] }
    return work.app.workspace[id.key]?.tree["lines"]?.elements ?? []
  }

  @Test(
    "A group is copied with its lines, as text too, and pasted as one step that undo takes back")
  func pasted() throws {
    var work = try AppAtWork()
    work.press("!5")
    let before = lines(work)
    let top = try #require(work.app.grid?.selected?.id)
    let branch = before.branch(of: top)
    guard case .copy(let text)? = work.press("!c").first else {
      Issue.record("no text is copied")
      return
    }
    #expect(text.split(separator: "\n").count == branch.count && text.contains("\t"))
    #expect(work.app.notice?.text.contains("Alt-V") == true)
    work.press("!v")
    #expect(
      lines(work).count == before.count + branch.count && work.app.history.undoable.count == 1)
    #expect(work.app.grid?.selected?.depth == 0 && work.app.grid?.selected?.id != top)
    work.press("^z")
    #expect(lines(work) == before)
    // Doubling needs no clipboard; it stands right after what it doubles.
    work.app.grid?.select(id: top)
    work.press("!d")
    #expect(lines(work).count == before.count + branch.count)
    work.press("^z")
    #expect(lines(work) == before)
  }

  @Test("A cut row stays until it is pasted; Ctrl-C, and Esc at the outermost, forget it")
  func cut() throws {
    var work = try AppAtWork()
    work.press("!5 ↓")
    let before = lines(work)
    let id = try #require(work.app.grid?.selected?.id)
    work.press("!x")
    #expect(lines(work) == before && work.text.contains("cắt"))
    work.press("^c")
    #expect(work.app.clipboard == nil && work.app.overlay == nil)
    work.press("!x ⎋")
    #expect(work.app.clipboard == nil && work.app.overlay == nil)
    work.press("!x")
    let next = try #require(work.app.grid?.rows.last { $0.depth == 1 }?.id)
    work.app.grid?.select(id: next)
    work.press("!v")
    #expect(work.app.history.undoable.count == 1 && work.app.clipboard == nil)
    #expect(lines(work).count == before.count && lines(work) != before)
    #expect(work.app.grid?.selected?.id == id, "what was moved is selected")
    work.press("^z")
    #expect(lines(work) == before)
  }

  @Test("Tasks go from one plan into another: copied with new ids, cut with their own, one undo")
  func otherPlan() throws {
    var work = try AppAtWork("bac-giang")
    let plans = work.app.workspace.all(Plan.self).filter { !$0.tasks.isEmpty }
    let (from, to) = (try #require(plans.first), try #require(plans.dropFirst().first))
    let task = from.tasks[0].id
    work.app.go(to: from.id.key, Plan.fields.tasks[task] / PlanTask.fields.content)
    let branch = (work.app.workspace[from.id.key]?.tree["tasks"]?.elements ?? []).branch(
      of: task.text)
    work.press("!x")
    work.app.go(to: to.id.key, Plan.fields.tasks[to.tasks[0].id] / PlanTask.fields.content)
    work.press("!v")
    #expect(work.app.workspace.plan(to.id)?.tasks.contains { $0.id == task } == true)
    #expect(work.app.workspace.plan(from.id)?.tasks.count == from.tasks.count - branch.count)
    #expect(work.app.history.undoable.count == 1)
    work.press("^z")
    #expect(work.app.workspace.plan(from.id)?.tasks.map(\.id) == from.tasks.map(\.id))
    #expect(work.app.workspace.plan(to.id)?.tasks.map(\.id) == to.tasks.map(\.id))
  }

  @Test("An entry of a list goes into the group that is selected; elsewhere it is said")
  func roster() throws {
    var work = try AppAtWork()
    work.press("!3 ⇥")
    let grid = try #require(work.app.grid)
    let entry = try #require(grid.rows.first { $0.depth == 2 })
    let group = try #require(grid.rows.last { $0.depth == 1 && $0.hasChildren })
    work.app.grid?.select(id: entry.id)
    work.press("!c")
    work.app.grid?.select(id: group.id)
    work.press("!v")
    #expect(work.app.history.undoable.count == 1)
    let pasted = try #require(work.app.grid?.selected)
    #expect(pasted.depth == 2 && work.app.grid?.rows.last { $0.depth == 2 }?.id == pasted.id)
    work.press("!5 !v")
    #expect(work.app.notice?.text.contains("loại khác") == true)
  }

  @Test("What is no row of a record is copied as text only: units, computed lists, findings")
  func textOnly() throws {
    var work = try AppAtWork()
    guard case .copy? = work.press("!3 !c").first else {
      Issue.record("no text is copied")
      return
    }
    #expect(work.app.clipboard == nil && work.app.notice?.text.contains("dạng chữ") == true)
    work.press("!x")
    #expect(work.app.notice?.text.contains("chữ") == true)
    work.press("!v")
    #expect(work.app.notice?.text.contains("Chưa chép") == true)
  }

  @Test("A criteria set by which sheets are judged takes no pasted row: its next version does")
  func frozenSet() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⏎ * ⎋ ⎋")
    work.saveAll()
    work.sit("Thư ký", .secretary)
    let set = try #require(work.app.workspace.all(CriteriaSet.self).first)
    let rows = work.app.workspace[set.id.key]?.tree["criteria"]?.elements ?? []
    let place = Path(["criteria", try #require(rows.last?.rowID)])
    work.app.go(to: set.id.key, place)
    #expect(work.app.grid?.selected?.subjectPath == place)
    work.press("!d")
    #expect(work.app.workspace[set.id.key]?.tree["criteria"]?.elements == rows)
    let next = try #require(
      work.app.workspace.all(CriteriaSet.self).first { $0.supersedes == set.id })
    #expect(next.criteria.count == rows.count + 1)
  }

  @Test("Fill down: from the cell above, or from the selected cell into the marked rows; one step")
  func filled() throws {
    var work = try AppAtWork("bac-giang")
    let plan = try #require(work.app.workspace.all(Plan.self).first { $0.tasks.count > 3 })
    work.app.go(to: plan.id.key, Plan.fields.tasks[plan.tasks[0].id] / PlanTask.fields.schedule)
    let rows = { (work: AppAtWork) in
      work.app.grid?.rows.compactMap { row in
        row.subjectPath.flatMap { work.app.workspace[plan.id.key]?.tree[$0]?["schedule"]?.asText }
          ?? ""
      } ?? []
    }
    work.press("⇱ F2 ^u")
    work.type("Quý III")
    work.press("⏎")
    work.press("⇱ ↓ !j")
    #expect(rows(work).prefix(2) == ["Quý III", "Quý III"])
    let undoable = work.app.history.undoable.count
    work.press("⇱ ↓ ↓ ␣ ␣ ⇱ !j")
    #expect(rows(work).prefix(4).allSatisfy { $0 == "Quý III" }, "\(rows(work))")
    #expect(work.app.history.undoable.count == undoable + 1)
    work.press("^z")
    #expect(rows(work).prefix(2) == ["Quý III", "Quý III"])
    work.press("⎋ ⇱ !j")
    #expect(work.app.notice?.text.contains("điền") == true)
  }
}
