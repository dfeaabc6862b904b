import TestSupport
import Testing

@testable import Domain

/// Many changes of one record at once are what they are one by one.
@Suite("Runs of changes")
struct TreeRunTests {
  private let key = RecordKey(.plan, "paaaaaaaaaa")

  private func row(_ number: Int) -> Tree {
    Tree.row(id: "y\(1_000_000_000 + number)").with(PlanTask.fields.content, "Việc \(number)")
  }

  @Test(
    "Rows put anywhere, first, last, behind what is not there, and other changes between them",
    arguments: 0..<40)
  func same(seed: UInt64) throws {
    var chance = Chance(seed)
    let list = Path(Plan.fields.tasks)
    var changes: [Change] = []
    for number in 0..<Int.random(in: 2...30, using: &chance) {
      let behind: String? =
        switch Int.random(in: 0...4, using: &chance) {
        case 0: nil
        case 1: "ykhongcoday"
        case 2: "y\(1_000_000_000 + number - 1)"
        default: "y\(1_000_000_000 + Int.random(in: 0...max(0, number - 1), using: &chance))"
        }
      changes.append(Change(key, .insert(list, row: row(number), after: behind)))
      if Int.random(in: 0...9, using: &chance) == 0 {
        let path = Path(Plan.fields.archive)
        let old = changes.reversed().compactMap { change -> Tree? in
          if case .set(_, _, let new) = change.act { new } else { nil }
        }.first
        changes.append(Change(key, .set(path, old: old, new: .text("VT\(number)"))))
      }
    }
    let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "me")
    let begun = Tree.record(key).with(Plan.fields.title, "Kế hoạch")
    var single = begun
    for change in changes { single = try single.applying(change, stamp) }
    #expect(try begun.applying(changes, stamp) == single)
  }

  @Test("A row whose id is taken is refused as by itself, and nothing is changed")
  func taken() throws {
    let list = Path(Plan.fields.tasks)
    let begun = Tree.record(key).with(Plan.fields.title, "Kế hoạch")
    let changes = [1, 2, 1].map { Change(key, .insert(list, row: row($0), after: nil)) }
    #expect(throws: ChangeRefusal.self) {
      try begun.applying(changes, Stamp(at: "", by: ""))
    }
  }
}
