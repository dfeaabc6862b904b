import Domain
import Samples
import Testing

@Suite("Stated counts against counted ones")
struct StatedCountTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "me")

  /// Điện Biên's store.
  private func dienBien() throws -> Workspace {
    guard let sample = try Sample.named("dien-bien") else { throw Unreadable(what: "sample") }
    return try sample.workspace()
  }

  /// Its plan.
  private func plan(_ workspace: Workspace) throws -> Plan {
    guard let plan = workspace.all(.plan).first?.value(as: Plan.self) else {
      throw Unreadable(what: "plan")
    }
    return plan
  }

  /// What is found in the store after one field was set and was not before.
  private func new(
    _ key: RecordKey, _ path: Path, _ value: Tree, in before: Workspace
  ) throws -> [Discrepancy] {
    var after = before
    let old = before[key]?.tree[path]
    try after.apply(Change(key, .set(path, old: old, new: value)), stamp)
    let known = Set(audit(before))
    return audit(after).filter { !known.contains($0) }
  }

  @Test("A target of 25 in a group of 19 is out of reach, and names the group")
  func target() throws {
    let workspace = try dienBien()
    let plan = try plan(workspace)
    let target = try #require(plan.targets.first { $0.ordinal == "2.1" && $0.count == 19 })
    let key = plan.id.key
    let found = try new(
      key, Path(["targets", target.id.text, "count"]), .integer(25), in: workspace)
    #expect(found.map(\.code) == [.unreachable])
    #expect(found.first?.printed == .count(25) && found.first?.holds == .count(19))
    #expect(found.first?.figures.last?.path.steps.last == "group")
    #expect(found.first?.carriedRecord == target.group.map { $0.key })
  }

  @Test("A stated base of 200 against a group of 130 is a discrepancy")
  func base() throws {
    let workspace = try dienBien()
    let plan = try plan(workspace)
    let target = try #require(plan.targets.last { $0.statedBase == 130 })
    let path = Path(["targets", target.id.text, "statedBase"])
    let found = try new(plan.id.key, path, .integer(200), in: workspace)
    let stated = found.filter { $0.code == .base }
    #expect(stated.map(\.printed) == [.count(200)] && stated.map(\.holds) == [.count(130)])
    #expect(stated.first?.figures.map(\.path.steps.last) == ["statedBase", "group"])
    #expect(stated.first?.severity == .note)
  }

  @Test("A group said to be of another count is told by each target that states its base")
  func group() throws {
    let workspace = try dienBien()
    let group = try #require(try plan(workspace).targets.last { $0.statedBase == 130 }?.group)
    let found = try new(
      group.key, "statedCount", .integer(131), in: workspace)
    #expect(Set(found.map(\.code)) == [.base, .count])
    #expect(found.filter { $0.code == .base }.allSatisfy { $0.printed == .count(130) })
  }

  @Test("A roster whose districts have 131 communes against 130 is told", arguments: [20, 18])
  func roster(_ outOf: Int) throws {
    let workspace = try dienBien()
    let plan = try plan(workspace)
    let roster = try #require(plan.rosters.first)
    let group = try #require(roster.groups.last)
    #expect(group.outOf == 19)
    let path = Path(["rosters", roster.id.text, "groups", group.id.text, "outOf"])
    let found = try new(plan.id.key, path, .integer(outOf), in: workspace)
    #expect(found.map(\.code) == [.count])
    #expect(found.first?.printed == .count(111 + outOf) && found.first?.holds == .count(130))
    #expect(found.first?.carriedFrom == ["statedCount"])
  }

  @Test("A roster that leaves a district out may have fewer communes")
  func part() throws {
    let workspace = try dienBien()
    let plan = try plan(workspace)
    let roster = try #require(plan.rosters.first)
    let group = try #require(roster.groups.last)
    let path = Path(["rosters", roster.id.text, "groups"])
    var after = workspace
    let key = plan.id.key
    let row = try #require(workspace[key]?.tree[path.appending(group.id.text)])
    let before = roster.groups.dropLast().last?.id.text
    try after.apply(Change(key, .remove(path, row: row, after: before)), stamp)
    #expect(audit(after).filter { $0.path.steps.last == "groups" } == [])
  }

  @Test("A group lists no more units than it says there are", arguments: [(2, 0), (1, 1)])
  func listed(_ stated: Int, _ count: Int) throws {
    var store = CountedStore()
    try store.unit("one")
    try store.unit("two")
    try store.group("all", of: ["one", "two"], stated: stated)
    let found = audit(try store.workspace()).filter { $0.code == .count }
    #expect(found.map(short) == Array(repeating: "roster.count statedCount 1→2", count: count))
  }

  @Test("A target counts on no more units than its group lists, where nothing is stated")
  func members() throws {
    var store = CountedStore()
    try store.unit("one")
    try store.unit("two")
    try store.group("all", of: ["one", "two"], stated: nil)
    try store.target(["group": .text(id("g", "all")), "count": .integer(3)])
    let found = audit(try store.workspace()).filter { $0.code == .unreachable }
    #expect(found.map(short) == ["target.unreachable targets.aim.count 3→2"])
  }
}
