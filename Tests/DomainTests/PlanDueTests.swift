import Domain
import Testing

@Suite("What is late in a plan")
struct PlanDueTests {
  /// A plan of 2022 with one task.
  private func plan(_ schedule: String, _ task: [String: Tree] = [:], _ plan: [String: Tree] = [:])
    throws -> Plan
  {
    var row = Tree.row(id: id("y", "one")).with("schedule", .text(schedule))
    for (key, value) in task { row = row.with(key, value) }
    var tree = Tree.record(RecordKey(.plan, id("p", "plan"))).with("title", .text("t"))
      .with("firstYear", .integer(2022)).with("tasks", .list([row]))
    for (key, value) in plan { tree = tree.with(key, value) }
    return try Plan(reading: TreeReader(tree))
  }

  private func daysLate(_ plan: Plan, _ iso: String) throws -> Int? {
    plan.daysLate(try #require(plan.tasks.first), on: try #require(Day(iso: iso)))
  }

  @Test(
    "A task is late from the day after its last day",
    arguments: [
      ("Tháng 2/2022", "2022-02-28", nil), ("Tháng 2/2022", "2022-03-01", 1),
      ("trước ngày 15/12", "2023-01-01", 17), ("Tháng 2/2024", "2024-03-02", 2),
      ("Năm 2022", "2023-12-31", 365), ("Hàng năm", "2022-12-31", nil),
      ("Hàng năm", "2023-01-02", 2), ("Thường xuyên", "2030-01-01", nil),
      ("Khi có thay đổi", "2030-01-01", nil), ("Tổ chức đào tạo", "2030-01-01", nil),
    ] as [(String, String, Int?)])
  func late(schedule: String, day: String, days: Int?) throws {
    #expect(try daysLate(try plan(schedule), day) == days)
  }

  @Test("What is done, does not apply, or stands in a closed plan is not late")
  func finished() throws {
    for task in [
      ["state": Tree.text("done")], ["state": .text("notApplicable")], ["progress": .integer(100)],
    ] {
      #expect(try daysLate(try plan("Tháng 2/2022", task), "2023-01-01") == nil)
    }
    for state in ["draft", "submitted", "done"] {
      let idle = try plan("Tháng 2/2022", [:], ["state": .text(state)])
      #expect(try daysLate(idle, "2023-01-01") == nil)
    }
    let running = try plan("Tháng 2/2022", ["progress": .integer(99)])
    #expect(try daysLate(running, "2023-01-01") != nil)
  }

  @Test("What comes back each year is due in the last year of the plan")
  func lastYear() throws {
    let plan = try plan("Hàng năm", [:], ["lastYear": .integer(2024)])
    #expect(plan.due(plan.tasks[0])?.iso == "2024-12-31")
    #expect(plan.years == 2022...2024)
  }
}
