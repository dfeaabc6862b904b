import CLinux
import Glibc
import Testing

@testable import Domain
@testable import Store

/// Files that prove scores: copied into the store, or only named; and what becomes of them.
@Suite("Files as evidence")
struct EvidenceTests {
  private let store: SignedStore
  private let folder: StoreFolder
  private let file: String

  init() throws {
    store = try SignedStore.bare.get().copy()
    folder = try StoreFolder.open(at: store.path).folder
    file = store.place("biên bản.pdf")
    put(Array("nội dung".utf8), in: file)
  }

  private func fault(
    _ path: String, isKept: Bool = true, limit: Int = EvidenceFile.largest
  ) -> EvidenceFault? {
    do {
      _ = try folder.evidence(at: path, isKept: isKept, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  private func differences() throws -> [EvidenceDifference] {
    try folder.evidenceDifferences(in: try store.opened())
  }

  /// Says in a sheet that a file proves the score of its first criterion.
  private func say(_ read: EvidenceFile, id: String = "iaaaaaaaaaa") throws -> SheetChange {
    let workspace = try store.opened()
    let sheet = try #require(
      workspace.sheets.all.first { $0.state == .complete || $0.state == .scoring })
    let criterion = try #require(sheet.criteria?.tree.leaves.first).id
    let reference = try #require(read.reference(id: id, saying: ""))
    try say([.evidence(criterion, reference)], in: sheet)
    return .evidenceDropped(criterion, reference.id)
  }

  private func say(_ changes: [SheetChange], in sheet: ReplayedSheet) throws {
    var ids = IDGenerator(seed: UInt64(sheet.count))
    let stamp = Stamp(at: "2026-03-02T02:00:00Z", by: "Đoàn 1")
    let events = try sheet.events(changes, ids: &ids, stamp, sheetDigest)
    try store.commit(try store.opened().changes(adding: events, to: sheet), stamp)
  }

  @Test("A copy lies under its digest with the mode of records; the same file is one copy")
  func copied() throws {
    let read = try folder.evidence(at: file, isKept: true)
    #expect(read.size == 10 && read.file == "biên bản.pdf" && read.isKept)
    #expect(read.digest == Digest(of: Array("nội dung".utf8)).hex)
    let copy = store.path + "/evidence/" + read.digest
    #expect(bytes(of: copy) == Array("nội dung".utf8) && mode(of: copy) == 0o660)
    #expect(mode(of: store.path + "/evidence") == 0o2770)
    #expect(try folder.evidence(at: file, isKept: true) == read)
    put([1], in: copy)
    #expect(try folder.evidence(at: file, isKept: true) == read)
    #expect(bytes(of: copy)?.count == read.size, "a damaged copy is written again")
    #expect(try folder.evidence(at: file, isKept: false).file == file)
  }

  @Test("The copy lies on the disk before anything can name it")
  func durable() throws {
    fl_test_reset()
    fl_test_note_syncs()
    defer { fl_test_reset() }
    let read = try folder.evidence(at: file, isKept: true)
    for name in ["evidence/" + read.digest, "evidence", ""] {
      var status = stat()
      #expect(lstat(store.path + "/" + name, &status) == 0)
      #expect(fl_test_synced_at(UInt64(status.st_ino)) > 0, "\(name)")
    }
  }

  @Test("Links, folders, pipes and what is too long or not there are refused, each by its fact")
  func refused() throws {
    let (link, pipe) = (store.place("lối tắt"), store.place("ống"))
    #expect(symlink(file, link) == 0 && mkfifo(pipe, 0o600) == 0)
    #expect(fault(link) == .notRegular && fault(pipe) == .notRegular)
    #expect(fault(store.path) == .notRegular && fault("/dev/null") == .notRegular)
    #expect(fault(store.place("không có")) == .noFile && fault(file + "/x") == .noFile)
    #expect(fault(file, limit: 9) == .tooLarge(limit: 9) && fault(file, limit: 10) == nil)
    #expect(fault(link, isKept: false) == .notRegular)
  }

  @Test("A link in place of the folder of copies is not followed")
  func linkedFolder() throws {
    let elsewhere = store.place("nơi khác")
    #expect(mkdir(elsewhere, 0o700) == 0)
    #expect(symlink(elsewhere, store.path + "/evidence") == 0)
    guard case .notCopied? = fault(file) else {
      Issue.record("copied through a link")
      return
    }
    #expect(try Folder(path: elsewhere).names().isEmpty)
  }

  @Test("On a full or broken disk there is no copy, or a whole one, and the next try works")
  func fullDisk() throws {
    for error in [ENOSPC, EIO] {
      var call: Int32 = 1
      while true {
        fl_test_reset()
        fl_test_fail_from(call, error)
        let fault = fault(file)
        let calls = fl_test_calls()
        fl_test_reset()
        let names = (try? Folder(path: store.path + "/evidence").names()) ?? []
        for name in names {
          #expect(bytes(of: store.path + "/evidence/" + name)?.count == 10, "call \(call)")
        }
        if call > calls { #expect(fault == nil) }
        #expect(self.fault(file) == nil, "call \(call): stuck")
        run("/bin/rm", "-rf", store.path + "/evidence")
        if call > calls { break }
        call += 1
      }
      #expect(call > 8)
    }
  }

  @Test("What is missing or changed is named; a copy that no sheet names any more is told of")
  func checked() throws {
    let read = try folder.evidence(at: file, isKept: true)
    #expect(try differences() == [.unused(file: "evidence/" + read.digest)])
    let dropping = try say(read)
    #expect(try differences().isEmpty)
    let copy = store.path + "/evidence/" + read.digest
    for bytes in ["nội dụng", "x", ""] {
      put(Array(bytes.utf8), in: copy)
      let found = try differences()
      #expect(found.map(\.code.rawValue) == ["evidence.changed"] && found[0].severity == .error)
    }
    unlink(copy)
    #expect(try differences().map(\.code.rawValue) == ["evidence.missing"])
    #expect(symlink(file, copy) == 0)
    #expect(try differences().map(\.code.rawValue) == ["evidence.changed"])
    unlink(copy)
    _ = try folder.evidence(at: file, isKept: true)
    let sheet = try #require(
      try store.opened().sheets.all.first {
        $0.entries.values.contains {
          !$0.evidence.isEmpty
            && $0.evidence.contains(where: \.isFile)
        }
      })
    try say([dropping], in: sheet)
    #expect(try differences() == [.unused(file: "evidence/" + read.digest)])
    unlink(copy)
    put([1], in: store.path + "/evidence/ghi chú")
    let left = try differences()
    #expect(
      left == [.unused(file: "evidence/ghi chú")] && left[0].code.rawValue == "evidence.unused")
    #expect(left[0].severity == .note)
  }

  @Test("A file that was only named is looked at where it lay, and nowhere else")
  func named() throws {
    _ = try say(try folder.evidence(at: file, isKept: false))
    #expect(try differences().isEmpty)
    put([1, 2, 3], in: file)
    #expect(try differences().map(\.code.rawValue) == ["evidence.changed"])
    unlink(file)
    #expect(try differences().isEmpty, "it may lie on another machine")
    #expect(mkfifo(file, 0o600) == 0)
    #expect(try differences().map(\.code.rawValue) == ["evidence.changed"])
  }

  @Test("A reference by hand leads to no file outside the folder of copies")
  func hostile() throws {
    for digest in ["../store.json", "", "/etc/passwd", String(repeating: "A", count: 64)] {
      let store = try SignedStore.bare.get().copy()
      let hostile = EvidenceFile(at: "x", size: 5, digest: digest, isKept: true)
      let tests = try EvidenceTests(in: store)
      _ = try tests.say(hostile)
      #expect(try tests.differences().map(\.code.rawValue) == ["evidence.missing"], "\(digest)")
    }
  }

  private init(in store: SignedStore) throws {
    self.store = store
    folder = try StoreFolder.open(at: store.path).folder
    file = store.place("x")
  }
}
