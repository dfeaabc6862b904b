import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Drilldown a figure lie exactly the rows that it counts.
@Suite("What a figure counts lies behind it")
struct DrilldownCountTests {
  /// The rows behind something, without the one that names it.
  private func rows(_ drilldown: Drilldown, _ view: GridView) -> [GridRow] {
    DrilldownSource(drilldown: drilldown).rows(view).filter {
      $0.id != "item" && $0.id != "estimate"
    }
  }

  /// Compares each figure of the page with what lies behind it; says how many there were.
  private func check(_ view: GridView) -> Int {
    var count = 0
    for row in DashboardSource().rows(view) {
      for part in row.computed?.parts ?? [] {
        guard case .subject(.drilldown(let drilldown))? = part.link else { continue }
        #expect(part.counted != nil, "\(drilldown)")
        #expect(rows(drilldown, view).count == part.counted, "\(view.year) \(drilldown)")
        count += 1
      }
    }
    return count
  }

  @Test(
    "Enter on a figure shows as many rows as it counts, in every sample",
    arguments: ["bac-giang", "dien-bien", "dien-bien-2019", "phu-luc-2023"])
  func counts(sample: String) throws {
    var work = try AppAtWork(sample, role: .leader)
    work.press("!1")
    // The year of the plan and the one before.
    var count = 0
    for _ in 0..<2 {
      count += check(work.app.view)
      work.press("[")
    }
    #expect(count > 3)
  }

  @Test("Of the units that have not declared those stand first that have come furthest")
  func furthest() throws {
    let view = try AppAtWork("dien-bien-2019", role: .leader).app.view
    let units = rows(.kinds([]), view).compactMap { ID<Unit>($0.id) }
      .compactMap { view.workspace.unit($0) }
    let kinds = Dictionary(grouping: units.filter(\.declarations.isEmpty)) { $0.kind(on: nil) }
    var stages: Set<Int> = []
    for alike in kinds.values {
      let found = alike.map { $0.stage.flatMap { QMSStage.allCases.firstIndex(of: $0) } ?? 0 }
      stages.formUnion(found)
      #expect(found == found.sorted(by: >), "\(found)")
    }
    #expect(stages.count > 1)
  }

  @Test("The same holds where sheets, findings and declarations come and go")
  func filled() throws {
    var work = try FilledStore.atWork(columns: 120, rows: 40)
    for _ in 0..<3 {
      #expect(check(work.app.view) > 5)
      work.press("[")
    }
  }

  @Test("States that are not confirmed lead to these sheets, the nearest to the target first")
  func nearest() throws {
    let work = try AppAtWork("dien-bien-2019", role: .leader)
    let view = work.app.view
    let campaign = try #require(view.workspace.campaign(ofYear: 2019))
    let states = rows(.sheets(campaign.id, .unconfirmed), view).compactMap { row in
      ID<Unit>(row.id).flatMap { view.workspace.sheets.sheet(of: $0, in: campaign.id)?.state }
        ?? .notStarted
    }
    let order: [SheetState] = [.signed, .complete, .scoring, .notStarted]
    #expect(!states.isEmpty && !states.contains(.confirmed))
    #expect(states == order.flatMap { state in states.filter { $0 == state } })
  }
}
