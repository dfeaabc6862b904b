import Domain
import Testing

@Suite("Who takes part in a task")
struct ParticipantTests {
  /// A store with one plan of one task, whose parties have these fields.
  private func workspace(_ parties: [Tree]) throws -> Workspace {
    var records: [Record] = []
    for name in ["one", "two"] {
      let key = RecordKey(.unit, id("u", name))
      let names = Tree.list([Tree.row(id: id("v", name)).with("text", .text(name))])
      let kinds = Tree.list([Tree.row(id: id("w", name)).with("kind", .text("agency"))])
      records.append(
        try Record(key, Tree.record(key).with("names", names).with("kinds", kinds)))
    }
    let group = RecordKey(.group, id("g", "both"))
    let members = ["one", "two"].map { name in
      Tree.row(id: id("e", name)).with("unit", .text(id("u", name)))
    }
    records.append(
      try Record(
        group, Tree.record(group).with("name", .text("both")).with("members", .list(members))))
    for (kind, letter) in [(RecordKind.committee, Character("c")), (.body, "o")] {
      let key = RecordKey(kind, id(letter, "here"))
      records.append(try Record(key, Tree.record(key).with("name", .text("here"))))
    }
    let plan = RecordKey(.plan, id("p", "plan"))
    let task = Tree.row(id: id("y", "task")).with("content", .text("task"))
      .with("lead", .text("Office")).with("schedule", .text("Tháng 9/2019"))
      .with("parties", .list(parties))
    records.append(
      try Record(
        plan,
        Tree.record(plan).with("title", .text("plan")).with("firstYear", .integer(2019))
          .with("lastYear", .integer(2019)).with("tasks", .list([task]))))
    let header = Tree.object(["schema": .integer(1), "id": .text(id("h", "store"))])
    return Workspace(header: try StoreHeader(header), records: records)
  }

  private func party(_ name: String, _ fields: [String: String]) -> Tree {
    fields.reduce(Tree.row(id: id("q", name))) { $0.with($1.key, .text($1.value)) }
  }

  @Test("A committee, a body or an office in words is named as well as a unit or a group")
  func named() throws {
    let workspace = try workspace([
      party("a", ["unit": id("u", "one")]), party("b", ["group": id("g", "both")]),
      party("c", ["committee": id("c", "here")]),
      party("d", ["outsideBody": id("o", "here"), "condition": "nếu cần thiết"]),
      party("e", ["name": "Chuyên gia"]), party("f", [:]),
    ])
    #expect(audit(workspace) == [])
    let parties = try #require(
      workspace.all(.plan).first.flatMap { plan(of: $0)?.tasks[0].parties })
    #expect(parties.map(\.named.count) == [1, 1, 1, 1, 1, 0])
    #expect(parties[2].named == ID<Committee>(id("c", "here")).map { [.committee($0)] })
    #expect(parties[4].named == [.office("Chuyên gia")])
  }

  @Test("A committee or a body that is not there is told, with the field that names it")
  func missing() throws {
    let found = audit(
      try workspace([
        party("a", ["committee": id("c", "gone")]), party("b", ["outsideBody": id("o", "gone")]),
      ]))
    #expect(found.allSatisfy { $0.code == .reference })
    #expect(found.map { $0.path.steps.last ?? "" } == ["committee", "outsideBody"])
  }

  @Test("What is due waits for units and for members of groups, never for a committee")
  func due() throws {
    let workspace = try workspace([
      party("a", ["committee": id("c", "here")]), party("b", ["group": id("g", "both")]),
    ])
    let due = DueList(workspace, year: 2019, today: Day(iso: "2019-03-01"))
    #expect(due.items.map(\.units.count) == [2])
  }

  private func plan(of record: Record) -> Plan? {
    record.value(as: Plan.self)
  }
}
