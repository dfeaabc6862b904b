import TestSupport
import Testing

@testable import Domain
@testable import Screens
@testable import Store

/// A sheet that was signed by key, then tampered with by another program while the screens are open.
@Suite("Tampered sheets on the screens")
struct TamperedScreenTests {
  private let workspace: Workspace
  private let sheet: ReplayedSheet
  private static let key = RecordKey(.key, "jbbbbbbbbbb")
  private static let digest: SheetDigest = { testDigest($0) }
  private static let stamp = Stamp(at: "2027-01-01T02:00:00Z", by: "Thư ký")

  /// What is done to it.
  enum Deed: CaseIterable {
    case digit, stripped, unknownKey, noise, scoreRecomputed, signerRecomputed, cut, keyOffice
    case keyPublic, keyFrom
  }

  init() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), office: "Đoàn 1", seed: 1)
    work.press("⏎ ⇱ ↓ ⏎")
    _ = work.completeSheet()
    let plain = work.app.workspace
    var workspace = Workspace(
      header: plain.header, records: Array(plain.records.values), digest: Self.digest,
      scheme: ed25519)
    let (secretary, team) = (PrivateKey.make(), PrivateKey.make())
    for (key, id, office, role) in [
      (secretary, "jaaaaaaaaaa", "Thư ký", AuthorRole.secretary),
      (team, Self.key.id, "Đoàn 1", .inspector),
    ] {
      let draft = KeyDraft(
        publicKey: key.publicKey, office: office, role: role,
        from: try #require(Day(year: 2026, month: 1, day: 1)))
      let known = try #require(ID<SigningKey>(id))
      let change = try workspace.enrolling(
        draft, by: Author(office: "Thư ký", role: .secretary), [secretary.signer], id: known,
        Self.stamp)
      try workspace.apply(change, Self.stamp)
    }
    workspace.signers = [team.signer]
    let complete = try #require(workspace.sheets.all.first)
    var ids = IDGenerator(seed: 3)
    let stamp = Stamp(at: "2027-01-02T02:00:00Z", by: "Đoàn 1")
    let events = try complete.events([.state(.signed, "")], ids: &ids, stamp, Self.digest)
    for change in workspace.changes(adding: events, to: complete) {
      try workspace.apply(change, stamp)
    }
    self.workspace = workspace
    sheet = try #require(workspace.sheets.all.first)
  }

  /// The record that another program would leave.
  private func tampered(_ deed: Deed) throws -> Record {
    let key = try #require(workspace[Self.key]).tree
    switch deed {
    case .keyOffice: return try Record(Self.key, key.with("office", .text("Đoàn 2")))
    case .keyFrom: return try Record(Self.key, key.with("from", .text("2026-02-01")))
    case .keyPublic:
      return try Record(Self.key, key.with("publicKey", .text(PrivateKey.make().publicKey)))
    case .digit, .stripped, .unknownKey, .noise, .scoreRecomputed, .signerRecomputed, .cut:
      let record = try #require(workspace[sheet.heading.sheet.key])
      let events = try events(deed, try #require(record.value(as: ScoreSheet.self)).events)
      return try Record(record.key, record.tree.with("events", .list(events.map(\.tree))))
    }
  }

  private func events(_ deed: Deed, _ old: [SheetEvent]) throws -> [SheetEvent] {
    let last = try #require(old.last)
    let end = { (sig: String) in Array(old.dropLast()) + [SheetEvent(last, sig: sig)] }
    switch deed {
    case .digit: return end(last.sig.dropLast() + (last.sig.hasSuffix("0") ? "1" : "0"))
    case .stripped: return end("")
    case .unknownKey: return end("jzzzzzzzzzz" + last.sig.dropFirst(11))
    case .noise: return end("ký")
    case .cut: return Array(old.dropLast())
    case .scoreRecomputed, .signerRecomputed, .keyOffice, .keyPublic, .keyFrom:
      var now = ReplayedSheet(sheet.heading, sheet.criteria, Self.digest)
      return try old.enumerated().map { place, event in
        var (change, stamp) = (event.change, Stamp(at: event.at, by: event.by))
        if deed == .scoreRecomputed, place < 2 { change = old[1 - place].change }
        if deed == .signerRecomputed, event.id == last.id {
          stamp = Stamp(at: event.at, by: "Đoàn 2")
        }
        let next = SheetEvent(
          try now.event(change, id: event.id, stamp, Self.digest), sig: event.sig)
        try now.append(next, Self.digest)
        return next
      }
    }
  }

  @Test(
    "The list says that it is not what was signed, the sheet says why and takes nothing",
    arguments: Deed.allCases)
  func told(_ deed: Deed) throws {
    var work = AppAtWork(scoring: workspace, office: "Đoàn 1", seed: 1)
    work.press("⏎")
    #expect(!work.text.contains("khác lúc ký"), "\(work.text)")
    _ = work.app.update(.reread([try tampered(deed)], []))
    #expect(work.text.contains("khác lúc ký"), "\(work.text)")
    work.press("⇱ ↓ ⏎")
    let before = work.app.workspace
    for keys in ["!j", "!y", "!w", "!c", "!;", "!p", "*", "!b"] {
      let effects = work.press(keys)
      #expect(effects.isEmpty && work.app.overlay == nil && work.app.grid?.draft == nil, "\(keys)")
      #expect(work.app.notice != nil, "\(keys)")
    }
    #expect(work.app.workspace == before)
  }
}
