import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

/// A commit of so many records that they are written first and waited for together.
@Suite("A commit of very many records")
struct CrowdTests {
  private static let count = 520

  private var edits: [RecordEdit] {
    var ids = IDGenerator(seed: 11)
    return (0..<Self.count).map { _ in
      let key = RecordKey(.unit, ids.next(letter: "u"))
      return Sample.edit(Change(key, .create(Sample.unit(key.id))))
    }
  }

  /// Whether all are there (true), none (false), or a part (nil).
  private func isDone(_ path: String) throws -> Bool? {
    let store = try StoreFolder.open(at: path)
    guard store.workspace.unreadable.isEmpty, store.quarantined.isEmpty else { return nil }
    let added = store.workspace.all(.unit).count - Sample.ids.count
    return added == 0 ? false : added == Self.count ? true : nil
  }

  @Test("All contents lie on the disk before the first gets its name, all names before it is told")
  func order() throws {
    let place = try TemporaryFolder()
    let path = try place.store()
    var folder = try StoreFolder.open(at: path).folder
    fl_test_reset()
    fl_test_note_syncs()
    let committed = try folder.commit(edits)
    let last = fl_test_renamed_at()
    let (first, all) = (last - Int32(Self.count) + 1, fl_test_synced_all_at())
    for record in committed {
      let file = path + "/" + record.record.key.file
      let synced = fl_test_synced_at(inode(of: file))
      #expect(max(synced, all) > 0 && max(synced, all) < first)
    }
    #expect(fl_test_synced_at(inode(of: path + "/rec/unit")) > last)
    #expect(bytes(of: path + "/journal") == nil)
    fl_test_reset()
  }

  private func inode(of path: String) -> UInt64 {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt64(status.st_ino) : 0
  }

  @Test(
    "A call that fails leaves all or nothing, and success is only told when it is all",
    arguments: [EIO, ENOSPC])
  func faults(errno: Int32) throws {
    let place = try TemporaryFolder()
    var whole = try StoreFolder.open(at: place.store("whole")).folder
    fl_test_reset()
    fl_test_note_syncs()
    _ = try whole.commit(edits)
    let (calls, all) = (fl_test_calls(), fl_test_synced_all_at())
    fl_test_reset()
    #expect(calls > 2000)
    for call in Self.calls(calls, about: all) {
      let path = try place.store("\(call)")
      var folder = try StoreFolder.open(at: path).folder
      if errno == EIO { fl_test_fail_at(call, errno) } else { fl_test_fail_from(call, errno) }
      let failure: SaveFailure?
      do {
        _ = try folder.commit(edits)
        failure = nil
      } catch {
        failure = error
      }
      fl_test_reset()
      let isDone = try isDone(path)
      #expect(isDone != nil, "call \(call): half")
      if failure == nil { #expect(isDone == true, "call \(call): lost") }
    }
  }

  /// Some of so many calls, and those about one.
  private static func calls(_ count: Int32, about one: Int32) -> [Int32] {
    Array(stride(from: 1, through: count, by: 331)) + (one - 1...one + 1) + (count - 4...count)
  }

  @Test("A process that dies at any call leaves all or nothing")
  func killed() throws {
    let place = try TemporaryFolder()
    let probe = try probePath()
    for call in stride(from: 1, to: 30_000, by: 397) {
      let path = try place.store("\(call)")
      let result = run(probe, "crowd", path, "-", "\(call)")
      let isDone = try isDone(path)
      #expect(isDone != nil, "call \(call): half")
      if result.output == "OK\n" { #expect(isDone == true, "call \(call): lost") }
      if result.status == 0 { return }
      #expect(result.status == 137)
    }
    Issue.record("the act never ended")
  }
}
