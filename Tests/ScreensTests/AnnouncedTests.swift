import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

@Suite("What a plan announces, and what only rises")
struct AnnouncedTests {
  @Test(
    "A store opens with its last campaign that is laid out, else with the newest plan",
    arguments: [
      ("bac-giang", 2015), ("dien-bien", 2018), ("dien-bien-2019", 2019), ("phu-luc-2023", 2023),
    ])
  func year(_ name: String, _ year: Int) throws {
    let workspace = try #require(try Sample.named(name)).workspace()
    #expect(workspace.yearToShow(on: nil) == year)
    #expect(workspace.yearToShow(on: Day(iso: "2030-01-01")) == year)
  }

  @Test("Today's year is shown also where a campaign is only announced for it")
  func today() throws {
    let workspace = try #require(try Sample.named("bac-giang")).workspace()
    #expect(workspace.yearToShow(on: Day(iso: "2022-03-01")) == 2022)
  }

  @Test("Campaigns that are only announced stand after those that are laid out")
  func order() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!4")
    let rows = work.app.grid?.rows ?? []
    let years = rows.compactMap { row in
      row.record.flatMap { work.app.workspace[$0]?.tree["year"]?.asInteger }
    }
    #expect(years == [2019, 2018, 2020])
  }

  @Test("What rises is shown beside the year before, and no number is asked of it")
  func rising() throws {
    var work = try AppAtWork("dien-bien-2019")
    let record = try #require(work.app.workspace.all(.plan).first)
    guard let plan = record.value(as: Plan.self) else { throw DecodingFailure("plan", .missing) }
    let target = try #require(plan.targets.first { $0.comparison == .rising })
    let path = Path(["targets", target.id.text, "unitKind"])
    let change = Change(record.key, .set(path, old: nil, new: .text("commune")))
    let next = try record.applying(change, Stamp(at: "", by: ""))
    _ = work.app.update(.reread([next], []))
    let table = PlanTargetSource(plan: plan.id)
    let view = work.app.view
    let row = try #require(table.rows(view).first { $0.id == target.id.text })
    let cell = table.cell(row, PlanTargetSource.counted, view)
    #expect(cell.text == "41/62" && cell.mark == nil)
    let detail = table.detail(row, PlanTargetSource.counted, view)
    #expect(detail.first?.right == "2019: 41/62 = 66,13% · năm trước 24/62")
  }
}
