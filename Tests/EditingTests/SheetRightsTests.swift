import Domain
import Editing
import TestSupport
import Testing

/// Who may write what to a sheet, through the one document that screens and commands write by.
@Suite("Who may score, and what a confirmed result rests on")
struct SheetRightsTests {
  private static let unit = "UBND xã Quài Tở"

  /// A document of somebody on a day.
  private func document(
    _ office: String, _ role: AuthorRole, on workspace: Workspace, _ day: String = "2026-09-10"
  ) throws -> Document {
    Document(
      workspace, author: Author(office: office, role: role),
      ids: IDGenerator(seed: UInt64(office.utf8.count)),
      clock: Clock(
        stamp: "\(day)T02:00:00Z", timeOfDay: "09:00:00", seconds: 0,
        today: Day(iso: day)))
  }

  private func sheet(_ document: Document, _ unit: String = unit) throws -> ReplayedSheet {
    try #require(document.workspace.sheet(try ScoringStore.name(unit)))
  }

  /// Why an input is refused; nil when it was recorded.
  private func refusal(
    _ typed: String, as input: (ID<Criterion>) -> SheetInput, at ordinal: String = "I.1.2",
    unit: String = unit, in document: inout Document
  ) throws -> SheetBar? {
    let sheet = try sheet(document, unit)
    let id = try #require(sheet.criteria?.set.criterion(called: ordinal)?.id)
    let changes = try document.changes(
      saying: TypedText(typed, .vietnamese), of: input(id), in: sheet)
    do {
      _ = try document.record(changes, in: sheet, as: ordinal)
      return nil
    } catch {
      guard case .bar(let bar) = error else { throw error }
      return bar
    }
  }

  @Test(
    "An inspector scores what their team visits; a campaign may let any, and the check notes it")
  func teams() throws {
    let strict = try ScoringStore(scorers: nil).workspace()
    var other = try document("Đoàn 2", .inspector, on: strict)
    let team = { (id: ID<Criterion>) in SheetInput.score(id, .team) }
    #expect(try refusal("2", as: team, in: &other) == .otherTeam("Đoàn 1"))
    #expect(try refusal("2", as: { .score($0, .settled) }, in: &other) == .otherTeam("Đoàn 1"))
    #expect(try refusal("x", as: { .reason($0) }, in: &other) == .otherTeam("Đoàn 1"))
    #expect(try refusal("ghi", as: { .note($0) }, in: &other) == nil)
    #expect(try refusal("2", as: team, unit: "UBND xã Thanh Luông", in: &other) == nil)
    for office in ["Đoàn 1", " chi cục TRƯỞNG"] {
      var own = try document(office, .inspector, on: strict)
      #expect(try refusal("2", as: team, in: &own) == nil, "\(office)")
    }
    let soft = try ScoringStore(scorers: .anyInspector).workspace()
    var any = try document("Đoàn 2", .inspector, on: soft)
    #expect(try refusal("2", as: team, in: &any) == nil)
    let codes = { (workspace: Workspace) in
      WorkspaceAudit(workspace).discrepancies.count { $0.code == .openScoring }
    }
    #expect(codes(strict) == 0 && codes(soft) == 3)
  }

  @Test("A score of another team that stands in a sheet is named by the check")
  func scoredByOthers() throws {
    var document = try document("Đoàn 2", .inspector, on: ScoringStore().workspace())
    #expect(try refusal("2", as: { .score($0, .team) }, in: &document) == nil)
    #expect(WorkspaceAudit(document.workspace).discrepancies.allSatisfy { $0.code != .sheetRights })
    let campaign = try #require(document.workspace.all(Campaign.self).first { $0.year == 2026 })
    let change = Change(
      campaign.id.key,
      .set(Path(Campaign.fields.scoredBy), old: .text(Scorers.anyInspector.rawValue), new: nil))
    document.author = Author(office: "Thư ký", role: .secretary)
    _ = try document.make(Edit(label: "siết", changes: [change]))
    let found = WorkspaceAudit(document.workspace).discrepancies.filter { $0.code == .sheetRights }
    #expect(found.map(\.severity) == [.note])
  }

