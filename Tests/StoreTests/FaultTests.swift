import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

/// A commit under test, and how to tell whether it took place.
enum Act: String, CaseIterable, Sendable {
  case one, new, many

  var edits: [RecordEdit] {
    switch self {
    case .one: [Sample.edit(Sample.set("note", nil, "new"))]
    case .new:
      [
        Sample.edit(
          Change(Act.added, .create(Sample.unit(Act.added.id).with("note", .text("new")))))
      ]
    case .many:
      Sample.ids.map { Sample.edit(Sample.set("note", nil, "new", of: RecordKey(.unit, $0))) }
    }
  }

  static let added = RecordKey(.unit, "uzzzzzzzzzz")

  /// Whether all of it is in the store (true), none (false), or a part (nil).
  func isDone(in store: OpenedStore) -> Bool? {
    guard store.workspace.unreadable.isEmpty, store.quarantined.isEmpty,
      store.workspace.records.count >= 3
    else { return nil }
    let keys = self == .new ? [Act.added] : edits.map(\.key)
    let done = keys.filter { store.workspace[$0]?.tree["note"] == .text("new") }
    return done.isEmpty ? false : done.count == keys.count ? true : nil
  }
}

@Suite("When a file call goes wrong")
struct FaultTests {
  /// One way in which calls fail.
  enum Fault: Sendable, CaseIterable {
    case io, full, right, interrupted, brokenDisk, fullDisk, short

    func arm(at call: Int32) {
      switch self {
      case .io: fl_test_fail_at(call, EIO)
      case .full: fl_test_fail_at(call, ENOSPC)
      case .right: fl_test_fail_at(call, EACCES)
      case .interrupted: fl_test_fail_at(call, EINTR)
      case .brokenDisk: fl_test_fail_from(call, EIO)
      case .fullDisk: fl_test_fail_from(call, ENOSPC)
      case .short: fl_test_short_at(call)
      }
    }
  }

  @Test(
    "The store holds the old or the new, and success is only told when it is new",
    arguments: Act.allCases, Fault.allCases)
  func faults(act: Act, fault: Fault) throws {
    let place = try TemporaryFolder()
    var call: Int32 = 1
    while true {
      let path = try place.store("\(call)")
      var folder = try StoreFolder.open(at: path).folder
      fl_test_reset()
      fault.arm(at: call)
      let failure = attempt(act.edits, in: &folder)
      let calls = fl_test_calls()
      fl_test_reset()
      let isDone = act.isDone(in: try StoreFolder.open(at: path))
      #expect(isDone != nil, "call \(call): half")
      check(failure, isDone, call)
      #expect(folder.mustReopen || retried(act, isDone, &folder), "call \(call): stuck")
      if call > calls { break }
      call += 1
    }
    #expect(call > 20)
  }

  private func attempt(_ edits: [RecordEdit], in folder: inout StoreFolder) -> SaveFailure? {
    do {
      _ = try folder.commit(edits)
      return nil
    } catch {
      return error
    }
  }

  private func check(_ failure: SaveFailure?, _ isDone: Bool?, _ call: Int32) {
    switch failure {
    case nil: #expect(isDone == true, "call \(call): lost")
    case .uncertain: break
    case .some(let failure): #expect(isDone == false, "call \(call): \(failure)")
    }
  }

  /// Whether the same commit works afterwards, or is told to have been made.
  private func retried(_ act: Act, _ isDone: Bool?, _ folder: inout StoreFolder) -> Bool {
    guard let failure = attempt(act.edits, in: &folder) else { return isDone == false }
    guard case .conflict = failure else { return false }
    return isDone == true
  }

  @Test("After a failed sync nothing more is written until the store is opened again")
  func failedSync() throws {
    let place = try TemporaryFolder()
    var path = try place.store()
    var folder = try StoreFolder.open(at: path).folder
    var call: Int32 = 0
    var failure: SaveFailure?
    while failure != .syncFailed(errno: EIO), call < 200 {
      call += 1
      path = try place.store("\(call)")
      folder = try StoreFolder.open(at: path).folder
      fl_test_reset()
      fl_test_fail_at(call, EIO)
      failure = attempt(Act.one.edits, in: &folder)
      fl_test_reset()
    }
    #expect(failure == .syncFailed(errno: EIO))
    #expect(folder.mustReopen)
    #expect(throws: SaveFailure.mustReopen) { try folder.commit(Act.one.edits) }
    folder = try StoreFolder.open(at: path).folder
    _ = try folder.commit(Act.one.edits)
    #expect(try Folder(path: path + "/tmp").names().isEmpty)
  }

  @Test("A process that dies at any call leaves the old or the new", arguments: Act.allCases)
  func killed(act: Act) throws {
    let place = try TemporaryFolder()
    let probe = try probePath()
    for call in 1...400 {
      let path = try place.store("\(call)")
      let result = run(probe, act.rawValue, path, "-", "\(call)")
      let isDone = act.isDone(in: try StoreFolder.open(at: path))
      #expect(isDone != nil, "call \(call): half")
      if result.output == "OK\n" { #expect(isDone == true, "call \(call): lost") }
      var folder = try StoreFolder.open(at: path).folder
      #expect(retried(act, isDone, &folder), "call \(call): stuck")
      if result.status == 0 { return }
      #expect(result.status == 137)
    }
    Issue.record("the act never ended")
  }

  @Test("A recovery that dies at any call is finished by the next one")
  func killedRecovery() throws {
    let place = try TemporaryFolder()
    let probe = try probePath()
    for call in 1...400 {
      let path = try place.store("\(call)")
      try leaveJournal(path)
      let result = run(probe, "open", path, "-", "\(call)")
      #expect(Act.many.isDone(in: try StoreFolder.open(at: path)) == true, "call \(call)")
      #expect(bytes(of: path + "/journal") == nil)
      if result.status == 0 { return }
      #expect(result.status == 137)
    }
    Issue.record("the recovery never ended")
  }

  /// Leaves the journal of the act on many records.
  private func leaveJournal(_ path: String) throws {
    let opened = try StoreFolder.open(at: path)
    var rows: [Journal.Row] = []
    for edit in Act.many.edits {
      let record = try #require(opened.workspace[edit.key])
      let next = try record.applying(edit.changes[0], edit.stamp)
      rows.append(
        Journal.Row(
          place: .record(edit.key), expected: opened.digests[edit.key],
          content: JSONText.write(next.tree)))
    }
    put(Journal(rows).bytes, in: path + "/journal")
  }
}
