import Glibc
import TestSupport
import Testing

@testable import Domain
@testable import Store

@Suite("A journal that was left")
struct JournalTests {
  let place: TemporaryFolder
  let path: String
  let opened: OpenedStore
  let rows: [Journal.Row]

  init() throws {
    place = try TemporaryFolder()
    path = try place.store()
    opened = try StoreFolder.open(at: path)
    var rows: [Journal.Row] = []
    for id in Sample.ids {
      let key = RecordKey(.unit, id)
      let record = try Record(key, Sample.unit(id, "Tên mới"))
      rows.append(
        Journal.Row(
          place: .record(key), expected: opened.digests[key],
          content: JSONText.write(record.tree)))
    }
    let key = RecordKey(.group, "gaaaaaaaaaa")
    let group = Tree.record(key).with("name", .text("Nhóm"))
    rows.append(
      Journal.Row(place: .record(key), expected: nil, content: JSONText.write(group)))
    self.rows = rows
  }

  private func leave(_ bytes: [UInt8]) { put(bytes, in: path + "/journal") }

  private func content(_ row: Journal.Row) -> [UInt8]? { bytes(of: path + "/" + row.place.file) }

  @Test("It is carried out by whoever opens the store")
  func finished() throws {
    leave(Journal(rows).bytes)
    let again = try StoreFolder.open(at: path)
    #expect(again.journal == .finished(Journal(rows).records))
    #expect(rows.allSatisfy { content($0) == $0.content })
    #expect(again.workspace.records.count == 4)
    #expect(bytes(of: path + "/journal") == nil)
    #expect(try StoreFolder.open(at: path).journal == .absent)
  }

  @Test("It is carried out before the next commit, which then meets it")
  func beforeCommit() throws {
    leave(Journal(rows).bytes)
    var folder = opened.folder
    let committed = try folder.commit([
      Sample.edit(Sample.set("note", nil, "mới"), base: opened.digests[Sample.first])
    ])
    #expect(committed[0].wasMerged)
    #expect(committed[0].record.tree["names.vaaaaaaaaaa.text" as Path] == .text("Tên mới"))
    #expect(rows.dropFirst().allSatisfy { content($0) == $0.content })
  }

  @Test("Half carried out, it is finished", arguments: 1...4)
  func half(done: Int) throws {
    for row in rows.prefix(done) {
      mkdir(path + "/rec/group", 0o2770)
      put(row.content, in: path + "/" + row.place.file)
    }
    leave(Journal(rows).bytes)
    #expect(try StoreFolder.open(at: path).journal == .finished(Journal(rows).records))
    #expect(rows.allSatisfy { content($0) == $0.content })
  }

  @Test("When somebody changed a file of it since and nothing was carried out, nothing is")
  func changedSince() throws {
    let other = try Record(Sample.second, Sample.unit(Sample.ids[1], "Người khác"))
    put(JSONText.write(other.tree), in: path + "/" + Sample.second.file)
    leave(Journal(rows).bytes)
    let again = try StoreFolder.open(at: path)
    #expect(
      again.journal
        == .setAside(
          file: "quarantine/journal", .changedSince(files: [Sample.second.file])))
    #expect(again.workspace[Sample.second] == other)
    #expect(again.workspace[Sample.first] == opened.workspace[Sample.first])
    #expect(again.quarantined == ["journal"])
    #expect(bytes(of: path + "/quarantine/journal") == Journal(rows).bytes)
  }

  @Test("When it was begun, the rest is carried out but for what somebody changed")
  func begun() throws {
    put(rows[0].content, in: path + "/" + rows[0].place.file)
    put("của người khác".utf8, in: path + "/" + Sample.second.file)
    leave(Journal(rows).bytes)
    let again = try StoreFolder.open(at: path)
    #expect(
      again.journal
        == .setAside(
          file: "quarantine/journal", .changedSince(files: [Sample.second.file])))
    #expect(content(rows[2]) == rows[2].content)
    #expect(bytes(of: path + "/" + Sample.second.file) == Array("của người khác".utf8))
  }

  @Test("A journal with one byte changed is never carried out", arguments: 0..<60)
  func damaged(seed: Int) throws {
    var seeded = Chance(UInt64(seed))
    var bytes = Journal(rows).bytes
    let index = Int.random(in: 0..<bytes.count, using: &seeded)
    switch seed % 3 {
    case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &seeded)
    case 1: bytes.removeSubrange(index...)
    default: bytes.insert(0x20, at: index)
    }
    leave(bytes)
    let again = try StoreFolder.open(at: path)
    #expect(again.journal == .setAside(file: "quarantine/journal", .damaged))
    #expect(again.workspace == opened.workspace)
  }

  @Test("A journal with a right hash that leads out of the records is never carried out")
  func hostile() throws {
    for file in [
      "../x", "/tmp/x", "store.json", "lock", "rec/unit/../../x", "rec/unit/x.json",
      "rec/nothing/uaaaaaaaaaa.json", "archive/unit/uaaaaaaaaaa-x.json", "archive/unit/x-1.json",
      "archive/unit/uaaaaaaaaaa-+1.json", "archive/unit/uaaaaaaaaaa-01.json", "",
    ] {
      let line = JSONText.line(
        .object(["content": .text("x"), "expected": .null, "file": .text(file)]))
      leave(Array((Digest(of: line).hex + "\n").utf8) + line)
      guard case .setAside(_, .damaged) = try StoreFolder.open(at: path).journal else {
        Issue.record("\(file) was carried out")
        continue
      }
    }
    #expect(bytes(of: place("x")) == nil)
  }

  @Test("Two journals in the quarantine keep apart")
  func twice() throws {
    leave([1])
    _ = try StoreFolder.open(at: path)
    leave([2])
    #expect(try StoreFolder.open(at: path).quarantined == ["journal", "journal.2"])
  }

  @Test("While somebody holds the lock, opening says who")
  func busy() throws {
    let store = try opened.folder.locked(Sample.stamp)
    leave(Journal(rows).bytes)
    #expect {
      try StoreFolder.open(at: path, patience: 20)
    } throws: { error in
      guard case .busy(let holder) = error as? StoreFailure else { return false }
      return holder?.by == "an" && holder?.process == Int(getpid())
    }
    _ = store.root
  }

  @Test("Without the right to carry it out, the records are read as it says")
  func pending() throws {
    var contents = try StoreContents(readingSteadily: Folder(path: path))
    leave(Journal(rows).bytes)
    contents.overlay(journalOf: try Folder(path: path))
    #expect(contents.records.count == 4)
    #expect(contents.digests[Sample.first] == Digest(of: rows[0].content))
  }
}
