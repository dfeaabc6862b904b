import Testing

@testable import Domain
@testable import Store

/// The keys of a store: enrolled, changed by hand, retired, and what each may sign.
@Suite("The keys of a store")
struct KeyRingTests {
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

  private func commit(_ changes: [Change], _ stamp: Stamp) throws {
    try store.commit(changes, stamp)
  }

  @Test(
    "A key that is changed, put in, taken out or vouched for by nobody is told, and what it signed")
  func keys() throws {
    let root = SignedStore.root
    let other = SignedStore.own
    let whole = try opened()
    let trees = (try #require(whole[root]?.tree), try #require(whole[other]?.tree))
    let mine = PrivateKey.make()
    let changes: [(RecordKey, Tree, Set<String>)] = [
      (other, trees.1.with("office", .text("Đoàn 2")), ["key.untrusted", "sign.key-doubted"]),
      (other, trees.1.with("role", .text("secretary")), ["key.untrusted", "sign.key-doubted"]),
      (other, trees.1.with("from", .text("2026-02-01")), ["key.untrusted", "sign.key-doubted"]),
      (other, trees.1.with("publicKey", .text(mine.publicKey)), ["key.untrusted", "sign.wrong"]),
      (other, trees.1.with("signer", .text("jbbbbbbbbbb")), ["key.untrusted", "sign.key-doubted"]),
      (other, trees.1.with("retired", .text("2026-03-02")), ["key.untrusted", "sign.key-doubted"]),
      (root, trees.0.with("since", .text("2027-01-01T00:00:00Z")), ["key.untrusted"]),
      (root, trees.0.with("before", .text("0 x")), ["key.untrusted"]),
    ]
    for (key, tree, codes) in changes {
      store.write(tree, to: key)
      let told = found(try opened())
      #expect(told.isSuperset(of: codes), "\(key.id): \(told)")
      store.write(trees.0, to: root)
      store.write(trees.1, to: other)
      #expect(found(try opened()).isEmpty)
    }
    store.remove(other)
    #expect(found(try opened()) == ["sign.unknown-key"])
    store.remove(root)
    #expect(found(try opened()).contains("sign.missing"))
  }

  @Test("A second root, a key of an inspector's making and a doubled one are told by what they are")
  func rings() throws {
    let mine = PrivateKey.make()
    let empty = Workspace(
      header: try opened().header, digest: sheetDigest, scheme: ed25519)
    let draft = KeyDraft(
      publicKey: mine.publicKey, office: "Sở KHCN", role: .secretary,
      from: try #require(Day(year: 2026, month: 1, day: 1)))
    let id = try #require(ID<SigningKey>("jdddddddddd"))
    // What the program refuses is made by hand: a root of another beginning.
    let later = Stamp(at: "2026-03-05T00:00:00Z", by: "Sở KHCN")
    let change = try empty.enrolling(draft, by: office, [mine.signer], id: id, later)
    try commit([change], later)
    let ring = try opened().keys
    #expect(ring.fault(of: try #require(ring[id])) == .secondRoot)
    #expect(ring.root?.publicKey == secretary.publicKey)
    #expect(found(try opened()) == ["key.untrusted"])
  }

  @Test("A retired key signs no more from that day on; what it signed before stands")
  func retired() throws {
    let workspace = try opened()
    let key = try workspace.key(SignedStore.own)
    for (day, codes) in [(3, Set<String>()), (2, ["sign.key-not-in-force"])] {
      let from = try #require(Day(year: 2026, month: 3, day: day))
      let changes = try opened().retiring(
        key, from: from, by: office, [secretary.signer], Self.stamp)
      try commit(changes, Self.stamp)
      #expect(found(try opened()) == codes)
      #expect(try opened().steps(by: key, from: from) == (codes.isEmpty ? 0 : 2))
    }
    let other = try #require(try opened().sheets.all.first { $0.state == .complete })
    var now = try opened()
    now.signers = [inspector.signer]
    let day = Day(year: 2026, month: 3, day: 4)
    #expect(now.bar(team, to: .become(.signed), of: other, on: day) == .noKey)
    #expect(now.bar(team, to: .score(.team), of: other, on: day) == nil)
  }

  @Test("Refusals: no key, one known already, the first of somebody else, no secretary's at hand")
  func refusals() throws {
    let day = try #require(Day(year: 2026, month: 4, day: 1))
    let id = try #require(ID<SigningKey>("jdddddddddd"))
    let workspace = try opened()
    let empty = Workspace(header: workspace.header, digest: sheetDigest, scheme: ed25519)
    func refusal(
      _ workspace: Workspace, _ publicKey: String, _ role: AuthorRole, _ own: [KeySigner],
      to: Day? = nil
    ) -> KeyRefusal? {
      let draft = KeyDraft(publicKey: publicKey, office: "Sở KHCN", role: role, from: day, to: to)
      do throws(KeyRefusal) {
        _ = try workspace.enrolling(draft, by: office, own, id: id, Self.stamp)
        return nil
      } catch {
        return error
      }
    }
    let new = PrivateKey.make()
    #expect(refusal(workspace, "00", .secretary, [secretary.signer]) == .notAKey)
    #expect(refusal(workspace, String(repeating: "G", count: 64), .secretary, []) == .notAKey)
    #expect(refusal(workspace, new.publicKey, .inspector, []) == .noOwnKey)
    #expect(refusal(workspace, new.publicKey, .inspector, [inspector.signer]) == .noOwnKey)
    #expect(refusal(workspace, new.publicKey, .inspector, [secretary.signer]) == nil)
    #expect(refusal(empty, new.publicKey, .inspector, [new.signer]) == .firstIsOwn)
    #expect(refusal(empty, new.publicKey, .secretary, [secretary.signer]) == .firstIsOwn)
    #expect(refusal(empty, new.publicKey, .secretary, [new.signer]) == nil)
    let before = Day(year: 2026, month: 3, day: 1)
    #expect(
      refusal(workspace, new.publicKey, .inspector, [secretary.signer], to: before) == .endsBefore)
    guard case .known? = refusal(workspace, inspector.publicKey, .inspector, [secretary.signer])
    else {
      Issue.record("a key is enrolled twice")
      return
    }
  }

  @Test("A person with two keys signs by either; the one that is lost is retired, the other stays")
  func two() throws {
    let spare = PrivateKey.make()
    try store.enrol(spare, team, as: RecordKey(.key, "jdddddddddd"), by: secretary)
    let sheets = try opened().sheets.all.filter { $0.state == .complete }.prefix(2)
    for (sheet, key) in zip(sheets, [inspector, spare]) {
      try store.take(sheet.heading.sheet, to: .signed, by: team, key)
    }
    #expect(found(try opened()).isEmpty)
    let lost = try opened().key(SignedStore.own)
    let day = try #require(Day(year: 2026, month: 3, day: 3))
    try commit(
      try opened().retiring(lost, from: day, by: office, [secretary.signer], Self.stamp),
      Self.stamp)
    var workspace = try opened()
    #expect(found(workspace).isEmpty, "what was signed before that day stands")
    workspace.signers = [inspector.signer]
    #expect(workspace.ownKey(of: team.office, .inspector, on: day) == nil)
    workspace.signers = [spare.signer, inspector.signer]
    #expect(
      workspace.ownKey(of: team.office, .inspector, on: day)?.publicKey == spare.publicKey)
  }

