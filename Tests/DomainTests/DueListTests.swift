import Domain
import Testing

@Suite("What is due")
struct DueListTests {
  private func due(_ store: CountedStore, _ year: Int, _ today: String) throws -> DueList {
    DueList(try store.workspace(), year: year, today: Day(iso: today))
  }

  /// A task of a plan, one line: name, schedule, state, parent.
  private func task(
    _ name: String, _ schedule: String, _ state: String? = nil, under: String? = nil
  )
    -> Tree
  {
    Tree.row(id: id("y", name)).with("content", .text(name))
      .with("schedule", schedule.isEmpty ? nil : .text(schedule))
      .with("state", state.map { .text($0) }).with("parent", under.map { .text(id("y", $0)) })
  }

  private func short(_ item: DueItem) -> String { "\(item.title) \(item.days ?? 0)" }

  @Test("The longest overdue first, then what comes; nothing that is done; the days are counted")
  func order() throws {
    var store = CountedStore()
    try store.plan([
      "tasks": .list([
        task("soon", "Trước ngày 15/11/2019"), task("late", "Tháng 9/2019"),
        task("later", "Tháng 12/2019"), task("done", "Tháng 9/2019", "done"),
        task("none", "Tháng 9/2019", "notApplicable"), task("event", "Khi có sự thay đổi"),
        task("today", "Trước ngày 06/11/2019"),
      ])
    ])
    let due = try due(store, 2019, "2019-11-06")
    #expect(due.items.map(short) == ["late -37", "today 0", "soon 9", "later 55"])
    #expect(due.overdue.map(\.title) == ["late"])
    #expect(due.ahead.first?.place.text == "tasks.\(id("y", "today"))")
  }

  @Test("What was left over is due in the year that it is, and in no other")
  func leftOver() throws {
    var store = CountedStore()
    try store.plan(["tasks": .list([task("old", "Tháng 9/2018"), task("each", "Hàng năm")])])
    #expect(try due(store, 2019, "2019-03-01").items.map(short) == ["old -152", "each 305"])
    #expect(try due(store, 2018, "2019-03-01").items.map(short) == ["old -152", "each -60"])
    #expect(try due(store, 2020, "2019-03-01").items.map(short) == ["each 671"])
  }

  @Test("Only the lowest tasks are due; one without a time has that of the task above")
  func tree() throws {
    var store = CountedStore()
    try store.plan([
      "tasks": .list([
        task("top", "Tháng 9/2019"), task("own", "Tháng 10/2019", under: "top"),
        task("like", "", under: "top"), task("bare", ""),
      ])
    ])
    #expect(try due(store, 2019, "2019-09-30").items.map(short) == ["like 0", "own 31"])
  }

  @Test("A plan that is not issued, or done, makes nothing due", arguments: ["draft", "done"])
  func states(_ state: String) throws {
    var store = CountedStore()
    try store.plan(["state": .text(state), "tasks": .list([task("b", "Tháng 9/2019")])])
    #expect(try due(store, 2019, "2019-09-30").items.isEmpty)
  }

  @Test("A report is due until all have sent it, and it is told who has not")
  func reports() throws {
    let group = RecordKey(.group, id("g", "all"))
    let tree = Tree.record(group).with("name", .text("cấp xã"))
      .with("unitKind", .text("commune"))
    var store = CountedStore()
    store.records.append(try Record(group, tree))
    let duty = Tree.row(id: id("i", "one")).with("year", .integer(2019))
      .with("reported", .text("2019-11-10"))
    try store.unit("b", with: .init(fields: ["duties": .list([duty])]))
    let half = store
    try store.unit("c")
    let report = Tree.row(id: id("i", "duty")).with("content", .text("Báo cáo"))
      .with("senders", .text(group.id)).with("schedule", .text("Trước ngày 15/11 hằng năm"))
    let fields: [String: Tree] = ["reportDuties": .list([report])]
    try store.plan(fields)
    let item = try #require(try due(store, 2019, "2019-11-21").items.first)
    #expect((item.category, item.days) == (.report, -6))
    #expect(item.units.map(name) == ["c"])
    var sent = half
    try sent.plan(fields)
    #expect(try due(sent, 2019, "2019-11-21").items.isEmpty)
    #expect(try due(sent, 2020, "2019-11-21").items.first?.units.map(name) == ["b"])
  }

