import Domain
import Samples
import Testing

/// A store with one campaign, its set, and a sheet that has been begun.
struct FrozenStore {
  var workspace: Workspace
  let set: CriteriaSet
  let campaign: ID<Campaign>
  let unit: ID<Unit>
  private var ids = IDGenerator(seed: 11)
  static let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "Thư ký")

  init() throws {
    set = try isoHCC()
    campaign = try #require(ID<Campaign>(id("d", "round")))
    unit = try #require(ID<Unit>(id("u", "one")))
    let unitKey = unit.key
    let name = Tree.row(id: id("v", "one")).with("text", .text("UBND xã Hua Thanh"))
    let row = Tree.row(id: id("w", "one")).with("unit", .text(unit.text))
    let key = campaign.key
    workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))),
      records: [
        try Sample.criteriaSet(),
        try Record(unitKey, Tree.record(unitKey).with("names", .list([name]))),
        try Record(
          key,
          Tree.record(key).with("title", .text("Đợt")).with("year", .integer(2026))
            .with("criteriaSet", .text(set.id.text)).with("units", .list([row]))),
      ], digest: testDigest)
  }

  var sheet: ReplayedSheet {
    get throws { try #require(workspace.sheet(.latest(of: unit, in: campaign))) }
  }

  /// Says something in the sheet.
  mutating func say(_ changes: SheetChange..., by office: String = "Đoàn 1") throws {
    let sheet = try sheet
    let events = try sheet.events(
      sheet.withStaleReasonsDropped(changes), ids: &ids, Stamp(at: "", by: office), testDigest)
    try workspace.apply(workspace.changes(adding: events, to: sheet), Self.stamp)
  }

  /// Gives every criterion its maximum, then goes on to some states.
  mutating func fill(_ states: SheetState...) throws {
    for row in CriteriaTree(set).leaves where row.effect == .counted {
      try say(.score(row.id, .team, Score(row.maximum)))
    }
    for state in states { try say(.state(state, "")) }
  }

  /// The change of a maximum.
  func maximum(_ ordinal: String, _ hundredths: Int, of set: ID<CriteriaSet>? = nil) throws
    -> Change
  {
    let key = RecordKey(.criteriaSet, (set ?? self.set.id).text)
    let path = Path(["criteria", try self.set.criterion(ordinal).id.text, "maximum"])
    return Change(key, .set(path, old: workspace[key]?.tree[path], new: .integer(hundredths)))
  }

  /// What becomes of changes.
  mutating func guarded(_ changes: Change...) -> SetGuard {
    workspace.guarded(changes, ids: &ids)
  }

  /// Makes the next version by a change.
  mutating func version(_ change: Change) throws -> NextVersion {
    guard case .nextVersion(let next) = guarded(change) else { throw Unreadable(what: "version") }
    try workspace.apply(next.changes, Self.stamp)
    return next
  }

  /// Moves the campaign.
  mutating func move(to key: RecordKey) throws -> CampaignMove {
    let set = try #require(ID<CriteriaSet>(key.id))
    let move = try #require(CampaignMove(of: campaign, to: set, in: workspace))
    let changes = try move.changes(in: workspace, ids: &ids, Self.stamp, testDigest)
    try workspace.apply(changes, Self.stamp)
    return move
  }
}

@Suite("Scoring: a set in use is frozen")
struct FrozenSetTests {
  private var store: FrozenStore

  init() throws { store = try FrozenStore() }

  @Test("Without a sheet a set is edited as it is")
  mutating func free() throws {
    #expect(store.guarded(try store.maximum("I.1.1", 10_00)) == .free)
  }

