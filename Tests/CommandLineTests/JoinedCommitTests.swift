import Domain
import Editing
import Foundation
import Samples
import Screens
import Store
import TestSupport
import Testing

@testable import CommandLine

/// Edits that are one step are one commit, of the screens and of commands.
@Suite("One step, one commit")
struct JoinedCommitTests {
  private static let units = ["UBND xã Quài Tở", "UBND xã Thanh Luông"]

  /// A store in a folder, with a document of a team that knows it.
  private struct Place {
    let folder: Scratch
    let store: OpenedStore
    var path: String { folder("s") }

    init() throws {
      folder = try Scratch()
      _ = try StoreFolder.create(
        at: folder("s"), header: Sample.emptyHeader(id: ScoringStore.id("h", "store")),
        records: try ScoringStore().records, durable: false)
      store = try StoreFolder.open(at: folder("s"))
    }

    func document(_ office: String) throws -> Document {
      Document(
        try StoreFolder.open(at: path).workspace, author: Author(office: office, role: .inspector),
        ids: IDGenerator(seed: UInt64(office.utf8.count)), clock: AppAtWork.clock(1))
    }

    /// How many events each unit's sheet has on the disk.
    func counts() throws -> [Int] {
      let workspace = try StoreFolder.open(at: path).workspace
      return try JoinedCommitTests.units.map {
        workspace.sheet(try ScoringStore.name($0))?.count ?? 0
      }
    }
  }

  /// What some units' sheets are told: points for a criterion.
  private func said(
    _ points: String, at ordinal: String, _ units: [String] = units, in document: inout Document
  ) throws -> [(sheet: ReplayedSheet, changes: [SheetChange])] {
    var said: [(sheet: ReplayedSheet, changes: [SheetChange])] = []
    for unit in units {
      let sheet = try #require(document.workspace.sheet(try ScoringStore.name(unit)))
      let leaf = try #require(sheet.criteria?.set.criterion(called: ordinal)?.id)
      let typed = TypedText(points, .vietnamese)
      said.append((sheet, try document.changes(saying: typed, of: .score(leaf, .team), in: sheet)))
    }
    return said
  }

  @Test("The screens' queue writes all edits of a step through one journal, and answers each")
  func queue() throws {
    let place = try Place()
    let journals = JournalWatch(place.path)
    let mailbox = Mailbox {}
    let queue = StoreQueue(place.store, mailbox)
    var document = try place.document("Đoàn 1")
    let requests = try document.record(try said("1", at: "I.1.2", in: &document), as: "phiếu")
    #expect(requests.count == 2)
    queue.save(requests)
    #expect(queue.drain(seconds: 20))
    for event in mailbox.collect() {
      guard case .saved(let number, let records) = event else {
        Issue.record("\(event)")
        continue
      }
      document.saved(number, records)
    }
    #expect(journals.count() == 1 && document.saving.unsavedCount == 0)
    #expect(try place.counts() == [1, 1])
    let back = try #require(try document.undo())
    queue.save(back.requests)
    #expect(queue.drain(seconds: 20) && journals.count() == 1)
    #expect(try place.counts() == [2, 2])
  }

  @Test("Where another wrote to one sheet of a step first, that one is answered alone")
  func overtaken() throws {
    let place = try Place()
    let mailbox = Mailbox {}
    let queue = StoreQueue(place.store, mailbox)
    var (ours, theirs) = (try place.document("Đoàn 1"), try place.document("Đoàn 22"))
    let other = try theirs.record(
      try said("1", at: "I.1.3", [Self.units[1]], in: &theirs), as: "phiếu")
    let requests = try ours.record(try said("1", at: "I.1.2", in: &ours), as: "phiếu")
    try commit(other, at: place)
    queue.save(requests)
    #expect(queue.drain(seconds: 20))
    let events = mailbox.collect()
    #expect(events.count == 2)
    guard case .saved(requests[0].number, _)? = events.first,
      case .saveFailed(requests[1].number, .conflict)? = events.last
    else {
      Issue.record("\(events)")
      return
    }
    #expect(try place.counts() == [1, 1])
  }

  @Test(
    "A command takes in what another wrote first; where both said something else, nothing is written"
  )
  func command() throws {
    let place = try Place()
    let options = try StoreOptions.parse(["--store", place.path, "--as", "Đoàn 1:inspector"])
    var work = StoreAtWork(place.store, options, Author(office: "Đoàn 1", role: .inspector))
    var theirs = try place.document("Đoàn 22")
    let apart = try said("1", at: "I.1.3", [Self.units[1]], in: &theirs)
    try commit(try theirs.record(apart, as: "phiếu"), at: place)
    var told = try work.with { try said("1", at: "I.1.2", in: &$0) }
    try work.attemptAll { document throws(EditRefusal) in
      try document.record(told, as: "phiếu")
    }
    #expect(try place.counts() == [1, 2])
    // Another one, for each has ids of its own.
    theirs = try place.document("Đoàn 333")
    let same = try said("3", at: "I.2.2", [Self.units[1]], in: &theirs)
    try commit(try theirs.record(same, as: "phiếu"), at: place)
    told = try work.with { try said("0", at: "I.2.2", in: &$0) }
    #expect(throws: CommandError.self) {
      try work.attemptAll { document throws(EditRefusal) in
        try document.record(told, as: "phiếu")
      }
    }
    #expect(try place.counts() == [1, 3])
  }

  /// Has another program write edits.
  private func commit(_ requests: [SaveRequest], at place: Place) throws {
    var store = try StoreFolder.open(at: place.path)
    for request in requests {
      var folder = store.folder
      _ = try folder.commit(
        RecordEdit.edits(of: request.edit.changes, request.stamp, on: store.digests))
      store = try StoreFolder.open(at: place.path)
    }
  }
}

/// Hears how often a journal gets its name in a store.
private final class JournalWatch {
  private let descriptor: Int32

  init(_ path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK))
    _ = inotify_add_watch(descriptor, path, UInt32(IN_MOVED_TO))
  }

  deinit { close(descriptor) }

  /// How many came since this was asked last.
  func count() -> Int {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let length = read(descriptor, &bytes, bytes.count)
    guard length > 0 else { return 0 }
    var (count, place) = (0, 0)
    while place + 16 <= length {
      let size = bytes[(place + 12)..<(place + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = bytes[(place + 16)..<(place + 16 + size)].prefix { $0 != 0 }
      if String(decoding: name, as: UTF8.self) == "journal" { count += 1 }
      place += 16 + size
    }
    return count
  }
}
