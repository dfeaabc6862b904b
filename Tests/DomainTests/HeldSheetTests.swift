import Domain
import Samples
import Testing

/// Score sheets of which a workspace holds the heading and what the events led to.
@Suite("Scoring: sheets held without their events")
struct HeldSheetTests {
  private let whole: Workspace
  private let held: Workspace
  private let sheet: FilledSheet
  private let key: RecordKey

  init() throws {
    sheet = try FilledSheet(byChance: 3)
    key = sheet.now.heading.sheet.key
    let set = try CriteriaSets.isoHCC()
    let tree = sheet.now.heading.tree.with("events", .list(sheet.events.map(\.tree)))
    let record = try Record(key, tree)
    let header = try StoreHeader(
      .object(["schema": .integer(1), "id": .text("haaaaaaaaaa")]))
    whole = Workspace(header: header, records: [set, record], digest: testDigest)
    held = Workspace(
      header: header, records: [set, try #require(record.heading)], digest: testDigest,
      replayed: [sheet.now])
  }

  /// The change of a sheet that notes something at its first criterion.
  private func note(_ text: String, id name: String, in workspace: Workspace) throws -> Change {
    let now = try #require(workspace.sheets[sheet.now.heading.sheet])
    let criterion = try #require(now.criteria?.tree.leaves.first)
    let event = try #require(ID<SheetEvent>(id("y", name)))
    let stamp = Stamp(at: "2026-11-21T10:00:00Z", by: "Đoàn 3")
    return now.adding(
      try now.event(.explanation(criterion.id, text), id: event, stamp, testDigest))
  }

  private let stamp = Stamp(at: "2026-11-21T10:00:00Z", by: "Đoàn 3")

  @Test("It stands, is found and is checked like one that is held whole")
  func same() throws {
    #expect(held.sheets == whole.sheets)
    #expect(audit(held) == audit(whole))
    #expect(held.all(.sheet).map(\.key) == [key])
    #expect(held.title(of: try #require(held[key])) == whole.title(of: try #require(whole[key])))
    let set: Set = [sheet.set.id.text]
    #expect(held.records(naming: set) == whole.records(naming: set))
  }

  @Test("Events go on from where it stands, as on one that is held whole")
  func events() throws {
    var (one, other) = (held, whole)
    for name in ["one", "two", "three"] {
      let change = try note(name, id: name, in: one)
      try one.apply([change], stamp)
      try other.apply([change], stamp)
      #expect(one.sheets == other.sheets)
    }
    #expect(one[key]?.isLoaded == false)
    one.put(try #require(other[key]))
    #expect(one == other)
  }

  @Test("An event that does not follow is refused, and nothing changes")
  func refused() throws {
    var workspace = held
    let first = try note("một", id: "a", in: held)
    let second = try note("hai", id: "b", in: held)
    try workspace.apply([first], stamp)
    let before = workspace
    #expect(throws: ChangeRefusal.changedSince("events", current: nil, last: nil)) {
      try workspace.apply([second], stamp)
    }
    #expect(workspace == before)
  }

  @Test("Deleted and brought back it stands as before, and its own fields can be set")
  func deleted() throws {
    var workspace = held
    let deletion = Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))
    try workspace.apply([deletion], stamp)
    #expect(workspace.sheets.all.isEmpty)
    #expect(workspace.live(key) == nil)
    try workspace.apply([deletion.inverse], stamp)
    #expect(workspace.sheets == held.sheets)
    #expect(workspace[key]?.isLoaded == false)
  }

  @Test("A sheet that says more than we know is not held without it")
  func unknownKeys() throws {
    let record = try #require(whole[key])
    #expect(record.heading != nil)
    let more = try Record(key, record.tree.with("colour", .text("xanh")))
    #expect(more.heading == nil)
    let log = Tree.list([.object(["seq": .integer(1), "change": .text("create")])])
    #expect(try Record(key, record.tree.with("log", log)).heading == record.heading)
  }
}
