import Domain
import Samples
import Testing

@Suite("Scoring: campaigns")
struct ScoringCampaignTests {
  private let key = RecordKey(.campaign, id("d", "round"))

  private func tree(_ unit: String = "one") -> Tree {
    let team = Tree.object([
      "id": .text(id("x", "team")), "name": .text("Đoàn 2"), "head": .text("Chi cục trưởng"),
      "members": .list([
        .object(["id": .text(id("e", "a")), "office": .text("Thư ký"), "part": .text("I.4")])
      ]),
    ])
    let visit = Tree.object([
      "id": .text(id("v", "a")), "unit": .text(id("u", unit)), "team": .text(id("x", "team")),
      "day": .text("2022-09-12"), "mode": .text("onSite"), "noticeSent": .text("2022-09-01"),
      "budgetLines": .list([.text(id("l", "a"))]),
    ])
    let row = Tree.object(["id": .text(id("w", "a")), "unit": .text(id("u", unit))])
    return Tree.record(key).with("title", .text("Chấm điểm 2022")).with("year", .integer(2022))
      .with("selfScoreBy", .text("2022-08-31")).with("teams", .list([team]))
      .with("visits", .list([visit])).with("units", .list([row]))
  }

  @Test("A campaign may lack its criteria set")
  func reading() throws {
    guard let campaign = try Record(key, tree()).value(as: Campaign.self) else {
      throw Unreadable(what: "campaign")
    }
    #expect(campaign.criteriaSet == nil && campaign.plan == nil)
    #expect(campaign.teams.first?.members.map(\.part) == ["I.4"])
    #expect(campaign.visits.first?.mode == .onSite && campaign.units.count == 1)
    let last = try #require(Day(iso: "2022-08-31"))
    let next = try #require(Day(iso: "2022-09-01"))
    let unit = try #require(campaign.units.first?.unit)
    #expect(campaign.selfScoresEnded(for: unit, on: last) == nil)
    #expect(campaign.selfScoresEnded(for: unit, on: next) == last)
  }

  @Test("Units, sets and teams that are not there are found")
  func references() throws {
    var broken = tree()
    _ = broken.put(.text(id("k", "gone")), at: "criteriaSet")
    _ = broken.put(.text(id("x", "gone")), at: Path(["visits", id("v", "a"), "team"]))
    let sheet = try FilledSheet(try isoHCC()).now.heading
    let workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))),
      records: [
        try Record(key, broken), try Record(sheet.sheet.key, sheet.tree),
      ])
    let missing = audit(workspace).filter { $0.code == .reference }
    #expect(
      missing.map(\.path.steps.last) == [
        "criteriaSet", "unit", "team", "budgetLines", "unit", "unit", "criteriaSet",
      ])
    #expect(workspace.find(.campaign, "cham diem").map(\.key) == [key])
    #expect(workspace.title(of: try Record(key, tree())) == "Chấm điểm 2022")
  }
}
