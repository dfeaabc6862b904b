import Glibc
import Samples
import Testing

@testable import Domain
@testable import Store

/// Sheets that are signed by key, and what somebody without the key does to them.
///
/// Whoever has no key may recompute every digest and write the register anew: the signatures tell.
@Suite("Sheets signed by key")
struct KeyTests {
  private let place: TemporaryFolder
  private let path: String
  private let secretary = PrivateKey.make()
  private let inspector = PrivateKey.make()
  private let office = Author(office: "Sở KHCN", role: .secretary)
  private let team = Author(office: "Đoàn 1", role: .inspector)
  private static let stamp = Stamp(at: "2026-03-01T02:00:00Z", by: "Sở KHCN")

  init() throws {
    place = try TemporaryFolder()
    path = place("s")
    let sample = try #require(try Samples.Sample.named("dien-bien-2019", sealing: sheetDigest))
    _ = try StoreFolder.create(
      at: path, header: sample.header, making: sample.records, durable: false)
    try enrol(secretary, office)
    try enrol(inspector, team)
  }

  private func opened() throws -> Workspace { try StoreFolder.open(at: path).workspace }

  private func commit(_ changes: [Change], _ stamp: Stamp) throws {
    let seen = try StoreFolder.open(at: path)
    var folder = seen.folder
    _ = try folder.commit(RecordEdit.edits(of: changes, stamp, on: seen.digests))
  }

