import Domain
import Samples
import Testing

@Suite("The standing of a unit")
struct UnitStandingTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "me")

  /// A unit of that name with more fields.
  private func record(_ name: String, _ fields: [String: Tree] = [:]) throws -> Record {
    let key = RecordKey(.unit, id("u", name))
    let named = Tree.row(id: id("v", name)).with("text", .text(name))
    // A kind of its own, so that none is missed beside its like.
    let kind = Tree.row(id: id("w", name)).with("kind", .text(name))
    var tree = Tree.record(key).with("names", .list([named])).with("kinds", .list([kind]))
    for (field, value) in fields { tree = tree.with(field, value) }
    return try Record(key, tree)
  }

  private func unit(_ fields: [String: Tree]) throws -> Unit {
    guard let unit = try record("one", fields).value(as: Unit.self) else {
      throw Unreadable(what: "unit")
    }
    return unit
  }

  private func workspace(_ records: [Record]) throws -> Workspace {
    Workspace(header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))), records: records)
  }

  /// Rows of one list: each its name and its fields.
  private func rows(_ letter: Character, _ rows: [(String, [String: Tree])]) -> Tree {
    .list(
      rows.map { name, fields in
        fields.reduce(Tree.row(id: id(letter, name))) { $0.with($1.key, $1.value) }
      })
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// Units that came out of each other: a name and its predecessors.
  private func family(_ links: [(String, [String])]) throws -> Workspace {
    try workspace(
      links.map { name, before in
        let rows = rows("f", before.map { ($0, ["unit": .text(id("u", $0))]) })
        return try record(name, before.isEmpty ? [:] : ["predecessors": rows])
      })
  }

  private func unitID(_ name: String) throws -> ID<Unit> { try #require(ID<Unit>(id("u", name))) }

  @Test("The newest declaration of that day or before is in force, in whatever order they stand")
  func inForce() throws {
    let unit = try unit([
      "stage": .text("maintaining"),
      "declarations": rows(
        "j",
        [
          (
            "b", ["number": .text("2"), "date": .text("2019-06-01"), "edition": .text("9001:2015")]
          ),
          (
            "a", ["number": .text("1"), "date": .text("2014-05-02"), "edition": .text("9001:2008")]
          ),
          ("c", ["number": .text("3"), "edition": .text("9001:2015")]),
        ]),
    ])
    #expect(try unit.declaration(inForceOn: day("2014-05-01")) == nil)
    #expect(try unit.declaration(inForceOn: day("2014-05-02"))?.number == "1")
    #expect(try unit.declaration(inForceOn: day("2019-05-31"))?.number == "1")
    #expect(try unit.declaration(inForceOn: day("2026-01-01"))?.number == "2")
    #expect(try !unit.hasDeclared(edition: "9001:2015", by: day("2019-05-31")))
    #expect(try unit.hasDeclared(edition: "9001:2015", by: day("2019-06-01")))
    #expect(try !unit.hasDeclared(edition: "", by: day("2026-01-01")))
  }

  @Test("Of two declarations of one day the later one in the list is in force, and none is late")
  func sameDay() throws {
    let declared = rows(
      "j",
      [
        ("a", ["number": .text("1"), "date": .text("2019-06-01")]),
        ("b", ["number": .text("2"), "date": .text("2019-06-01")]),
      ])
    let unit = try unit(["declarations": declared])
    #expect(try unit.declaration(inForceOn: day("2019-06-01"))?.number == "2")
    let store = try workspace([
      record("one", ["stage": .text("declared"), "declarations": declared])
    ])
    #expect(audit(store).filter { $0.code == .unitStage } == [])
  }

  @Test("A year is met when each of its five duties has a day")
  func duties() throws {
    let whole: [String: Tree] = [
      "year": .integer(2022), "internalAudit": .text("2022-09-01"), "review": .text("2022-10-01"),
      "objectivesSet": .text("2022-01-15"), "objectivesAssessed": .text("2022-12-01"),
      "reported": .text("2022-12-10"),
    ]
    let unit = try unit([
      "duties": rows("i", [("a", whole), ("b", ["year": .integer(2023)])])
    ])
    #expect(unit.duty(of: 2022)?.isMet == true)
    #expect(unit.duty(of: 2023)?.isMet == false && unit.duty(of: 2024) == nil)
    #expect(
      unit.duty(of: 2023)?.missing == [
        "objectivesSet", "internalAudit", "review", "objectivesAssessed", "reported",
      ])
    for key in whole.keys where key != "year" {
      var less = whole
      less[key] = nil
      let found = try self.unit(["duties": rows("i", [("a", less)])]).duty(of: 2022)
      #expect(found?.missing == [key])
    }
  }

  @Test("The templates have nine and eight steps; done, next and late are counted")
  func steps() throws {
    #expect(Roadmap.allCases.map { Sample.roadmapSteps($0).count } == [9, 8, 0])
    var steps = Sample.roadmapSteps(.firstBuild)
    steps[0] = steps[0].with("due", .text("2018-06-30")).with("done", .text("2018-07-02"))
    steps[1] = steps[1].with("due", .text("2018-08-31"))
    let unit = try unit(["path": .text("firstBuild"), "steps": .list(steps)])
    #expect(unit.path == .firstBuild && unit.steps.count == 9 && unit.stepsDone == 1)
    #expect(unit.nextStep?.ordinal == "2")
    let late = { (day: Day) in unit.steps.filter { $0.isLate(on: day) }.map(\.ordinal) }
    #expect(try late(day("2018-06-30")) == [])
    #expect(try late(day("2018-07-01")) == ["1"])
    #expect(try late(day("2018-08-31")) == [])
    #expect(try late(day("2018-09-01")) == ["2"])
  }

  @Test("Flags are no unless they say so; a unit exists between its days")
  func flags() throws {
    let plain = try unit([:])
    #expect(!plain.isPilot && !plain.isElectronic && plain.stage == nil && plain.edition.isEmpty)
    #expect(try plain.exists(on: day("1990-01-01")))
    let unit = try unit([
      "isPilot": .flag(true), "isElectronic": .flag(true), "stage": .text("none"),
      "from": .text("2004-01-01"), "to": .text("2025-06-30"),
    ])
    #expect(unit.isPilot && unit.isElectronic && unit.stage == .notStarted)
    #expect(try unit.exists(on: day("2025-06-30")) && !unit.exists(on: day("2025-07-01")))
    #expect(try !unit.exists(on: day("2003-12-31")))
    #expect(
      throws: DecodingFailure("stage", .unexpected(.choice(QMSStage.allCases.map(\.rawValue))))
    ) {
      try record("one", ["stage": .text("notStarted")])
    }
  }

  @Test("Forerunners and successors are found through all steps, nearest first, each once")
  func lineage() throws {
    let all = try family([
      ("a", []), ("b", []), ("c", ["a", "b"]), ("d", ["b"]), ("e", ["c", "d"]),
    ])
    let names = { (units: [Unit]) in units.map { $0.name(on: nil) } }
    #expect(try names(all.forerunners(of: unitID("e"))) == ["c", "d", "a", "b"])
    #expect(try names(all.forerunners(of: unitID("a"))) == [])
    #expect(try names(all.successors(of: unitID("b"))) == ["c", "d", "e"])
    #expect(try names(all.successors(of: unitID("e"))) == [])
  }

  @Test("A circle of forerunners ends, and each unit in it is named")
  func circle() throws {
    let all = try family([("a", ["c"]), ("b", ["a"]), ("c", ["b"]), ("d", ["c"])])
    #expect(try all.forerunners(of: unitID("a")).count == 2)
    #expect(try all.successors(of: unitID("a")).count == 3)
    #expect(
      audit(all).map(short)
        == [
          "unit.cycle predecessors.c.unit “c”→-", "unit.cycle predecessors.a.unit “a”→-",
          "unit.cycle predecessors.b.unit “b”→-",
        ].map { $0.replacing("“", with: "").replacing("”", with: "") })
    #expect(audit(all).allSatisfy { $0.severity == .error })
  }

  /// A unit under others: parent, from, to.
  private func under(_ name: String, _ parents: [(String, String, String)]) throws -> Record {
    try record(
      name,
      [
        "parents": rows(
          "y",
          parents.map { parent, from, to in
            var fields: [String: Tree] = ["unit": .text(id("u", parent))]
            if !from.isEmpty { fields["from"] = .text(from) }
            if !to.isEmpty { fields["to"] = .text(to) }
            return (parent, fields)
          })
      ])
  }

  @Test("Two units that belonged to each other one after the other make no circle, at once they do")
  func parents() throws {
    let apart = try workspace([
      under("a", [("b", "", "2010-12-31")]), under("b", [("a", "2011-01-01", "")]),
    ])
    #expect(audit(apart) == [])
    let over = try workspace([
      under("a", [("b", "", "2011-01-01")]), under("b", [("a", "2011-01-01", "")]),
    ])
    #expect(audit(over).map(short) == ["unit.cycle parents.a.unit a→-"])
    let itself = try workspace([under("a", [("a", "", "")])])
    #expect(audit(itself).map(short) == ["unit.cycle parents.a.unit a→-"])
  }

  @Test("Declarations that cover too much, leave out without a word, lack a date or go back")
  func declarations() throws {
    let declared: Tree = rows(
      "j",
      [
        ("a", ["date": .text("2019-06-01"), "covered": .integer(12), "inCharge": .integer(10)]),
        ("b", ["date": .text("2018-06-01"), "covered": .integer(9), "inCharge": .integer(10)]),
        ("c", ["covered": .integer(10), "inCharge": .integer(10)]),
      ])
    let found = audit(
      try workspace([record("one", ["stage": .text("declared"), "declarations": declared])]))
    #expect(
      found.map(short) == [
        "unit.scope declarations.a.covered 12→-", "unit.left-out declarations.b.covered 9→-",
        "unit.stage declarations.b.date 01/06/2018→-", "unit.stage declarations.c.date -→-",
      ])
    #expect(found.map(\.severity) == [.error, .warning, .warning, .warning])
    let dated = rows("j", [("c", ["number": .text("1")])])
    let applying = try workspace([
      record("one", ["stage": .text("applying"), "declarations": dated])
    ])
    #expect(audit(applying) == [])
  }

  @Test("A predecessor that is not there is missed")
  func missing() throws {
    let all = try family([("a", ["gone"])])
    #expect(audit(all).map(short) == ["ref.missing predecessors.gone.unit ugoneaaaaaa→-"])
  }
}
