import Glibc
import Samples
import Testing

@testable import Domain
@testable import Store

/// Signed sheets that somebody changes, cuts or takes away behind the program's back.
@Suite("The register of signed sheets")
struct RegisterTests {
  private let place: TemporaryFolder
  private let path: String

  init() throws {
    place = try TemporaryFolder()
    path = place("s")
    let sample = try #require(try Samples.Sample.named("dien-bien-2019", sealing: sheetDigest))
    _ = try StoreFolder.create(
      at: path, header: sample.header, making: sample.records, durable: false)
  }

  private func opened() throws -> Workspace { try StoreFolder.open(at: path).workspace }

  /// A confirmed sheet of the store, the last that was confirmed or an earlier one.
  private func confirmed(_ workspace: Workspace) throws -> ReplayedSheet {
    let sheets = workspace.sheets.all.filter { $0.state == .confirmed && $0.heads.count > 1 }
    return try #require(sheets.first)
  }

  /// What `check` says of signatures, each with its record.
  private func found(_ workspace: Workspace) -> Set<String> {
    let found = audit(workspace).filter { $0.code.rawValue.hasPrefix("sign.") }
    return Set(found.map { "\($0.code.rawValue) \($0.record.id)" })
  }

  /// Writes a record's file anew.
  private func write(_ key: RecordKey, _ tree: Tree) {
    put(JSONText.write(tree), in: path + "/" + key.file)
  }

  /// The events of a sheet, changed and sealed anew with plain SHA-256.
  private func recomputed(
    _ sheet: ReplayedSheet, _ workspace: Workspace,
    _ alter: (SheetEvent) -> (SheetChange, Stamp)
  ) throws -> Tree {
    guard let record = workspace[sheet.heading.sheet.key],
      let old = record.value(as: ScoreSheet.self)
    else { throw DecodingFailure("id", .wrongID) }
    var now = ReplayedSheet(sheet.heading, sheet.criteria, sheetDigest)
    var events: [SheetEvent] = []
    for event in old.events {
      let (change, stamp) = alter(event)
      let next = try now.event(change, id: event.id, stamp, sheetDigest)
      try now.append(next, sheetDigest)
      events.append(next)
    }
    return record.tree.with("events", .list(events.map(\.tree)))
  }

  /// A sheet with one thing said otherwise: of several of its sort the one of that number.
  private func altered(
    _ what: String, _ sheet: ReplayedSheet, _ workspace: Workspace, at number: Int
  ) throws -> Tree {
    var seen = -1
    let tree = try recomputed(sheet, workspace) { event in
      let stamp = Stamp(at: event.at, by: event.by)
      let isMeant =
        switch (what, event.change) {
        case ("score", .score(_, .own, _)), ("signer", .state(.signed, _)),
          ("day", .state(.confirmed, _)), ("finding", .finding):
          true
        default: false
        }
      seen += isMeant ? 1 : 0
      guard isMeant, seen == number else { return (event.change, stamp) }
      switch event.change {
      case .score(let id, let figure, _): return (.score(id, figure, Score(.zero)), stamp)
      case .finding(let finding): return (.finding(finding.withoutCriterion), stamp)
      case .state(.signed, _): return (event.change, Stamp(at: event.at, by: "Giám đốc"))
      default: return (event.change, Stamp(at: "2020-01-01T00:00:00Z", by: event.by))
      }
    }
    guard tree != workspace[sheet.heading.sheet.key]?.tree else {
      throw DecodingFailure("events", .missing)
    }
    return tree
  }

  @Test("Every signed sheet of the sample is entered, and nothing is said of them")
  func intact() throws {
    let workspace = try opened()
    #expect(found(workspace).isEmpty)
    let signed = workspace.sheets.all.filter { !$0.heads.isEmpty }
    #expect(signed.count == 67)
    for sheet in signed {
      let register = try #require(workspace.campaign(sheet.heading.campaign)?.register)
      let entries = register.entries(of: sheet.heading.sheet)
      #expect(entries.map(\.head) == sheet.heads.map(\.digest))
      #expect(entries.last?.state == sheet.state)
    }
  }

