import Domain
import TestSupport
import Testing

@Suite("Rows copied, cut and put elsewhere")
struct CopiedRowTests {
  private let sample = "I A\n  1 a\n  2 b\nII B\n  1 c\nIII C"
  private let key = OutlinePlan.key
  private let list = OutlinePlan.list

  /// Puts rows of a plan somewhere.
  @discardableResult
  private func put(
    _ names: [String], _ place: RowPlace, isCut: Bool, in plan: inout OutlinePlan, seed: UInt64 = 1
  ) throws -> PastedRows {
    var ids = IDGenerator(seed: seed)
    let rows = try #require(plan.workspace.copied(names.map { (key, OutlinePlan.row($0)) }))
    let pasted = try plan.workspace.pasting(rows, at: place, isCut: isCut, ids: &ids)
    try plan.apply(pasted.changes)
    return pasted
  }

  @Test("A copy has all that hangs below, with ids of its own, and hangs together")
  func copied() throws {
    var plan = try OutlinePlan(sample)
    let place = RowPlace(key, list, after: OutlinePlan.id("C"))
    let pasted = try put(["A"], place, isCut: false, in: &plan)
    #expect(
      plan.outline == ["I A", "  1 a", "  2 b", "II B", "  1 c", "III C", "I A", "  1 a", "  2 b"])
    let rows = plan.workspace[key]?.tree[list]?.elements?.compactMap(\.rowID) ?? []
    #expect(Set(rows).count == 9 && pasted.roots.count == 1 && pasted.dropped == 0)
    #expect(rows.allSatisfy { isWellFormed(id: $0, letter: "y") })
  }

  @Test("What was cut keeps its ids, goes along whole, and stays until it is put")
  func cut() throws {
    var plan = try OutlinePlan(sample)
    try put(
      ["b", "B"], RowPlace(key, list, after: OutlinePlan.id("a"), parent: OutlinePlan.id("A")),
      isCut: true,
      in: &plan)
    #expect(plan.outline == ["I A", "  1 a", "  2 b", "  II B", "    1 c", "III C"])
    let rows = plan.workspace[key]?.tree[list]?.elements?.compactMap(\.rowID) ?? []
    #expect(Set(rows) == Set(["A", "a", "b", "B", "c", "C"].map { OutlinePlan.id($0) }))
    // After itself it stands where it stood.
    try put(
      ["B"], RowPlace(key, list, after: OutlinePlan.id("c"), parent: OutlinePlan.id("A")),
      isCut: true, in: &plan)
    #expect(plan.outline == ["I A", "  1 a", "  2 b", "  II B", "    1 c", "III C"])
  }

  @Test("Into another record: moved with its ids, one edit over both, taken back whole")
  func otherRecord() throws {
    var plan = try OutlinePlan(sample)
    let start = plan.content
    let pasted = try put(
      ["B"], RowPlace(OutlinePlan.other, list, after: nil), isCut: true, in: &plan)
    #expect(plan.outline == ["I A", "  1 a", "  2 b", "III C"])
    #expect(plan.outline(of: OutlinePlan.other) == ["II B", "  1 c"])
    #expect(Set(pasted.changes.map(\.record)) == [key, OutlinePlan.other])
    for change in pasted.changes.reversed() { try plan.apply([change.inverse]) }
    #expect(plan.content == start)
  }

  @Test(
    "What names a copied row names its copy; what names a row that is not there is blank, and told")
  func references() throws {
    var plan = try OutlinePlan(sample)
    let target = Tree.row(id: id("v", "one")).with("content", .text("x"))
    try plan.apply([Change(key, .insert(Path(Plan.fields.targets), row: target, after: nil))])
    // A lone child goes where its parent does not: it is outermost there, which is not told as lost.
    let pasted = try put(
      ["c"], RowPlace(OutlinePlan.other, list, after: nil), isCut: false, in: &plan)
    #expect(pasted.dropped == 0)
    #expect(plan.outline(of: OutlinePlan.other) == ["1 c"])
    let copying = try #require(
      plan.workspace.copied([(key, OutlinePlan.row("A")), (key, OutlinePlan.row("a"))]))
    #expect(copying.count == 3 && copying.sources[0].roots == [OutlinePlan.id("A")])
  }

  @Test("Not under itself, not into other lists, not what is gone")
  func refused() throws {
    var plan = try OutlinePlan(sample)
    var ids = IDGenerator(seed: 1)
    let rows = try #require(plan.workspace.copied([(key, OutlinePlan.row("A"))]))
    let under = RowPlace(key, list, after: OutlinePlan.id("b"), parent: OutlinePlan.id("a"))
    #expect(throws: PasteRefusal.insideItself) {
      try plan.workspace.pasting(rows, at: under, isCut: true, ids: &ids)
    }
    let bases = RowPlace(key, Path(Plan.fields.bases), after: nil)
    #expect(throws: PasteRefusal.otherRows) {
      try plan.workspace.pasting(rows, at: bases, isCut: false, ids: &ids)
    }
    try put(["A"], RowPlace(OutlinePlan.other, list, after: nil), isCut: true, in: &plan)
    #expect(throws: PasteRefusal.gone) {
      try plan.workspace.pasting(rows, at: RowPlace(key, list, after: nil), isCut: true, ids: &ids)
    }
    #expect(plan.workspace.copied([(key, Path(Plan.fields.title))]) == nil)
  }

  @Test(
    "Any copies, cuts and moves over two records are taken back to the first bytes",
    arguments: 1...30)
  func chance(seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var plan = try OutlinePlan(sample)
    var ids = IDGenerator(seed: UInt64(seed))
    let start = plan.content
    var done: [Change] = []
    for _ in 0..<25 {
      let record = chance.one(of: [key, OutlinePlan.other])
      let from = [key, OutlinePlan.other].flatMap { key in
        (plan.workspace[key]?.tree[list]?.elements ?? []).compactMap(\.rowID).map {
          (key, list.appending($0))
        }
      }
      let chosen = Set((0..<2).map { _ in chance.below(from.count) }).sorted().map { from[$0] }
      let rows = plan.workspace[record]?.tree[list]?.elements ?? []
      let after =
        (rows.compactMap(\.rowID) as [String?] + [nil]).randomElement(using: &chance) ?? nil
      let place = RowPlace(
        record, list, after: after,
        parent: chance.below(2) == 0 ? after : after.flatMap { rows.parent(of: $0) })
      let isCut = chance.below(3) > 0
      let copied = try #require(plan.workspace.copied(chosen.map { ($0.0, $0.1) }))
      let before = from.count
      guard let pasted = try? plan.workspace.pasting(copied, at: place, isCut: isCut, ids: &ids)
      else { continue }
      try plan.apply(pasted.changes)
      done += pasted.changes
      let all = [key, OutlinePlan.other].flatMap { plan.outline(of: $0) }
      #expect(
        all.count == before + (isCut ? 0 : copied.count), "none is lost, none stands in a circle")
    }
    #expect(done.count > 20)
    for change in done.reversed() { try plan.apply([change.inverse]) }
    #expect(plan.content == start)
  }
}
