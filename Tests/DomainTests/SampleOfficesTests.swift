import Domain
import Samples
import Testing

@Suite("Built-in samples: standing, committees, training, rounds")
struct SampleOfficesTests {
  private func workspace(_ name: String) throws -> Workspace {
    guard let sample = try Sample.named(name) else { throw Unreadable(what: name) }
    return try sample.workspace()
  }

  private func units(_ workspace: Workspace) -> [Unit] {
    workspace.all(.unit).compactMap { record in
      record.value(as: Unit.self)
    }
  }

  private func training(_ workspace: Workspace) -> [Training] {
    workspace.all(.training).compactMap { record in
      record.value(as: Training.self)
    }
  }

  @Test("Điện Biên: 15 units convert from the edition of 2008, 68 build for the first time")
  func standing() throws {
    let units = units(try workspace("dien-bien"))
    let converting = units.filter { $0.path == .conversion }
    #expect(converting.count == 3 + 2 + 10)
    #expect(converting.allSatisfy { $0.edition == "9001:2008" && $0.stage == .applying })
    let building = units.filter { $0.path == .firstBuild }
    #expect(building.count == 62 + 6)
    #expect(building.allSatisfy { $0.edition.isEmpty && $0.stage == .notStarted })
    let others = units.filter { $0.path == nil }
    #expect(others.map { $0.name(on: nil) } == ["UBND tỉnh Điện Biên"])
  }

  @Test(
    "No sample holds a result that its document does not give",
    arguments: Sample.names.filter { $0 != "dien-bien-2019" })
  func noResults(_ name: String) throws {
    let workspace = try workspace(name)
    try #require(!units(workspace).isEmpty && !workspace.all(.plan).isEmpty)
    #expect(units(workspace).allSatisfy { $0.declarations.isEmpty && $0.duties.isEmpty })
    #expect(training(workspace).allSatisfy { $0.attendance.isEmpty })
    #expect(workspace.all(.sheet).isEmpty && workspace.all(.remark).isEmpty)
    for record in workspace.records.values {
      switch record.value {
      case let budget as Budget: #expect(budget.vouchers.isEmpty && budget.requests.isEmpty)
      case let campaign as Campaign: #expect(campaign.visits.isEmpty && campaign.rewards.isEmpty)
      case let meeting as Meeting: #expect(meeting.conclusions.isEmpty && meeting.date == nil)
      case let body as Body: #expect(body.checks.isEmpty && body.contract.isEmpty)
      case let plan as Plan: #expect(plan.reportDuties.allSatisfy { $0.received.isEmpty })
      default: break
      }
    }
  }

  @Test("Bắc Giang: the committee by office, training as large as its estimate says")
  func bacGiang() throws {
    let workspace = try workspace("bac-giang")
    guard let committee = workspace.all(.committee).first?.value(as: Committee.self),
      let meeting = workspace.all(.meeting).first?.value(as: Meeting.self),
      let budget = workspace.all(.budget).first?.value(as: Budget.self)
    else { throw Unreadable(what: "bac-giang") }
    #expect(committee.members.map(\.role) == [.head, .deputy, .support, .standing, .secretariat])
    #expect(meeting.committee == committee.id)
    #expect(training(workspace).map(\.places).sorted { ($0 ?? 0) < ($1 ?? 0) } == [100, 500])
    // The formulas of the estimate count the same people.
    let counted = budget.lines.filter { $0.content == "In tài liệu" }.map(\.formula)
    #expect(counted.map { $0.prefix(9) } == ["100 người", "500 người"])
    #expect(budget.decisions.map(\.step) == [.allotment, .allotment] && budget.state == .allotted)
    #expect(budget.decisions.map(\.amount) == [nil, budget.total?.amount])
  }

  @Test("The round of 2015 has its guidance and teams, and no criteria set")
  func scoring() throws {
    let workspace = try workspace("bac-giang")
    let campaign = try #require(workspace.campaign(ofYear: 2015))
    #expect(campaign.criteriaSet == nil && workspace.all(.criteriaSet).isEmpty)
    #expect(campaign.guidance == "375/KHCN-TĐC" && campaign.guidanceDate == nil)
    #expect(campaign.teams.map(\.members.count) == [3])
    #expect(campaign.units.isEmpty && campaign.groups.count == 2)
    #expect(campaign.teams[0].committee == campaign.committee && campaign.committee != nil)
    #expect(try #require(workspace.campaign(ofYear: 2022)).isLaidOut == false)
    #expect(campaign.plan.flatMap { workspace.plan($0) }?.number == "52/KH-BCĐ")
  }

  @Test("Điện Biên: five expenses may be paid, five steps lead to the money, two kinds of body")
  func money() throws {
    let workspace = try workspace("dien-bien")
    guard let budget = workspace.all(.budget).first?.value(as: Budget.self),
      let plan = workspace.all(.plan).first?.value(as: Plan.self)
    else { throw Unreadable(what: "dien-bien") }
    #expect(budget.eligible.count == 5)
    #expect(
      budget.decisions.map(\.step) == [.estimate, .appraisal, .approval, .allotment, .settlement])
    let bodies = workspace.all(.body).compactMap { record -> BodyCategory? in
      guard let body = record.value(as: Body.self) else { return nil }
      return body.category
    }
    #expect(Set(bodies) == [.consultant, .certification])
    let lines = training(workspace).map { workspace.text(of: $0.lines) }
    #expect(lines.sorted() == ["IV.1", "IV.2"])
    let remarks = try #require(plan.reportDuties.last)
    #expect(
      plan.schedule(remarks.schedule).isUnderstood && remarks.steps.map(\.name) == ["UBND tỉnh"])
  }
}

extension Workspace {
  /// Lines as a field shows them.
  fileprivate func text(of lines: [ID<BudgetLine>]) -> String {
    text(of: .list(lines.map { .text($0.text) }), as: .lines, in: .vietnamese)
  }
}
