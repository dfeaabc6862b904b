import Samples
import TestSupport
import Testing

@testable import Domain

/// A field that means several takes several, and reads what was written when it took one.
@Suite("Fields of several")
struct SeveralTests {
  private let stamp = Stamp(at: "2019-03-01T08:00:00Z", by: "Tổ giúp việc")

  /// A store with a plan that has one responsibility and one report, as that tree of both says.
  private func store(_ duty: Tree, _ report: Tree) throws -> (Workspace, Plan) {
    var workspace = try #require(try Sample.named("dien-bien")).workspace(digest: testDigest)
    let key = RecordKey(.plan, "p2345672345")
    let tree = Tree.record(key)
      .with(Plan.fields.title, tree: .text("Kế hoạch")).with(
        Plan.fields.state, tree: .text("issued")
      )
      .with(Plan.fields.firstYear, tree: .integer(2019))
      .with(Plan.fields.lastYear, tree: .integer(2019))
      .with(Plan.fields.responsibilities, tree: .list([duty]))
      .with(Plan.fields.reportDuties, tree: .list([report]))
    try workspace.apply(Change(key, .create(tree)), stamp)
    return (workspace, try #require(ID<Plan>(key.id).flatMap { workspace.plan($0) }))
  }

  private let duty = Tree.row(id: "w2345672345")
    .with(Responsibility.fields.content, tree: .text("Rà soát"))
    .with(Responsibility.fields.schedule, tree: .text("trước ngày 15/11/2019"))
  private let report = Tree.row(id: "i2345672345")
    .with(ReportDuty.fields.content, tree: .text("Báo cáo"))
    .with(ReportDuty.fields.schedule, tree: .text("trước ngày 15/11/2019"))

  @Test("One id that stands alone, as it was written at first, is a list of one")
  func alone() throws {
    let base = try #require(try Sample.named("dien-bien")).workspace(digest: testDigest)
    let (unit, group) = (base.all(Unit.self)[0].id, base.all(UnitGroup.self)[0].id)
    let (workspace, plan) = try store(
      duty.with(Responsibility.fields.units, tree: .text(unit.text))
        .with(Responsibility.fields.groups, tree: .text(group.text)),
      report.with(ReportDuty.fields.senders, tree: .text(group.text)))
    #expect(plan.responsibilities[0].units == [unit] && plan.responsibilities[0].groups == [group])
    #expect(plan.reportDuties[0].senders == [group])
    let place =
      Plan.fields.responsibilities[plan.responsibilities[0].id] / Responsibility.fields.units
    let name = workspace.name(of: unit)
    let shown = workspace.text(of: .text(unit.text), as: .references(.unit), in: .vietnamese)
    #expect(shown == name)
    let typed = { (text: String) in
      try workspace.setting(
        place, of: plan.id.key, to: TypedText(text, .vietnamese), as: .references(.unit), in: .dong)
    }
    #expect(try typed(name) == [], "what stands there is not written anew")
    let other = base.all(Unit.self)[1].id
    #expect(
      try typed("\(unit.text); \(other.text)") == [
        Change(
          plan.id.key,
          .set(
            place, old: .text(unit.text), new: .list([.text(unit.text), .text(other.text)])))
      ])
    var gone = workspace
    try gone.apply(
      Change(unit.key, .set(Tree.deletedKey, old: nil, new: .flag(true))), stamp)
    let found = WorkspaceAudit(gone).discrepancies.filter { $0.record == plan.id.key }
    #expect(found.contains { $0.code == .reference }, "a name that stands alone is looked for too")
  }

  @Test("All units of all groups and all units that are named are waited for, each once")
  func all() throws {
    let base = try #require(try Sample.named("dien-bien")).workspace(digest: testDigest)
    let groups = base.all(UnitGroup.self).filter {
      !base.members(of: $0).isEmpty && !$0.isListedInPart
    }.prefix(2)
    try #require(groups.count == 2)
    let members = groups.flatMap { base.members(of: $0) }
    let other = try #require(
      base.all(Unit.self).map(\.id).first { !members.contains($0) })
    let named: [ID<Unit>] = [other, members[0]]
    let (workspace, plan) = try store(
      duty.with(Responsibility.fields.units, tree: .list(named.map { .text($0.text) }))
        .with(Responsibility.fields.groups, tree: .list(groups.map { .text($0.id.text) })),
      report.with(ReportDuty.fields.senders, tree: .list(groups.map { .text($0.id.text) }))
        .with(ReportDuty.fields.senderUnits, tree: .list(named.map { .text($0.text) })))
    let expected = Set(members).union([other])
    let senders = workspace.senders(of: plan.reportDuties[0])
    #expect(Set(senders) == expected && senders.count == expected.count)
    let duty = plan.reportDuties[0]
    let period = plan.reportPeriods(of: duty, in: 2019)[0]
    #expect(workspace.missingReports(of: duty, for: period).count == expected.count)
    let round = try #require(
      ReportRound(plan.reportDuties[0].id, of: plan.id, year: 2019, in: workspace))
    #expect(Set(round.senders.map(\.unit)) == expected)
    let due = DueList(workspace, year: 2019, today: Day(year: 2019, month: 11, day: 1))
    for category in [DueItem.Category.responsibility, .report] {
      let item = try #require(
        due.items.first { $0.category == category && $0.record == plan.id.key })
      #expect(Set(item.units) == expected, "\(category)")
    }
  }

  @Test("A party of a task may be several units and groups")
  func parties() throws {
    let base = try #require(try Sample.named("dien-bien")).workspace(digest: testDigest)
    let units = base.all(Unit.self).prefix(2).map(\.id)
    let group = try #require(base.all(UnitGroup.self).first)
    let tree = Tree.row(id: "q2345672345")
      .with(TaskParty.fields.units, tree: .list(units.map { .text($0.text) }))
      .with(TaskParty.fields.groups, tree: .text(group.id.text))
    let party = try TaskParty(reading: TreeReader(tree, at: .root))
    #expect(party.named == units.map { .unit($0) } + [.group(group.id)])
    #expect(base.units(of: party) == units + base.members(of: group))
  }
}