  @Test("An edit of a set in use makes its next version; the sheets stay by theirs")
  mutating func nextVersion() throws {
    try store.say(.note(try store.set.criterion("I.1.1").id, "x"))
    let before = try store.sheet
    let next = try store.version(try store.maximum("I.1.1", 10_00))
    #expect(next.isNew && next.sheets == 1 && next.kept == store.set.id)
    guard let made = store.workspace[next.next]?.value(as: CriteriaSet.self) else {
      throw Unreadable(what: "set")
    }
    #expect(made.version == "2" && made.supersedes == store.set.id)
    #expect(made.criteria.map(\.id) == store.set.criteria.map(\.id))
    #expect(try made.criterion("I.1.1").maximum == Points(hundredths: 10_00))
    #expect(try store.sheet == before)
    // The second edit goes to the version that stands there.
    let again = try store.version(try store.maximum("I.1.2", 5_00))
    #expect(!again.isNew && again.next == next.next)
    #expect(store.guarded(try store.maximum("I.1.1", 7_00, of: made.id)) == .free)
    #expect(
      store.guarded(try store.maximum("I.1.1", 9_00))
        == .refused(.newerVersion(store.set.id, made.id)))
  }

  @Test("Every change of what judges is guarded; title, basis and validity may be put right")
  mutating func whatJudges() throws {
    try store.say(.note(try store.set.criterion("I.1.1").id, "x"))
    let key = store.set.id.key
    let tree = try #require(store.workspace[key]?.tree)
    for (field, value) in [
      ("title", Tree.text("Khác")), ("basis", .text("QĐ 1")), ("from", .text("2026-01-01")),
      ("unknown", .text("giữ")),
    ] {
      let change = Change(key, .set(Path([field]), old: tree[field], new: value))
      #expect(store.guarded(change) == .free, "\(field)")
    }
    let scale = try #require(tree["scales"]?.elements?.first)
    let grade = try #require(scale["grades"]?.elements?.first?.rowID)
    let bound = Path(["scales", scale.rowID ?? "", "grades", grade, "lower"])
    let leaf = try #require(tree["criteria"]?.elements?.last)
    let changes = [
      Change(key, .set(bound, old: tree[bound], new: .integer(85_00))),
      Change(key, .remove("criteria", row: leaf, after: nil)),
      Change(key, .set("version", old: tree["version"], new: .text("9"))),
      Change(key, .set("lostShare", old: tree["lostShare"], new: .integer(1))),
    ]
    for change in changes {
      guard case .nextVersion = store.guarded(change) else {
        Issue.record("\(change.path.text) was not guarded")
        continue
      }
    }
    let gone = Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))
    #expect(store.guarded(gone) == .refused(.inUse(store.set.id, sheets: 1)))
  }

  @Test("A campaign with sheets gets another set by a move alone, which shows what would change")
  mutating func moving() throws {
    let first = try store.set.criterion("I.1.1").id
    try store.fill(.complete)
    let next = try store.version(try store.maximum("I.1.1", 5_00))
    let campaign = store.campaign.key
    let field = Path(["criteriaSet"])
    let direct = Change(
      campaign,
      .set(field, old: .text(store.set.id.text), new: .text(next.next.id)))
    let id = try #require(ID<CriteriaSet>(next.next.id))
    #expect(store.guarded(direct) == .refused(.wantsMove(store.campaign, to: id)))
    let move = try store.move(to: next.next)
    let row = try #require(move.rows.first)
    #expect(row.fallen.compactMap(\.criterion) == [first] && row.isChanged && !row.stays)
    #expect(row.before?.percent?.hundredths == 100_00 && row.after?.share == nil)
    let sheet = try store.sheet
    #expect(sheet.cited.id == id && sheet.state == .scoring && sheet.fault == nil)
    #expect(sheet.gaps.unscored == [first])
    #expect(sheet.entries[first]?.given(.team)?.score == nil)
    #expect(store.workspace.campaign(store.campaign)?.criteriaSet == id)
    // Replayed from its events it stands the same, and packed too.
    let record = try #require(store.workspace[sheet.heading.sheet.key])
    store.workspace.put(record)
    #expect(try store.sheet == sheet)
    var packing = SheetPacking()
    packing.put(sheet)
    var (table, reader) = (SheetUnpacking(packing.table), SheetUnpacking(packing.bytes))
    let workspace = store.workspace
    let again = try reader.sheet(try PackedSheetTable(&table)) { workspace.sheets.criteria(of: $0) }
    #expect(again == sheet && again.cited == sheet.cited && again.moments == sheet.moments)
  }

  @Test("A signed sheet stays by its set, and so does the version that supersedes it")
  mutating func signed() throws {
    try store.fill(.complete, .signed)
    let before = try store.sheet
    let next = try store.version(try store.maximum("I.1.1", 5_00))
    let move = try store.move(to: next.next)
    #expect(move.moving.isEmpty && move.rows.count == 1)
    #expect(try store.sheet == before)
    #expect(store.workspace.isByOtherSet(before))
    #expect(!audit(store.workspace).contains { $0.code == .otherCriteria })
    let heading = try #require(SheetHeading(superseding: before, because: "sai", testDigest))
    #expect(heading.cited == before.cited && heading.criteriaDigest != nil)
  }

  @Test("A set that is not what its sheets cite is named by check")
  mutating func changed() throws {
    try store.say(.note(try store.set.criterion("I.1.1").id, "x"))
    #expect(!audit(store.workspace).contains { $0.code == .criteriaChanged })
    // As another program would: past the guard.
    try store.workspace.apply(try store.maximum("I.1.1", 10_00), FrozenStore.stamp)
    let found = audit(store.workspace).filter { $0.code == .criteriaChanged }
    #expect(found.map(\.printed) == [.count(1)])
  }

  @Test("Versions are counted on")
  func versions() {
    let cases = [("", "2"), ("1", "2"), ("2019", "2019 (2)"), ("2019 (2)", "2019 (3)")]
    for (text, next) in cases { #expect(CriteriaSet.version(after: text) == next) }
  }
}

