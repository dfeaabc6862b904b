import Domain
import Testing

@Suite("Checks of rosters and of a whole store")
struct WorkspaceAuditTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "me")
  private let plan = RecordKey(.plan, id("p", "plan"))

  /// A unit of that name.
  private func unit(_ name: String, parent: String? = nil) throws -> Record {
    let key = RecordKey(.unit, id("u", name))
    let named = Tree.row(id: id("v", name)).with("text", .text(name))
    // A kind of its own, so that none is missed beside its like.
    let kind = Tree.row(id: id("w", name)).with("kind", .text(name))
    var tree = Tree.record(key).with("names", .list([named])).with("kinds", .list([kind]))
    if let parent {
      let row = Tree.row(id: id("y", name)).with("unit", .text(id("u", parent)))
      tree = tree.with("parents", .list([row]))
    }
    return try Record(key, tree)
  }

  /// A plan with one roster of groups: name, chosen, out of how many, units.
  private func rosters(_ groups: [(String, Int?, Int?, [String])]) throws -> Record {
    var rows: [Tree] = []
    for (name, chosen, outOf, units) in groups {
      var entries: [Tree] = []
      for (place, unit) in units.enumerated() {
        entries.append(
          Tree.row(id: id("e", name + String(Array("abcdefgh")[place])))
            .with("name", .text(unit)).with("unit", .text(id("u", unit))))
      }
      rows.append(
        Tree.row(id: id("q", name)).with("name", .text(name))
          .with("chosen", chosen.map { .integer($0) }).with("outOf", outOf.map { .integer($0) })
          .with("entries", .list(entries)))
    }
    let roster = Tree.row(id: id("x", "list")).with("title", .text("list"))
      .with("groups", .list(rows))
    return try Record(
      plan, Tree.record(plan).with("title", .text("t")).with("rosters", .list([roster])))
  }

  /// A store of these records.
  private func workspace(_ records: [Record]) throws -> Workspace {
    let header = Tree.object(["schema": .integer(1), "id": .text(id("h", "store"))])
    return Workspace(header: try StoreHeader(header), records: records)
  }

  @Test("A roster that counts what it lists agrees")
  func rightRoster() throws {
    let records = try [
      unit("one"), unit("two"), rosters([("g", 2, 5, ["one", "two"]), ("h", nil, nil, [])]),
    ]
    #expect(audit(try workspace(records)) == [])
  }

  @Test("A miscount, more than there are, a unit twice and one that is not there are named")
  func wrongRoster() throws {
    let records = try [
      unit("one"), unit("two"),
      rosters([
        ("f", 3, 5, ["one", "two"]), ("g", 6, 5, []), ("h", nil, 0, ["one"]),
        ("k", 1, 1, ["gone"]),
      ]),
    ]
    let found = audit(try workspace(records))
    #expect(
      found.map(short) == [
        "roster.count rosters.list.groups.f.chosen 3→2",
        "roster.count rosters.list.groups.g.chosen 6→0",
        "roster.count rosters.list.groups.g.outOf 5→-",
        "roster.count rosters.list.groups.h.outOf 0→-",
        "roster.count rosters.list.groups.h.entries.h 2→1",
        "ref.missing rosters.list.groups.k.entries.k.unit ugoneaaaaaa→-",
      ])
    #expect(found.first?.difference == 1)
  }

  @Test("A unit's parent, a group's members and an estimate's plan must exist")
  func references() throws {
    let group = RecordKey(.group, id("g", "group"))
    let member = Tree.row(id: id("e", "one")).with("unit", .text(id("u", "none")))
    let tree = Tree.record(group).with("name", .text("n")).with("members", .list([member]))
      .with("parent", .text(id("u", "gone")))
    let budget = HandMade("a|-|1|3|100|310").tree.with("plan", .text(plan.id))
    let records = try [
      unit("one", parent: "gone"), Record(group, tree), Record(HandMade.key, budget),
    ]
    let found = audit(try workspace(records))
    #expect(
      found.map(short) == [
        "ref.missing plan pplanaaaaaa→-", "budget.line a.amount 310→300",
        "ref.missing parent ugoneaaaaaa→-",
        "ref.missing members.one.unit unoneaaaaaa→-",
        "ref.missing parents.one.unit ugoneaaaaaa→-",
      ])
    #expect(found.map(\.record.kind) == [.budget, .budget, .group, .group, .unit])
  }

  @Test("What was deleted is not checked, and missed by whatever names it")
  func deleted() throws {
    var workspace = try workspace([unit("one"), unit("two", parent: "one")])
    #expect(audit(workspace) == [])
    let key = RecordKey(.unit, id("u", "one"))
    let deletion = Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))
    try workspace.apply(deletion, stamp)
    #expect(audit(workspace).map(short) == ["ref.missing parents.two.unit uoneaaaaaaa→-"])
  }

  @Test(
    "A paper that plan and estimate cite with two editions is named with both places",
    arguments: [
      ("9/TT bản 9001:2008", 1), ("Bản 9001:2008 (9/TT).", 1), ("9/TT bản 9001:2018", 0),
      ("8/TT 9001:2008", 0), ("19/TT 9001:2008", 0), ("9/TT", 0),
    ])
  func footnote(_ text: String, _ count: Int) throws {
    let basis = Tree.row(id: id("a", "one")).with("number", .text("9/TT"))
      .with("about", .text("Paper on 9001:2018"))
    let tree = Tree.record(plan).with("title", .text("t")).with("bases", .list([basis]))
    let made = HandMade("a|-|1|-|-|5").tree.with("plan", .text(plan.id))
      .with("footnote", .text(text))
    let found = audit(try workspace([Record(plan, tree), Record(HandMade.key, made)]))
    #expect(found.map(\.code) == Array(repeating: .basisTitle, count: count))
    for one in found {
      #expect(one.figures.map(\.printed) == [.text("9001:2008"), .text("9/TT: 9001:2018")])
      #expect(one.carriedRecord == plan && one.carriedFrom.first?.steps.last == "about")
    }
  }

  @Test("A dash in a year counts nothing, and typing an amount takes its place")
  func dash() throws {
    var made = HandMade("a|-|1|-|-|5|2018:5").tree
    let dash = Path(["lines", id("l", "a"), "years", "2019"])
    try #require(made[dash.parent] != nil)
    _ = made.put(.object(["typed": .text("-")]), at: dash)
    var workspace = try workspace([Record(HandMade.key, made)])
    #expect(audit(workspace) == [])
    let changes = try workspace.setting(
      dash.appending("amount"), of: HandMade.key, to: TypedText("7", .vietnamese), as: .money,
      in: .dong)
    for change in changes { try workspace.apply(change, stamp) }
    #expect(workspace[HandMade.key]?.tree[dash] == .object(["amount": .integer(7)]))
  }

  @Test("A plan's figure is checked against its estimate, or misses it")
  func planFigures() throws {
    var figures: [Tree] = []
    for (name, budget) in [("one", HandMade.key.id), ("two", id("b", "none"))] {
      figures.append(
        Tree.row(id: id("f", name)).with("amount", .integer(7)).with("budget", .text(budget)))
    }
    let tree = Tree.record(plan).with("title", .text("t")).with("figures", .list(figures))
    let records = try [Record(plan, tree), Record(HandMade.key, HandMade("a|-|1|-|-|5").tree)]
    #expect(
      audit(try workspace(records)).map(short) == [
        "budget.text figures.one.amount 7→5", "ref.missing figures.two.budget bnoneaaaaaa→-",
      ])
  }
}
