import Glibc
import Samples
import Testing

@testable import Domain
@testable import Store

/// A part of `dien-bien-2019` in which a sheet was signed and confirmed, by key where keys are in use.
///
/// It is made once; each test gets a copy of its own to do with what it likes.
struct SignedStore {
  let place: TemporaryFolder
  let secretary: PrivateKey
  let inspector: PrivateKey
  let usesKeys: Bool
  /// The sheet that the tests are about, and another of its sort.
  private(set) var sheet: ID<ScoreSheet>
  private(set) var other: ID<ScoreSheet>

  static let office = Author(office: "Sở KHCN", role: .secretary)
  static let team = Author(office: "Đoàn 1", role: .inspector)
  static let stamp = Stamp(at: "2026-03-01T02:00:00Z", by: "Sở KHCN")
  static let root = RecordKey(.key, "jaaaaaaaaaa")
  static let own = RecordKey(.key, "jbbbbbbbbbb")
  static let retired = RecordKey(.key, "jcccccccccc")

  /// With keys, and without.
  static let made = Result { try SignedStore(usesKeys: true) }
  static let bare = Result { try SignedStore(usesKeys: false) }

  var path: String { place("s") }
  /// The store as it was before the sheet was signed.
  private var yesterday: String { place("yesterday") }

  init(usesKeys: Bool) throws {
    place = try TemporaryFolder()
    (secretary, inspector) = (PrivateKey.make(), PrivateKey.make())
    self.usesKeys = usesKeys
    let sample = try #require(try Samples.Sample.named("dien-bien-2019", sealing: sheetDigest))
    let all = try sample.workspace(digest: sheetDigest)
    let complete = all.sheets.all.filter { $0.state == .complete }.map(\.heading)
    let first = try #require(complete.first)
    sheet = first.sheet
    other = try #require(
      complete.first { $0.sheet != first.sheet && $0.campaign == first.campaign }
    ).sheet
    _ = try StoreFolder.create(
      at: place("s"), header: sample.header,
      records: try Self.fewer(all, of: first.campaign, with: [sheet, other]), durable: false)
    if usesKeys { try enrolAll() }
    try take(other, to: .signed, by: Self.team, inspector)
    try take(other, to: .confirmed, by: Self.office, secretary)
    run("/bin/cp", "-r", path, yesterday)
    try take(sheet, to: .signed, by: Self.team, inspector)
    try take(sheet, to: .confirmed, by: Self.office, secretary)
  }

  /// The records of the sample with ten sheets of one campaign, entered in its register as they are.
  ///
  /// Every event of every sheet is verified whenever a store is opened: with all of them the tests take minutes.
  private static func fewer(
    _ all: Workspace, of campaign: ID<Campaign>, with wanted: [ID<ScoreSheet>]
  ) throws -> [Record] {
    let signed = all.sheets.all.filter {
      $0.heading.campaign == campaign && !wanted.contains($0.heading.sheet)
        && $0.heading.version == 1 && $0.state.isFrozen && $0.state != .superseded
    }
    let open = all.sheets.all.filter { $0.state == .complete }.prefix(6)
    let kept = Set(wanted + (open + signed.prefix(8)).map(\.heading.sheet))
    let sheets = all.all(ScoreSheet.self).filter { kept.contains($0.id) && $0.campaign == campaign }
    let cited = try #require(all.sheets[wanted[0]]).heading.criteriaSet
    let set = try #require(all[cited.key]?.value(as: CriteriaSet.self))
    return try all.records.values.compactMap { record in
      if record.key.kind == .sheet {
        return kept.contains { $0.text == record.key.id } ? record : nil
      }
      guard record.key.kind == .campaign else { return record }
      var bare = record.tree
      _ = bare.put(nil, at: SheetRegister.key)
      let plain = try Record(record.key, bare)
      return record.key == campaign.key
        ? try plain.registering(sheets, by: set, sheetDigest) : plain
    }
  }

  /// The keys of the office and the team, and one that was retired.
  private func enrolAll() throws {
    try enrol(secretary, Self.office, as: Self.root, by: secretary)
    try enrol(inspector, Self.team, as: Self.own, by: secretary)
    try enrol(
      PrivateKey.make(), Author(office: "Đoàn 9", role: .inspector), as: Self.retired,
      by: secretary)
    let workspace = try opened()
    let key = try workspace.key(Self.retired)
    let day = try #require(Day(year: 2026, month: 2, day: 1))
    try commit(
      workspace.retiring(key, from: day, by: Self.office, [secretary.signer], Self.stamp),
      Self.stamp)
  }

  /// A copy of all of it in a folder of its own.
  private init(of first: SignedStore) throws {
    place = try TemporaryFolder()
    (secretary, inspector, usesKeys) = (first.secretary, first.inspector, first.usesKeys)
    (sheet, other) = (first.sheet, first.other)
    for folder in ["s", "yesterday"] { run("/bin/cp", "-r", first.place(folder), place(folder)) }
  }

  /// A copy to do with what one likes.
  func copy() throws -> SignedStore { try SignedStore(of: self) }

  func opened() throws -> Workspace { try StoreFolder.open(at: path).workspace }

  func commit(_ changes: [Change], _ stamp: Stamp) throws {
    let seen = try StoreFolder.open(at: path)
    var folder = seen.folder
    _ = try folder.commit(RecordEdit.edits(of: changes, stamp, on: seen.digests))
  }

  /// Enrols a key by another.
  func enrol(
    _ key: PrivateKey, _ author: Author, as record: RecordKey, by signer: PrivateKey
  ) throws {
    let draft = KeyDraft(
      publicKey: key.publicKey, office: author.office, role: author.role,
      from: try #require(Day(year: 2026, month: 1, day: 1)))
    let id = try #require(ID<SigningKey>(record.id))
    try commit(
      [try opened().enrolling(draft, by: Self.office, [signer.signer], id: id, Self.stamp)],
      Self.stamp)
  }

  /// Takes a sheet to a state, signed by a key where keys are in use.
  func take(
    _ id: ID<ScoreSheet>, to state: SheetState, by author: Author, _ key: PrivateKey?,
    at: String = "2026-03-02T02:00:00Z"
  ) throws {
    var workspace = try opened()
    workspace.signers = key.map { [$0.signer] } ?? []
    let sheet = try #require(workspace.sheets[id])
    var ids = IDGenerator(seed: UInt64(sheet.count))
    let stamp = Stamp(at: at, by: author.office)
    let events = try sheet.events([.state(state, "vì")], ids: &ids, stamp, sheetDigest)
    try commit(workspace.changes(adding: events, to: sheet), stamp)
  }

  /// Puts the whole store back to how it was before the sheet was signed.
  func rollBack() {
    run("/bin/rm", "-rf", path)
    run("/bin/cp", "-r", yesterday, path)
  }
}

