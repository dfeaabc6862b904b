import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// The results of a campaign: counted again from the sheets, and gone into from their table.
@Suite("Results of a campaign")
struct CampaignResultTests {
  /// Every campaign of every sample.
  private func campaigns() throws -> [(Campaign, Workspace)] {
    try ["dien-bien-2019", "dien-bien", "bac-giang", "phu-luc-2023"].flatMap { name in
      let sample = try #require(try Sample.named(name, sealing: { testDigest($0) }))
      let workspace = try sample.workspace(digest: { testDigest($0) })
      return workspace.all(Campaign.self).map { ($0, workspace) }
    }
  }

  @Test("Grades, confirmed and missing add up to the units; losses to what the sheets lost")
  func sums() throws {
    var confirmed = 0
    for (campaign, workspace) in try campaigns() {
      let results = CampaignResults(campaign, in: workspace)
      let units = Set(campaign.units.map(\.unit))
      #expect(results.outcomes.count + results.missing.count == units.count)
      let grades = results.progress.grades.reduce(0) { $0 + $1.units.count }
      #expect(grades == results.outcomes.count)
      // Added up another way: from each sheet as a whole, not criterion by criterion.
      let sheets = units.compactMap { workspace.sheets.sheet(of: $0, in: campaign.id) }
        .filter { $0.state == .confirmed }
      var lost = 0
      for sheet in sheets {
        for leaf in sheet.criteria?.tree.leaves ?? [] where leaf.effect == .counted {
          let part = workspace.result(of: sheet, .settled)?.parts[leaf.id]
          lost += part?.lost.hundredths ?? 0
        }
      }
      #expect(results.losses.reduce(0) { $0 + $1.lost.hundredths } == lost)
      #expect(
        results.disagreements.allSatisfy { outcome in
          outcome.settled.percent.map { $0.hundredths - (outcome.againstOwn?.hundredths ?? 0) }
            == outcome.own?.percent?.hundredths
        })
      confirmed += sheets.count
    }
    #expect(confirmed > 20)
  }

  @Test("A unit that came out of others is held against the mean of what they had, by name")
  func mergers() throws {
    let store = try FilledStore.atWork(columns: 80, rows: 24).app.workspace
    let campaign = try #require(store.campaign(ofYear: 2019))
    let results = CampaignResults(campaign, in: store)
    let first = try #require(results.movements.first)
    let predecessor = try #require(results.outcomes.first { $0.before.count == 1 })
    #expect(first.againstBefore != nil && predecessor.before.first?.unit == predecessor.unit)
    // A commune without a result of its own becomes the heir of two districts that had one.
    let heir = try #require(results.outcomes.first { $0.before.isEmpty })
    let forerunners = results.outcomes.filter { !$0.before.isEmpty }.prefix(2)
    var merged = store
    let rows = forerunners.enumerated().map { place, outcome in
      Tree.row(id: place == 0 ? "faaaaaaaaaa" : "fbbbbbbbbbb")
        .with("unit", .text(outcome.unit.text))
    }
    let key = heir.unit.key
    try merged.apply(
      [Change(key, .set("predecessors", old: nil, new: .list(rows)))],
      Stamp(at: "2019-11-05T02:00:00Z", by: "Thư ký"))
    let after = CampaignResults(campaign, in: merged)
    let outcome = try #require(after.outcomes.first { $0.unit == heir.unit })
    #expect(outcome.before.map(\.unit) == forerunners.map(\.unit))
    let sum = forerunners.reduce(Fraction.zero) { $0.adding($1.shareBefore ?? .zero) ?? $0 }
    #expect(outcome.shareBefore == sum.divided(by: Fraction(2, over: 1)))
  }

  @Test("Each line of the table leads to as many sheets as it counts, or to the sheet itself")
  func table() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40, role: .leader)
    let campaign = try #require(
      work.app.workspace.all(Campaign.self).first {
        !CampaignResults($0, in: work.app.workspace).outcomes.isEmpty
      })
    let source = ResultSource(campaign: campaign.id)
    let rows = source.rows(work.app.view)
    #expect(rows.count { $0.id.hasPrefix("section:") } == 6)
    #expect(rows.contains { $0.id.hasPrefix("loss:") })
    for row in rows {
      guard let part = row.computed?.parts.first, let counted = part.counted, counted > 0 else {
        continue
      }
      guard case .subject(.drilldown(let drilldown))? = part.link else {
        Issue.record("\(row.id) leads nowhere")
        continue
      }
      #expect(DrilldownSource(drilldown: drilldown).rows(work.app.view).count == counted)
    }
    work.press("4")
    #expect(work.app.grid?.table == .campaigns)
  }
}
