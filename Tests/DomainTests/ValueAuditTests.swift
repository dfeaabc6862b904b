import Domain
import Samples
import Testing

/// What no record can mean: ends before beginnings, prices below nothing, names that are numbers.
@Suite("Values that cannot be meant")
struct ValueAuditTests {
  private func workspace() throws -> Workspace {
    try #require(try Sample.named("dien-bien")).workspace()
  }

  /// A record of a kind with these fields.
  private func record(_ kind: RecordKind, _ fields: [String: Tree]) throws -> Record {
    let key = RecordKey(kind, id(kind.letter, "one"))
    return try Record(key, fields.reduce(Tree.record(key)) { $0.with($1.key, $1.value) })
  }

  /// A field, or a row of a list, in which the second value stands before the first.
  private static let reversed: [(RecordKind, String, String?, String, String)] = [
    (.plan, "title", nil, "firstYear", "lastYear"), (.campaign, "title", nil, "from", "to"),
    (.training, "title", nil, "from", "to"), (.normTable, "title", nil, "from", "to"),
    (.criteriaSet, "title", nil, "from", "to"), (.unit, "note", nil, "from", "to"),
    (.unit, "note", "names", "from", "to"), (.unit, "note", "parents", "from", "to"),
    (.plan, "title", "bases", "date", "lapsedFrom"), (.remark, "about", nil, "date", "answered"),
    (.campaign, "title", "visits", "noticeSent", "noticeAcknowledged"),
    (.unit, "note", "duties", "objectivesSet", "objectivesAssessed"),
  ]

