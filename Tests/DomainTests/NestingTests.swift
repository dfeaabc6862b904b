import Domain
import TestSupport
import Testing

@Suite("Rows put in and out")
struct NestingTests {
  private let sample = "I A\n  1 a\n  2 b\nII B\n  1 c\nIII C"

  @Test("In: under the sibling before it, with all below it, as its last row")
  func inward() throws {
    var plan = try OutlinePlan(sample)
    try plan.apply(
      plan.workspace.changes(putting: OutlinePlan.row("B"), .inward, in: OutlinePlan.key))
    #expect(plan.outline == ["I A", "  1 a", "  2 b", "  II B", "    1 c", "III C"])
  }

  @Test("Out: behind the row above it, before what follows that")
  func outward() throws {
    var plan = try OutlinePlan(sample)
    try plan.apply(
      plan.workspace.changes(putting: OutlinePlan.row("a"), .outward, in: OutlinePlan.key))
    #expect(plan.outline == ["I A", "  2 b", "1 a", "II B", "  1 c", "III C"])
  }

  @Test("What makes no sense is refused: nothing before it, outermost, no levels, too deep")
  func refused() throws {
    let plan = try OutlinePlan(sample)
    let cases: [(String, Nesting, NestingRefusal)] = [
      ("A", .inward, .noneBefore), ("a", .inward, .noneBefore), ("B", .outward, .outermost),
    ]
    for (name, way, refusal) in cases {
      #expect(throws: refusal) {
        try plan.workspace.changes(putting: OutlinePlan.row(name), way, in: OutlinePlan.key)
      }
    }
    let missing = Path(["bases", id("c", "x")])
    #expect(throws: NestingRefusal.noLevels) {
      try plan.workspace.changes(putting: missing, .inward, in: OutlinePlan.key)
    }
    let deep = (0..<12).map {
      String(repeating: "  ", count: $0) + "1 t\(Array("abcdefghijkl")[$0])"
    }
    let two = try OutlinePlan("1 x\n" + deep.joined(separator: "\n"))
    #expect(throws: NestingRefusal.tooDeep) {
      try two.workspace.changes(putting: OutlinePlan.row("ta"), .inward, in: OutlinePlan.key)
    }
  }

  @Test(
    "Any moves in, out, up, down and counting anew are taken back to the first bytes",
    arguments: 1...30)
  func chance(seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var plan = try OutlinePlan("I A\n  1 a\n  2 b\n    2.1 d\nII B\n  1 c\nIII C\n- D")
    let names = ["A", "a", "b", "d", "B", "c", "C", "D"]
    let start = plan.content
    var done: [Change] = []
    for _ in 0..<25 {
      let row = OutlinePlan.row(chance.one(of: names))
      let changes: [Change]
      switch chance.below(4) {
      case 0:
        changes = (try? plan.workspace.changes(putting: row, .inward, in: OutlinePlan.key)) ?? []
      case 1:
        changes = (try? plan.workspace.changes(putting: row, .outward, in: OutlinePlan.key)) ?? []
      case 2: changes = plan.workspace.renumbering(of: row, in: OutlinePlan.key).changes
      default:
        let other = OutlinePlan.id(chance.one(of: names))
        changes = plan.workspace.changes(
          moving: row, past: other, down: chance.below(2) == 0, in: OutlinePlan.key)
      }
      try plan.apply(changes)
      done += changes
      // Nothing is lost and nothing stands in a circle.
      #expect(plan.outline.count == names.count)
      let again = plan.workspace.renumbering(of: row, in: OutlinePlan.key)
      if changes.contains(where: { $0.path.steps.last == "ordinal" }) {
        #expect(again.rows.isEmpty, "counted once, they run on: \(again.rows)")
      }
    }
    #expect(done.count > 5)
    for change in done.reversed() { try plan.apply([change.inverse]) }
    #expect(plan.content == start)
  }
}

extension NestingTests {
  @Test("Several rows go in together, and out together in their order; what hangs below goes along")
  func several() throws {
    var plan = try OutlinePlan("I A\n  1 a\n  2 b\n  3 c\nII B\nIII C\n  1 d\nIV D")
    func rows(_ names: [String]) -> [Path] { names.map { OutlinePlan.row($0) } }
    let before = plan.outline
    // A row under a marked one is marked too: it is not moved by itself.
    let into = try plan.workspace.changes(
      putting: rows(["B", "C", "d"]), .inward, in: OutlinePlan.key)
    try plan.apply(into)
    #expect(
      plan.outline == ["I A", "  1 a", "  2 b", "  3 c", "  II B", "  III C", "    1 d", "IV D"])
    try plan.apply(
      plan.workspace.changes(putting: rows(["B", "C"]), .outward, in: OutlinePlan.key))
    #expect(plan.outline == before)
    try plan.apply(
      plan.workspace.changes(putting: rows(["a", "c"]), .outward, in: OutlinePlan.key))
    #expect(
      plan.outline == ["I A", "  2 b", "1 a", "3 c", "II B", "III C", "  1 d", "IV D"])
    #expect(throws: NestingRefusal.noneBefore) {
      try plan.workspace.changes(putting: rows(["A", "B"]), .inward, in: OutlinePlan.key)
    }
  }
}
