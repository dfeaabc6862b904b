import Domain
import Samples
import Testing

@Suite("Committees, training, meetings, bodies, remarks")
struct OfficeTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "me")

  private func record(_ kind: RecordKind, _ name: String, _ fields: [String: Tree]) throws -> Record
  {
    let key = RecordKey(kind, id(kind.letter, name))
    return try Record(key, fields.reduce(Tree.record(key)) { $0.with($1.key, $1.value) })
  }

  private func unit(_ name: String, code: String? = nil, as label: String? = nil) throws -> Record {
    let named = Tree.row(id: id("v", "n")).with("text", .text(label ?? name))
    let coded = code.map { Tree.row(id: id("v", "c")).with("text", .text($0)) }
    return try record(
      .unit, name, ["names": .list([named]), "codes": .list(coded.map { [$0] } ?? [])])
  }

  private func workspace(_ records: [Record]) throws -> Workspace {
    Workspace(header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))), records: records)
  }

  private func row(_ letter: Character, _ name: String, _ fields: [String: Tree]) -> Tree {
    fields.reduce(Tree.row(id: id(letter, name))) { $0.with($1.key, $1.value) }
  }

  @Test(
    "A record without what it is known by is refused",
    arguments: zip(
      [RecordKind.committee, .training, .meeting, .body, .remark],
      ["name", "title", "title", "name", "about"]))
  func required(kind: RecordKind, key: String) throws {
    #expect(throws: DecodingFailure(Path([key]), .missing)) { try record(kind, "x", [:]) }
    let made = try record(kind, "x", [key: .text("Ban Chỉ đạo")])
    let workspace = try workspace([made])
    #expect(workspace.title(of: made) == "Ban Chỉ đạo")
    #expect(workspace.find(kind, "chi dao").map(\.key) == [made.key])
  }

  @Test("Who came from a unit in a year is added up over all training of that year")
  func attendance() throws {
    let came = { (unit: String, people: Int?, invited: Int?) in
      row(
        "e", unit,
        ["unit": .text(id("u", unit))]
          .merging(people.map { ["people": .integer($0)] } ?? [:]) { $1 }
          .merging(invited.map { ["invited": .integer($0)] } ?? [:]) { $1 })
    }
    let first = try record(
      .training, "a",
      [
        "title": .text("a"), "year": .integer(2022), "classes": .integer(10),
        "peoplePerClass": .integer(50),
        "attendance": .list([came("one", 2, 3), came("two", 5, 5)]),
      ])
    let second = try record(
      .training, "b",
      [
        "title": .text("b"), "from": .text("2022-07-01"),
        "attendance": .list([came("one", 1, nil)]),
      ])
    let later = try record(
      .training, "c",
      [
        "title": .text("c"), "year": .integer(2023), "from": .text("2022-12-31"),
        "attendance": .list([came("one", 9, 9)]),
      ])
    let workspace = try workspace([first, second, later, unit("one"), unit("two")])
    let one = try #require(ID<Unit>(id("u", "one")))
    let found = workspace.attendance(of: one, in: 2022)
    #expect(found?.people == 3 && found?.invited == 3)
    #expect(workspace.attendance(of: one, in: 2021)?.people == 0)
    guard let training = first.value(as: Training.self) else { throw Unreadable(what: "training") }
    #expect(training.places == 500)
  }

  @Test("A conclusion is late from the day after its due day until it is done")
  func conclusions() throws {
    let meeting = try record(
      .meeting, "a",
      [
        "title": .text("Họp"),
        "conclusions": .list([
          row("f", "a", ["due": .text("2022-08-01"), "done": .text("2022-08-10")]),
          row("f", "b", ["due": .text("2022-09-01")]), row("f", "c", [:]),
        ]),
      ])
    guard let meeting = meeting.value(as: Meeting.self) else { throw Unreadable(what: "meeting") }
    let late = { (iso: String) -> [String] in
      guard let day = Day(iso: iso) else { return ["?"] }
      return meeting.conclusions.filter { $0.isLate(on: day) }.map(\.id.text)
    }
    #expect(late("2022-08-01") == [] && late("2022-08-02") == [id("f", "a")])
    #expect(late("2022-08-10") == [] && late("2022-09-02") == [id("f", "b")])
    #expect(meeting.open.map(\.id.text) == [id("f", "b"), id("f", "c")])
  }

  @Test("A report is received once it stands there; the rest of the group is missing")
  func reports() throws {
    let members = ["one", "two", "three"].map { row("e", $0, ["unit": .text(id("u", $0))]) }
    let group = try record(.group, "g", ["name": .text("Các xã"), "members": .list(members)])
    let receipt = row("x", "a", ["unit": .text(id("u", "two")), "year": .integer(2022)])
    let duty = row(
      "i", "duty", ["senders": .text(group.key.id), "received": .list([receipt])])
    let plan = try record(
      .plan, "p", ["title": .text("Kế hoạch"), "reportDuties": .list([duty])])
    let workspace = try workspace([group, plan, unit("one"), unit("two"), unit("three")])
    guard let read = plan.value(as: Plan.self), let duty = read.reportDuties.first else {
      throw Unreadable(what: "plan")
    }
    let missing = { (year: Int) in
      read.reportPeriods(of: duty, in: year).flatMap { workspace.missingReports(of: duty, for: $0) }
    }
    #expect(missing(2022).map(\.text) == [id("u", "one"), id("u", "three")])
    #expect(missing(2023).count == 3)
  }

  @Test("A visit names a unit, a body or both, never nobody")
  func visits() throws {
    let visit = { (fields: [String: Tree]) in
      try record(
        .campaign, "d",
        ["title": .text("Đợt"), "visits": .list([row("v", "a", fields)])])
    }
    let body: [String: Tree] = ["body": .text(id("o", "b"))]
    guard let campaign = try visit(body).value(as: Campaign.self) else {
      throw Unreadable(what: "campaign")
    }
    #expect(campaign.visits.first?.unit == nil && campaign.visits.first?.body != nil)
    _ = try visit(["unit": .text(id("u", "a"))])
    #expect(throws: DecodingFailure(Path(["visits", id("v", "a"), "unit"]), .missing)) {
      try visit([:])
    }
  }

  @Test("Everything that the new records name is looked for")
  func missing() throws {
    let unit = Tree.text(id("u", "gone"))
    let lines = Tree.list([.text(id("l", "gone"))])
    let records = try [
      record(
        .committee, "a",
        [
          "name": .text("x"), "owner": unit,
          "members": .list([row("e", "m", ["office": .text("x"), "unit": unit])]),
        ]),
      record(
        .training, "a",
        [
          "title": .text("x"), "plan": .text(id("p", "gone")), "lines": lines,
          "attendance": .list([row("e", "m", ["unit": unit])]),
        ]),
      record(
        .meeting, "a",
        [
          "title": .text("x"), "committee": .text(id("c", "gone")),
          "conclusions": .list([row("f", "m", ["unit": unit])]),
        ]),
      record(.body, "a", ["name": .text("x"), "units": .list([unit, unit])]),
      record(.remark, "a", ["about": .text("x"), "unit": unit]),
      record(
        .budget, "a",
        [
          "title": .text("x"), "moneyUnit": .text("dong"),
          "requests": .list([row("q", "m", ["unit": unit])]),
          "vouchers": .list([row("v", "m", ["line": .text(id("l", "gone"))])]),
        ]),
      record(
        .campaign, "a",
        [
          "title": .text("x"), "owner": unit,
          "visits": .list([row("v", "m", ["body": .text(id("o", "gone")), "budgetLines": lines])]),
          "rewards": .list([row("f", "m", ["unit": unit])]),
        ]),
      record(
        .plan, "a",
        [
          "title": .text("x"),
          "reportDuties": .list([
            row("i", "m", ["received": .list([row("x", "m", ["unit": unit])])])
          ]),
        ]),
    ]
    let found = audit(try workspace(records)).filter { $0.code == .reference }
    #expect(
      found.map { "\($0.record.kind.rawValue) \(names(of: $0.path))" } == [
        "body units", "body units", "budget requests.unit", "budget vouchers.line",
        "campaign owner", "campaign visits.body", "campaign visits.budgetLines",
        "campaign rewards.unit", "committee owner", "committee members.unit",
        "meeting committee", "meeting conclusions.unit", "plan reportDuties.received.unit",
        "remark unit", "training plan", "training lines", "training attendance.unit",
      ])
  }

  /// The keys of a path without the ids of its rows.
  private func names(of path: Path) -> String {
    path.steps.filter { !isWellFormed(id: $0) || $0 == "conclusions" }.joined(separator: ".")
  }
}

