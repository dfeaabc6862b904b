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

  /// A plan of so many tasks.
  private func plan(_ count: Int) throws -> Tree {
    let list = Path(Plan.fields.tasks)
    let rows = (0..<count).map { Change(key, .insert(list, row: row($0), after: nil)) }
    let begun = Tree.record(key).with(Plan.fields.title, "Kế hoạch")
    return try begun.applying(rows, Stamp(at: "", by: ""))
  }

  @Test(
    "Rows that are taken away and values of rows, mixed, are as by themselves", arguments: 0..<40)
  func takenAndSet(seed: UInt64) throws {
    var chance = Chance(seed)
    let list = Path(Plan.fields.tasks)
    let begun = try plan(24)
    let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "me")
    var single = begun
    var changes: [Change] = []
    for _ in 0..<Int.random(in: 2...40, using: &chance) {
      let rows = single[list]?.elements ?? []
      guard !rows.isEmpty else { break }
      let place = chance.below(rows.count)
      let id = rows[place].rowID ?? ""
      let field =
        list.appending(id) / (chance.below(2) == 0 ? PlanTask.fields.note : PlanTask.fields.method)
      let new: Tree? = chance.below(3) == 0 ? nil : .text("\(chance.below(100))")
      let change =
        chance.below(3) == 0
        ? Change(
          key, .remove(list, row: rows[place], after: place > 0 ? rows[place - 1].rowID : nil))
        : Change(key, .set(field, old: single[field], new: new))
      single = try single.applying(change, stamp)
      changes.append(change)
    }
    let made = try begun.applying(changes, stamp)
    #expect(made == single)
    // And all of it is taken back, in one run each.
    let back = try made.applying(changes.reversed().map(\.inverse), stamp)
    #expect(back[list] == begun[list])
  }

  @Test("A row that is gone, or another than it was, is refused as by itself")
  func refused() throws {
    let list = Path(Plan.fields.tasks)
    let begun = try plan(5)
    let stamp = Stamp(at: "", by: "")
    let remove = { (number: Int) in
      Change(self.key, .remove(list, row: self.row(number), after: nil))
    }
    let set = { (number: Int, old: String) in
      let path = list.appending(self.row(number).rowID ?? "") / PlanTask.fields.content
      return Change(self.key, .set(path, old: .text(old), new: .text("x")))
    }
    for changes in [
      [remove(1), remove(2), remove(1)], [remove(1), remove(9)],
      [set(1, "Việc 1"), set(2, "khác")],
      [set(1, "Việc 1"), set(9, "Việc 9")],
    ] {
      var single: ChangeRefusal?
      var tree = begun
      do throws(ChangeRefusal) {
        for change in changes { tree = try tree.applying(change, stamp) }
      } catch { single = error }
      let refusal = #expect(throws: ChangeRefusal.self) { try begun.applying(changes, stamp) }
      #expect(refusal == single && single != nil)
    }
    #expect(try begun.applying((0..<5).map(remove), stamp)[list] == nil, "an empty list goes")
  }

  @Test(
    "Thousands of rows are put into one list, given a value and taken away again in one pass each")
  func thousands() throws {
    let list = Path(Plan.fields.tasks)
    let rows = (0..<12_000).map { row($0) }
    let begun = Tree.record(key).with(Plan.fields.title, "Kế hoạch")
    let stamp = Stamp(at: "", by: "")
    let put = zip(rows, [nil] + rows.map(\.rowID)).map {
      Change(key, .insert(list, row: $0, after: $1))
    }
    let set = rows.map { row in
      Change(
        key,
        .set(list.appending(row.rowID ?? "") / PlanTask.fields.note, old: nil, new: .text("x")))
    }
    let clock = ContinuousClock()
    let time = try clock.measure {
      let made = try begun.applying(put, stamp).applying(set, stamp)
      let back = try made.applying(set.reversed().map(\.inverse), stamp)
        .applying(put.reversed().map(\.inverse), stamp)
      #expect(back[list] == nil && back.logEntries.count == 48_000)
    }
    // By themselves they took minutes.
    #expect(time < .seconds(30), "\(time)")
  }
}
