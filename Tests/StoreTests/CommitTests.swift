import Testing

@testable import Domain
@testable import Store

@Suite("A commit")
struct CommitTests {
  let place: TemporaryFolder
  let path: String
  var folder: StoreFolder
  let opened: OpenedStore

  init() throws {
    place = try TemporaryFolder()
    path = try place.store()
    opened = try StoreFolder.open(at: path)
    folder = opened.folder
  }

  @Test("What was saved is there when the store is opened again")
  mutating func saved() throws {
    let edit = Sample.edit(
      Sample.set("note", nil, "mới"), base: opened.digests[Sample.first])
    let committed = try folder.commit([edit])
    let again = try StoreFolder.open(at: path)
    #expect(committed.count == 1)
    #expect(committed[0].wasMerged == false)
    #expect(again.workspace[Sample.first] == committed[0].record)
    #expect(again.digests[Sample.first] == committed[0].digest)
    #expect(again.workspace[Sample.first]?.tree["note"] == .text("mới"))
    #expect(again.workspace.unreadable.isEmpty)
    #expect(try Folder(path: path + "/tmp").names().isEmpty)
  }

  @Test("A new record gets a folder of its kind")
  mutating func creates() throws {
    let key = RecordKey(.remark, "raaaaaaaaaa")
    let tree = Tree.record(key).with("about", .text("Lưu ý"))
    _ = try folder.commit([Sample.edit(Change(key, .create(tree)))])
    #expect(try StoreFolder.open(at: path).workspace[key]?.tree["about"] == .text("Lưu ý"))
    #expect(mode(of: path + "/rec/remark") == 0o2770)
  }

