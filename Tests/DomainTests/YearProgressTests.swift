import Domain
import Samples
import Testing

@Suite("Figures of a year")
struct YearProgressTests {
  private func campaign(_ units: [String], year: Int, set: CriteriaSet?) throws -> Record {
    let key = RecordKey(.campaign, id("d", "round"))
    let rows = units.map { name in
      Tree.row(id: id("w", name)).with("unit", .text(id("u", name)))
    }
    let tree = Tree.record(key).with("title", .text("Đợt")).with("year", .integer(year))
      .with("units", .list(rows)).with("criteriaSet", set.map { .text($0.id.text) })
    return try Record(key, tree)
  }

  /// A store in which one unit is confirmed, one is signed, and two have not begun.
  private func scored() throws -> CountedStore {
    let set = try isoHCC()
    var store = CountedStore()
    store.records.append(try CriteriaSets.isoHCC())
    for name in ["one", "two", "six", "ten"] { try store.unit(name) }
    store.records.append(try campaign(["one", "two", "six", "ten"], year: 2019, set: set))
    for (name, states) in [
      ("one", [SheetState.scoring, .complete, .signed, .confirmed]),
      ("two", [.scoring, .complete, .signed]),
    ] {
      var sheet = try FilledSheet(set, unit: name)
      try sheet.make(.state(states[0], ""))
      try sheet.make(.finding(try finding(name)))
      try sheet.fill()
      for state in states.dropFirst() { try sheet.reach(state) }
      let tree = sheet.now.heading.tree.with("events", .list(sheet.events.map(\.tree)))
      store.records.append(try Record(RecordKey(.sheet, id("s", name)), tree))
    }
    return store
  }

  @Test("A campaign: units by state, grades of what is confirmed, open findings")
  func campaigns() throws {
    let workspace = try scored().workspace()
    let progress = CampaignProgress(try #require(workspace.campaign(ofYear: 2019)), in: workspace)
    #expect(progress.states == [.confirmed: 1, .signed: 1, .notStarted: 2])
    #expect(progress.confirmed.reached.map(name) == ["one"])
    #expect(progress.confirmed.percent?.shown(in: .vietnamese) == "25,00%")
    #expect(
      progress.grades.map { "\($0.name) \($0.units.count)" } == [
        "Xuất sắc 1", "Tốt 0", "Khá 0", "Trung bình 0", "Yếu 0",
      ])
    #expect(progress.openFindings == 2)
    #expect(workspace.campaign(ofYear: 2018) == nil)
  }

  @Test("What changed since a day: signed, confirmed, found, declared, added, done")
  func changes() throws {
    var store = try scored()
    try store.unit("seven", declared: ["2026-11-14"])
    try store.unit("eight", declared: ["2026-11-13"])
    try store.plan(["tasks": .list([Tree.row(id: id("y", "one")).with("content", .text("x"))])])
    var workspace = try store.workspace()
    let stamp = Stamp(at: "2026-11-20T09:41:07Z", by: "me")
    let state = Path(["tasks", id("y", "one"), "state"])
    let unit = RecordKey(.unit, id("u", "one"))
    let row = Tree.row(id: id("j", "late")).with("date", .text("2019-05-02"))
    try workspace.apply(
      [
        Change(CountedStore.plan, .set(state, old: nil, new: .text("done"))),
        Change(CountedStore.plan, .set("place", old: nil, new: .text("Điện Biên"))),
        Change(unit, .insert("declarations", row: row, after: nil)),
        Change(
          RecordKey(.unit, id("u", "two")), .set("telephone", old: nil, new: .text("0215"))),
      ], stamp)
    let since = try #require(Day(iso: "2026-11-14"))
    let changes = StoreChanges(workspace, since: since, to: Day(iso: "2026-11-21"))
    let counts = StoreChanges.Category.allCases.map { category in
      changes.items(of: category).map { $0.unit.map(name) ?? $0.record.kind.rawValue }.sorted()
    }
    #expect(
      counts == [
        ["one", "seven"], ["plan"], [], ["one", "two"], ["one"], ["one", "two"], [], [], [],
        ["two"],
      ])
    let later = StoreChanges(workspace, since: try #require(Day(iso: "2026-11-22")), to: nil)
    #expect(later.items.isEmpty)
    // What was taken back since is told no more.
    try workspace.apply(
      [
        Change(CountedStore.plan, .set(state, old: .text("done"), new: nil)),
        Change(unit, .remove("declarations", row: row, after: nil)),
      ], stamp)
    let back = StoreChanges(workspace, since: since, to: Day(iso: "2026-11-21"))
    #expect(back.items(of: .taskDone).isEmpty)
    #expect(back.items(of: .declared).map { $0.unit.map(name) } == ["seven"])
  }