  @Test("A unit enters its own scores, words and evidence, of its own sheet alone")
  func ownRole() throws {
    let store = try ScoringStore(scorers: nil).workspace()
    var unit = try document(Self.unit, .unit, on: store)
    #expect(try refusal("2", as: { .score($0, .own) }, in: &unit) == nil)
    #expect(try refusal("Biên bản 3", as: { .evidence($0) }, in: &unit) == nil)
    #expect(try refusal("vì mưa lũ", as: { .explanation($0) }, in: &unit) == nil)
    #expect(try refusal("2", as: { .score($0, .team) }, in: &unit) == .role(.unit, .scores))
    #expect(try refusal("x", as: { .reason($0) }, in: &unit) == .role(.unit, .sheets))
    let other = "UBND xã Mường Phăng"
    #expect(try refusal("2", as: { .score($0, .own) }, unit: other, in: &unit) == .otherUnit)
    #expect(try refusal("x", as: { .note($0) }, unit: other, in: &unit) == .otherUnit)
    for state in [SheetState.complete, .confirmed] {
      let sheet = try sheet(unit)
      #expect(throws: EditRefusal.bar(.role(.unit, SheetAct.become(state).permission))) {
        try unit.record([.state(state, "")], in: sheet, as: "")
      }
    }
    #expect(!AuthorRole.unit.editsRecords)
  }

  @Test("Self-scores end on their day for whoever types them; a unit is given longer with a reason")
  func deadline() throws {
    let store = try ScoringStore().workspace()
    let own = { (id: ID<Criterion>) in SheetInput.score(id, .own) }
    let last = try #require(Day(iso: "2026-12-31"))
    var late = try document(Self.unit, .unit, on: store, "2027-01-01")
    #expect(try refusal("2", as: own, in: &late) == .selfScoresEnded(last))
    #expect(try refusal("x", as: { .explanation($0) }, in: &late) == .selfScoresEnded(last))
    var paper = try document("Đoàn 1", .inspector, on: store, "2027-01-01")
    #expect(try refusal("2", as: own, in: &paper) == .selfScoresEnded(last))
    #expect(try refusal("2", as: { .score($0, .team) }, in: &paper) == nil)

    var secretary = try document("Thư ký", .secretary, on: store, "2027-01-01")
    let campaign = try #require(store.all(Campaign.self).first { $0.year == 2026 })
    let row = try #require(campaign.units.first)
    let place = Campaign.fields.units[row.id]
    let day = Change(
      campaign.id.key,
      .set(place / CampaignUnit.fields.selfScoreBy, old: nil, new: .text("2027-01-15")))
    _ = try secretary.make(Edit(label: "gia hạn", changes: [day]))
    late = try document(Self.unit, .unit, on: secretary.workspace, "2027-01-01")
    #expect(try refusal("2", as: own, in: &late) == .selfScoresEnded(last))
    let reason = Change(
      campaign.id.key,
      .set(place / CampaignUnit.fields.extensionReason, old: nil, new: .text("mưa lũ")))
    _ = try secretary.make(Edit(label: "lý do", changes: [reason]))
    late = try document(Self.unit, .unit, on: secretary.workspace, "2027-01-15")
    #expect(try refusal("2", as: own, in: &late) == nil)
    late = try document(Self.unit, .unit, on: secretary.workspace, "2027-01-16")
    #expect(
      try refusal("2", as: own, in: &late) == .selfScoresEnded(try #require(Day(iso: "2027-01-15")))
    )
  }

  /// A document in which a unit's sheet was scored, signed, and confirmed by another office.
  private func confirmed() throws -> Document {
    var team = try document("Đoàn 1", .inspector, on: try ScoringStore().workspace())
    for row in try #require(try sheet(team).criteria?.tree.leaves) {
      let changes = try team.changes(
        saying: TypedText("*", .vietnamese), of: .score(row.id, .team), in: try sheet(team))
      _ = try team.record(changes, in: try sheet(team), as: "")
    }
    for state in [SheetState.complete, .signed] {
      _ = try team.record([.state(state, "")], in: try sheet(team), as: "")
    }
    team.author = Author(office: "Chủ tịch", role: .leader)
    _ = try team.record([.state(.confirmed, "")], in: try sheet(team), as: "")
    return team
  }

  /// What of a confirmed result people see: place, group, points, grade.
  private func seen(_ workspace: Workspace) throws -> [String] {
    let campaign = try #require(workspace.all(Campaign.self).first { $0.year == 2026 })
    let ranking = Ranking(of: workspace.standings(of: campaign))
    return ranking.groups.flatMap { group, rows in
      rows.map { row in
        "\(row.place) \(group) \(row.unit) \(row.result.total.points) \(row.result.grade?.name ?? "")"
      }
    }
  }

  @Test(
    "A confirmed result stays the same, whatever becomes of the unit, the campaign and its list")
  func forEver() throws {
    var document = try confirmed()
    let before = try seen(document.workspace)
    #expect(before.count == 1 && before[0].contains("commune"))
    document.author = Author(office: "Thư ký", role: .secretary)
    let campaign = try #require(document.workspace.all(Campaign.self).first { $0.year == 2026 })
    let unit = try #require(campaign.units.first?.unit)
    let kinds = try #require(document.workspace[unit.key]?.tree[Unit.fields.kinds]?.elements?.first)
    let kind = Path(Unit.fields.kinds).appending(try #require(kinds.rowID)).appending("kind")
    let group = Campaign.fields.units[campaign.units[0].id] / CampaignUnit.fields.group
    let list = Path(Campaign.fields.units)
    let edits: [(String, (Workspace) throws -> Change)] = [
      (
        "kind",
        { _ in Change(unit.key, .set(kind, old: .text("commune"), new: .text("department"))) }
      ),
      ("group", { _ in Change(campaign.id.key, .set(group, old: nil, new: .text("Nhóm khác"))) }),
      (
        "year",
        { _ in
          let year = Path(Campaign.fields.year)
          return Change(campaign.id.key, .set(year, old: .integer(2026), new: .integer(2010)))
        }
      ),
      (
        "row",
        { workspace in
          let row = try #require(workspace[campaign.id.key]?.tree[list]?.elements?.first)
          return Change(campaign.id.key, .remove(list, row: row, after: nil))
        }
      ),
    ]
    for (name, change) in edits {
      _ = try document.make(Edit(label: name, changes: [try change(document.workspace)]))
      let now = Workspace(
        header: document.workspace.header, records: Array(document.workspace.records.values),
        digest: { testDigest($0) })
      let campaign = try #require(now.campaign(campaign.id))
      let ranking = Ranking(of: now.standings(of: campaign))
      #expect(ranking.groups.keys.sorted() == ["commune"], "\(name)")
      #expect(try #require(ranking.groups["commune"]?.first).unit == unit, "\(name)")
      let result = try #require(
        now.sheet(try ScoringStore.name(Self.unit)).flatMap { now.result(of: $0, .settled) })
      #expect(before[0].hasSuffix("\(result.total.points) \(result.grade?.name ?? "")"), "\(name)")
    }
  }
}
