import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("Opening a store")
struct OpeningTests {
  let place: TemporaryFolder
  let path: String

  init() throws {
    place = try TemporaryFolder()
    path = try place.store()
  }

  private func opened() throws -> OpenedStore { try StoreFolder.open(at: path) }

  /// What is wrong with a file after it was filled with these bytes.
  private func fault(_ name: String, _ text: some Collection<UInt8>) throws -> UnreadableFile? {
    put(text, in: path + "/rec/unit/" + name)
    let opened = try opened()
    #expect(opened.workspace.records.count + opened.workspace.unreadable.count >= 3)
    #expect(opened.workspace.unreadable.count <= 1)
    return opened.workspace.unreadable.first
  }

  @Test("Every bad file is a row with its place and fault, and the others are there")
  func badFiles() throws {
    let unit = "\"kind\":\"unit\",\"names\":[{\"id\":\"vaaaaaaaaaa\",\"text\":\"A\"}]"
    let cases: [(String, Int?, FileFault)] = [
      ("", 1, .syntax(column: 1)),
      ("{\"id\":\n1,}", 2, .syntax(column: 3)),
      ("\u{FEFF}{}", 1, .byteOrderMark),
      ("{\"a\":1,\n\"a\":2}", 2, .repeatedKey("a")),
      ("{\n<<<<<<< HEAD\n", 2, .mergeMarks),
      (String(repeating: "[", count: 40), 1, .tooDeep),
      ("[]", nil, .decodingFailure(DecodingFailure("kind", .wrongKind))),
      (
        "{\"id\":\"uaaaaaaaaaa\",\"kind\":\"plan\"}", nil,
        .decodingFailure(DecodingFailure("kind", .wrongKind))
      ),
      ("{\"kind\":\"unit\"}", nil, .decodingFailure(DecodingFailure("id", .wrongID))),
      (
        "{\"id\":\"uaaaaaaaaaa\",\"kind\":\"unit\"}", nil,
        .decodingFailure(DecodingFailure("names", .missing))
      ),
      ("{\"id\":\"ubbbbbbbbbb\",\(unit)}", nil, .wrongName),
      ("{\"id\":\"uaaaaaaaaaa\",\"schema\":2,\(unit)}", nil, .newerSchema(2)),
      (
        "{\"id\":\"uaaaaaaaaaa\",\"schema\":1.0,\(unit)}", nil,
        .decodingFailure(DecodingFailure("schema", .unexpected(.integer)))
      ),
    ]
    for (text, line, fault) in cases {
      var found = try self.fault("uaaaaaaaaaa.json", text.utf8)
      found?.traces = UnreadableFile.Traces()
      #expect(found == UnreadableFile(file: Sample.first.file, line: line, fault: fault), "\(text)")
    }
  }

  @Test("Bytes that are not UTF-8 and files that are too large are rows as well")
  func notText() throws {
    #expect(try fault("uaaaaaaaaaa.json", [0x7B, 0x0A, 0xFF])?.fault == .notUTF8)
    let large = [UInt8](repeating: 0x20, count: JSONText.largest + 1)
    #expect(try fault("uaaaaaaaaaa.json", large)?.fault == .tooLarge(limit: JSONText.largest))
  }

  @Test("A name that is no id is a row, a copy of a sharing program is known as one")
  func names() throws {
    let names: [(String, FileFault)] = [
      ("uaaaaaaaaaa.sync-conflict-20260102-030405-ABCDEFG.json", .sharingConflict),
      ("uaaaaaaaaaa (1).json", .sharingConflict),
      ("uaaaaaaaaaa(2).json", .sharingConflict),
      ("uaaaaaaaaaa (An's conflicted copy 2026-01-02).json", .sharingConflict),
      ("Uaaaaaaaaaa.json", .wrongName), ("uaaaaaaaaa.json", .wrongName),
      ("uaaaaaaaaaaa.json", .wrongName), ("uaaaaaaaaa1.json", .wrongName),
      ("uaaaaaaaaaa.JSON", .wrongName), ("uaaaaaaaaaa", .wrongName),
      ("uaaaaaaaaaa.json.bak", .wrongName), ("paaaaaaaaaa.json", .wrongName),
      ("-rf", .wrongName), ("ố.json", .wrongName), ("u\u{301}aaaaaaaaa.json", .wrongName),
      ("..json", .wrongName), ("uaaaaa\naaaa.json", .wrongName), ("lock", .wrongName),
    ]
    for (name, fault) in names where name != "..json" {
      let found = try self.fault(name, "{}".utf8)
      #expect(found == UnreadableFile(file: "rec/unit/" + name, line: nil, fault: fault), "\(name)")
      unlink(path + "/rec/unit/" + name)
    }
    #expect(try fault(".hidden", "{}".utf8) == nil)
  }