extension Workspace {
  /// The key of a record.
  func key(_ record: RecordKey) throws -> SigningKey {
    let id = try #require(ID<SigningKey>(record.id))
    return try #require(keys[id])
  }
}

/// What somebody does who may write the files, and has no key.
extension SignedStore {
  func tree(_ key: RecordKey) throws -> Tree {
    try JSONText.read(try #require(bytes(of: path + "/" + key.file)))
  }

  func write(_ tree: Tree, to key: RecordKey) {
    put(JSONText.write(tree), in: path + "/" + key.file)
  }

  /// Changes the file of a record by hand.
  func edit(_ key: RecordKey, _ change: (Tree) throws -> Tree) throws {
    write(try change(try tree(key)), to: key)
  }

  /// Changes the events of the sheet by hand, with nothing recomputed.
  func editEvents(_ change: (inout [Tree]) throws -> Void) throws {
    try edit(sheet.key) { tree in
      var events = try #require(tree["events"]?.elements)
      try change(&events)
      return tree.with("events", .list(events))
    }
  }

  /// The events of the other sheet as they stand in its file.
  func otherEvents() throws -> [Tree] {
    try #require(try tree(other.key)["events"]?.elements)
  }

  func remove(_ key: RecordKey) { unlink(path + "/" + key.file) }

  /// The campaign of the sheet.
  func campaign() throws -> RecordKey {
    try #require(try opened().sheets[sheet]).heading.campaign.key
  }

  /// The criteria set by which the sheet is judged.
  func criteriaSet() throws -> RecordKey {
    try #require(try opened().sheets[sheet]).heading.criteriaSet.key
  }

  /// Changes the entries of the register by hand.
  func editRegister(_ change: (inout [Tree]) throws -> Void) throws {
    try edit(try campaign()) { tree in
      var rows = try #require(tree[SheetRegister.key]?.elements)
      try change(&rows)
      return tree.with(SheetRegister.key.text, .list(rows))
    }
  }

  /// An event as somebody without keys makes it anew: what it says, when and by whom, and what signs it.
  struct Forged {
    var change: SheetChange
    var stamp: Stamp
    var sig: String
    /// Its own id; a new one where it is put in.
    var id: ID<SheetEvent>?
    /// A key of the forger's own that signs it.
    var signer: (key: PrivateKey, id: RecordKey)?
  }

  /// Writes a sheet anew with every digest recomputed, and the register of its campaign with it.
  func forge(_ id: ID<ScoreSheet>, _ alter: (inout [Forged]) throws -> Void) throws {
    let workspace = try opened()
    let sheet = try #require(workspace.sheets[id])
    let record = try #require(workspace[id.key])
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
      var next = SheetEvent(
        try now.event(event.change, id: id, event.stamp, sheetDigest), sig: event.sig)
      if let signer = event.signer, let key = ID<SigningKey>(signer.id.id) {
        next = next.signed(by: signer.key.signer, as: key, in: workspace.header.id)
      }
      try now.append(next, sheetDigest)
      made.append(next)
    }
    write(record.tree.with("events", .list(made.map(\.tree))), to: record.key)
    try registerAnew()
  }

  /// Writes the register of the campaign anew, as fits what its sheets say now.
  func registerAnew() throws {
    let workspace = try opened()
    let heading = try #require(workspace.sheets[sheet] ?? workspace.sheets[other]).heading
    let campaign = heading.campaign.key
    var bare = try #require(workspace[campaign]?.tree)
    _ = bare.put(nil, at: SheetRegister.key)
    let all = workspace.all(ScoreSheet.self).filter { $0.campaign.text == campaign.id }
    let set = try #require(workspace[heading.criteriaSet.key]?.value(as: CriteriaSet.self))
    write(try Record(campaign, bare).registering(all, by: set, sheetDigest).tree, to: campaign)
  }
}
