import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("Making a store")
struct CreatingTests {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func create(_ path: String, durable: Bool = false) throws -> StoreFolder {
    try StoreFolder.create(
      at: path, header: Sample.header, records: try Sample.units(), durable: durable)
  }

  @Test("A new store opens with exactly what it was made of", arguments: [false, true])
  func makes(durable: Bool) throws {
    let folder = try create(place("a/b/store"), durable: durable)
    let opened = try StoreFolder.open(at: place("a/b/store"))
    #expect(opened.folder == folder)
    #expect(opened.workspace.header.tree == Sample.header)
    #expect(opened.workspace.records.values.sorted { $0.key < $1.key } == (try Sample.units()))
    #expect(opened.workspace.unreadable.isEmpty)
    #expect(opened.journal == .absent)
    #expect(try Folder(path: place("a/b")).names() == ["store"])
  }

  @Test("An empty folder becomes a store")
  func emptyFolder() throws {
    #expect(mkdir(place("s"), 0o700) == 0)
    _ = try create(place("s"))
    #expect(try StoreFolder.open(at: place("s")).workspace.records.count == 3)
  }

  @Test("Whatever is there already is left as it is")
  func refuses() throws {
    _ = try create(place("s"))
    put("x".utf8, in: place("file"))
    #expect(mkdir(place("full"), 0o700) == 0)
    put("x".utf8, in: place("full/x"))
    #expect(symlink(place("s"), place("link")) == 0)
    for name in ["s", "file", "full", "link"] {
      #expect(throws: StoreFailure.exists) { try create(place(name)) }
    }
    #expect(throws: StoreFailure.disk(.noFolder)) { try create(place("file/s")) }
    #expect(try Folder(path: place.path).names() == ["file", "full", "link", "s"])
  }

  @Test("A bad header or record is refused, and nothing is left behind")
  func badContent() throws {
    #expect(throws: StoreFailure.badHeader(DecodingFailure("schema", .missing))) {
      try StoreFolder.create(at: place("s"), header: .object([:]), records: [], durable: false)
    }
    // A number that JSON does not have would not read back.
    let key = Sample.first
    let bad = try Record(key, Sample.unit(key.id).with("future", .literal("1.2.3")))
    #expect(throws: StoreFailure.badRecord(key)) {
      try StoreFolder.create(
        at: place("s"), header: Sample.header, records: [bad], durable: false)
    }
    #expect(try Folder(path: place.path).names() == [])
  }

  @Test("Modes are the same under every umask", arguments: ["0", "022", "077", "0777"])
  func modes(umask: String) throws {
    let probe = try probePath()
    let acts =
      "\(probe) init $0/s && \(probe) many $0/s && \(probe) new $0/s && \(probe) group $0/s"
    let result = run("/bin/sh", "-c", "umask \(umask); " + acts, place.path)
    #expect(result.output == "OK\nOK\nOK\nOK\n")
    let files = ["store.json", "lock", "rec/unit/uaaaaaaaaaa.json", "rec/unit/uzzzzzzzzzz.json"]
    for file in files + ["rec/group/gaaaaaaaaaa.json"] {
      #expect(mode(of: place("s/" + file)) == 0o660, "\(file)")
    }
    for folder in ["", "rec", "rec/unit", "rec/group", "tmp"] {
      #expect(mode(of: place("s/" + folder)) == 0o2770, "\(folder)")
    }
  }

  @Test("A folder whose mode was never set is mended")
  func mends() throws {
    var folder = try create(place("s"))
    chmod(place("s/rec/unit"), 0)
    chmod(place("s/tmp"), 0o700)
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    #expect(mode(of: place("s/rec/unit")) == 0o2770)
    #expect(mode(of: place("s/tmp")) == 0o2770)
  }

  @Test("Folders that a clone leaves out are made again")
  func clone() throws {
    var folder = try create(place("s"))
    #expect(rmdir(place("s/tmp")) == 0)
    #expect(unlink(place("s/lock")) == 0)
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    #expect(mode(of: place("s/tmp")) == 0o2770)
    #expect(mode(of: place("s/lock")) == 0o660)
  }

  @Test("File systems are told apart by their number")
  func fileSystems() throws {
    #expect(FileSystem(magic: 0x6969) == .network)
    #expect(FileSystem(magic: 0xFF53_4D42) == .network)
    #expect(FileSystem(magic: 0xFE53_4D42) == .network)
    #expect(FileSystem(magic: 0x6573_5546) == .network)
    #expect(FileSystem(magic: 0xEF53) == .local)
    #expect(FileSystem(magic: 1) == .unknown)
    #expect(try create(place("s")).fileSystem() != .network)
  }
}

/// The inode of a file or folder.
private func inode(of path: String) -> UInt64 {
  var status = stat()
  return lstat(path, &status) == 0 ? UInt64(status.st_ino) : 0
}

@Suite("What is acknowledged is there after a power cut")
struct PowerCutTests {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test("A new store: every file, every folder after it got its name, and the folders above")
  func created() throws {
    fl_test_reset()
    fl_test_note_syncs()
    defer { fl_test_reset() }
    _ = try StoreFolder.create(
      at: place("a/b/s"), header: Sample.header, records: try Sample.units(), durable: true)
    let named = fl_test_renamed_at()
    #expect(named > 0)
    for file in ["store.json", "lock"] + Sample.ids.map({ "rec/unit/\($0).json" }) {
      #expect(fl_test_synced_at(inode(of: place("a/b/s/" + file))) > 0, "\(file)")
    }
    for folder in ["s", "s/rec", "s/rec/unit", "s/tmp", ""] {
      #expect(fl_test_synced_at(inode(of: place("a/b/" + folder))) > named, "\(folder)")
    }
    #expect(fl_test_synced_at(inode(of: place("a"))) > 0)
    #expect(fl_test_synced_at(inode(of: place.path)) > 0)
  }

  @Test("A first record of a kind, also in a folder that somebody made and did not sync")
  func firstOfKind() throws {
    for isThere in [false, true] {
      let path = try place.store("s\(isThere)")
      if isThere { #expect(mkdir(path + "/rec/group", 0o2770) == 0) }
      var folder = try StoreFolder.open(at: path).folder
      let key = RecordKey(.group, "gaaaaaaaaaa")
      fl_test_reset()
      fl_test_note_syncs()
      defer { fl_test_reset() }
      _ = try folder.commit([
        Sample.edit(Change(key, .create(Tree.record(key).with("name", .text("Nhóm")))))
      ])
      let named = fl_test_renamed_at()
      #expect(fl_test_synced_at(inode(of: path + "/rec/group")) > named)
      #expect(fl_test_synced_at(inode(of: path + "/rec")) > 0)
      #expect(fl_test_synced_at(inode(of: path)) > 0)
    }
  }

  @Test("A call that a signal interrupts while a store is made is made again")
  func interrupted() throws {
    var call: Int32 = 1
    while true {
      let path = place("\(call)/s")
      fl_test_reset()
      fl_test_fail_at(call, EINTR)
      defer { fl_test_reset() }
      _ = try StoreFolder.create(
        at: path, header: Sample.header, records: try Sample.units(), durable: true)
      let calls = fl_test_calls()
      fl_test_reset()
      #expect(try StoreFolder.open(at: path).workspace.records.count == 3, "call \(call)")
      if call > calls { break }
      call += 1
    }
    #expect(call > 40)
  }
}
