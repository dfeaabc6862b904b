import Domain
import Testing

@Suite("Ordinals counted anew")
struct RenumberingTests {
  /// The ordinals after the level of a row was counted anew, from the top down.
  private func counted(_ outline: String, at name: String) throws -> [String] {
    var plan = try OutlinePlan(outline)
    try plan.apply(
      plan.workspace.renumbering(of: OutlinePlan.row(name), in: OutlinePlan.key).changes)
    return plan.outline.map { line in
      String(line.drop { $0 == " " }.prefix { $0 != " " })
    }
  }

  @Test(
    "A new row between others has the number after the one before it, and those behind count on",
    arguments: [
      ("1 A\n  1.1 a\n  1.2 b\n  1.3 c", "A", "a", "1 1.1 1.2 1.3 1.4"),
      ("I A\nII B\n  1 b", nil, "A", "I II III 1"),
      ("1 A\n2 B\n  2.1 b", nil, "A", "1 2 3 3.1"),
      ("a) A\nb) B", nil, "A", "a) b) c)"),
      // Last it has its number; where those before did not run on nothing is counted anew.
      ("1 A\n2 B", nil, "B", "1 2 3"), ("1 A\n3 B\n4 C", nil, "A", "1 5 3 4"),
      ("1 A\n- B\n2 C", nil, "A", "1 2 - 3"),
    ] as [(String, String?, String, String)])
  func countingOn(_ outline: String, _ parent: String?, _ before: String, _ ordinals: String) throws
  {
    var plan = try OutlinePlan(outline)
    let above = parent.map { OutlinePlan.id($0) }
    let rows = plan.workspace[OutlinePlan.key]?.tree[OutlinePlan.list]?.elements ?? []
    let next = try #require(rows.nextOrdinal(under: above, isFull: false))
    let row = Tree.row(id: id("y", "new")).with(PlanTask.fields.content, "new")
      .with(PlanTask.fields.ordinal, next)
      .with(Outline.parent, tree: above.map { .text($0) })
    let made = Change(
      OutlinePlan.key, .insert(OutlinePlan.list, row: row, after: OutlinePlan.id(before)))
    let counted = plan.workspace.countingOn(from: made)
    try plan.apply([counted?.row ?? made] + (counted?.behind.changes ?? []))
    let found = plan.outline.map { line in
      String(line.drop { $0 == " " }.prefix { $0 != " " })
    }
    #expect(found.joined(separator: " ") == ordinals)
  }

  @Test(
    "Each way of papers runs on from the first, and what repeats a number follows it",
    arguments: [
      ("II A\nI B\nIII C", "A", "I II III"),
      ("2 A\n  2.1 a\n    2.1.1 x\n    a) y\n1 B\n  1.1 b", "A", "1 1.1 1.1.1 a) 2 2.1"),
      ("II A\n  2.1 a\nI B\n  1.1 b", "A", "I 1.1 II 2.1"),
      ("a) A\nc) B\nb) C\nđ) D", "B", "a) b) c) d)"),
      ("01 A\n03 B\n02 C", "A", "01 02 03"),
      ("1 A\n- B\n_ C\n3 D", "A", "1 - _ 2"),
      ("1. A\n2.1 B\n2. C", "A", "1. 2. 3."),
      ("A. A\nC. B\nB. C\nD. D", "A", "A. B. C. D."),
      ("II A\nIII B\nIV C", "A", "I II III"),
      // A number that was put under another becomes one of its own.
      ("1 A\n  1.1 a\n  1.2 b\n2 B\n  3 c", "c", "1 1.1 1.2 2 2.1"),
      ("1 A\n  1.1 a\n  3 b\n  1.2 c", "b", "1 1.1 1.2 1.3"),
      // A level that goes on where the one before it ended goes on there.
      ("I A\n  1 a\n  2 b\nII B\n  4 c\n  3 d", "c", "I 1 2 II 3 4"),
      ("I A\n  1 a\n  2 b\nII B\n  2 c\n  1 d", "c", "I 1 2 II 1 2"),
      // Where none has a number all get one; among others a blank one stays so.
      ("_ A\n_ B", "A", "1 2"), ("_ A\n  _ a\n_ B", "A", "I _ II"),
      ("I A\n  _ a\n  _ b\nII B\n  1) c", "a", "I 1) 2) II 1)"),
      ("1 A\n  _ a\n  _ b", "b", "1 1.1 1.2"), ("1 A\n_ B\n4 C", "A", "1 _ 2"),
    ])
  func runsOn(_ outline: String, _ name: String, _ ordinals: String) throws {
    let found = try counted(outline, at: name)
    #expect(found.joined(separator: " ") == ordinals)
  }

  @Test("Where they run on already, and where nothing counts, nothing changes")
  func nothing() throws {
    for outline in ["I A\nII B", "- A\n+ B", "Mục A"] {
      let plan = try OutlinePlan(outline)
      #expect(
        plan.workspace.renumbering(of: OutlinePlan.row("A"), in: OutlinePlan.key).rows.isEmpty)
    }
  }

  @Test("Texts that name another row then, or none, are told; the others are not")
  func citations() throws {
    let plan = try OutlinePlan(
      "II A\n  1 a\nI B\nIII C",
      texts: [
        "Thực hiện theo Mục II.", "Theo Mục III và theo khoản 1 Mục II Thông tư 26/2014/TT-BKHCN.",
      ])
    let found = plan.workspace.renumbering(of: OutlinePlan.row("A"), in: OutlinePlan.key)
    #expect(found.rows.map(\.new) == ["I", "II"])
    #expect(found.citations.map(\.written) == ["Mục II"])
  }
}
