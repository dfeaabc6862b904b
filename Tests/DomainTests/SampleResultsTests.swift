import Domain
import Samples
import Testing

@Suite("The sample with made-up results")
struct SampleResultsTests {
  private static let made = Result { () throws -> Workspace in
    guard let sample = try Sample.named("dien-bien-2019", sealing: testDigest) else {
      throw Unreadable(what: "dien-bien-2019")
    }
    return try sample.workspace(digest: testDigest)
  }

  private func workspace() throws -> Workspace { try SampleResultsTests.made.get() }

  private func units(_ kind: String) throws -> [Unit] {
    try workspace().all(.unit).compactMap { record in
      guard let unit = record.value(as: Unit.self), unit.kind(on: nil) == kind else { return nil }
      return unit
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  private func campaign(_ year: Int) throws -> Campaign {
    let found = try workspace().all(.campaign).compactMap { record -> Campaign? in
      guard let campaign = record.value(as: Campaign.self) else { return nil }
      return campaign.year == year ? campaign : nil
    }
    return try #require(found.first)
  }

  private func plan() throws -> Plan {
    guard let plan = try workspace().all(.plan).first?.value(as: Plan.self) else {
      throw Unreadable(what: "plan")
    }
    return plan
  }

  private func budget() throws -> Budget {
    guard let budget = try workspace().all(.budget).first?.value(as: Budget.self) else {
      throw Unreadable(what: "budget")
    }
    return budget
  }

  /// The settled result of a sheet.
  private func result(_ sheet: ReplayedSheet) throws -> SheetResult {
    let set = try #require(sheet.criteria?.set)
    let kind = try workspace().unit(sheet.heading.unit)?.kind(on: nil)
    return SheetResult(set, sheet.entries, .settled, unitKind: kind)
  }

  @Test("The log tells of every declaration and payment from 2018 on, and can be followed back")
  func log() throws {
    let workspace = try #require(try Sample.named("dien-bien-2019")).workspace()
    var units = 0
    for record in workspace.all(.unit) + workspace.all(.budget) {
      let history = record.tree.history(of: record.key)
      let list = record.key.kind == .unit ? "declarations" : "vouchers"
      let rows = record.tree[Path([list])]?.elements ?? []
      let late = rows.filter { ($0["date"]?.asText ?? "") >= "2018" }
      #expect(history.count == late.count)
      #expect(history.map(\.stamp.at) == history.map(\.stamp.at).sorted())
      guard !late.isEmpty else { continue }
      units += 1
      let changes = try #require(record.tree.changes(backTo: 0, of: record.key))
      var tree = record.tree
      for change in changes { tree = try tree.applying(change, Stamp(at: "", by: "")) }
      #expect(tree[Path([list])]?.elements?.count ?? 0 == rows.count - late.count)
    }
    #expect(units > 50)
  }

  @Test("Its header says that figures are assumed; no other sample's does")
  func assumed() throws {
    let marked = try Sample.names.filter {
      try Sample.named($0)?.workspace().header.assumed == true
    }
    #expect(marked == ["dien-bien-2019"])
    #expect(try workspace().header.id != Sample.named("dien-bien")?.workspace().header.id)
  }

  @Test(
    "Two makings are the same byte for byte; another digest changes the sheets and their registers")
  func determined() throws {
    let one = try #require(try Sample.named("dien-bien-2019", sealing: testDigest))
    let other = try #require(try Sample.named("dien-bien-2019") { testDigest($0) + "0" })
    #expect(one == (try Sample.named("dien-bien-2019", sealing: testDigest)))
    let changed = zip(one.records, other.records).filter { $0 != $1 }
    // All sheets, and the two campaigns in whose registers the signed ones stand.
    let kinds = Dictionary(changed.map { ($0.0.key.kind, 1) }, uniquingKeysWith: +)
    #expect(kinds == [.sheet: 77, .campaign: 2])
    let bare = try #require(try Sample.named("dien-bien-2019"))
    let others = one.records.filter { $0.key.kind != .sheet && $0.key.kind != .campaign }
    #expect(bare.records.filter { $0.key.kind != .campaign } == others)
  }

  @Test("The document stands as in dien-bien: plan, roster and estimate are not touched")
  func document() throws {
    let original = try #require(try Sample.named("dien-bien")?.workspace())
    let found = audit(original)
    // Five are notes of II.2.3, II.2.4 and sections I to III of Phụ lục 03 (see SampleTests).
    #expect(found.count == 26)
    let here = audit(try workspace())
    // The campaigns of this sample let any inspector score, which is noted.
    #expect(here.filter { $0.code != .unitLeftOut && $0.code != .openScoring } == found)
    #expect(here.count { $0.code == .openScoring } == 2)
    #expect(here.filter { $0.code == .unitLeftOut }.map { $0.severity } == [.warning])
    guard let plan = original.all(.plan).first?.value(as: Plan.self) else {
      throw Unreadable(what: "plan")
    }
    #expect(try self.plan().rosters.map(\.count) == plan.rosters.map(\.count))
    #expect(try budget().lines.map(\.amount) == original.budget(budget().id)?.lines.map(\.amount))
  }

  @Test("41 of 62 communes have declared by the end of 2019, three less than promised")
  func communes() throws {
    let communes = try units("commune")
    let by = try [day(2018, 12, 31), day(2019, 12, 31)].map { day in
      communes.count { $0.hasDeclared(edition: "9001:2015", by: day) }
    }
    #expect(by == [24, 41] && communes.count == 62)
    let target = try plan().targets.first { $0.share == 7000 }
    #expect(target?.needed(of: communes.count) == 44)
    let stages = Dictionary(grouping: communes, by: \.stage).mapValues(\.count)
    #expect(
      stages == [.maintaining: 24, .declared: 17, .applying: 7, .building: 10, .notStarted: 4])
  }

  @Test(
    "Of the agencies one district still has the edition of 2008; half the service units declared")
  func agencies() throws {
    let agencies = try ["department", "sub-department", "district"].flatMap { try units($0) }
    #expect(
      agencies.filter { $0.edition != "9001:2015" }.map { $0.name(on: nil) } == [
        "UBND huyện Mường Nhé"
      ])
    let services = try ["branch", "project-board", "centre"].flatMap { try units($0) }
    #expect(services.map { $0.declarations.count }.sorted() == [0, 0, 0, 1, 1, 1])
  }

