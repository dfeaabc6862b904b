import Domain
import Samples
import Testing

@Suite("Extreme values")
struct ExtremeValueTests {
  @Test(
    "An ordinal beyond all counting is looked at like any other",
    arguments: ["9223372036854775807", "9223372036854775808", "0", "00000000000000000001", "X.99"])
  func ordinals(_ ordinal: String) throws {
    let tasks = [ordinal, "1", ordinal, "2"].enumerated().map { number, ordinal in
      Tree.object([
        "id": .text(id("y", "task" + "abcd".dropFirst(number).prefix(1))),
        "ordinal": .text(ordinal), "content": .text("x"), "method": .text("y"),
      ])
    }
    let plan = try Plan(
      reading: TreeReader(
        .object(["id": .text(id("p", "plan")), "title": .text("x"), "tasks": .list(tasks)])))
    let audit = PlanAudit(
      plan, record: RecordKey(.plan, id("p", "plan")),
      store: PlanKnowledge(units: [], groups: [:], budgets: [:]))
    #expect(audit.discrepancies.contains { $0.code == .noLead })
  }

  @Test(
    "A count is one that sums can bear, in the file and typed",
    arguments: [
      (-1, false), (0, true), (Count.limit, true), (Count.limit + 1, false), (.max, false),
    ])
  func counts(_ count: Int, _ isTaken: Bool) throws {
    let target = Tree.object(["id": .text(id("v", "one")), "count": .integer(count)])
    let read = try? Target(reading: TreeReader(target))
    #expect(read?.count == (isTaken ? count : nil))
    let header = try StoreHeader(Sample.emptyHeader(id: id("h", "store")))
    let workspace = Workspace(header: header)
    let typed = try? workspace.tree(from: TypedText(String(count), .vietnamese), as: .integer)
    #expect(typed == (isTaken ? .integer(count) : nil))
  }

  @Test("A copied plan leaves behind a year that leaves the calendar")
  func copies() throws {
    let key = RecordKey(.plan, id("p", "plan"))
    let record = try Record(
      key,
      .object([
        "id": .text(key.id), "kind": .text("plan"), "title": .text("x"),
        "firstYear": .integer(2018),
        "unknown": .object(["year": .integer(.max)]),
      ]))
    var ids = IDGenerator(seed: 1)
    let copy = try #require(PlanCopy(of: record, into: CopyYears(2999), remark: "", ids: &ids))
    #expect(copy.fields["firstYear"] == .integer(2999))
    #expect(copy.fields["unknown"] == .object([:]))
  }
}