  @Test("A report that came in is not waited for, also where nobody is listed who sends it")
  func receipts() throws {
    let group = RecordKey(.group, id("g", "all"))
    var store = CountedStore()
    store.records.append(
      try Record(
        group,
        Tree.record(group).with("name", .text("cấp xã")).with("unitKind", .text("commune"))))
    try store.unit("b")
    try store.unit("c")
    let receipt = Tree.row(id: id("x", "one")).with("unit", .text(id("u", "b")))
      .with("year", .integer(2019))
    let duties = [("all", true), ("any", false)].map { name, isListed in
      Tree.row(id: id("i", name)).with("content", .text(name))
        .with("senders", isListed ? .text(group.id) : nil)
        .with("schedule", .text("Trước ngày 15/11 hằng năm")).with("received", .list([receipt]))
    }
    try store.plan(["reportDuties": .list(duties)])
    let now = try due(store, 2019, "2019-11-01").items
    #expect(now.map { $0.title + $0.units.map(name).joined() } == ["allc"])
    let next = try due(store, 2020, "2020-11-01").items
    #expect(next.map { $0.title + $0.units.map(name).joined() } == ["allbc", "any"])
  }

  @Test("What a meeting concluded is due until it is done, and names its unit")
  func conclusions() throws {
    let key = RecordKey(.meeting, id("m", "one"))
    let rows = [("open", nil), ("done", "2019-05-01")].map { name, done in
      Tree.row(id: id("f", name)).with("content", .text(name)).with("unit", .text(id("u", "b")))
        .with("due", .text("2019-06-01")).with("done", done.map { .text($0) })
    }
    var store = CountedStore()
    try store.unit("b")
    let tree = Tree.record(key).with("title", .text("Họp")).with("conclusions", .list(rows))
    store.records.append(try Record(key, tree))
    let items = try due(store, 2019, "2019-06-02").items
    #expect(items.map { "\($0.title) \($0.who) \($0.days ?? 0)" } == ["open b -1"])
    #expect(items.first?.record == key)
  }

  @Test("What is left of a plan that ended before last year is history", arguments: [2021, 2022])
  func history(_ year: Int) throws {
    var store = CountedStore()
    try store.plan(["tasks": .list([task("old", "Tháng 9/2018")])])
    #expect(try due(store, year, "\(year)-03-01").items.count == (year == 2021 ? 1 : 0))
  }

  @Test("What somebody answers for is due until its day; nothing says that it was done")
  func responsibilities() throws {
    var store = CountedStore()
    let row = Tree.row(id: id("w", "one")).with("name", .text("Sở Tài chính"))
      .with("content", .text("Bố trí kinh phí")).with("schedule", .text("Tháng 6/2019"))
    try store.plan(["responsibilities": .list([row])])
    #expect(try due(store, 2019, "2019-06-30").items.map(\.who) == ["Sở Tài chính"])
    #expect(try due(store, 2019, "2019-07-01").items.isEmpty)
    var yearly = CountedStore()
    try yearly.plan(["responsibilities": .list([row.with("schedule", .text("Hàng năm"))])])
    #expect(try whole(yearly, "2020-07-01").map(\.day.iso) == ["2020-12-31"])
    #expect(try whole(yearly, "2021-07-01").isEmpty, "the plan ended in 2020")
  }

  @Test("Units that had declared before the year owe its duties; steps with a day are due")
  func units() throws {
    var store = CountedStore()
    let duty = Tree.row(id: id("i", "one")).with("year", .integer(2019))
      .with("internalAudit", .text("2019-09-10")).with("review", .text("2019-10-10"))
      .with("objectivesSet", .text("2019-01-10")).with("reported", .text("2019-11-28"))
    try store.unit("b", declared: ["2018-12-31"], with: .init(fields: ["duties": .list([duty])]))
    try store.unit("c", declared: ["2018-01-31"])
    try store.unit("d", declared: ["2019-01-01"])
    let steps = [("one", "2019-05-01"), ("two", "2019-06-01")].map { name, day in
      Tree.row(id: id("x", name)).with("content", .text(name)).with("due", .text(day))
        .with("done", name == "one" ? .text("2019-05-01") : nil)
    }
    try store.unit("e", with: .init(fields: ["steps": .list(steps)]))
    let due = try due(store, 2019, "2019-12-01")
    #expect(due.items.map(\.title).first == "two")
    let duties = due.items.filter { $0.category == .duty }
    #expect(duties.map { $0.units.map(name).joined() }.sorted() == ["bc", "c", "c", "c", "c"])
    #expect(duties.allSatisfy { $0.days == 30 })
    #expect(duties.first { $0.units.count == 2 }?.title == "objectivesAssessed")
  }

