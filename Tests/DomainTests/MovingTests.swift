import Domain
import TestSupport
import Testing

@Suite("Rows moved in their list")
struct MovingTests {
  private let key = RecordKey(.remark, id("r", "tree"))
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "thư ký")

  /// A record with a tree of rows: A with a and b, B with c, C.
  private func sample() -> Tree {
    let rows = [("A", ""), ("a", "A"), ("B", ""), ("b", "A"), ("c", "B"), ("C", "")]
    return Tree.record(key).with("about", .text("x")).with(
      "rows",
      .list(
        rows.map { name, parent in
          Tree.row(id: id("e", name)).with("parent", parent.isEmpty ? nil : .text(id("e", parent)))
        }))
  }

  private func order(_ tree: Tree) -> [String] {
    (tree["rows"]?.elements ?? []).compactMap(\.rowID)
  }

  @Test("A move is logged, read back and taken back; the log keeps every step")
  func inverse() throws {
    let tree = sample()
    let move = Change(key, .move("rows", row: id("e", "C"), from: id("e", "c"), to: nil))
    let moved = try tree.applying(move, stamp)
    #expect(order(moved).first == id("e", "C"))
    #expect(moved.history(of: key).map(\.change) == [move])
    let back = try moved.applying(move.inverse, stamp)
    #expect(order(back) == order(tree))
    #expect(moved.changes(backTo: 0, of: key) == [move.inverse])
  }

  @Test("A row that another moved meanwhile is not moved over it; one that is gone is no place")
  func conflict() throws {
    let mine = Change(key, .move("rows", row: id("e", "C"), from: id("e", "c"), to: nil))
    let theirs = Change(
      key, .move("rows", row: id("e", "C"), from: id("e", "c"), to: id("e", "A")))
    let tree = try sample().applying(theirs, stamp)
    let before = tree[Path(["rows", id("e", "A")])]
    #expect(
      throws: ChangeRefusal.changedSince(
        Path(["rows", id("e", "C")]), current: before, last: stamp)
    ) { _ = try tree.applying(mine, stamp) }
    let gone = Change(key, .move("rows", row: id("e", "no"), from: nil, to: nil))
    #expect(throws: ChangeRefusal.noSuchPlace(Path(["rows", id("e", "no")]))) {
      _ = try tree.applying(gone, stamp)
    }
    // Another field of the moved row merges.
    let path = Path(["rows", id("e", "C"), "note"])
    let edited = try tree.applying(Change(key, .set(path, old: nil, new: .text("n"))), stamp)
    #expect(try edited.applying(theirs.inverse, stamp)[path] == .text("n"))
  }

  @Test(
    "Any moves past siblings keep all rows and branches, and their inverses bring all back",
    arguments: 1...30)
  func chance(seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var record = try Record(key, sample())
    let start = order(record.tree)
    var done: [Change] = []
    for _ in 0..<20 {
      let tops = ["A", "B", "C"].map { id("e", $0) }
      let row = chance.one(of: tops)
      let other = chance.one(of: tops.filter { $0 != row })
      let isDown = chance.below(2) == 0
      var workspace = Workspace(header: try header(), records: [record])
      let changes = workspace.changes(
        moving: Path(["rows", row]), past: other, down: isDown, in: key)
      try workspace.apply(changes, stamp)
      record = try #require(workspace[key])
      done += changes
      let now = order(record.tree)
      #expect(Set(now) == Set(start) && now.count == start.count)
      let branch = (record.tree["rows"]?.elements ?? []).branch(of: row)
      let first = try #require(now.firstIndex { branch.contains($0) })
      #expect(Set(now[first..<first + branch.count]) == Set(branch))
      let place = try #require(now.firstIndex(of: other))
      #expect((first > place) == isDown)
    }
    var tree = record.tree
    for change in done.reversed() { tree = try tree.applying(change.inverse, stamp) }
    #expect(order(tree) == start)
  }

  /// A header of a store.
  private func header() throws -> StoreHeader {
    try StoreHeader(.object(["schema": .integer(1), "id": .text(id("s", "store"))]))
  }
}
