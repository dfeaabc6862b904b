import Domain
import Testing

@Suite("Checks of targets")
struct TargetAuditTests {
  private static let key = RecordKey(.plan, id("p", "plan"))

  /// What is found for one target, in a store with an estimate and a roster of 2018.
  private func findings(_ target: [String: Tree]) throws -> [Discrepancy] {
    let made = HandMade(
      "a|-|1|-|-|-|2018:-:62|2019:-:17|2020:-:51\nb|-|2|-|-|-|2019:-:5|2020:-:1")
    let budget = try Budget(reading: TreeReader(made.tree))
    var row = target
    row["id"] = .text(id("v", "one"))
    if row["line"] != nil { row["budget"] = .text(budget.id.text) }
    let plan = Tree.record(Self.key).with("title", .text("t"))
      .with("targets", .list([.object(row)])).with("rosters", .list([roster()]))
    let units = Set(["one", "two"].compactMap { ID<Unit>(id("u", $0)) })
    let store = PlanKnowledge(units: units, groups: [:], budgets: [budget.id: budget])
    return PlanAudit(try Plan(reading: TreeReader(plan)), record: Self.key, store: store)
      .discrepancies
  }

  /// A roster of 2018 with 3 of 10 and 6 of 15 chosen.
  private func roster() -> Tree {
    var groups: [Tree] = []
    for (name, chosen, outOf) in [("one", 3, 10), ("two", 6, 15)] {
      groups.append(
        Tree.row(id: id("q", name)).with("name", .text(name)).with("unit", .text(id("u", name)))
          .with("chosen", .integer(chosen)).with("outOf", .integer(outOf)))
    }
    return Tree.row(id: id("x", "list")).with("title", .text("list"))
      .with("year", .integer(2018)).with("groups", .list(groups))
  }

  @Test(
    "A share of a base is compared with what the estimate has added up by that year",
    arguments: [
      ("moreThan", 3000, 2018, nil), ("moreThan", 7000, 2019, 92), ("atLeast", 6076, 2019, nil),
      ("atLeast", 6077, 2019, 80), ("exactly", 10_000, 2020, nil),
    ] as [(String, Int, Int, Int?)])
  func shares(_ comparison: String, _ share: Int, _ year: Int, _ needed: Int?) throws {
    let found = try findings([
      "comparison": .text(comparison), "share": .integer(share), "year": .integer(year),
      "statedBase": .integer(130), "line": .text(id("l", "a")),
    ])
    #expect(found.map(\.code) == (needed == nil ? [] : [.unreachable]))
    for one in found {
      #expect(one.printed == needed.map { .count($0) })
      #expect(one.holds == .count(79))
      #expect(one.carriedFrom.map(\.steps[3]) == ["2018", "2019"])
      #expect(one.carriedRecord == HandMade.key)
      #expect(one.severity == .error)
    }
  }

  @Test(
    "Units added in a year are compared with that year alone",
    arguments: [(true, 1), (false, 0)])
  func added(_ isAdded: Bool, _ count: Int) throws {
    let found = try findings([
      "comparison": .text("atLeast"), "count": .integer(5), "year": .integer(2020),
      "isAdded": .flag(isAdded), "line": .text(id("l", "b")),
    ])
    #expect(found.count == count)
  }

  @Test("A share of more than all can never be reached")
  func beyond() throws {
    let found = try findings([
      "comparison": .text("moreThan"), "share": .integer(10_000), "statedBase": .integer(10),
    ])
    #expect(found.map(short) == ["target.unreachable targets.one.share 11→10"])
  }

  @Test(
    "Three of ten is 30 % and not more than 30 %",
    arguments: [("moreThan", "one"), ("atLeast", nil)] as [(String, String?)])
  func boundary(_ comparison: String, _ group: String?) throws {
    let found = try findings([
      "comparison": .text(comparison), "share": .integer(3000), "year": .integer(2018),
      "under": .list(["one", "two"].map { .text(id("u", $0)) }),
    ])
    #expect(
      found.map(short) == (group == nil ? [] : ["target.unreachable targets.one.share 4→3"]))
    for one in found {
      let place = ["rosters", id("x", "list"), "groups", id("q", "one"), "chosen"]
      #expect(one.figures.last?.path.steps == place)
    }
  }

  @Test("Fewer units named than promised, and units that are not there", arguments: [5, 1])
  func names(_ promised: Int) throws {
    let found = try findings([
      "comparison": .text("atLeast"), "count": .integer(promised),
      "units": .list([.text(id("u", "one"))]),
    ])
    #expect(found.map(short) == (promised == 1 ? [] : ["plan.reference targets.one.count 5→1"]))
    let gone = try findings(["units": .list([.text(id("u", "gone"))])])
    #expect(gone.map(short) == ["ref.missing targets.one.units ugoneaaaaaa→-"])
    let line = try findings(["line": .text(id("l", "gone"))])
    #expect(line.map(short) == ["ref.missing targets.one.line lgoneaaaaaa→-"])
  }
}
