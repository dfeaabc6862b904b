import Domain
import Store
import Testing

@Suite("An edit of very many records")
struct ManyRecordsTests {
  @Test(
    "Changes are parted by their records in the order in which these come first, in one pass",
    .timeLimit(.minutes(1)))
  func parted() {
    let path = Path(Domain.Unit.fields.note)
    let count = 20_000
    // Every record is changed twice, the second time in the opposite order.
    var ids = IDGenerator(seed: 5)
    let keys = (0..<count).map { _ in RecordKey(.unit, ids.next(letter: "u")) }
    let changes = (keys + keys.reversed()).enumerated().map { place, key in
      Change(key, .set(path, old: nil, new: .text("\(place)")))
    }
    let edits = RecordEdit.edits(
      of: changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"), on: [:])
    #expect(edits.map(\.key) == keys)
    #expect(edits.allSatisfy { $0.changes.count == 2 })
    #expect(edits.first?.changes == [changes[0], changes[2 * count - 1]])
  }
}
