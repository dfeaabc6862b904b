import Domain
import TestSupport
import Testing

@Suite("Trees and changes")
struct TreeTests {
  private let key = RecordKey(.remark, id("r", "tree"))
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "thư ký")

  /// A record with two rows.
  private func sample() -> Tree {
    Tree.record(key).with("title", .text("a")).with(
      "rows",
      .list([
        Tree.row(id: id("e", "one")).with("name", .text("1")),
        Tree.row(id: id("e", "two")).with("name", .text("2")),
      ]))
  }

  @Test("A path is dotted text and back, and covers what lies below")
  func paths() {
    let path: Path = "lines.labcdefghij.amount"
    #expect(path.steps.count == 3)
    #expect(Path(path.text) == path)
    #expect(path.parent.text == "lines.labcdefghij")
    #expect(path.dropFirst.text == "labcdefghij.amount")
    #expect(Path("lines").covers(path))
    #expect(!path.covers("lines"))
    #expect(Path.root.covers(path))
    #expect(Path.root.isEmpty)
  }

  @Test("Putting makes objects on the way and takes empty ones away")
  func put() {
    var tree = sample()
    let before = tree
    expect(tree.put(.integer(5), at: "years.2018.amount"))
    #expect(tree["years.2018.amount" as Path] == .integer(5))
    expect(tree.put(nil, at: "years.2018.amount"))
    #expect(tree == before)
  }

  @Test("Putting through a value or an unknown row changes nothing")
  func putRefused() {
    var tree = sample()
    let before = tree
    expect(!tree.put(.integer(5), at: "title.x"))
    expect(!tree.put(.integer(5), at: Path(["rows", id("e", "three"), "name"])))
    expect(!tree.put(.integer(5), at: Path(["rows", id("e", "one")])))
    expect(!tree.put(.integer(5), at: .root))
    #expect(tree == before)
  }

  @Test("A row goes behind another or first, and never twice")
  func insert() {
    var tree = sample()
    let row = Tree.row(id: id("e", "new"))
    expect(tree.insert(row, into: "rows", after: id("e", "one")))
    #expect(tree.row(before: id("e", "new"), in: "rows") == id("e", "one"))
    expect(!tree.insert(row, into: "rows", after: nil))
    expect(!tree.insert(Tree.row(id: id("e", "more")), into: "rows", after: id("e", "none")))
    expect(!tree.insert(.text("no row"), into: "rows", after: nil))
    expect(tree.remove(row: id("e", "new"), from: "rows"))
    #expect(tree == sample())
    expect(!tree.remove(row: id("e", "new"), from: "rows"))
  }

  @Test("The last row takes its list with it")
  func lastRow() {
    var tree = sample()
    expect(tree.remove(row: id("e", "one"), from: "rows"))
    expect(tree.remove(row: id("e", "two"), from: "rows"))
    #expect(tree["rows"] == nil)
  }

  @Test("A change is refused when another touched the place since, with who and what")
  func conflict() throws {
    let path: Path = "title"
    let mine = Change(key, .set(path, old: .text("a"), new: .text("b")))
    let theirs = Change(key, .set(path, old: .text("a"), new: .text("c")))
    let tree = try sample().applying(theirs, stamp)
    #expect(throws: ChangeRefusal.changedSince(path, current: .text("c"), last: stamp)) {
      _ = try tree.applying(mine, Stamp(at: "later", by: "me"))
    }
  }

  @Test("Taking back is refused once another wrote below the place")
  func conflictBelow() throws {
    let row = Tree.row(id: id("e", "new"))
    let insert = Change(key, .insert("rows", row: row, after: nil))
    let path = Path(["rows", id("e", "new"), "name"])
    let tree = try sample().applying(insert, stamp)
      .applying(Change(key, .set(path, old: nil, new: .text("x"))), stamp)
    let current = row.with("name", .text("x"))
    let refusal = ChangeRefusal.changedSince(path.parent, current: current, last: stamp)
    #expect(throws: refusal) { _ = try tree.applying(insert.inverse, stamp) }
  }

  @Test("A change to a place that is not there, or a record made twice, is refused")
  func noPlace() {
    let gone = Path(["rows", id("e", "none"), "name"])
    #expect(throws: ChangeRefusal.noSuchPlace(gone)) {
      _ = try sample().applying(Change(key, .set(gone, old: nil, new: .text("x"))), stamp)
    }
    #expect(throws: ChangeRefusal.recordExists(key)) {
      _ = try sample().applying(Change(key, .create(sample())), stamp)
    }
  }

  @Test("A change that would spoil the record is refused")
  func decodingFailure() throws {
    let record = try Record(HandMade.key, HandMade("a|-|1|3|100|300").tree)
    let path = Path(["lines", id("l", "a"), "amount"])
    let change = Change(HandMade.key, .set(path, old: .integer(300), new: .text("x")))
    #expect(throws: ChangeRefusal.decodingFailure(DecodingFailure(path, .unexpected(.money)))) {
      _ = try record.applying(change, stamp)
    }
  }

  @Test("Each change leaves one line in the log")
  func log() throws {
    let change = Change(key, .set("title", old: .text("a"), new: .text("b")))
    let entries = try sample().applying(change, stamp).applying(change.inverse, stamp).logEntries
    #expect(entries.map { $0["seq"]?.asInteger } == [1, 2])
    #expect(entries.map { $0["new"]?.asText } == ["b", "a"])
    #expect(entries.allSatisfy { $0["by"]?.asText == "thư ký" && $0["path"]?.asText == "title" })
  }

  @Test("Any changes and then their inverses leave the record as it was", arguments: 1...40)
  func inverses(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var ids = IDGenerator(seed: UInt64(seed))
    var tree = sample()
    let start = tree.withoutLog
    var done: [(change: Change, before: Tree)] = []
    for _ in 0..<60 {
      let change = randomChange(to: tree, &chance, &ids)
      guard let next = try? tree.applying(change, stamp) else { continue }
      done.append((change, tree.withoutLog))
      tree = next
    }
    #expect(done.count > 20)
    for step in done.reversed() {
      tree = try tree.applying(step.change.inverse, stamp)
      #expect(tree.withoutLog == step.before)
    }
    #expect(tree.withoutLog == start)
    #expect(tree.logEntries.count == 2 * done.count)
  }

  /// A change that fits the tree as it stands.
  private func randomChange(
    to tree: Tree, _ chance: inout Chance, _ ids: inout IDGenerator
  ) -> Change {
    let rows = tree["rows"]?.elements ?? []
    let row = rows.isEmpty ? nil : chance.one(of: rows)
    switch chance.below(4) {
    case 0:
      let new = Tree.row(id: ids.next(letter: "e")).with("name", .text("n"))
      return Change(key, .insert("rows", row: new, after: row?.rowID))
    case 1:
      guard let row, let id = row.rowID else { break }
      return Change(key, .remove("rows", row: row, after: tree.row(before: id, in: "rows")))
    case 2:
      guard let id = row?.rowID else { break }
      let path = Path(["rows", id, chance.one(of: ["name", "note"])])
      return set(path, in: tree, &chance)
    default: break
    }
    let path: Path = chance.one(of: ["title", "years.2018.amount", "years.2019.amount", "note"])
    return set(path, in: tree, &chance)
  }

  /// A value put, or taken away.
  private func set(_ path: Path, in tree: Tree, _ chance: inout Chance) -> Change {
    let new: Tree? = chance.below(3) == 0 ? nil : .integer(chance.below(5))
    return Change(key, .set(path, old: tree[path], new: new))
  }
}

/// Expects what a mutating call returns, which the macro cannot take.
private func expect(_ holds: Bool, at location: SourceLocation = #_sourceLocation) {
  #expect(holds, sourceLocation: location)
}

extension Tree {
  /// The record without its log.
  var withoutLog: Tree {
    var tree = self
    _ = tree.put(nil, at: Path(FrameKey.log))
    return tree
  }
}