  @Test("Kinds of unit with who has declared, and the year before beside it")
  func kinds() throws {
    var store = CountedStore()
    try store.unit("b", "department", declared: ["2018-12-31"])
    try store.unit("c", "department", declared: ["2019-01-01"])
    try store.unit("d", "commune")
    let year = YearProgress(try store.workspace(), year: 2019, today: nil, audits: [:])
    #expect(year.all.percent?.shown(in: .vietnamese) == "66,67%")
    #expect(year.allBefore?.percent?.shown(in: .vietnamese) == "33,33%")
    let department = try #require(year.kinds.first { $0.key == "department" })
    #expect(department.tally.reached.map(name) == ["b", "c"])
    #expect(department.before?.reached.map(name) == ["b"])
    let first = YearProgress(try store.workspace(), year: 2018, today: nil, audits: [:])
    #expect(first.allBefore == nil)
    #expect(first.changes == nil)
  }

  @Test("The money of a year is what the lines add up to in it")
  func money() throws {
    let made = HandMade("a|-|1|-|-|300|2018:100|2019:200\ntotal|300|2018:100|2019:250")
    let record = try Record(
      HandMade.key, made.tree.with("years", .list([.text("2018"), .text("2019")])))
    var store = CountedStore()
    store.records.append(record)
    let workspace = try store.workspace()
    let audits = WorkspaceAudit(workspace).budgets
    let money = YearMoney(workspace, year: 2019, audits: audits)
    #expect(money.planned?.dong == 200)
    #expect((money.spent, money.share) == (nil, nil))
    #expect(YearMoney(workspace, year: 2021, audits: audits).planned == nil)
  }

  @Test("What was spent counts by the day of its voucher, of what was planned for that year")
  func spent() throws {
    let vouchers = [("one", "2019-01-01", 40), ("two", "2019-12-31", 20), ("six", "2020-01-01", 9)]
    let rows = vouchers.map { name, day, amount in
      Tree.row(id: id("v", name)).with("date", .text(day)).with("amount", .integer(amount))
    }
    let made = HandMade("a|-|1|-|-|300|2018:100|2019:90\ntotal|300|2018:100|2019:90")
    let tree = made.tree.with("years", .list([.text("2018"), .text("2019")]))
      .with("vouchers", .list(rows))
    var store = CountedStore()
    store.records.append(try Record(HandMade.key, tree))
    let workspace = try store.workspace()
    let audits = WorkspaceAudit(workspace).budgets
    let now = YearMoney(workspace, year: 2019, audits: audits)
    #expect((now.spent?.dong, now.share?.percent?.shown(in: .vietnamese)) == (60, "66,67%"))
    let before = YearMoney(workspace, year: 2018, audits: audits)
    #expect((before.spent?.dong, before.share?.percent?.shown(in: .vietnamese)) == (0, "0,00%"))
    let after = YearMoney(workspace, year: 2020, audits: audits)
    #expect((after.planned?.dong, after.spent?.dong, after.share) == (0, 9, nil))
  }
}
