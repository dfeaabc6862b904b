import Domain
import Testing

@Suite("Progress of targets")
struct TargetProgressTests {
  private static let more = "moreThan"
  private static let least = "atLeast"

  @Test(
    "More than 70 % of 130 are 92, at least 70 % are 91",
    arguments: [
      (more, 91, 1), (more, 92, 0), (least, 91, 0), (least, 90, 1), (more, 0, 92),
    ])
  func boundary(_ comparison: String, _ declared: Int, _ missing: Int) throws {
    var store = CountedStore()
    try store.communes(130, declared)
    try store.target([
      "unitKind": .text("commune"), "share": .integer(7000), "comparison": .text(comparison),
    ])
    let progress = try store.progress()
    #expect(progress.missing == missing)
    #expect(progress.isReached == (missing == 0))
    #expect(progress.reached.count == declared)
    #expect(progress.notReached.count == 130 - declared)
  }

  @Test("89 of 130 are 68,46 %, three are lacking to 92, and it is told who has not declared")
  func drawing() throws {
    var store = CountedStore()
    try store.communes(130, 89)
    try store.target([
      "unitKind": .text("commune"), "share": .integer(7000), "comparison": .text(Self.more),
      "statedBase": .integer(130),
    ])
    let progress = try store.progress()
    #expect(progress.share?.percent?.shown(in: .vietnamese) == "68,46%")
    #expect((progress.needed, progress.missing) == (92, 3))
    #expect(progress.notReached.first.map(name) == "cdl")
  }

  @Test(
    "A declaration of the last day of the year counts, one of the day after does not",
    arguments: [("2019-12-31", 1), ("2020-01-01", 0)])
  func lastDay(_ day: String, _ reached: Int) throws {
    var store = CountedStore()
    try store.unit("b", declared: [day])
    try store.target(["unitKind": .text("commune"), "count": .integer(1)])
    #expect(try store.progress(today: "2020-06-30").reached.count == reached)
  }

