import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

@Suite("A store with bad files is repaired and nothing is lost")
struct RepairTests {
  let place: TemporaryFolder
  let path: String
  private let stamp = Sample.later

  init() throws {
    place = try TemporaryFolder()
    path = try place.store()
  }

  private func bytes(_ file: String) -> [UInt8]? {
    (try? Folder(path: path))?.bytes(ofRecordFile: file)
  }

  private func plan() throws -> [Repair] {
    let store = try StoreFolder.open(at: path)
    return try store.folder.repairs(of: store.workspace, stamp)
  }

  /// Makes every repair and opens the store again.
  private func repaired() throws -> OpenedStore {
    let store = try StoreFolder.open(at: path)
    for repair in try store.folder.repairs(of: store.workspace, stamp) {
      _ = try store.folder.carryOut(repair)
    }
    return try StoreFolder.open(at: path)
  }

  /// The first unit's file with a telephone that no unit can have, after one was logged.
  private func spoilTelephone() throws {
    var folder = try StoreFolder.open(at: path).folder
    _ = try folder.commit([Sample.edit(Sample.set("telephone", nil, "0215"))])
    let good = try #require(bytes(Sample.first.file))
    let text = String(decoding: good, as: UTF8.self)
      .replacing("\"telephone\": \"0215\"", with: "\"telephone\": 215")
    put(Array(text.utf8), in: path + "/" + Sample.first.file)
  }

  @Test("A place that does not fit is put back from the record's own log, in the open")
  func fromLog() throws {
    try spoilTelephone()
    let before = try #require(bytes(Sample.first.file))
    #expect(try plan().map(\.record?.key) == [Sample.first])
    #expect(bytes(Sample.first.file) == before)
    let store = try repaired()
    #expect(store.workspace.unreadable.isEmpty)
    let tree = try #require(store.workspace[Sample.first]?.tree)
    #expect(tree["telephone"] == .text("0215"))
    let entry = try #require(tree.logEntries.last)
    #expect(entry["by"] == .text(stamp.by) && entry["old"] == .integer(215))
    #expect(store.quarantined == ["unit-\(Sample.first.id).json"])
    #expect(place.quarantined("unit-\(Sample.first.id).json", of: path) == before)
  }

  @Test("What the log does not tell is not guessed: the file is set aside as it is")
  func notGuessed() throws {
    let good = String(decoding: try #require(bytes(Sample.first.file)), as: UTF8.self)
    let bad = Array(good.replacing("\"text\": \"Sở Thử nghiệm\"", with: "\"text\": 7").utf8)
    put(bad, in: path + "/" + Sample.first.file)
    #expect(try plan().map(\.remedy) == [.setAside])
    let store = try repaired()
    #expect(store.workspace.unreadable.isEmpty && store.workspace[Sample.first] == nil)
    #expect(place.quarantined("unit-\(Sample.first.id).json", of: path) == bad)
  }

  @Test("A byte order mark, a wrong name and a copy beside a cut file give the record back")
  func wholeInside() throws {
    let good = try #require(bytes(Sample.first.file))
    let second = try #require(bytes(Sample.second.file))
    // A mark in front.
    put([0xEF, 0xBB, 0xBF] + good, in: path + "/" + Sample.first.file)
    // Half cut away, and a copy that a file-sharing program made.
    put(second.prefix(second.count / 2), in: path + "/" + Sample.second.file)
    let copy = "rec/unit/ubbbbbbbbbb.sync-conflict-20260101.json"
    put(second, in: path + "/" + copy)
    // Another one under a name that is none.
    let third = RecordKey(.unit, Sample.ids[2])
    let whole = try #require(bytes(third.file))
    #expect(rename(path + "/" + third.file, path + "/rec/unit/bản cũ.json") == 0)

    let records = try plan().compactMap(\.record?.key)
    #expect(Set(records) == [Sample.first, Sample.second, third])
    let store = try repaired()
    #expect(store.workspace.unreadable.isEmpty && store.workspace.all(.unit).count == 3)
    #expect(bytes(Sample.first.file) == good && bytes(Sample.second.file) == second)
    #expect(bytes(third.file) == whole)
    #expect(store.quarantined.count == 4)
    #expect(try plan().isEmpty)
  }

  @Test("A copy never takes the place of a record that is there")
  func copyOfPresent() throws {
    let good = try #require(bytes(Sample.first.file))
    put(good, in: path + "/rec/unit/udddddddddd.json")
    #expect(try plan().map(\.remedy) == [.setAside])
    let store = try repaired()
    #expect(store.workspace.unreadable.isEmpty && bytes(Sample.first.file) == good)
    #expect(place.quarantined("unit-udddddddddd.json", of: path) == good)
  }

  @Test("A file of a newer version is left, and one that changed since is not touched")
  func left() throws {
    let good = String(decoding: try #require(bytes(Sample.first.file)), as: UTF8.self)
    let newer = Array(good.replacing("\"schema\": 1", with: "\"schema\": 9").utf8)
    put(newer, in: path + "/" + Sample.first.file)
    #expect(try plan().map(\.remedy) == [.left])
    #expect(bytes(Sample.first.file) == newer)

    put(Array("{".utf8), in: path + "/" + Sample.first.file)
    let repair = try #require(try plan().first)
    put(Array(good.utf8), in: path + "/" + Sample.first.file)
    let folder = try StoreFolder.open(at: path).folder
    #expect(throws: StoreFailure.changedSince(Sample.first.file)) { try folder.carryOut(repair) }
    #expect(bytes(Sample.first.file) == Array(good.utf8))
  }

  @Test("Interrupted at any call, the bad bytes are still there and the next repair ends the work")
  func interrupted() throws {
    try spoilTelephone()
    let bad = try #require(bytes(Sample.first.file))
    var call: Int32 = 1
    while true {
      let other = try place.store("\(call)")
      put(bad, in: other + "/" + Sample.first.file)
      let store = try StoreFolder.open(at: other)
      let repairs = try store.folder.repairs(of: store.workspace, stamp)
      fl_test_reset()
      fl_test_fail_from(call, EIO)
      for repair in repairs { _ = try? store.folder.carryOut(repair) }
      let calls = fl_test_calls()
      fl_test_reset()
      let opened = try StoreFolder.open(at: other)
      let isBad = opened.workspace.unreadable.map(\.file) == [Sample.first.file]
      let kept = place.quarantined("unit-\(Sample.first.id).json", of: other)
      #expect(isBad || kept == bad, "call \(call)")
      for repair in try opened.folder.repairs(of: opened.workspace, stamp) {
        _ = try opened.folder.carryOut(repair)
      }
      let last = try StoreFolder.open(at: other)
      #expect(last.workspace[Sample.first]?.tree["telephone"] == .text("0215"), "call \(call)")
      #expect(last.workspace.unreadable.isEmpty && last.quarantined.count == 1, "call \(call)")
      if call > calls { break }
      call += 1
    }
    #expect(call > 10)
  }
}

extension TemporaryFolder {
  /// The bytes of a file in a store's quarantine.
  fileprivate func quarantined(_ name: String, of store: String) -> [UInt8]? {
    (try? Folder(path: store + "/quarantine"))?.read(name, limit: JSONText.largest).bytes
  }
}