  @Test("More than a journal may hold is refused, and nothing of it is written")
  func tooMuch() throws {
    let edits = Sample.ids.map { id in
      let key = RecordKey(.unit, id)
      return Sample.edit(Sample.set("note", nil, "mới", of: key), base: opened.digests[key])
    }
    let before = edits.map { bytes(of: path + "/" + $0.key.file) }
    #expect(throws: SaveFailure.tooLarge(edits[0].key, limit: 100)) {
      _ = try Commit(edits, in: folder, limit: 100)
    }
    #expect(edits.map { bytes(of: path + "/" + $0.key.file) } == before)
    let again = try StoreFolder.open(at: path)
    #expect(again.journal == .absent && again.quarantined.isEmpty)
    let whole = try Commit(edits, in: folder)
    #expect(whole.committed.count == edits.count)
  }

  @Test("A record that exists is not created over")
  mutating func createsOnce() throws {
    let before = bytes(of: path + "/" + Sample.first.file)
    let edit = Sample.edit(Change(Sample.first, .create(Sample.unit(Sample.ids[0]))))
    let record = try #require(opened.workspace[Sample.first])
    #expect(
      throws: SaveFailure.conflict(.recordExists(Sample.first), current: record)
    ) { try folder.commit([edit]) }
    #expect(bytes(of: path + "/" + Sample.first.file) == before)
  }

  @Test("Two people who change different fields both keep their change")
  mutating func merges() throws {
    let base = opened.digests[Sample.first]
    var other = folder
    _ = try other.commit([Sample.edit(Sample.set("note", nil, "một"), base: base)])
    let committed = try folder.commit([
      Sample.edit(Sample.set("telephone", nil, "0215"), base: base, stamp: Sample.later)
    ])
    #expect(committed[0].wasMerged)
    let tree = try StoreFolder.open(at: path).workspace[Sample.first]?.tree
    #expect(tree?["note"] == .text("một"))
    #expect(tree?["telephone"] == .text("0215"))
    #expect(tree?.logEntries.count == 2)
  }

  @Test("Two people who change the same field: the second is told what stands there and who did it")
  mutating func conflicts() throws {
    let base = opened.digests[Sample.first]
    var other = folder
    let theirs = try other.commit([Sample.edit(Sample.set("note", nil, "một"), base: base)])
    let refusal = ChangeRefusal.changedSince(
      "note", current: .text("một"), last: Sample.stamp)
    #expect(
      throws: SaveFailure.conflict(refusal, current: theirs[0].record)
    ) {
      try folder.commit([
        Sample.edit(Sample.set("note", nil, "hai"), base: base, stamp: Sample.later)
      ])
    }
    #expect(try StoreFolder.open(at: path).workspace[Sample.first] == theirs[0].record)
    #expect(folder.mustReopen == false)
  }

  @Test("When one of several records is in conflict, none is written")
  mutating func allOrNothing() throws {
    let edits = [
      Sample.edit(Sample.set("note", nil, "mới")),
      Sample.edit(Sample.set("note", "cũ", "mới", of: Sample.second)),
    ]
    #expect(throws: SaveFailure.self) { try folder.commit(edits) }
    #expect(try StoreFolder.open(at: path).workspace == opened.workspace)
  }

  @Test("An undo is the inverse change, and gives the same fields again")
  mutating func undoes() throws {
    let changes = [
      Sample.set("note", nil, "mới"),
      Change(
        Sample.first,
        .insert(
          "codes", row: .object(["id": .text("vbbbbbbbbbb"), "text": .text("01")]), after: nil)),
    ]
    _ = try folder.commit([RecordEdit(Sample.first, changes, Sample.stamp, base: nil)])
    let inverse = changes.reversed().map(\.inverse)
    _ = try folder.commit([RecordEdit(Sample.first, inverse, Sample.later, base: nil)])
    let tree = try #require(try StoreFolder.open(at: path).workspace[Sample.first]?.tree)
    #expect(tree.logEntries.count == 4)
    var bare = try #require(tree.members)
    bare[FrameKey.log] = nil
    #expect(.object(bare) == Sample.unit(Sample.ids[0]))
  }

  @Test("Keys of a newer version survive an edit, numbers as they were written")
  mutating func unknownKeys() throws {
    let file = path + "/" + Sample.first.file
    let text = """
      {"id":"uaaaaaaaaaa","kind":"unit","schema":1,"future":{"weights":[1.50,1e3,-0],"x":null},
       "names":[{"id":"vaaaaaaaaaa","text":"A","later":true}]}
      """
    put(text.utf8, in: file)
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    let tree = try #require(try StoreFolder.open(at: path).workspace[Sample.first]?.tree)
    #expect(
      tree["future"]
        == .object([
          "weights": .list([.literal("1.50"), .literal("1e3"), .literal("-0")]), "x": .null,
        ]))
    #expect(tree["names.vaaaaaaaaaa.later" as Path] == .flag(true))
    let written = String(decoding: bytes(of: file) ?? [], as: UTF8.self)
    #expect(written.contains("1.50,\n") && written.contains("1e3,\n") && written.contains("-0\n"))
  }

  @Test("An edit without changes writes nothing, however the file is laid out")
  mutating func nothingToDo() throws {
    let file = path + "/" + Sample.first.file
    let text = Array(
      "{\"kind\":\"unit\",\"id\":\"uaaaaaaaaaa\",\"names\":[{\"id\":\"vaaaaaaaaaa\",\"text\":\"A\"}]}"
        .utf8)
    put(text, in: file)
    let committed = try folder.commit([RecordEdit(Sample.first, [], Sample.stamp, base: nil)])
    #expect(bytes(of: file) == text)
    #expect(committed[0].digest == Digest(of: text))
  }

  @Test("What is read and written without a change gives the same bytes")
  func stable() throws {
    try #require(!opened.workspace.records.isEmpty)
    for record in opened.workspace.records.values {
      #expect(bytes(of: path + "/" + record.key.file) == JSONText.write(record.tree))
    }
  }

  @Test("A record that cannot be read is not overwritten")
  mutating func unreadable() throws {
    let file = path + "/" + Sample.first.file
    put("{\"a\":\n}".utf8, in: file)
    let bad = UnreadableFile(file: Sample.first.file, line: 2, fault: .syntax(column: 1))
    #expect(throws: SaveFailure.unreadable(bad)) {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    }
    #expect(bytes(of: file) == Array("{\"a\":\n}".utf8))
  }

  @Test("A record with an unfit value, too deep or too large is refused before the disk is touched")
  mutating func refused() throws {
    var deep = Tree.text("x")
    for _ in 0..<40 { deep = .list([deep]) }
    let large = Tree.text(String(repeating: "a", count: JSONText.largest))
    let broken = Tree.literal("1, 2")
    for value in [deep, large, broken, .integer(3)] {
      let change = Change(Sample.first, .set("note", old: nil, new: value))
      #expect(throws: SaveFailure.self) { try folder.commit([Sample.edit(change)]) }
    }
    let future = Change(Sample.first, .set("future", old: nil, new: broken))
    #expect(throws: SaveFailure.badRecord(Sample.first)) {
      try folder.commit([Sample.edit(future)])
    }
    let wide = Change(Sample.first, .set("future", old: nil, new: large))
    #expect(throws: SaveFailure.tooLarge(Sample.first, limit: JSONText.largest)) {
      try folder.commit([Sample.edit(wide)])
    }
    #expect(try StoreFolder.open(at: path).workspace == opened.workspace)
  }

  @Test("A log past a MiB is rolled into the archive, and nothing of it is lost")
  mutating func rolls() throws {
    let long = String(repeating: "x", count: 400_000)
    var note: String?
    for round in 0..<3 {
      let next = "\(round)" + long
      _ = try folder.commit([Sample.edit(Sample.set("note", note, next))])
      note = next
    }
    let record = try #require(try StoreFolder.open(at: path).workspace[Sample.first])
    let archived = try folder.archivedLog(of: Sample.first)
    #expect(!archived.isEmpty)
    #expect(
      (archived + record.tree.logEntries).compactMap { $0["seq"]?.asInteger } == [1, 2, 3])
  }

  @Test("A row that was moved stands there on the disk, and undo brings it back")
  mutating func moves() throws {
    let rows = ["a", "b", "c"].map { "v\($0)aaaaaaaaa" }
    for (number, id) in rows.enumerated() {
      let row = Tree.row(id: id).with("text", .text("0\(number)"))
      let after = number == 0 ? nil : rows[number - 1]
      _ = try folder.commit([
        Sample.edit(Change(Sample.first, .insert("codes", row: row, after: after)))
      ])
    }
    let order = { [path] () throws -> [String] in
      let record = try StoreFolder.open(at: path).workspace[Sample.first]
      return (record?.tree["codes"]?.elements ?? []).compactMap(\.rowID)
    }
    #expect(try order() == rows)
    let base = try StoreFolder.open(at: path).digests[Sample.first]
    let move = Change(Sample.first, .move("codes", row: rows[2], from: rows[1], to: nil))
    let moved = try folder.commit([Sample.edit(move, base: base)])
    #expect(moved.first?.wasMerged == false)
    #expect(try order() == [rows[2], rows[0], rows[1]])
    // Another field of the same row, typed before the move was seen, is kept beside it.
    let field = Change(
      Sample.first, .set(Path(["codes", rows[2], "decision"]), old: nil, new: .text("12/QĐ")))
    #expect(try folder.commit([Sample.edit(field, base: base)]).first?.wasMerged == true)
    #expect(try order() == [rows[2], rows[0], rows[1]])
    // A move of what another moved meanwhile is refused, and the file stays as it is.
    let before = bytes(of: path + "/" + Sample.first.file)
    let other = Change(Sample.first, .move("codes", row: rows[2], from: rows[1], to: rows[0]))
    #expect(throws: SaveFailure.self) { try folder.commit([Sample.edit(other, base: base)]) }
    #expect(bytes(of: path + "/" + Sample.first.file) == before)
    _ = try folder.commit([Sample.edit(move.inverse)])
    #expect(try order() == rows)
    let record = try StoreFolder.open(at: path).workspace[Sample.first]
    #expect(record?.tree.history(of: Sample.first).map(\.change).filter { $0 == move }.count == 1)
    #expect(record?.tree[Path(["codes", rows[2], "decision"])] == .text("12/QĐ"))
  }
}
