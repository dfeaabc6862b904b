import Domain
import Phrases
import Samples
import Synchronization
import TestSupport
import Testing

@testable import Screens

/// The log of a long sheet.
@Suite("History of a sheet")
struct SheetHistoryTests {
  /// Counts how often something was done.
  private final class Counter: Sendable {
    private let count = Mutex(0)
    func add() { count.withLock { $0 += 1 } }
    var value: Int { count.withLock { $0 } }
  }

  /// How many digests it takes to read a sheet of so many events and to tell its log.
  private func digests(of events: Int) throws -> Int {
    let store = try ScoringStore()
    let small = try store.workspace()
    let unit = try #require(ID<Unit>(ScoringStore.id("u", "UBND xã Quài Tở")))
    let campaign = try #require(ID<Campaign>(ScoringStore.id("d", "Đợt 2026")))
    let set = try #require(small.campaign(campaign)?.criteriaSet)
    let criteria = try #require(small.sheets.criteria(of: set)?.set)
    let row = try #require(CriteriaTree(criteria).leaves.first)
    var ids = IDGenerator(seed: 5)
    let id = try #require(ID<ScoreSheet>(ids.next(letter: "s")))
    let heading = SheetHeading(sheet: id, campaign: campaign, unit: unit, criteriaSet: set)
    var sheet = ReplayedSheet(heading, by: criteria) { testDigest($0) }
    var rows: [Tree] = []
    for number in 0..<events {
      let change: SheetChange =
        number == 0 ? .state(.scoring, "") : .note(row.id, "lần \(number)")
      let stamp = Stamp(at: "2026-09-01T02:00:00Z", by: "Đoàn 1")
      let event = try #require(ID<SheetEvent>(ids.next(letter: "y")))
      let made = try sheet.event(change, id: event, stamp) { testDigest($0) }
      try sheet.append(made) { testDigest($0) }
      rows.append(made.tree)
    }
    let key = id.key
    let record = try Record(key, heading.tree.with("events", .list(rows)))
    let counter = Counter()
    let workspace = Workspace(header: small.header, records: store.records + [record]) { bytes in
      counter.add()
      return testDigest(bytes)
    }
    let words = RecordWords(workspace, Phrases())
    let told = record.tree.history(of: key).map { words.sentence($0, of: record) }
    #expect(told.count == events && told.last?.hasSuffix("lần \(events - 1)") == true)
    #expect(workspace.sheets[id]?.fault == nil)
    return counter.value
  }

  @Test("To tell it each event is read once, so the work grows with the events and no faster")
  func linear() throws {
    let counts = try [100, 200, 400].map { try digests(of: $0) }
    #expect(counts[1] - counts[0] == 100 && counts[2] - counts[1] == 200, "\(counts)")
  }
}