@Suite("Scoring: who may do what")
struct SheetRightsTests {
  private var store: FrozenStore

  init() throws { store = try FrozenStore() }

  private func bar(_ office: String, _ act: SheetAct, _ role: AuthorRole = .inspector) throws
    -> SheetBar?
  {
    store.workspace.bar(Author(office: office, role: role), to: act, of: try store.sheet, on: nil)
  }

  @Test("A unit scores itself only in its own column, and signs and confirms nothing of its own")
  func ownSheet() throws {
    for office in ["UBND xã Hua Thanh", "ubnd  xã hua thanh"] {
      #expect(try bar(office, .score(.own)) == nil)
      #expect(try bar(office, .words) == nil)
      for act in [
        SheetAct.score(.team), .score(.settled), .finding, .become(.complete), .become(.signed),
        .become(.confirmed), .become(.superseded),
      ] {
        #expect(try bar(office, act) == .ownSheet, "\(act)")
      }
    }
    // Marks tell units apart.
    #expect(try bar("UBND xã Hưa Thanh", .score(.team)) == nil)
  }

  @Test("Who scored does not confirm; another office does, a leader and a secretary as before")
  mutating func ownScores() throws {
    try store.fill(.complete, .signed)
    #expect(try bar("Đoàn 1", .become(.confirmed)) == .ownScores)
    #expect(try bar("Thư ký", .become(.confirmed), .secretary) == nil)
    #expect(try bar("Chủ tịch", .become(.confirmed), .leader) == nil)
    #expect(try bar("Chủ tịch", .become(.signed), .leader) == .role(.leader, .sheets))
    #expect(try bar("Đoàn 1", .become(.confirmed), .leader) == .ownScores)
    #expect(try bar("Thư ký", .score(.team), .secretary) == .role(.secretary, .scores))
    try store.say(.state(.confirmed, ""), by: "Đoàn 1")
    let found = audit(store.workspace).filter { $0.code == .sheetRights }
    #expect(found.map(\.severity) == [.note])
  }

  @Test("A reason goes with the score it was given for, and the log keeps both")
  mutating func reasons() throws {
    let row = try store.set.criterion("I.1.2")
    let lost = try row.score(typed: TypedText("1", .vietnamese))
    try store.say(.score(row.id, .team, lost), .reason(row.id, "thiếu biên bản"))
    #expect(try store.sheet.entries[row.id]?.reason == "thiếu biên bản")
    try store.say(.score(row.id, .own, Score(row.maximum)))
    #expect(try store.sheet.entries[row.id]?.reason == "thiếu biên bản")
    try store.say(.score(row.id, .team, Score(row.maximum)))
    #expect(try store.sheet.entries[row.id]?.reason == "")
    try store.say(.score(row.id, .team, Score(.zero)))
    #expect(try store.sheet.gaps.unreasoned.contains(row.id))
    // A corrected score that lacks a reason for the same cause keeps it; another figure does not.
    try store.say(.reason(row.id, "thiếu sổ"))
    try store.say(.score(row.id, .team, try row.score(typed: TypedText("1", .vietnamese))))
    #expect(try store.sheet.entries[row.id]?.reason == "thiếu sổ")
    try store.say(.score(row.id, .settled, Score(.zero)))
    #expect(try store.sheet.entries[row.id]?.reason == "")
    // A reason written before the score is for the score to come.
    let other = try store.set.criterion("I.1.3")
    try store.say(.reason(other.id, "trước"))
    try store.say(.score(other.id, .team, Score(.zero)))
    #expect(try store.sheet.entries[other.id]?.reason == "trước")
  }
}
