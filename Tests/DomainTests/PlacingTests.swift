import Domain
import TestSupport
import Testing

@Suite("Rows put in a place, and taken out")
struct PlacingTests {
  private let sample = "I A\n  1 a\n  2 b\nII B\n  1 c\nIII C"

  private func placed(_ name: String, _ place: RowDestination) throws -> [String] {
    var plan = try OutlinePlan(sample)
    let before = plan.content
    let changes = try plan.workspace.changes(
      placing: OutlinePlan.row(name), place, in: OutlinePlan.key)
    try plan.apply(changes)
    let outline = plan.outline
    for change in changes.reversed() { try plan.apply([change.inverse]) }
    #expect(plan.content == before)
    return outline
  }

  @Test("Behind a row, before one, under one: with all that hangs below it, and back again")
  func places() throws {
    #expect(
      try placed("B", .before(OutlinePlan.id("A"))) == [
        "II B", "  1 c", "I A", "  1 a", "  2 b", "III C",
      ])
    #expect(
      try placed("A", .after(OutlinePlan.id("B"))) == [
        "II B", "  1 c", "I A", "  1 a", "  2 b", "III C",
      ])
    #expect(
      try placed("A", .after(OutlinePlan.id("c"))) == [
        "II B", "  1 c", "  I A", "    1 a", "    2 b", "III C",
      ])
    #expect(
      try placed("c", .under(OutlinePlan.id("A"))) == [
        "I A", "  1 a", "  2 b", "  1 c", "II B", "III C",
      ])
    #expect(
      try placed("a", .before(OutlinePlan.id("C"))) == [
        "I A", "  2 b", "II B", "  1 c", "1 a", "III C",
      ])
    #expect(try placed("A", .before(OutlinePlan.id("B"))) == OutlinePlan(sample).outline)
  }

  @Test("Not below itself, nor where it is not")
  func refused() throws {
    let plan = try OutlinePlan(sample)
    for place in [RowDestination.under(OutlinePlan.id("A")), .after(OutlinePlan.id("a"))] {
      #expect(throws: NestingRefusal.underItself) {
        try plan.workspace.changes(placing: OutlinePlan.row("A"), place, in: OutlinePlan.key)
      }
    }
    #expect(throws: NestingRefusal.noLevels) {
      try plan.workspace.changes(
        placing: OutlinePlan.row("zz"), .under(OutlinePlan.id("A")), in: OutlinePlan.key)
    }
  }

  @Test("A row that goes takes all below it along, wherever in the list that stands")
  func removed() throws {
    var plan = try OutlinePlan(sample)
    let before = plan.content
    let changes = plan.workspace.changes(removing: OutlinePlan.row("A"), in: OutlinePlan.key)
    try plan.apply(changes)
    #expect(changes.count == 3 && plan.outline == ["II B", "  1 c", "III C"])
    for change in changes.reversed() { try plan.apply([change.inverse]) }
    #expect(plan.content == before)
    #expect(plan.workspace.changes(removing: OutlinePlan.row("zz"), in: OutlinePlan.key).isEmpty)
  }

  @Test("In the order of the tree every row comes once, circles and strays too")
  func treeOrder() throws {
    func row(_ id: String, _ parent: String?) -> Tree {
      Tree.row(id: id).with(Outline.parent, tree: parent.map { .text($0) })
    }
    let rows = [
      row("b1", "b"), row("a", nil), row("b", nil), row("a1", "a"), row("x", "y"), row("y", "x"),
      row("stray", "gone"), row("a2", "a"),
    ]
    #expect(
      rows.inTreeOrder.compactMap(\.rowID) == ["a", "a1", "a2", "b", "b1", "stray", "x", "y"])
  }
}