  @Test("In a year that is not over nothing counts that lies ahead")
  func ahead() throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2019-07-01"])
    try store.target(["unitKind": .text("commune"), "count": .integer(1)])
    #expect(try store.progress(today: "2019-06-30").reached.isEmpty)
    #expect(try store.progress(today: "2019-07-01").reached.map(name) == ["b"])
  }

  @Test("Who is gone before the end of the year, or comes after it, is not in the base")
  func base() throws {
    var store = CountedStore()
    try store.unit("gone", declared: ["2018-01-01"], with: .init(to: "2019-12-30"))
    try store.unit("last", with: .init(to: "2019-12-31"))
    try store.unit("new", with: .init(from: "2019-12-31"))
    try store.unit("later", with: .init(from: "2020-01-01"))
    try store.target(["unitKind": .text("commune"), "share": .integer(10_000)])
    let progress = try store.progress()
    #expect(progress.reached.isEmpty)
    #expect(Set(progress.notReached.map(name)) == ["last", "new"])
    #expect(progress.needed == 2)
  }

  @Test("What a forerunner declared does not count for the unit that came out of it")
  func merged() throws {
    var store = CountedStore()
    try store.unit("old", declared: ["2018-05-02"], with: .init(to: "2019-06-30"))
    try store.unit("heir", with: .init(from: "2019-07-01", before: "old"))
    try store.target(["unitKind": .text("commune"), "share": .integer(10_000)])
    let progress = try store.progress()
    #expect(progress.notReached.map(name) == ["heir"])
    #expect((progress.base, progress.missing) == (1, 1))
  }

  @Test(
    "An older edition of the standard does not reach a plan for the new one; a sector's own does",
    arguments: [("9001:2008", 0), ("TCVN ISO 9001:2015", 1), ("", 1), ("22000:2018", 1)])
  func editions(_ edition: String, _ reached: Int) throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2018-05-02"], with: .init(edition: edition))
    let fields: [String: Tree] = ["unitKind": .text("commune"), "count": .integer(1)]
    var other = store
    try store.target(fields)
    #expect(try store.progress().reached.count == reached)
    try other.target(fields, title: "Kế hoạch ISO năm 2019")
    #expect(try other.progress().reached.count == 1)
  }

  @Test("A target that adds units counts those that declared for the first time in its year")
  func added() throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2018-05-02", "2019-05-02"])
    try store.unit("c", declared: ["2019-01-01"])
    try store.unit("d")
    try store.target([
      "unitKind": .text("commune"), "count": .integer(2), "isAdded": .flag(true),
    ])
    let progress = try store.progress()
    #expect(progress.reached.map(name) == ["c"])
    #expect(progress.notReached.map(name) == ["d"])
    #expect((progress.missing, progress.counted) == (1, 3))
  }

  @Test(
    "A share of procedures is not counted in units, and what only rises has no number to reach",
    arguments: [("procedures", "exactly", false), ("units", "rising", true)])
  func withoutCount(_ subject: String, _ comparison: String, _ isKnown: Bool) throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2019-05-02"])
    try store.unit("c")
    try store.target([
      "unitKind": .text("commune"), "share": .integer(10_000), "subject": .text(subject),
      "comparison": .text(comparison),
    ])
    let progress = try store.progress()
    #expect(progress.isKnown == isKnown && !progress.isReached)
    #expect(progress.needed == nil && progress.missing == 0)
    #expect(progress.reached.count == (isKnown ? 1 : 0))
  }

  @Test(
    "Of a group that lists some of its units nothing is counted; all of them, and it is",
    arguments: [(3, false), (2, true), (nil, true)] as [(Int?, Bool)])
  func listedInPart(_ stated: Int?, _ isKnown: Bool) throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2019-05-02"])
    try store.unit("c")
    try store.group("some", of: ["b", "c"], stated: stated)
    try store.target(["group": .text(id("g", "some")), "count": .integer(1)])
    let progress = try store.progress()
    #expect(progress.isKnown == isKnown && progress.isReached == isKnown)
    #expect(progress.reached.count == (isKnown ? 1 : 0))
  }

  @Test("A share below each of several units: what one has too many helps no other")
  func under() throws {
    var store = CountedStore()
    for district in ["east", "west"] { try store.unit(district, "district") }
    for name in ["eb", "ec", "ed"] {
      try store.unit(name, declared: ["2019-03-01"], with: .init(parent: "east"))
    }
    try store.unit("wb", declared: ["2019-03-01"], with: .init(parent: "west"))
    for name in ["wc", "wd"] { try store.unit(name, with: .init(parent: "west")) }
    let group = Tree.row(id: id("q", "west")).with("name", .text("west"))
      .with("unit", .text(id("u", "west"))).with("outOf", .integer(6))
    let roster = Tree.row(id: id("x", "list")).with("title", .text("list"))
      .with("year", .integer(2019)).with("groups", .list([group]))
    try store.target(
      [
        "unitKind": .text("commune"), "share": .integer(5000), "comparison": .text(Self.least),
        "under": ids("u", "east", "west"),
      ], rosters: [roster])
    let progress = try store.progress()
    #expect(progress.parts.map(\.tally.base) == [3, 6])
    #expect(progress.parts.map(\.needed) == [2, 3])
    #expect(progress.parts.map(\.missing) == [0, 2])
    #expect((progress.missing, progress.isReached) == (2, false))
    #expect((progress.reached.count, progress.base, progress.counted) == (4, 9, 6))
  }

  @Test("Named units are the base; without any the store cannot tell who is meant")
  func named() throws {
    var store = CountedStore()
    try store.unit("b", declared: ["2019-03-01"])
    try store.unit("c", declared: ["2019-03-01"])
    var unknown = store
    try store.target(["units": ids("u", "b"), "count": .integer(1)])
    #expect(try store.progress().reached.map(name) == ["b"])
    try unknown.target(["count": .integer(19)])
    let progress = try unknown.progress()
    #expect((progress.isKnown, progress.isReached, progress.missing) == (false, false, 19))
  }

  @Test(
    "A year that is over and was not reached is told, where anything was ever declared",
    arguments: [
      (91, "2020-01-01", ["target.missed targets.aim.share 92→91"]), (92, "2020-01-01", []),
      (91, "2019-12-31", []), (0, "2020-01-01", []),
    ] as [(Int, String, [String])])
  func missed(_ declared: Int, _ today: String, _ findings: [String]) throws {
    var store = CountedStore()
    try store.communes(130, declared)
    try store.target([
      "unitKind": .text("commune"), "share": .integer(7000), "comparison": .text(Self.more),
      "statedBase": .integer(130),
    ])
    #expect(try store.findings(on: today) == findings)
    #expect(try store.findings(on: nil).isEmpty)
  }

  @Test("A draft has promised nothing, so nothing of it is missed; an issued plan has")
  func drafts() throws {
    for (state, count) in [("draft", 0), ("issued", 1)] {
      var store = CountedStore()
      try store.communes(130, 91)
      let target = Tree.row(id: id("v", "aim")).with("year", .integer(2019))
        .with("unitKind", .text("commune")).with("share", .integer(7000))
        .with("comparison", .text(Self.more))
      try store.plan(["state": .text(state), "targets": .list([target])])
      #expect(try store.findings(on: "2020-01-01").count == count)
    }
  }

  @Test(
    "A stated base that is not what the store counts is told, not where it has a selection only",
    arguments: [
      (130, false, []), (131, false, ["target.base targets.aim.statedBase 131→130"]),
      (129, false, ["target.base targets.aim.statedBase 129→130"]), (131, true, []),
      (129, true, ["target.base targets.aim.statedBase 129→130"]),
    ] as [(Int, Bool, [String])])
  func bases(_ stated: Int, _ isSelection: Bool, _ findings: [String]) throws {
    var store = CountedStore()
    try store.communes(130, 0)
    let entry = Tree.row(id: id("e", "one")).with("name", .text("x"))
      .with("unit", .text(id("u", "caa")))
    let group = Tree.row(id: id("q", "one")).with("name", .text("x"))
      .with("outOf", .integer(2)).with("entries", .list([entry]))
    let roster = Tree.row(id: id("x", "list")).with("title", .text("list"))
      .with("groups", .list([group]))
    try store.target(
      [
        "unitKind": .text("commune"), "share": .integer(7000),
        "statedBase": .integer(stated),
      ], rosters: isSelection ? [roster] : [])
    #expect(try store.findings(on: "2026-11-21") == findings)
    let codes = audit(try store.workspace()).filter { $0.code == .base }
    #expect(codes.allSatisfy { $0.severity == .note })
  }
}