  @Test("Stage, steps, declarations and days of a unit agree; nothing is done after 2019")
  func standing() throws {
    let end = try day(2019, 12, 31)
    var staged = 0
    for unit in try workspace().all(Unit.self) {
      guard let stage = unit.stage else { continue }
      staged += 1
      let name = unit.name(on: nil)
      #expect(unit.hasDeclared(edition: "9001:2015", by: end) == stage.isDeclared, "\(name)")
      #expect((unit.stepsDone == unit.steps.count) == (stage == .maintaining), "\(name)")
      let done = unit.steps.map(\.done)
      #expect(done.prefix(unit.stepsDone).allSatisfy { $0 != nil }, "\(name)")
      let days = done.compactMap { $0 }
      #expect(days == days.sorted() && days.allSatisfy { $0 <= end }, "\(name)")
      let papers = unit.declarations.compactMap(\.date)
      #expect(papers == papers.sorted() && papers.allSatisfy { $0 <= end }, "\(name)")
      #expect(unit.telephone.hasPrefix("0215 000 "), "\(name)")
      for duty in unit.duties {
        #expect(duty.internalAudit.map { $0.year == duty.year } ?? true, "\(name)")
      }
    }
    #expect(staged > 60)
  }

  @Test("Every sheet replays without fault as far as its campaign says", arguments: [2018, 2019])
  func sheets(_ year: Int) throws {
    let sheets = try workspace().sheets.sheets(of: campaign(year).id)
    for sheet in sheets {
      #expect(sheet.fault == nil)
      #expect(sheet.state == .scoring || sheet.gaps.isEmpty)
    }
    let states = Dictionary(grouping: sheets, by: \.state).mapValues(\.count)
    #expect(
      states
        == (year == 2018
          ? [.confirmed: 20] : [.confirmed: 41, .signed: 6, .complete: 4, .scoring: 6]))
    #expect(try campaign(year).units.count - sheets.count == (year == 2018 ? 0 : 4))
    #expect(try campaign(year).visits.count == campaign(year).units.count)
  }

  @Test("Grades spread as planned; a ranking has equal places and skips the next")
  func grades() throws {
    var places: [[Int]] = []
    for year in [2018, 2019] {
      let campaign = try campaign(year)
      let sheets = try workspace().sheets.sheets(of: campaign.id).filter { $0.state == .confirmed }
      let names = try sheets.compactMap { try result($0).grade?.name }
      let counts = ["Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu"].map { grade in
        names.count { $0 == grade }
      }
      #expect(counts == (year == 2018 ? [2, 7, 8, 3, 0] : [5, 17, 14, 4, 1]))
      let candidates = try sheets.map { sheet in
        let group = campaign.units.first { $0.unit == sheet.heading.unit }?.group ?? ""
        let kind = try workspace().unit(sheet.heading.unit)?.kind(on: nil) ?? ""
        return Ranking.Candidate(
          unit: sheet.heading.unit, group: group.isEmpty ? kind : group, state: sheet.state,
          result: try result(sheet))
      }
      places += Ranking(candidates).groups.values.map { $0.map(\.place) }
    }
    #expect(places.contains { Set($0).count < $0.count })
  }

  @Test(
    "Units score themselves somewhat better; large gaps, what does not apply and findings occur")
  func scores() throws {
    var own = 0
    var team = 0
    var seen: Set<String> = []
    let end = try day(2019, 12, 31)
    for sheet in try workspace().sheets.all where sheet.state != .scoring {
      let set = try #require(sheet.criteria?.set)
      for row in set.criteria {
        guard let entry = sheet.entries[row.id] else { continue }
        own += entry[.own]?.points?.hundredths ?? 0
        team += entry[.team]?.points?.hundredths ?? 0
        if set.reasonsWanted(for: row, entry).contains(.gap) { seen.insert("gap") }
        if entry[.team]?.applies == false { seen.insert("not applicable") }
        if let met = entry[.team]?.met, met < entry[.team]?.outOf ?? 0 { seen.insert("ratio") }
        if entry[.settled] != nil, !entry.explanation.isEmpty { seen.insert("settled") }
        if !entry.evidence.isEmpty { seen.insert("evidence") }
      }
      for finding in sheet.findings {
        seen.insert(finding.kind.rawValue)
        seen.insert(finding.isOverdue(on: end) ? "overdue" : finding.isOpen ? "open" : "verified")
      }
    }
    #expect(own > team && own < team * 6 / 5)
    #expect(
      seen == [
        "gap", "not applicable", "ratio", "settled", "evidence", "major", "minor", "observation",
        "improvement", "overdue", "open", "verified",
      ])
  }

  @Test("A sheet counts the people who came to the training of its year")
  func attendance() throws {
    var counted = 0
    for sheet in try workspace().sheets.sheets(of: campaign(2019).id) {
      let row = try #require(sheet.criteria?.set.criterion(called: "I.2.1"))
      guard let score = sheet.entries[row.id]?[.team] else { continue }
      let came = try workspace().attendance(of: sheet.heading.unit, in: 2019)
      #expect(came?.people == score.met && came?.invited == score.outOf)
      counted += 1
    }
    #expect(counted > 40)
  }

  @Test("64,29 % of the money of 2019 is spent; what was settled for 2018 are its vouchers")
  func money() throws {
    let budget = try budget()
    let planned = try #require(budget.total?.years[2019]?.amount)
    let spent = try #require(budget.spent(year: 2019))
    #expect(spent.dong * 10_000 / planned.dong == 64_29)
    let settled = budget.decisions.first { $0.step == .settlement }
    #expect(settled?.amount == budget.spent(year: 2018))
    let lines = Set(budget.lines.map(\.id))
    #expect(budget.vouchers.allSatisfy { $0.line.map(lines.contains) == true })
    let issued = try #require(try plan().date)
    #expect(budget.decisions.compactMap(\.date).allSatisfy { $0 > issued })
    #expect(budget.vouchers.compactMap(\.date).allSatisfy { $0 > issued })
  }

  @Test("One district sent no report for 2019 and one was late; one conclusion is overdue")
  func work() throws {
    let workspace = try workspace()
    let whole = try plan()
    let missing = { (duty: ReportDuty, year: Int) in
      whole.reportPeriods(of: duty, in: year).flatMap {
        workspace.missingReports(of: duty, for: $0)
      }
    }
    let duty = try #require(whole.reportDuties.first { missing($0, 2019).count == 1 })
    #expect(missing(duty, 2018).isEmpty)
    let due = try day(2019, 11, 15)
    #expect(duty.received.count { $0.year == 2019 && ($0.on ?? due) >= due } == 1)
    let conclusions = workspace.all(.meeting).flatMap { record -> [Conclusion] in
      guard let meeting = record.value(as: Meeting.self) else { return [] }
      return meeting.open
    }
    let end = try day(2019, 12, 31)
    #expect(conclusions.count { $0.isLate(on: end) } == 1 && conclusions.count == 2)
    let open = workspace.all(.unit).flatMap { record -> [RoadmapStep] in
      guard let unit = record.value(as: Unit.self) else { return [] }
      return unit.steps.filter { $0.done == nil && $0.due != nil }
    }
    // A page of what is due shows a few late steps, not all there are.
    let steps = open.count { $0.isLate(on: end) }
    #expect(steps > 0 && steps * 2 < open.count)
    let late = try plan().tasks.filter { $0.schedule == "Năm 2018" && $0.state == .running }
    #expect(late.count == 1)
    #expect(Set(try plan().tasks.map(\.state)) == [.done, .running, .notStarted])
  }
}
