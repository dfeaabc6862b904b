import Domain
import Samples
import Testing

/// Changes made anew behind what others wrote to a sheet.
@Suite("Scoring: changes made anew")
struct RebaseTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "Đoàn 1")

  /// What becomes of a change behind the events that follow the first `known`.
  private func rebase(
    _ changes: [SheetChange], _ sheet: FilledSheet, known: Int
  ) throws(SheetFault) -> Rebase {
    var ids = IDGenerator(seed: 9)
    return try sheet.now.rebase(
      of: changes, behind: Array(sheet.events.dropFirst(known)), ids: &ids, stamp, testDigest)
  }

  @Test("A score is made anew behind others, met by one of the same, and said by an equal one")
  func scores() throws {
    var sheet = try FilledSheet(try isoHCC())
    let rows = Array(CriteriaTree(sheet.set).leaves.filter { $0.effect == .counted }.prefix(2))
    let full = { (row: Criterion) in SheetChange.score(row.id, .team, Score(row.maximum)) }
    try sheet.make(full(rows[0]), by: "Đoàn 2")
    guard case .events(let events) = try rebase([full(rows[1])], sheet, known: 0) else {
      Issue.record("it was not made")
      return
    }
    #expect(events.map(\.seq) == [2] && events[0].previous == sheet.now.head)
    #expect(try rebase([full(rows[0])], sheet, known: 0) == .unchanged)
    let none = SheetChange.score(rows[0].id, .team, Score(.zero))
    #expect(try rebase([none], sheet, known: 0) == .conflict(sheet.events[0]))
    // What stood there when we looked is ours to change.
    guard case .events = try rebase([none], sheet, known: 1) else {
      Issue.record("it was not made")
      return
    }
  }

  @Test("What the sheet takes no more is refused, not asked about")
  func frozen() throws {
    var sheet = try FilledSheet(try isoHCC())
    let known = sheet.events.count
    try sheet.fill()
    try sheet.giveReasons()
    try sheet.reach(.complete, .signed)
    let row = try #require(CriteriaTree(sheet.set).leaves.first { $0.effect == .counted })
    let change = SheetChange.score(row.id, .team, Score(.zero))
    #expect(refusal { _ = try rebase([change], sheet, known: known) } == .frozen(.signed))
  }
}