@Suite("Lists of records and lines, typed and shown")
struct ListTypingTests {
  private func workspace() throws -> Workspace {
    var records: [Record] = []
    for (name, title) in [
      ("one", "Sở Tài chính"), ("two", "UBND xã Thanh An"), ("three", "UBND xã Thanh An"),
    ] {
      let key = RecordKey(.unit, id("u", name))
      let named = Tree.row(id: id("v", name)).with("text", .text(title))
      records.append(try Record(key, Tree.record(key).with("names", .list([named]))))
    }
    let body = RecordKey(.body, id("o", "body"))
    records.append(
      try Record(
        body,
        Tree.record(body).with("name", .text("Tư vấn"))
          .with("units", .list([.text(id("u", "two"))]))))
    for (name, lines) in [
      ("a", [("x", "I", "Họp"), ("y", "II", "Thuê xe; thuê máy"), ("w", "", "In; phô tô")]),
      ("b", [("z", "I", "Tập huấn")]),
    ] {
      let key = RecordKey(.budget, id("b", name))
      let rows = lines.map { line, ordinal, content in
        Tree.row(id: id("l", line)).with("ordinal", .text(ordinal)).with("content", .text(content))
      }
      records.append(
        try Record(
          key,
          Tree.record(key).with("title", .text("Dự toán \(name)"))
            .with("moneyUnit", .text("dong")).with("lines", .list(rows))))
    }
    return Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "s"))), records: records)
  }

  private func units(_ names: String...) -> Tree { .list(names.map { .text(id("u", $0)) }) }

  @Test("Names are parted by semicolons, each record once; ids are taken too")
  func names() throws {
    let workspace = try workspace()
    let form = FieldForm.references(.unit)
    #expect(
      try workspace.tree(
        from: TypedText("so tai chinh; \(id("u", "two"));; Sở Tài chính", .vietnamese), as: form)
        == units("one", "two"))
    #expect(try workspace.tree(from: TypedText(" ; ", .vietnamese), as: form) == nil)
    #expect(
      workspace.text(of: units("one", "gone"), as: form, in: .vietnamese)
        == "Sở Tài chính; \(id("u", "gone"))")
  }

  @Test("A name of nobody or of several is refused")
  func refused() throws {
    let workspace = try workspace()
    let form = FieldForm.references(.unit)
    #expect(throws: TypingFault.unknown(.unit)) {
      try workspace.tree(from: TypedText("Sở Tài chính; Sở Y tế", .vietnamese), as: form)
    }
    let several = [RecordKey(.unit, id("u", "three")), RecordKey(.unit, id("u", "two"))]
    #expect(throws: TypingFault.ambiguous(.unit, several)) {
      try workspace.tree(from: TypedText("UBND xã Thanh An", .vietnamese), as: form)
    }
  }

  @Test("Of several of one name that is meant which stands there")
  func standing() throws {
    let workspace = try workspace()
    let body = RecordKey(.body, id("o", "body"))
    let form = FieldForm.references(.unit)
    #expect(
      try workspace.setting(
        "units", of: body, to: TypedText("UBND xã Thanh An", .vietnamese), as: form, in: .dong)
        == [])
    let more = try workspace.setting(
      "units", of: body, to: TypedText("UBND xã Thanh An; Sở Tài chính", .vietnamese), as: form,
      in: .dong)
    #expect(
      more == [Change(body, .set("units", old: units("two"), new: units("two", "one")))])
  }

  @Test("Lines are named by ordinal, content or id; an ordinal of two estimates by its estimate")
  func lines() throws {
    let workspace = try workspace()
    let line = { (names: String...) in Tree.list(names.map { .text(id("l", $0)) }) }
    #expect(
      try workspace.tree(from: TypedText("II; Tập huấn", .vietnamese), as: .lines) == line("y", "z")
    )
    #expect(
      try workspace.tree(from: TypedText("\(id("l", "x"))", .vietnamese), as: .lines) == line("x"))
    #expect(
      try workspace.tree(from: TypedText("Dự toán b/I", .vietnamese), as: .lines) == line("z"))
    #expect(throws: TypingFault.unknownRow) {
      try workspace.tree(from: TypedText("IX", .vietnamese), as: .lines)
    }
    let both = [
      NamedRow(id: id("l", "x"), name: "Dự toán a/I"),
      NamedRow(id: id("l", "z"), name: "Dự toán b/I"),
    ]
    #expect(throws: TypingFault.ambiguousRow(both)) {
      try workspace.tree(from: TypedText("I", .vietnamese), as: .lines)
    }
    #expect(
      try workspace.tree(from: TypedText("I", .vietnamese), as: .lines, current: line("z"))
        == line("z"))
    let shown = workspace.text(of: line("y", "w", "gone"), as: .lines, in: .vietnamese)
    #expect(shown == "II; In, phô tô; \(id("l", "gone"))")
    #expect(
      try workspace.tree(from: TypedText("II; In, phô tô", .vietnamese), as: .lines)
        == line("y", "w"))
  }
}

