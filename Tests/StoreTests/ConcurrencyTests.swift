import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("Several at once")
struct ConcurrencyTests {
  let place: TemporaryFolder
  let path: String

  init() throws {
    place = try TemporaryFolder()
    path = try place.store()
  }

  @Test("Eight writers in one process: every save that was acknowledged is there")
  func threads() async throws {
    let start = try StoreFolder.open(at: path).folder
    let acknowledged = await withTaskGroup(of: [String].self) { group in
      for writer in 0..<8 { group.addTask { saves(of: writer, start) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let record = try #require(try StoreFolder.open(at: path).workspace[Sample.first])
    let rows = (record.tree["codes"]?.elements ?? []).compactMap(\.rowID)
    #expect(rows.count == 80)
    #expect(Set(rows) == Set(acknowledged))
    #expect(record.tree.logEntries.compactMap { $0["seq"]?.asInteger } == Array(1...80))
  }

  /// Adds ten rows to one record.
  private func saves(of writer: Int, _ start: StoreFolder) -> [String] {
    var folder = start
    folder.patience = 60_000
    var ids = IDGenerator(seed: UInt64(writer))
    var done: [String] = []
    for _ in 0..<10 {
      let id = ids.next(letter: "v")
      let row = Tree.object(["id": .text(id), "text": .text("\(writer)")])
      let change = Change(Sample.first, .insert("codes", row: row, after: nil))
      if (try? folder.commit([Sample.edit(change)])) != nil { done.append(id) }
    }
    return done
  }

  @Test("Eight processes, some of them killed: every save that was acknowledged is there")
  func processes() async throws {
    let probe = try probePath()
    let acknowledged = await withTaskGroup(of: [String].self) { group in
      for writer in 0..<8 { group.addTask { processes(of: writer, probe) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let opened = try StoreFolder.open(at: path)
    #expect(opened.workspace.unreadable.isEmpty)
    #expect(acknowledged.count >= 16)
    for id in acknowledged { #expect(opened.workspace[RecordKey(.unit, id)] != nil, "\(id)") }
  }

  /// Runs the probe eight times, and lets it die now and then.
  private func processes(of writer: Int, _ probe: String) -> [String] {
    var ids = IDGenerator(seed: UInt64(writer + 100))
    var done: [String] = []
    for round in 0..<8 {
      let id = ids.next(letter: "u")
      let dying = round % 3 == 2 ? ["\(writer * 5 + round)"] : []
      if run(probe, ["add", path, id] + dying).output == "OK\n" { done.append(id) }
    }
    return done
  }

  @Test("Who waits in vain for the lock is told who has it")
  func busy() throws {
    var folder = try StoreFolder.open(at: path).folder
    folder.patience = 20
    let other = try folder.locked(Stamp(at: "2026-05-06T07:08:09Z", by: "văn thư"))
    #expect {
      try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    } throws: { error in
      guard case .busy(let holder) = error as? SaveFailure else { return false }
      return holder?.by == "văn thư" && holder?.since == "2026-05-06T07:08:09Z"
        && holder?.process == Int(getpid())
    }
    _ = other.root
    #expect(folder.mustReopen == false)
  }

  @Test("A note about the holder that is damaged hides nothing else")
  func damagedNote() throws {
    var folder = try StoreFolder.open(at: path).folder
    folder.patience = 0
    let other = try folder.locked(nil)
    for note in ["", "{", "\u{1B}]0;x", String(repeating: "x", count: 10_000)] {
      put(note.utf8, in: path + "/lock-holder")
      #expect(throws: SaveFailure.busy(nil)) {
        try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
      }
    }
    _ = other.root
  }

  @Test("A lock file that some tool replaced is noticed")
  func replacedLock() throws {
    var folder = try StoreFolder.open(at: path).folder
    let old = try folder.locked(nil)
    unlink(path + "/lock")
    // Whoever waits for the file that is gone would wait for ever: the old lock is still held.
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    let saved = try StoreFolder.open(at: path).workspace[Sample.first]
    #expect(saved?.tree["note"] == .text("mới"))
    withExtendedLifetime(old) {}
  }

  @Test("What dead processes left is cleaned away by the next save")
  func leavings() throws {
    put("x".utf8, in: path + "/tmp/999999-0")
    put("x".utf8, in: path + "/tmp/\(getpid())-0")
    mkdir(path + "/tmp/folder", 0o700)
    symlink("/etc/passwd", path + "/tmp/link")
    var folder = try StoreFolder.open(at: path).folder
    _ = try folder.commit([Sample.edit(Sample.set("note", nil, "mới"))])
    #expect(try Folder(path: path + "/tmp").names().isEmpty)
    #expect(bytes(of: "/etc/passwd") != nil)
  }
}