  /// Enrols a key by the secretary's.
  private func enrol(_ key: PrivateKey, _ author: Author) throws {
    let draft = KeyDraft(
      publicKey: key.publicKey, office: author.office, role: author.role,
      from: try #require(Day(year: 2026, month: 1, day: 1)))
    let id = try #require(ID<SigningKey>(author.role == .secretary ? "jaaaaaaaaaa" : "jbbbbbbbbbb"))
    let change = try opened().enrolling(
      draft, by: office, [secretary.signer], id: id, Self.stamp)
    try commit([change], Self.stamp)
  }

  /// Takes a sheet to a state, signed by a key.
  private func take(
    _ sheet: ReplayedSheet, to state: SheetState, by author: Author, _ key: PrivateKey?,
    at: String = "2026-03-02T02:00:00Z"
  ) throws {
    var workspace = try opened()
    workspace.signers = key.map { [$0.signer] } ?? []
    var ids = IDGenerator(seed: UInt64(sheet.count))
    let stamp = Stamp(at: at, by: author.office)
    let events = try sheet.events([.state(state, "")], ids: &ids, stamp, sheetDigest)
    try commit(workspace.changes(adding: events, to: sheet), stamp)
  }

  /// A complete sheet that was signed by the team and confirmed by the secretary, both by key.
  private func signed() throws -> ReplayedSheet {
    let id = try #require(try opened().sheets.all.first { $0.state == .complete }).heading.sheet
    try take(try #require(try opened().sheets[id]), to: .signed, by: team, inspector)
    try take(try #require(try opened().sheets[id]), to: .confirmed, by: office, secretary)
    return try #require(try opened().sheets[id])
  }

  /// What `check` says of signatures and keys.
  private func found(_ workspace: Workspace) -> Set<String> {
    let all =
      workspace.all(ScoreSheet.self).flatMap { workspace.discrepancies(of: $0) }
      + workspace.all(Campaign.self).flatMap { workspace.registerDiscrepancies(of: $0) }
      + workspace.all(SigningKey.self).flatMap { workspace.discrepancies(of: $0) }
    return Set(all.map(\.code.rawValue).filter { !$0.hasPrefix("score.") })
  }

  private func write(_ key: RecordKey, _ tree: Tree) {
    put(JSONText.write(tree), in: path + "/" + key.file)
  }

  /// An event as somebody without keys makes it anew: what it says, when and by whom, and what signs it.
  private struct Forged {
    var change: SheetChange
    var stamp: Stamp
    var sig: String
    /// Its own id; a new one where it is put in.
    var id: ID<SheetEvent>?
  }

  /// Writes a sheet anew with every digest recomputed, and the register of its campaign with it.
  private func forge(
    _ sheet: ReplayedSheet, _ alter: (inout [Forged]) throws -> Void
  ) throws {
    let workspace = try opened()
    let record = try #require(workspace[sheet.heading.sheet.key])
    let old = try #require(record.value(as: ScoreSheet.self))
    var events = old.events.map {
      Forged(change: $0.change, stamp: Stamp(at: $0.at, by: $0.by), sig: $0.sig, id: $0.id)
    }
    try alter(&events)
    var now = ReplayedSheet(sheet.heading, sheet.criteria, sheetDigest)
    var ids = IDGenerator(seed: 7)
    var made: [SheetEvent] = []
    for event in events {
      let new = ID<SheetEvent>(ids.next(letter: SheetEvent.letter))
      let id = try #require(event.id ?? new)
      let next = SheetEvent(
        try now.event(event.change, id: id, event.stamp, sheetDigest), sig: event.sig)
      try now.append(next, sheetDigest)
      made.append(next)
    }
    write(record.key, record.tree.with("events", .list(made.map(\.tree))))
    try registerAnew(sheet)
  }

  private func registerAnew(_ sheet: ReplayedSheet) throws {
    let workspace = try opened()
    let campaign = sheet.heading.campaign.key
    var bare = try #require(workspace[campaign]?.tree)
    _ = bare.put(nil, at: SheetRegister.key)
    let all = workspace.all(ScoreSheet.self).filter { $0.campaign.text == campaign.id }
    let set = try #require(sheet.criteria?.set)
    write(campaign, try Record(campaign, bare).registering(all, by: set, sheetDigest).tree)
  }

  @Test("What is signed by key holds, and nothing is said of the sample or of the keys")
  func intact() throws {
    #expect(found(try opened()).isEmpty)
    let sheet = try signed()
    let workspace = try opened()
    #expect(found(workspace).isEmpty && workspace.alteration(of: sheet) == nil)
    #expect(sheet.steps.suffix(2).allSatisfy { !$0.sig.isEmpty })
    // By the index of the cache as by the events.
    let cache = place("cache")
    for _ in 0..<2 {
      let again = try StoreFolder.open(
        at: path, sheets: .remembered(cache: cache, now: 4_000_000_000_000_000_000)
      ).workspace
      #expect(again.sheets[sheet.heading.sheet]?.steps == sheet.steps)
    }
  }

  /// What somebody without the key may try; each with every digest and the register made anew.
  enum Forgery: CaseIterable {
    case score, ownScore, removed, swapped, doubled, signer, day, stripped, strippedConfirmation
    case swappedSignatures, digit, otherKey, noise, finishedByOther

    var code: String {
      switch self {
      case .stripped, .strippedConfirmation: "sign.missing"
      case .noise, .otherKey, .digit, .swappedSignatures, .score, .ownScore, .removed, .swapped,
        .doubled, .signer, .day, .finishedByOther:
        "sign.wrong"
      }
    }
  }

  private func forge(_ forgery: Forgery, _ sheet: ReplayedSheet) throws {
    try forge(sheet) { events in
      let scores = events.indices.filter { place in
        if case .score(_, .own, _) = events[place].change { true } else { false }
      }
      let first = try #require(scores.first)
      let signs = events.indices.filter { !events[$0].sig.isEmpty }
      let (team, office) = (try #require(signs.first), try #require(signs.last))
      switch forgery {
      case .score:
        guard case .score(let id, let figure, _) = events[first].change else { return }
        events[first].change = .score(id, figure, nil)
      case .ownScore:
        guard case .score(let id, _, _) = events[first].change else { return }
        events.insert(
          Forged(change: .score(id, .own, nil), stamp: events[first].stamp, sig: ""),
          at: first + 1)
      case .removed:
        events.remove(at: first)
      case .swapped: events.swapAt(scores[0], scores[1])
      case .doubled:
        events.insert(events[first], at: first)
        events[first].id = nil
      case .signer: events[team].stamp = Stamp(at: events[team].stamp.at, by: "Đoàn 2")
      case .day: events[team].stamp = Stamp(at: "2026-03-01T03:00:00Z", by: "Đoàn 1")
      case .stripped: events[team].sig = ""
      case .strippedConfirmation: events[office].sig = ""
      case .swappedSignatures:
        (events[team].sig, events[office].sig) = (events[office].sig, events[team].sig)
      case .digit:
        let last: Character = events[team].sig.hasSuffix("0") ? "1" : "0"
        events[team].sig = events[team].sig.dropLast() + String(last)
      case .otherKey:
        events[team].sig = "jaaaaaaaaaa" + events[team].sig.dropFirst(11)
      case .noise: events[team].sig = "ký"
      case .finishedByOther:
        let complete = try #require(
          events.lastIndex { if case .state(.complete, _) = $0.change { true } else { false } })
        events[complete].stamp = Stamp(at: events[complete].stamp.at, by: "Đoàn 9")
      }
    }
  }

  @Test(
    "Whatever is changed and recomputed without the key is told by the signatures",
    arguments: Forgery.allCases)
  func forgeries(_ forgery: Forgery) throws {
    let sheet = try signed()
    try forge(forgery, sheet)
    let workspace = try opened()
    let now = try #require(workspace.sheets[sheet.heading.sheet])
    #expect(now.fault == nil, "the chain itself holds")
    #expect(found(workspace).contains(forgery.code), "\(found(workspace))")
    guard case .signature? = workspace.alteration(of: now) else {
      Issue.record("a forged sheet takes edits")
      return
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

  @Test("Signatures of another sheet or another store do not count here")
  func replayed() throws {
    let sheet = try signed()
    let other = try #require(try opened().sheets.all.first { $0.state == .complete })
    try take(other, to: .signed, by: team, inspector)
    let sig = try #require(sheet.steps.first { $0.state == .signed }).sig
    try forge(try #require(try opened().sheets[other.heading.sheet])) { events in
      events[events.count - 1].sig = sig
    }
    #expect(found(try opened()) == ["sign.wrong"])
    let header = try #require(bytes(of: path + "/store.json").flatMap { try? JSONText.read($0) })
    put(JSONText.write(header.with("id", .text("hzzzzzzzzzz"))), in: path + "/store.json")
    #expect(found(try opened()).contains("key.untrusted"))
  }

  @Test("A sheet or its end taken away is told by the register, as without keys")
  func cut() throws {
    let sheet = try signed()
    let key = sheet.heading.sheet.key
    let tree = try #require(try opened()[key]?.tree)
    let events = try #require(tree["events"]?.elements)
    write(key, tree.with("events", .list(events.dropLast())))
    #expect(found(try opened()) == ["sign.cut"])
    #expect(unlink(path + "/" + key.file) == 0)
    #expect(found(try opened()) == ["sign.gone"])
  }

  @Test(
    "A key that is changed, put in, taken out or vouched for by nobody is told, and what it signed")
  func keys() throws {
    _ = try signed()
    let root = RecordKey(.key, "jaaaaaaaaaa")
    let other = RecordKey(.key, "jbbbbbbbbbb")
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
      write(key, tree)
      let told = found(try opened())
      #expect(told.isSuperset(of: codes), "\(key.id): \(told)")
      write(root, trees.0)
      write(other, trees.1)
      #expect(found(try opened()).isEmpty)
    }
    #expect(unlink(path + "/" + other.file) == 0)
    #expect(found(try opened()) == ["sign.unknown-key"])
    #expect(unlink(path + "/" + root.file) == 0)
    #expect(found(try opened()) == ["sign.unknown-key"])
  }

  @Test("A second root, a key of an inspector's making and a doubled one are told by what they are")
  func rings() throws {
    let mine = PrivateKey.make()
    let empty = Workspace(
      header: try opened().header, digest: sheetDigest, scheme: ed25519)
    let draft = KeyDraft(
      publicKey: mine.publicKey, office: "Sở KHCN", role: .secretary,
      from: try #require(Day(year: 2026, month: 1, day: 1)))
    let id = try #require(ID<SigningKey>("jcccccccccc"))
    // What the program refuses is made by hand: a root of another beginning.
    let later = Stamp(at: "2026-03-05T00:00:00Z", by: "Sở KHCN")
    let change = try empty.enrolling(draft, by: office, [mine.signer], id: id, later)
    try commit([change], later)
    let ring = try opened().keys
    #expect(ring.fault(of: try #require(ring[id])) == .secondRoot)
    #expect(ring.root?.publicKey == secretary.publicKey)
    #expect(found(try opened()) == ["key.untrusted"])
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

  @Test("A retired key signs no more from that day on; what it signed before stands")
  func retired() throws {
    let sheet = try signed()
    let workspace = try opened()
    let key = try #require(workspace.keys.keys.first { $0.role == .inspector })
    for (day, codes) in [(3, Set<String>()), (2, ["sign.key-not-in-force"])] {
      let from = try #require(Day(year: 2026, month: 3, day: day))
      let changes = try opened().retiring(
        key, from: from, by: office, [secretary.signer], Self.stamp)
      try commit(changes, Self.stamp)
      #expect(found(try opened()) == codes)
      #expect(try opened().steps(by: key, from: from) == codes.count)
    }
    let other = try #require(try opened().sheets.all.first { $0.state == .complete })
    #expect(other.heading.sheet != sheet.heading.sheet)
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