  /// The list of all that is due as of a day.
  private func whole(_ store: CountedStore, _ today: String) throws -> [DueItem] {
    DueList(try store.workspace(), asOf: try #require(Day(iso: today))).items
  }

  @Test("As of a day nothing is forgotten, however long the plan has been over")
  func nothingForgotten() throws {
    let tasks = [
      task("old", "Tháng 9/2018"), task("each", "Hàng năm"), task("behind", "Tháng 1/2021"),
      task("done", "Tháng 9/2018", "done"),
    ]
    var store = CountedStore()
    try store.plan(["tasks": .list(tasks)])
    let items = try whole(store, "2031-01-01")
    #expect(
      items.map { "\($0.title) \($0.day.iso)" }
        == ["old 2018-09-30", "each 2020-12-31", "behind 2021-01-31"])
    #expect(items.allSatisfy { $0.isOverdue })
    var draft = CountedStore()
    try draft.plan(["state": .text("draft"), "tasks": .list(tasks)])
    #expect(try whole(draft, "2031-01-01").isEmpty)
  }

  @Test("As of a day each year's report and duties are told by themselves, done years are not")
  func everyYear() throws {
    var store = CountedStore()
    let kept = [("a", 2019, nil), ("b", 2020, "2020-05-01"), ("c", 2021, "2021-05-01")]
    let duties = kept.map { name, year, day in
      ["internalAudit", "review", "objectivesSet", "objectivesAssessed", "reported"].reduce(
        Tree.row(id: id("i", name)).with("year", .integer(year))
      ) { $0.with($1, $1 == "review" ? day.map { .text($0) } : .text("\(year)-05-01")) }
    }
    try store.unit(
      "b", declared: ["2017-01-31"], with: .init(fields: ["duties": .list(duties)]))
    let receipt = Tree.row(id: id("x", "one")).with("unit", .text(id("u", "b")))
      .with("year", .integer(2019))
    let report = Tree.row(id: id("i", "duty")).with("content", .text("Báo cáo"))
      .with("schedule", .text("Trước ngày 15/11 hằng năm")).with("received", .list([receipt]))
    try store.plan([
      "firstYear": .integer(2018), "lastYear": .integer(2020), "reportDuties": .list([report]),
    ])
    let items = try whole(store, "2021-06-01")
    #expect(items.filter { $0.category == .report }.map(\.day.year) == [2018, 2020])
    #expect(
      items.filter { $0.category == .duty }.map { "\($0.title) \($0.day.year)" } == ["review 2019"])
  }

  @Test("How far the list looks changes how much of it is told, never the day of a thing")
  func cut() throws {
    let schedules = [
      "Hàng năm", "Tháng 3 hằng năm", "Ngày 15/12 hằng năm", "Hàng quý", "Hàng tháng",
      "Quý I, III/2019", "Tháng 9/2018", "15/01 và 15/07 hằng năm", "Tháng 12/2020",
    ]
    let letters = (0..<schedules.count).map { String(repeating: "b", count: $0 + 1) }
    var store = CountedStore()
    let duties = schedules.enumerated().map { index, schedule in
      Tree.row(id: id("i", letters[index])).with("content", .text("b\(index)"))
        .with("schedule", .text(schedule))
    }
    try store.plan([
      "firstYear": .integer(2018), "lastYear": .integer(2020), "reportDuties": .list(duties),
      "tasks": .list(schedules.enumerated().map { task(letters[$0], $1) }),
    ])
    let workspace = try store.workspace()
    for day in ["2018-01-01", "2019-03-31", "2019-11-01", "2019-12-31", "2020-12-16", "2022-06-01"]
    {
      let today = try #require(Day(iso: day))
      let all = DueList(workspace, asOf: today, ahead: 2000).items
      #expect(all.contains { $0.days.map { $0 >= 0 } ?? false } == (day < "2021"))
      for ahead in [0, 10, 30, 90, 200, 365, 800] {
        let told = DueList(workspace, asOf: today, ahead: ahead).items
        #expect(told == all.filter { $0.days.map { $0 <= ahead } ?? false }, "\(day), \(ahead)")
      }
      let usual = DueList(workspace, asOf: today).items
      let end = try #require(usual.last?.day)
      #expect(usual == all.filter { $0.day <= end }, "\(day)")
    }
  }
}