  @Test("The last event cut away, and with it the confirmation, is named and takes no edits")
  func cut() throws {
    let before = try opened()
    let sheet = try confirmed(before)
    let key = sheet.heading.sheet.key
    let tree = try #require(before[key]?.tree)
    for count in [1, sheet.count / 2] {
      let events = try #require(tree["events"]?.elements).dropLast(count)
      write(key, tree.with("events", .list(Array(events))))
      let workspace = try opened()
      #expect(found(workspace) == ["sign.cut \(key.id)"])
      let latest = SheetName.latest(of: sheet.heading.unit, in: sheet.heading.campaign)
      guard case .altered(.register(.cut(let entry, let left)))? = workspace.obstacle(to: latest)
      else {
        Issue.record("a cut sheet takes edits")
        return
      }
      #expect(entry.seq == sheet.count && left == sheet.count - count)
    }
  }

  @Test("A signed sheet whose file is gone stays known: a damaged row, and none is begun anew")
  func gone() throws {
    let sheet = try confirmed(try opened())
    let (unit, campaign) = (sheet.heading.unit, sheet.heading.campaign)
    #expect(unlink(path + "/" + sheet.heading.sheet.key.file) == 0)
    let workspace = try opened()
    #expect(found(workspace) == ["sign.gone \(campaign.text)"])
    #expect(workspace.damagedSheet(of: unit, in: campaign)?.fault == .signedGone)
    #expect(workspace.sheet(.latest(of: unit, in: campaign)) == nil)
    #expect(workspace.obstacle(to: .latest(of: unit, in: campaign)) != nil)
    // A sheet that was never signed leaves no trace: nothing was promised of it.
    let open = try #require(workspace.sheets.all.first { $0.state == .scoring })
    #expect(unlink(path + "/" + open.heading.sheet.key.file) == 0)
    #expect(found(try opened()) == ["sign.gone \(campaign.text)"])
  }

  @Test("A damaged file of a signed sheet is damaged, not gone")
  func damaged() throws {
    let sheet = try confirmed(try opened())
    let key = sheet.heading.sheet.key
    put(Array("{".utf8), in: path + "/" + key.file)
    let workspace = try opened()
    #expect(workspace.unreadable.count == 1 && found(workspace).isEmpty)
  }

