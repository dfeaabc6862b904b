import Domain
import Testing

@Suite("Plans and their rows")
struct PlanTests {
  private let key = RecordKey(.plan, id("p", "plan"))

  /// A plan with these members.
  private func plan(_ members: [String: Tree]) throws -> Plan {
    var tree = Tree.record(key).with("title", .text("t"))
    for (name, member) in members { tree = tree.with(name, member) }
    return try Plan(reading: TreeReader(tree))
  }

  @Test("A plan of an older version reads as before")
  func bare() throws {
    let plan = try plan([:])
    #expect(plan.tasks.isEmpty && plan.targets.isEmpty && plan.bases.isEmpty)
    #expect(plan.signature == nil)
    #expect(plan.place == "")
  }

  @Test(
    "A target needs whole units: more than 70 % of 130 is 92, at least 70 % is 91",
    arguments: [
      ("moreThan", 7000, 130, 92), ("atLeast", 7000, 130, 91), ("exactly", 10_000, 130, 130),
      ("moreThan", 3000, 10, 4), ("atLeast", 3000, 10, 3), ("atLeast", 5000, 25, 13),
      ("atLeast", 3333, 3, 1), ("moreThan", 10_000, 10, 11), ("atLeast", 0, 10, 0),
    ])
  func needed(_ comparison: String, _ share: Int, _ base: Int, _ needed: Int) throws {
    let row = Tree.row(id: id("v", "one")).with("comparison", .text(comparison))
      .with("share", .integer(share))
    let target = try #require(try plan(["targets": .list([row])]).targets.first)
    #expect(target.needed(of: base) == needed)
    #expect(target.needed(of: nil) == nil)
    #expect(target.needed(of: Int.max) == nil || share < 2)
  }

  @Test("A target of a count needs no base")
  func counts() throws {
    let row = Tree.row(id: id("v", "one")).with("count", .integer(5))
    let more = Tree.row(id: id("v", "two")).with("count", .integer(5))
      .with("comparison", .text("moreThan"))
    let plan = try plan(["targets": .list([row, more])])
    #expect(plan.targets.map { $0.needed(of: nil) } == [5, 6])
  }

  @Test(
    "Rows are read strictly",
    arguments: [
      ("progress", Tree.integer(101)), ("progress", .integer(-1)), ("state", .text("late")),
      ("content", .integer(1)), ("parent", .text("x")), ("kind", .text("else")),
    ])
  func strict(_ field: String, _ value: Tree) throws {
    let row = Tree.row(id: id("y", "one")).with(field, value)
    #expect(throws: DecodingFailure.self) { try plan(["tasks": .list([row])]) }
  }

  @Test("A month without a year takes the year of a plan of one year")
  func years() throws {
    let row = Tree.row(id: id("y", "one")).with("schedule", .text("Tháng 5 - tháng 12"))
    let years: [String: Tree] = [
      "firstYear": .integer(2022), "lastYear": .integer(2022), "tasks": .list([row]),
    ]
    let plan = try plan(years)
    let task = try #require(plan.tasks.first)
    #expect(plan.schedule(of: task).deadline(in: 2022)?.iso == "2022-12-31")
    #expect(plan.schedule(of: task).months(of: 2023) == [])
    #expect(!task.hasPerformer)
  }

  @Test("Full ordinals join those of the rows above and say no part twice")
  func trails() throws {
    var rows: [Tree] = []
    for (name, parent, ordinal) in [
      ("a", "", "II"), ("b", "a", "2."), ("c", "b", "2.1"), ("d", "c", ""), ("e", "f", "1"),
      ("f", "e", "2"),
    ] {
      rows.append(
        Tree.row(id: id("y", name)).with("ordinal", ordinal.isEmpty ? nil : .text(ordinal))
          .with("parent", parent.isEmpty ? nil : .text(id("y", parent))))
    }
    let plan = try plan(["tasks": .list(rows)])
    let trails = plan.tasks.map { plan.fullOrdinal(of: $0.id) }
    // The last two stand below each other, which ends all the same.
    #expect(trails == ["II", "II.2", "II.2.1", "II.2.1", "2.1", "1.2"])
  }
}
