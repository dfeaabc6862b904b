import Domain
import Testing

@Suite("Units beside each other")
struct UnitNeighbourTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "me")

  /// A dated row of a list: what it says, from when and to when.
  private struct Entry {
    let text: String
    var from: String?
    var to: String?

    /// The row as it stands in a file.
    func row(_ letter: Character, _ name: String, key: String = "text") -> Tree {
      Tree.row(id: id(letter, name)).with(key, .text(text))
        .with("from", from.map { .text($0) }).with("to", to.map { .text($0) })
    }
  }

  /// A unit of that handle: its names, codes, kind, parent and life.
  private func unit(
    _ handle: String, _ names: [Entry], codes: [Entry] = [], kind: String? = "commune",
    parent: String? = "top", lived: (from: String?, to: String?) = (nil, nil), out: [String] = []
  ) throws -> Record {
    let key = RecordKey(.unit, id("u", handle))
    func rows(_ entries: [Entry], _ letter: Character) -> [Tree] {
      zip(entries, ["a", "b", "c"]).map { $0.row(letter, handle + $1) }
    }
    var tree = Tree.record(key).with("names", .list(rows(names, "v")))
    if !codes.isEmpty { tree = tree.with("codes", .list(rows(codes, "v"))) }
    if let kind {
      tree = tree.with("kinds", .list([Entry(text: kind).row("w", handle, key: "kind")]))
    }
    if let parent {
      let row = Entry(text: id("u", parent)).row("y", handle, key: "unit")
      tree = tree.with("parents", .list([row]))
    }
    if !out.isEmpty {
      tree = tree.with(
        "predecessors",
        .list(out.map { Tree.row(id: id("f", handle + $0)).with("unit", .text(id("u", $0))) }))
    }
    tree = tree.with("from", lived.from.map { .text($0) }).with("to", lived.to.map { .text($0) })
    return try Record(key, tree)
  }

  /// The province below which the others stand.
  private func top() throws -> Record {
    try unit("top", [Entry(text: "UBND tỉnh")], kind: "province", parent: nil)
  }

  /// A store of these records.
  private func workspace(_ records: [Record]) throws -> Workspace {
    let header = Tree.object(["schema": .integer(1), "id": .text(id("h", "store"))])
    return Workspace(header: try StoreHeader(header), records: records)
  }

  /// The codes that a check finds, each with the unit in which it stands.
  private func found(_ records: [Record]) throws -> [String] {
    audit(try workspace(records)).map { found in
      "\(found.code.rawValue) \(found.record.id.dropFirst().prefix { $0 != "a" })"
    }
  }

  @Test("Two living units with one code are named, each with the other")
  func codes() throws {
    let one = try unit("one", [Entry(text: "Xã Một")], codes: [Entry(text: "03334")])
    let two = try unit("two", [Entry(text: "Xã Hai")], codes: [Entry(text: "03334")])
    let found = audit(try workspace([top(), one, two]))
    #expect(found.map(\.code) == [.unitCodeTwice, .unitCodeTwice])
    #expect(found.first?.figures.map(\.printed) == [.text("03334"), .text("Xã Hai")])
    #expect(found.last?.figures.map(\.printed) == [.text("03334"), .text("Xã Một")])
  }

  @Test("A code that was handed on is one unit's at a time")
  func handedOn() throws {
    let old = try unit(
      "old", [Entry(text: "Xã Một")], codes: [Entry(text: "03334")], lived: (nil, "2025-06-30"))
    let new = try unit(
      "new", [Entry(text: "Xã Một")], codes: [Entry(text: "03334", from: "2025-07-01")],
      lived: ("2025-07-01", nil))
    #expect(try found([top(), old, new]) == [])
    let early = try unit(
      "early", [Entry(text: "Xã Ba")], codes: [Entry(text: "03334", from: "2025-06-30")])
    #expect(try found([top(), old, early]) == ["unit.code-twice e", "unit.code-twice old"])
  }

  @Test("One name under one parent at a time; marks tell names apart, case does not")
  func names() throws {
    let one = try unit("one", [Entry(text: "Xã Đông Sơn")])
    let marked = try unit("two", [Entry(text: "Xã Đồng Sơn")])
    #expect(try found([top(), one, marked]) == [])
    let same = try unit("two", [Entry(text: "XÃ ĐÔNG SƠN")])
    #expect(try found([top(), one, same]) == ["unit.name-twice one", "unit.name-twice two"])
    let elsewhere = try unit("two", [Entry(text: "Xã Đông Sơn")], parent: "one")
    #expect(try found([top(), one, elsewhere]) == [])
    let later = try unit(
      "two", [Entry(text: "Xã Khác", to: "2020-01-01"), Entry(text: "Xã Mới", from: "2020-01-02")])
    let former = try unit("one", [Entry(text: "Xã Mới", to: "2020-01-01")])
    #expect(try found([top(), former, later]) == [])
  }

  @Test(
    "A unit that goes on without a kind or a place below others is named; one that ended is not")
  func unplaced() throws {
    let placed = try unit("one", [Entry(text: "Xã Một")])
    let kindless = try unit("two", [Entry(text: "Xã Hai")], kind: nil)
    let loose = try unit("six", [Entry(text: "Xã Ba")], parent: nil)
    let ended = try unit(
      "end", [Entry(text: "Xã Tư")], kind: nil, parent: nil, lived: (nil, "2020-01-01"))
    #expect(
      try found([top(), placed, kindless, loose, ended]) == [
        "unit.no-parent six", "unit.no-kind two",
      ])
  }

  @Test("What came out of units that had a place wants one too, also the only one of its kind")
  func heirWithoutPlace() throws {
    let old = try unit("one", [Entry(text: "Xã Một")], lived: (nil, "2025-06-30"))
    let heir = try unit(
      "two", [Entry(text: "Phường Hai")], kind: "ward", parent: nil, lived: ("2025-07-01", nil),
      out: ["one"])
    #expect(try found([top(), old, heir]) == ["unit.no-parent two"])
  }

  @Test("Two names, or two kinds, that hold at a time are named; one after the other is in order")
  func overlapping() throws {
    let clean = try unit(
      "one", [Entry(text: "Xã Một", to: "2020-01-01"), Entry(text: "Xã Hai", from: "2020-01-02")])
    #expect(try found([top(), clean]) == [])
    let open = try unit("two", [Entry(text: "Xã Ba"), Entry(text: "Xã Tư", from: "2020-01-02")])
    let found = audit(try workspace([top(), open]))
    #expect(found.map(\.code) == [.unitOverlap])
    #expect(found.first?.figures.map(\.printed) == [.text("Xã Tư"), .text("Xã Ba")])
  }

  @Test("What was taken in whole and lives on is named; what gave a part, or ended, is not")
  func livingOn() throws {
    let gone = try unit("one", [Entry(text: "Xã Một")], lived: (nil, "2025-06-30"))
    let heir = try unit(
      "six", [Entry(text: "Xã Ba")], lived: ("2025-07-01", nil), out: ["one", "two"])
    let living = try unit("two", [Entry(text: "Xã Hai")])
    #expect(try found([top(), gone, living, heir]) == ["unit.lives-on six"])
    var tree = heir.tree
    let part = Path(["predecessors", id("f", "sixtwo"), "isPart"])
    let isPut = tree.put(.flag(true), at: part)
    #expect(isPut)
    let inPart = try Record(heir.key, tree)
    #expect(try self.found([top(), gone, living, inPart]) == [])
  }

  @Test("A merger of which the heir was taken back is named at each unit that it ended")
  func lostHeir() throws {
    let old = try unit("one", [Entry(text: "Xã Một")], lived: (nil, "2025-06-30"))
    let other = try unit("two", [Entry(text: "Xã Hai")], lived: (nil, "2025-06-30"))
    let heir = try unit(
      "six", [Entry(text: "Xã Ba")], lived: ("2025-07-01", nil), out: ["one", "two"])
    var store = try workspace([top(), old, other, heir])
    #expect(audit(store) == [])
    let key = RecordKey(.unit, id("u", "six"))
    try store.apply(Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true))), stamp)
    let found = audit(store)
    #expect(found.map(\.code) == [.unitHeirGone, .unitHeirGone])
    #expect(found.first?.figures.last?.printed == .text("Xã Ba"))
  }
}