  @Test(
    "A chain that was recomputed after a change is not the one that was signed",
    arguments: ["score", "signer", "finding", "day"])
  func recomputedChain(_ what: String) throws {
    let before = try opened()
    let sheets = before.sheets.all.filter { $0.state == .confirmed && !$0.findings.isEmpty }
    let sheet = try #require(sheets.first)
    let key = sheet.heading.sheet.key
    let tree = try #require(
      (0..<40).lazy.compactMap { try? altered(what, sheet, before, at: $0) }.first)
    write(key, tree)
    let workspace = try opened()
    #expect(workspace.sheets[sheet.heading.sheet]?.fault == nil, "the chain itself holds")
    #expect(found(workspace) == ["sign.other \(key.id)"])
    // Whoever writes the register anew as well is noticed by keys alone, or by a head noted elsewhere.
    let campaign = sheet.heading.campaign.key
    var bare = try #require(before[campaign]?.tree)
    _ = bare.put(nil, at: SheetRegister.key)
    let all = workspace.all(.sheet).compactMap { record -> ScoreSheet? in
      guard let sheet = record.value(as: ScoreSheet.self), sheet.campaign.text == campaign.id else {
        return nil
      }
      return sheet
    }
    let set = try #require(sheet.criteria?.set)
    write(campaign, try Record(campaign, bare).registering(all, by: set, sheetDigest).tree)
    #expect(found(try opened()).isEmpty)
  }

  @Test("An entry changed, or one taken out that others follow, breaks the register itself")
  func broken() throws {
    let before = try opened()
    let sheet = try confirmed(before)
    let campaign = sheet.heading.campaign.key
    let tree = try #require(before[campaign]?.tree)
    let rows = try #require(tree["register"]?.elements)
    var changed = rows
    changed[5] = changed[5].with("seq", .integer(3))
    write(campaign, tree.with("register", .list(changed)))
    #expect(found(try opened()).contains("sign.register \(campaign.id)"))
    write(campaign, tree.with("register", .list(rows.dropFirst().map { $0 })))
    #expect(found(try opened()).contains("sign.register \(campaign.id)"))
    write(campaign, tree.with("register", .text("?")))
    #expect(found(try opened()).contains("sign.register \(campaign.id)"))
    // The last entry is followed by none: its sheet is told to be missing there.
    write(campaign, tree.with("register", .list(rows.dropLast())))
    #expect(found(try opened()) == ["sign.unregistered \(campaign.id)"])
  }

  @Test("Two terminals sign two sheets of one campaign at once: both are entered, none waits")
  func twoTerminals() throws {
    let seen = try StoreFolder.open(at: path)
    let complete = seen.workspace.sheets.all.filter { $0.state == .complete }
    #expect(complete.count == 4)
    for (number, sheet) in complete.enumerated() {
      // Each signs what it saw before any of the others wrote.
      var ids = IDGenerator(seed: UInt64(number))
      let stamp = Stamp(at: "2019-12-30T02:00:0\(number)Z", by: "Phó Giám đốc")
      let events = try sheet.events([.state(.signed, "")], ids: &ids, stamp, sheetDigest)
      let changes = seen.workspace.changes(adding: events, to: sheet)
      #expect(changes.map(\.record.kind) == [.sheet, .campaign])
      var folder = seen.folder
      _ = try folder.commit(
        changes.map { RecordEdit($0.record, [$0], stamp, base: seen.digests[$0.record]) })
    }
    let workspace = try opened()
    #expect(found(workspace).isEmpty)
    for sheet in complete {
      let register = try #require(workspace.campaign(sheet.heading.campaign)?.register)
      #expect(register.entries(of: sheet.heading.sheet).map(\.state) == [.signed])
      #expect(register.tips.count == 1, "each follows the one that was written before it")
    }
  }

  @Test("Branches of two clones stand beside each other, and the next entry joins them")
  func branches() throws {
    let before = try opened()
    let sheet = try #require(before.sheets.all.first { $0.state == .complete })
    let others = before.sheets.all.filter {
      $0.state == .complete && $0.heading.sheet != sheet.heading.sheet
    }
    try #require(others.count > 1)
    let campaign = sheet.heading.campaign.key
    var tree = try #require(before[campaign]?.tree)
    for (number, other) in ([sheet] + others).enumerated() {
      var ids = IDGenerator(seed: UInt64(number))
      let events = try other.events([.state(.signed, "")], ids: &ids, Sample.stamp, sheetDigest)
      let entries = before.registering(events, of: other)
      let entry = try #require(entries.first)
      // The first two were written without knowing of each other.
      let base = number < 2 ? before[campaign]?.tree : tree
      guard case .insert(let path, let row, _) = entry.chained(on: base, sheetDigest).act else {
        throw DecodingFailure("register", .missing)
      }
      let last = tree[path]?.elements?.last?.rowID
      _ = tree.insert(row, into: path, after: last)
      let register = SheetRegister(tree[path])
      #expect(register.tips.count == (number == 1 ? 2 : 1))
      let id = try #require(ID<Campaign>(campaign.id))
      #expect(register.broken(in: id, sheetDigest).isEmpty)
    }
  }

  @Test("A store without a register says nothing of it; what is signed from now on is entered")
  func older() throws {
    let seen = try StoreFolder.open(at: OlderStore("dien-bien-2019", in: place).path)
    #expect(!found(seen.workspace).contains { !$0.hasPrefix("sign.not-entitled") })
    let sheet = try #require(seen.workspace.sheets.all.first { $0.state == .signed })
    let campaign = try #require(seen.workspace.campaign(sheet.heading.campaign))
    #expect(campaign.register.entries.isEmpty)
    var ids = IDGenerator(seed: 1)
    let events = try sheet.events([.state(.confirmed, "")], ids: &ids, Sample.stamp, sheetDigest)
    let changes = seen.workspace.changes(adding: events, to: sheet)
    var folder = seen.folder
    _ = try folder.commit(
      changes.map { RecordEdit($0.record, [$0], Sample.stamp, base: seen.digests[$0.record]) })
    let workspace = try StoreFolder.open(at: place("dien-bien-2019")).workspace
    let register = try #require(workspace.campaign(campaign.id)?.register)
    #expect(register.entries.map(\.state) == [.confirmed])
    // Those that were signed before are one quiet note.
    let codes = audit(workspace).filter { $0.code == .notRegistered }
    #expect(codes.map(\.record.id) == [campaign.id.text])
    #expect(codes.allSatisfy { $0.severity == .note })
    #expect(audit(workspace).allSatisfy { $0.code != .sheetCut && $0.code != .sheetOther })
  }
}
