import Phrases
import TestSupport
import Testing

@testable import Domain
@testable import Screens

/// A record whose file cannot be read any more, of each kind that work is done with.
@Suite("Damaged records on the screens")
struct DamagedKindTests {
  /// The secretary at the sample of 2019, after the file of a record was cut.
  private func work(_ kind: RecordKind) throws -> (work: AppAtWork, file: UnreadableFile) {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    let records = work.app.workspace.all(kind)
    // Of campaigns and units one that much stands on.
    let record = try #require(
      records.max { ($0.tree["log"] == nil ? 0 : 1) < ($1.tree["log"] == nil ? 0 : 1) })
    let file = UnreadableFile(file: record.key.file, line: 3, fault: .syntax(column: 1))
    _ = work.app.update(.reread([], [file]))
    #expect(work.app.workspace[record.key] == nil)
    return (work, file)
  }

  @Test(
    "Each stands as a row in its table and on the overview, takes no edits and says what to do",
    arguments: [
      (RecordKind.plan, "!2"), (.unit, "!3"), (.campaign, "!4"), (.criteriaSet, "!4"),
      (.budget, "!5"),
    ])
  func rows(_ kind: RecordKind, _ screen: String) throws {
    var (work, file) = try work(kind)
    let before = work.app.workspace
    for place in ["!1", screen] {
      work.press(place)
      var isThere = false
      for _ in 0..<9 where !isThere {
        isThere = work.app.grid?.rows.contains { $0.id == file.file } ?? false
        if !isThere { work.press("⇥") }
      }
      #expect(isThere, "\(kind) \(place): \(work.text)")
      work.app.grid?.select(id: file.file)
      #expect(work.app.grid?.selected?.id == file.file)
      for key in ["F2", "F8"] {
        let effects = work.press(key)
        #expect(effects.allSatisfy { if case .save = $0 { false } else { true } }, "\(kind) \(key)")
        #expect(work.app.grid?.draft == nil && work.app.overlay == nil, "\(kind) \(key)")
        #expect(work.app.notice != nil, "\(kind) \(key) says nothing")
      }
      work.press("⏎")
      #expect(work.text.contains("bcdiso repair"), "\(kind): \(work.text)")
      work.press("⎋")
    }
    #expect(work.app.workspace == before)
  }

  @Test("Who names a damaged record is told so, not that it does not exist")
  func references() throws {
    for kind in [RecordKind.plan, .unit, .campaign, .criteriaSet, .budget] {
      let (work, file) = try work(kind)
      let found = audit(work.app.workspace)
      let id = try #require(file.key?.id)
      let named = found.filter { $0.printed == .text(id) }
      #expect(!named.isEmpty && named.allSatisfy { $0.code == .referenceDamaged }, "\(kind)")
      #expect(!found.contains { $0.code == .reference }, "\(kind)")
    }
  }

  @Test("The overview counts a damaged sheet apart, and its row says so")
  func overview() throws {
    let start = try AppAtWork("dien-bien-2019")
    let campaign = try #require(start.app.workspace.campaign(ofYear: 2019))
    let sheet = try #require(
      start.app.workspace.sheets.sheets(of: campaign.id).first { $0.state == .signed })
    var work = start
    let key = sheet.heading.sheet.key
    _ = work.app.update(
      .reread([], [UnreadableFile(file: key.file, line: 1, fault: .syntax(column: 1))]))
    let before = CampaignProgress(campaign, in: start.app.workspace)
    let now = CampaignProgress(campaign, in: work.app.workspace)
    #expect(before.states[.signed] == 6 && now.states[.signed] == 5)
    #expect(before.states[.notStarted] == now.states[.notStarted])
    #expect(before.damaged == 0 && now.damaged == 1)
    #expect(Phrases().states(of: now).hasSuffix("1 phiếu hỏng"))
    #expect(
      work.app.workspace.obstacle(to: .latest(of: sheet.heading.unit, in: campaign.id)) != nil)
  }

  @Test(
    "A damaged file stands in the way of a sheet of its version or an earlier one",
    arguments: [(1, true), (2, true), (0, false), (nil, true)] as [(Int?, Bool)])
  func versions(_ version: Int?, _ isInTheWay: Bool) throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⏎ *")
    work.saveAll()
    let heading = try #require(try work.sheet()).heading
    let key = RecordKey(.sheet, ScoringStore.id("s", "damaged"))
    var file = UnreadableFile(file: key.file, line: 1, fault: .syntax(column: 1))
    file.traces.unit = heading.unit.text
    file.traces.campaign = heading.campaign.text
    file.traces.version = version
    _ = work.app.update(.reread([], [file]))
    let name = SheetName.latest(of: heading.unit, in: heading.campaign)
    #expect((work.app.workspace.obstacle(to: name) != nil) == isInTheWay)
  }

  @Test(
    "Without the file of its campaign or its set a sheet takes nothing, and says which file it is")
  func beside() throws {
    for kind in [RecordKind.campaign, .criteriaSet] {
      let store = try ScoringStore().workspace()
      var work = AppAtWork(scoring: store)
      work.press("⏎ ⏎ *")
      work.saveAll()
      let sheet = try #require(try work.sheet())
      let key =
        kind == .campaign
        ? sheet.heading.campaign.key
        : sheet.cited.id.key
      _ = work.app.update(
        .reread([], [UnreadableFile(file: key.file, line: 1, fault: .syntax(column: 1))]))
      let name = SheetName.version(sheet.heading.sheet)
      guard case .beside(let file)? = work.app.workspace.obstacle(to: name) else {
        Issue.record("\(kind): nothing stands in the way")
        continue
      }
      #expect(file.file == key.file)
    }
  }
}
