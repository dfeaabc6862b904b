import Domain
import Samples
import Testing

@Suite("Built-in samples: what documents print beside figures and names")
struct SampleFieldsTests {
  private func workspace(_ name: String) throws -> Workspace {
    guard let sample = try Sample.named(name) else { throw Unreadable(what: name) }
    return try sample.workspace()
  }

  private func plans(_ name: String) throws -> [Plan] {
    try workspace(name).all(.plan).compactMap { record in
      record.value(as: Plan.self)
    }
  }

  private func groups(_ name: String) throws -> [UnitGroup] {
    try workspace(name).all(.group).compactMap { record in
      record.value(as: UnitGroup.self)
    }
  }

  @Test("Each unit of Điện Biên has the steps of its path: eight to convert, nine to build, no day")
  func steps() throws {
    var counts: [Int: Int] = [:]
    for unit in try workspace("dien-bien").all(Unit.self) {
      counts[unit.steps.count, default: 0] += 1
      #expect(unit.steps.count == (unit.path == .conversion ? 8 : unit.path == nil ? 0 : 9))
      #expect(unit.steps.allSatisfy { $0.due == nil && $0.done == nil })
    }
    #expect(counts == [0: 1, 8: 15, 9: 68])
  }

  @Test("One circular stands with two editions: the estimate's footnote and section III differ")
  func editions() throws {
    let found = audit(try workspace("dien-bien")).filter { $0.code == .basisTitle }
    #expect(found.map(\.record.kind) == [.budget, .plan])
    #expect(found.map(\.printed) == [.text("9001:2008"), .text("9001:2018")])
    #expect(found[0].figures.last?.printed == .text("116/2015/TT-BTC: 9001:2018"))
  }

  @Test("Dashes stand where the estimate prints them, and the column has its heading")
  func dashes() throws {
    guard let budget = try workspace("dien-bien").all(.budget).first?.value(as: Budget.self) else {
      throw Unreadable(what: "budget")
    }
    let audit = BudgetAudit(
      budget, plan: nil, norms: .none, record: budget.id.key)
    let dashes = budget.lines.flatMap { line in
      line.years.sorted { $0.key < $1.key }.filter { $0.value.typed == "-" }.map { year, figures in
        "\(audit.fullOrdinal(of: line.id))/\(year)" + (figures.amount == nil ? "" : "!")
      }
    }
    #expect(
      dashes == [
        "I.1/2018", "I.1/2020", "III.1/2019", "III.1/2020", "III.2/2018", "III.2/2020",
        "IV.5/2018",
      ])
    #expect(budget.normHeading == "Đơn giá")
  }

  @Test("Targets of procedures and of what only rises have no year, and nothing is counted of them")
  func targets() throws {
    let workspace = try workspace("dien-bien")
    let plan = try #require(try plans("dien-bien").first)
    let special = plan.targets.filter { $0.subject == .procedures || $0.comparison == .rising }
    #expect(special.map(\.ordinal) == ["I.2", "I.2"] && special.allSatisfy { $0.year == nil })
    let census = try #require(UnitCensus(workspace, year: 2019, today: nil))
    for target in special {
      #expect(!TargetProgress(target, of: plan, in: workspace, census).isKnown)
    }
  }

  @Test("Committees, bodies and offices take part in tasks, one of them on a condition")
  func parties() throws {
    let yearly = try #require(try plans("bac-giang").first { $0.category == .yearly })
    let named = yearly.tasks.flatMap(\.parties).flatMap(\.named)
    #expect(named.count { if case .committee = $0 { true } else { false } } == 3)
    #expect(named.count { $0 == .office("Chuyên gia") } == 2)
    let matrix = try #require(try plans("phu-luc-2023").first)
    let bodies = matrix.tasks.flatMap(\.parties).filter { party in
      party.named.contains { if case .body = $0 { true } else { false } }
    }
    #expect(bodies.map(\.condition) == ["", "", "", "nếu cần thiết"])
  }

  @Test("A month without a day, openings and closings, a pilot and turns stand as fields")
  func words() throws {
    let matrix = try #require(try plans("phu-luc-2023").first)
    #expect(matrix.date == nil && matrix.dated == "tháng 01/2023")
    #expect(matrix.appendices.map(\.dated) == ["tháng 01/2023"])
    for plan in try plans("bac-giang") + plans("dien-bien") { #expect(!plan.opening.isEmpty) }
    #expect(try groups("bac-giang").filter(\.isPilot).map(\.statedCount) == [2])
    #expect(try groups("dien-bien").filter(\.isElectronic).count == 6)
    let turns = try workspace("dien-bien").all(.training).compactMap { record -> Int? in
      guard let training = record.value(as: Training.self) else { return nil }
      return training.turns
    }
    #expect(turns == [12])
  }

  @Test("Of the 19 departments three are listed, so nobody counts the others as lacking")
  func listedInPart() throws {
    let groups = try groups("dien-bien").filter(\.isListedInPart)
    #expect(groups.compactMap(\.statedCount).sorted() == [5, 14, 19])
  }

  @Test("Inspections of each year are announced; none of them is laid out")
  func inspections() throws {
    let workspace = try workspace("dien-bien")
    for year in 2018...2020 {
      let campaign = try #require(workspace.campaign(ofYear: year))
      #expect(!campaign.isLaidOut && campaign.schedule == "Hàng năm")
    }
  }
}