@Suite("What was spent of an estimate")
struct SpendingTests {
  /// An estimate of a line with two lines under it, one of which has one too.
  private func budget(_ vouchers: [(String?, String?, Int?)]) throws -> Budget {
    let key = RecordKey(.budget, id("b", "x"))
    let lines = [("a", nil), ("b", "a"), ("c", "a"), ("d", "c"), ("e", nil)].map { name, parent in
      Tree.row(id: id("l", name)).with("parent", parent.map { .text(id("l", $0)) })
    }
    let rows = vouchers.enumerated().map { place, voucher in
      Tree.row(id: id("v", String(Array("abcdefgh")[place])))
        .with("line", voucher.0.map { .text(id("l", $0)) })
        .with("date", voucher.1.map { .text($0) })
        .with("amount", voucher.2.map { .integer($0) })
    }
    let tree = Tree.record(key).with("title", .text("x")).with("moneyUnit", .text("million"))
      .with("lines", .list(lines)).with("vouchers", .list(rows))
    guard let budget = try Record(key, tree).value(as: Budget.self) else {
      throw Unreadable(what: "budget")
    }
    return budget
  }

  @Test("A line counts what was paid on it and on all lines under it, in all or in a year")
  func lines() throws {
    let budget = try budget([
      ("a", "2018-02-01", 1), ("b", "2019-02-01", 20), ("d", "2019-03-01", 300),
      ("e", "2019-04-01", 4000), (nil, "2018-05-01", 50_000), ("d", nil, 600_000), ("b", nil, nil),
    ])
    let spent = { (name: String, year: Int?) in
      ID<BudgetLine>(id("l", name)).flatMap { budget.spent(line: $0, year: year) }?.dong
    }
    #expect(
      ["a", "b", "c", "d", "e", "gone"].map { spent($0, nil) } == [
        600_321, 20, 600_300, 600_300, 4000, 0,
      ])
    #expect(["a", "b", "c", "d", "e"].map { spent($0, 2019) } == [320, 20, 300, 300, 4000])
    #expect(budget.spent()?.dong == 654_321)
    #expect(budget.spent(year: 2018)?.dong == 50_001 && budget.spent(year: 2020)?.dong == 0)
  }

  @Test("A sum that cannot be counted is none")
  func overflow() throws {
    #expect(try budget([("a", nil, .max), ("a", nil, 1)]).spent() == nil)
  }
}
