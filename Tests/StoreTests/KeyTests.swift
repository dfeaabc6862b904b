import Testing

@testable import Domain
@testable import Store

/// Sheets that are signed by key: what holds, and what does not count.
@Suite("Sheets signed by key")
struct KeyTests {
  private let store: SignedStore
  private let secretary: PrivateKey
  private let inspector: PrivateKey
  private let office = SignedStore.office
  private let team = SignedStore.team
  private static let stamp = SignedStore.stamp

  init() throws {
    store = try SignedStore.made.get().copy()
    (secretary, inspector) = (store.secretary, store.inspector)
  }

  private func opened() throws -> Workspace { try store.opened() }

  private func found(_ workspace: Workspace) -> Set<String> { workspace.signatureCodes }

  private func take(
    _ sheet: ReplayedSheet, to state: SheetState, by author: Author, _ key: PrivateKey?,
    at: String = "2026-03-02T02:00:00Z"
  ) throws {
    try store.take(sheet.heading.sheet, to: state, by: author, key, at: at)
  }

  private func commit(_ changes: [Change], _ stamp: Stamp) throws {
    try store.commit(changes, stamp)
  }

  @Test("What is signed by key holds, and nothing is said of the sample or of the keys")
  func intact() throws {
    let workspace = try opened()
    let sheet = try #require(workspace.sheets[store.sheet])
    #expect(found(workspace).isEmpty && workspace.alteration(of: sheet) == nil)
    #expect(sheet.steps.suffix(2).allSatisfy { !$0.sig.isEmpty })
    // By the index of the cache as by the events.
    let cache = store.place("cache")
    for _ in 0..<2 {
      let again = try StoreFolder.open(
        at: store.path, sheets: .remembered(cache: cache, now: 4_000_000_000_000_000_000)
      ).workspace
      #expect(again.sheets[sheet.heading.sheet]?.steps == sheet.steps)
    }
  }

  @Test("A step from before keys cannot be made afterwards, nor one of then be left out")
  func backdated() throws {
    let all = try opened().sheets.all
    let open = try #require(all.first { $0.state == .complete })
    try take(open, to: .signed, by: team, nil, at: "2019-12-30T02:00:00Z")
    #expect(found(try opened()) == ["key.before"])
    // Without a key today's step is told as missing at once.
    let other = try #require(
      all.first { $0.state == .complete && $0.heading.sheet != open.heading.sheet })
    try take(other, to: .signed, by: team, nil)
    #expect(found(try opened()) == ["key.before", "sign.missing"])
  }

  @Test("A key that signs in the name of another office does not count")
  func inAnothersName() throws {
    let workspace = try opened()
    let sheet = try #require(workspace.sheets.all.first { $0.state == .complete })
    let key = try #require(workspace.keys.keys.first { $0.role == .inspector })
    var ids = IDGenerator(seed: 3)
    let stamp = Stamp(at: "2026-03-02T02:00:00Z", by: "Đoàn 2")
    let events = try sheet.events([.state(.signed, "")], ids: &ids, stamp, sheetDigest)
      .map { $0.signed(by: inspector.signer, as: key.id, in: workspace.header.id) }
    try commit(workspace.changes(adding: events, to: sheet), stamp)
    #expect(found(try opened()) == ["sign.key-not-entitled"])
  }

  @Test("A key that has run out signs nothing; one that is in force does")
  func expired() throws {
    let (first, second) = (PrivateKey.make(), PrivateKey.make())
    let day = { (number: Int) in Day(year: 2026, month: 3, day: number) }
    for (key, id, end, codes) in [
      (first, "jdddddddddd", day(2), Set<String>()),
      (second, "jeeeeeeeeee", day(1), ["sign.key-not-in-force"]),
    ] {
      let author = Author(office: "Đoàn 5", role: .inspector)
      let draft = KeyDraft(
        publicKey: key.publicKey, office: author.office, role: .inspector,
        from: try #require(Day(year: 2026, month: 1, day: 1)), to: end)
      let known = try #require(ID<SigningKey>(id))
      try commit(
        [
          try opened().enrolling(draft, by: office, [secretary.signer], id: known, Self.stamp)
        ], Self.stamp)
      var workspace = try opened()
      workspace.signers = [key.signer]
      let sheet = try #require(workspace.sheets.all.first { $0.state == .complete })
      // The program refuses what has run out; by hand it is signed all the same.
      #expect((workspace.ownKey(of: "Đoàn 5", .inspector, on: day(2)) == nil) == !codes.isEmpty)
      var ids = IDGenerator(seed: 5)
      let stamp = Stamp(at: "2026-03-02T02:00:00Z", by: "Đoàn 5")
      let events = try sheet.events([.state(.signed, "")], ids: &ids, stamp, sheetDigest)
        .map { $0.signed(by: key.signer, as: known, in: workspace.header.id) }
      try commit(workspace.changes(adding: events, to: sheet), stamp)
      #expect(found(try opened()) == codes)
    }
  }
}