  @Test(
    "In every kind an end before its beginning is found, at the same day or later none",
    arguments: reversed.indices)
  func order(_ number: Int) throws {
    let (kind, title, list, first, last) = Self.reversed[number]
    let isYear = first == "firstYear"
    let day = { (text: String) in isYear ? Tree.integer(Int(text.prefix(4)) ?? 0) : .text(text) }
    for (from, to, count) in [
      ("2026-03-02", "2025-03-01", 1), ("2026-03-02", "2026-03-02", 0),
      ("2026-03-02", "2027-01-01", 0),
    ] {
      let pair = [first: day(from), last: day(to)]
      var fields: [String: Tree] = [title: .text("một")]
      if kind == .unit {
        let name = Tree.row(id: id("v", "n")).with("text", .text("Sở một"))
        fields["names"] = .list([name])
      }
      if let list {
        let letter = Record.form(of: kind).form(at: Path([list]))?.inner?.letter ?? "v"
        var row = Tree.row(id: id(letter, "row"))
          .with("text", .text("Sở một")).with("unit", .text(id("u", "two")))
          .with("year", .integer(2026))
        for (key, value) in pair { row = row.with(key, value) }
        fields[list] = .list([row])
      } else {
        fields.merge(pair) { _, new in new }
      }
      let found = ValueAudit(try record(kind, fields)).discrepancies
      #expect(found.map(\.code) == Array(repeating: .order, count: count), "\(kind) \(first) \(to)")
      if let one = found.first { #expect(one.path.steps.last == last && one.severity == .error) }
    }
  }

  @Test("A time that names a day which no calendar has is found; what is typed so is a slip")
  func noSuchDay() throws {
    let times = [("a", "Trước ngày 31/02"), ("b", "Trước ngày 28/02")]
    let rows = times.map { name, time in
      Tree.row(id: id(PlanTask.letter, name)).with("content", .text("một")).with(
        "schedule", .text(time))
    }
    let plan = try record(.plan, ["title": .text("một"), "tasks": .list(rows)])
    let found = ValueAudit(plan).discrepancies
    #expect(found.map(\.code) == [.noSuchDay] && found.first?.severity == .warning)
    #expect(found.first?.printed == .text("31/02"))
    let store = try workspace()
    let task = try #require(store.all(Plan.self).first?.tasks.first)
    let key = try #require(store.all(Plan.self).first).id.key
    let path = Plan.fields.tasks[task.id] / PlanTask.fields.schedule
    let old = store[key]?.tree[path]
    let slips = store.slips(in: [Change(key, .set(path, old: old, new: .text("31/4/2019")))])
    #expect(slips.map(\.code) == [.noSuchDay])
  }

  @Test("A number for what is counted is found, a word or a share is not; typed it is a slip")
  func measure() throws {
    let lines = [("a", "12"), ("b", "3,5"), ("c", "m2"), ("d", "%"), ("e", "")].map { name, text in
      Tree.row(id: id("l", name)).with("ordinal", .text("1")).with("measure", .text(text))
    }
    let budget = try record(
      .budget, ["title": .text("một"), "moneyUnit": .text("dong"), "lines": .list(lines)])
    let found = ValueAudit(budget).discrepancies
    #expect(found.map(\.code) == [.measure, .measure] && found[0].severity == .warning)
    #expect(found.map(\.printed) == [.text("12"), .text("3,5")])
    let store = try workspace()
    let estimate = try #require(store.all(Budget.self).first)
    let path = Budget.fields.lines[estimate.lines[0].id] / BudgetLine.fields.measure
    let old = store[estimate.id.key]?.tree[path]
    let typed = Change(estimate.id.key, .set(path, old: old, new: .text("12")))
    #expect(store.slips(in: [typed]).map(\.code) == [.measure])
  }

  @Test("Prices below nothing are found, quantities are not even typed; an amount may be taken off")
  func negative() throws {
    let line = Tree.row(id: id("l", "a")).with("ordinal", .text("1"))
      .with("norm", .integer(-1)).with("amount", .integer(-3))
    let budget = try record(
      .budget, ["title": .text("một"), "moneyUnit": .text("dong"), "lines": .list([line])])
    let found = ValueAudit(budget).discrepancies
    #expect(found.map(\.code) == [.negative] && found.first?.path.steps.last == "norm")
    let store = try workspace()
    for typed in ["-1", "-0,5"] {
      #expect(throws: TypingFault.self) {
        try store.tree(from: TypedText(typed, .vietnamese), as: .quantity)
      }
      #expect(throws: TypingFault.self) {
        try store.tree(from: TypedText(typed, .vietnamese), as: .integer)
      }
    }
  }

  @Test("A unit called by a number is found, one that has a number in its name is not")
  func names() throws {
    for (name, count) in [("68101", 1), ("03-139", 1), ("Trạm 3", 0), ("Sở", 0)] {
      let row = Tree.row(id: id("v", "n")).with("text", .text(name))
      let found = ValueAudit(try record(.unit, ["names": .list([row])])).discrepancies
      #expect(found.map(\.code) == Array(repeating: .unitName, count: count), "\(name)")
    }
  }

  @Test("No sample has any", arguments: Sample.names)
  func samples(_ name: String) throws {
    let workspace = try #require(try Sample.named(name)).workspace()
    for record in workspace.records.values where record.key.kind != .sheet {
      #expect(ValueAudit(record).discrepancies.isEmpty, "\(record.key)")
    }
  }

  @Test(
    "Before it is written a slip is told once: what stood there before is none, a circle is one")
  func slips() throws {
    var workspace = try workspace()
    let child = try #require(
      workspace.all(Unit.self).first { !$0.parents.isEmpty && $0.existence.to == nil })
    let parent = try #require(child.parents.last?.unit)
    let row = Tree.row(id: id("y", "new")).with("unit", .text(child.id.text))
    let circle = Change(
      parent.key,
      .insert(
        Path(Unit.fields.parents), row: row,
        after: workspace.unit(parent)?.parents.last?.id.text))
    #expect(workspace.slips(in: [circle]).map(\.code) == [.unitCycle])
    let plan = try #require(workspace.all(Plan.self).first)
    let last = Path(Plan.fields.lastYear)
    let old = workspace[plan.id.key]?.tree[last]
    let early = Change(plan.id.key, .set(last, old: old, new: .integer(2001)))
    #expect(workspace.slips(in: [early]).map(\.code) == [.order])
    let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "Tổ giúp việc")
    try workspace.apply([early], stamp)
    let title = Change(
      plan.id.key, .set(Path(Plan.fields.title), old: .text(plan.title), new: .text("Khác")))
    #expect(workspace.slips(in: [title]).isEmpty)
    #expect(audit(workspace).contains { $0.code == .order && $0.record == plan.id.key })
  }
}