  @Test("A copy by hard links is read, said to be one, and an edit leaves the other store alone")
  func hardLinks() throws {
    #expect(try !opened().isHardLinked)
    run("/bin/cp", "-al", path, place("copy"))
    let copy = try StoreFolder.open(at: place("copy"))
    #expect(copy.isHardLinked && copy.workspace.unreadable.isEmpty)
    #expect(copy.workspace.records.count == 3)
    let before = bytes(of: path + "/" + Sample.first.file)
    var folder = copy.folder
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    #expect(bytes(of: path + "/" + Sample.first.file) == before)
  }

  @Test("Links, pipes and folders are never read")
  func notRegular() throws {
    put("{}".utf8, in: place("outside"))
    let file = path + "/" + Sample.first.file
    let tricks: [() -> Int32] = [
      { symlink(place("outside"), file) }, { symlink("/dev/zero", file) },
      { symlink("uaaaaaaaaaa.json", file) }, { mkfifo(file, 0o600) }, { mkdir(file, 0o700) },
    ]
    for trick in tricks {
      remove(file)
      #expect(trick() == 0)
      let unreadable = try opened().workspace.unreadable
      #expect(
        unreadable == [UnreadableFile(file: Sample.first.file, line: nil, fault: .notRegular)])
      var folder = try opened().folder
      #expect(throws: SaveFailure.self) {
        try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
      }
    }
    #expect(bytes(of: place("outside")) == Array("{}".utf8))
  }

  @Test("A folder of records that is a link is not followed")
  func linkedFolder() throws {
    let outside = try place.store("t")
    run("/bin/rm", "-r", path + "/rec/unit")
    #expect(symlink(outside + "/rec/unit", path + "/rec/unit") == 0)
    let opened = try opened()
    #expect(opened.workspace.records.isEmpty)
    #expect(opened.workspace.unreadable.map(\.fault) == [.notRegular])
    var folder = opened.folder
    #expect(throws: SaveFailure.self) {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    }
    #expect(throws: SaveFailure.self) {
      try folder.commit([
        Sample.edit(Change(RecordKey(.unit, "uzzzzzzzzzz"), .create(Sample.unit("uzzzzzzzzzz"))))
      ])
    }
    #expect(bytes(of: outside + "/rec/unit/uzzzzzzzzzz.json") == nil)
  }

  @Test("Ids that would leave the folder are refused everywhere")
  func hostileIDs() throws {
    let ids = [
      "", ".", "..", "/", "../x", "..%2fx", "../../etc/x", "/etc/passwd", "a/b", "u/../../../x",
      "uaaaaaaaa/a", "..aaaaaaaaa", ".aaaaaaaaaa", "uaaaaaaaaa.", "u.aaaaaaaaa", "UAAAAAAAAAA",
      "Uaaaaaaaaaa", "uAaaaaaaaaa", "uaaaaaaaaa", "uaaaaaaaaaaa", "uaaaaaaaaa0", "uaaaaaaaaa1",
      "uaaaaaaaaa8", "uaaaaaaaa a", " uaaaaaaaaa", "uaaaaaaaaa\n", "uaaaaaaaaa\0", "\0aaaaaaaaaa",
      "uaaaaaaaa\u{301}", "u\u{301}aaaaaaaa", "ａaaaaaaaa", "lock", "journal", "tmp", "store.json",
      "con", "nul.json", "uaaaaaaaaaa.json", "uaaaaaaaaaa/", "-aaaaaaaaaa", "~aaaaaaaaaa",
      "$aaaaaaaaaa", "1aaaaaaaaaa", "paaaaaaaaaa",
    ]
    var folder = try opened().folder
    for id in ids {
      let key = RecordKey(.unit, id)
      #expect(throws: SaveFailure.badRecord(key)) {
        try folder.commit([Sample.edit(Change(key, .create(Sample.unit(id))))])
      }
      #expect(try folder.readAgain(key) == .gone)
      // No record of any kind can be made of such an id in the first place.
      #expect(throws: DecodingFailure("id", .wrongID)) {
        try Record(RecordKey(.remark, id), Tree.record(RecordKey(.remark, id)))
      }
    }
    for file in [
      "", "store.json", "rec", "rec/unit", "rec/unit/", "rec/unit/..", "rec/unit/.", "rec/../x",
      "../x/y", "/rec/unit/x", "rec/unit/../../x", "rec/nothing/x", "lock", "tmp/x", "rec//x",
    ] {
      #expect(throws: StoreFailure.noSuchFile(file)) { try folder.quarantine(file) }
      #expect(StoreFile(file: file) == nil)
    }
    #expect(try opened().workspace.records.count == 3)
  }

  @Test("Folders of unknown kinds are left alone")
  func unknownKinds() throws {
    #expect(mkdir(path + "/rec/future", 0o700) == 0)
    put("x".utf8, in: path + "/rec/future/x")
    put("x".utf8, in: path + "/rec/stray")
    #expect(try opened().workspace.unreadable.isEmpty)
  }

  @Test("A store of a newer schema opens, and is not written")
  func newerHeader() throws {
    let header = "{\"schema\":2,\"id\":\"haaaaaaaaaa\"}"
    put(header.utf8, in: path + "/store.json")
    let opened = try opened()
    #expect(opened.workspace.header.isWritable == false)
    #expect(opened.workspace.records.count == 3)
    var folder = opened.folder
    #expect(throws: SaveFailure.newerStore(2)) {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    }
  }

  @Test("What is no store is told from what cannot be read")
  func noStore() throws {
    #expect(throws: StoreFailure.disk(.noFolder)) { try StoreFolder.open(at: place("none")) }
    #expect(throws: StoreFailure.disk(.noFolder)) {
      try StoreFolder.open(at: path + "/store.json")
    }
    #expect(throws: StoreFailure.notAStore) { try StoreFolder.open(at: place.path) }
    put("{\"schema\":1,\n\"id\":x}".utf8, in: path + "/store.json")
    let bad = UnreadableFile(file: "store.json", line: 2, fault: .syntax(column: 6))
    #expect(throws: StoreFailure.unreadable(bad)) { try opened() }
  }

  @Test("Another folder that took the path is refused")
  func replaced() throws {
    var folder = try opened().folder
    #expect(rename(path, place("moved")) == 0)
    #expect(throws: SaveFailure.disk(.noFolder)) {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    }
    _ = try place.store()
    #expect(throws: SaveFailure.disk(.noFolder)) {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    }
    #expect(throws: StoreFailure.disk(.noFolder)) { try folder.readAgain(Sample.first) }
  }

  @Test("A bad file is put aside, never deleted, and never over another one")
  func quarantine() throws {
    let file = "rec/unit/uaaaaaaaaaa (1).json"
    let folder = try opened().folder
    var places: [String] = []
    for text in ["một", "hai", "ba"] {
      put(text.utf8, in: path + "/" + file)
      places.append(try folder.quarantine(file))
    }
    #expect(Set(places).count == 3)
    #expect(
      places.map { bytes(of: path + "/" + $0) } == ["một", "hai", "ba"].map { Array($0.utf8) })
    #expect(try opened().quarantined.count == 3)
    #expect(try opened().workspace.unreadable.isEmpty)
  }

  @Test("A record is read again after another terminal changed it")
  func readAgain() throws {
    let mine = try opened()
    var other = mine.folder
    let committed = try other.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    #expect(
      try mine.folder.readAgain(Sample.first)
        == .present(committed[0].record, committed[0].digest))
    unlink(path + "/" + Sample.first.file)
    #expect(try mine.folder.readAgain(Sample.first) == .gone)
  }
}
