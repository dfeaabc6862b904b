import Canvas
import Domain
import Samples
import Screens
import TestSupport
import Testing

/// Units that came out of others, as the tree of screen 3 shows them.
@Suite("Units that ended")
struct UnitTreeTests {
  /// A store in which two communes were merged.
  private func merged() throws -> (AppAtWork, heir: String) {
    var work = try AppAtWork()
    let names = ["Thanh An", "Thanh Chăn"]
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let units = try names.map { name in
      let found = work.app.workspace.find(.unit, "UBND xã \(name)")
      return try #require(ID<Unit>(found[0].key.id))
    }
    var plan = Reorganisation(
      of: work.app.workspace, on: day, by: "1661/NQ", ids: IDGenerator(seed: 5))
    let changes = try plan.merge(units, into: .new(.init(name: "UBND xã Thanh An")))
    var workspace = work.app.workspace
    try workspace.apply(changes, Stamp(at: "2025-07-01T00:00:00Z", by: "Sở Nội vụ"))
    var start = App.Start(
      size: Size(columns: 120, rows: 40), workspace: workspace,
      actor: Actor(office: "Tổ giúp việc", role: .secretary), seed: 7)
    start.themes = ["default"]
    work = AppAtWork(App(start))
    let heir = try #require(
      workspace.find(.unit, "UBND xã Thanh An").first { record in
        if case .unit(let unit) = record.value { return unit.existence.to == nil }
        return false
      })
    return (work, heir.key.id)
  }

  @Test("Units that ended stand beneath the one that came out of them, with their last day")
  func beneath() throws {
    let (work, heir) = try merged()
    let rows = try #require(work.app.grid?.rows)
    let at = try #require(rows.firstIndex { $0.id == heir })
    let below = rows[(at + 1)...].prefix { $0.depth > rows[at].depth }
    let texts = below.compactMap { work.app.cell($0, 0)?.text }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.hasSuffix("(đến 30/06/2025)") })
  }

  @Test("A name that an ended unit bears too means the living one when it is typed")
  func typed() throws {
    let (work, heir) = try merged()
    let found = try work.app.workspace.one(of: .unit, called: "UBND xã Thanh An")
    #expect(found.id == heir)
    let groups = work.app.workspace.all(.group)
    for record in groups {
      guard case .group(let group) = record.value, group.unitKind == "commune" else { continue }
      let members = work.app.workspace.members(of: group)
      #expect(members.contains { $0.text == heir } || group.parent != nil)
      let before = work.app.workspace.members(of: group, on: Day(year: 2018, month: 5, day: 5))
      #expect(!before.contains { $0.text == heir })
    }
  }
}