  @Test("Heads that were noted tell of keys: replaced, gone, or no longer retired")
  func notedKeys() throws {
    let noted = NotedHeads(of: try opened())
    #expect(noted.keys.count == 4 && noted.count == noted.lines.count + 4)
    let lines = noted.keys.map { "\($0.key.text) \($0.isRetired ? 2 : 1) \($0.head) khóa" }
    #expect(NotedHeads(lines.joined(separator: "\n")).keys == noted.keys)
    try Tampering.retirementUndone.make(in: store)
    let differences = noted.differences(in: try opened())
    #expect(differences.count == 1 && differences.first?.record == SignedStore.retired)
    guard case .keyOther(_, nil)? = differences.first else {
      Issue.record("\(differences)")
      return
    }
    store.remove(SignedStore.retired)
    #expect(noted.differences(in: try opened()).count == 2)
  }

  @Test("A key for some teams signs their visits alone")
  func scope() throws {
    let key = PrivateKey.make()
    let workspace = try opened()
    let complete = workspace.sheets.all.filter { $0.state == .complete }
    let sheet = try #require(complete.first)
    let author = Author(office: "Đoàn 7", role: .inspector)
    let day = try #require(Day(year: 2026, month: 1, day: 1))
    for (units, isAllowed) in [
      ([sheet.heading.unit], true), ([ID<Unit>("uzzzzzzzzzz")].compactMap(\.self), false),
    ] {
      let draft = KeyDraft(
        publicKey: key.publicKey, office: author.office, role: .inspector, units: units, from: day)
      let id = try #require(ID<SigningKey>("jeeeeeeeeee"))
      let change = try workspace.enrolling(
        draft, by: office, [secretary.signer], id: id, Self.stamp)
      var next = workspace
      try next.apply(change, Self.stamp)
      next.signers = [key.signer]
      let bar = next.bar(author, to: .become(.signed), of: sheet, on: day)
      #expect((bar == nil) == isAllowed, "\(String(describing: bar))")
    }
  }
}
