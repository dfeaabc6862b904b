import Domain
import Testing

@Suite("Checks of plans")
struct PlanAuditTests {
  private static let key = RecordKey(.plan, id("p", "plan"))

  /// A plan of 2018–2020 with these members.
  private func plan(_ members: [String: Tree]) throws -> Plan {
    var all: [String: Tree] = [
      "title": .text("Plan for 9001:2015"), "number": .text("9/KH"), "date": .text("2018-05-05"),
      "firstYear": .integer(2018), "lastYear": .integer(2020), "id": .text(Self.key.id),
    ]
    for (name, member) in members { all[name] = member }
    return try Plan(reading: TreeReader(.object(all)))
  }

  /// What is found, a short line each, in a store with one estimate.
  private func findings(_ members: [String: Tree]) throws -> [Discrepancy] {
    let made = HandMade(
      "a|-|1|-|-|-|2018:-:62|2019:-:17|2020:-:51\nb|-|2|-|-|-|2019:-:5|2020:-:1")
    let budget = try Budget(reading: TreeReader(made.tree))
    let units = Set(["one", "two"].compactMap { ID<Unit>(id("u", $0)) })
    let store = PlanKnowledge(units: units, groups: [:], budgets: [budget.id: budget])
    return PlanAudit(try plan(members), record: Self.key, store: store).discrepancies
  }

  /// A row with texts.
  private func row(_ letter: Character, _ name: String, _ texts: [String: String]) -> Tree {
    var members = texts.mapValues { Tree.text($0) }
    members["id"] = .text(id(letter, name))
    return .object(members)
  }

  @Test("A report that came in without a year is told to count for none")
  func yearlessReport() throws {
    let unit = id("u", "one")
    func receipt(_ name: String, _ year: Int?) -> Tree {
      Tree.row(id: id("x", name)).with("unit", .text(unit)).with("year", year.map { .integer($0) })
    }
    let duty = Tree.row(id: id("i", "duty")).with("content", .text("Báo cáo năm"))
      .with("received", .list([receipt("one", 2019), receipt("two", nil)]))
    let found = try findings(["reportDuties": .list([duty])])
    #expect(found.map(\.code) == [.reportYear] && found.map(\.severity) == [.note])
    #expect(found.first?.path.steps.suffix(2) == [id("x", "two"), "year"])
  }

  @Test(
    "A row under no other that has only a name is begun; what says more wants somebody who does it")
  func begun() throws {
    let heading = row("y", "one", ["ordinal": "I", "content": "Nhiệm vụ chung"])
    let found = try findings(["tasks": .list([heading])])
    #expect(found.map(\.code) == [.taskUnfinished] && found.map(\.severity) == [.note])
    let below = row("y", "two", ["content": "Ban hành kế hoạch", "parent": id("y", "one")])
    for (field, text) in [
      ("method", "Họp"), ("result", "Kế hoạch"), ("schedule", "Quý I"), ("note", "x"),
      ("cooperators", "Sở"), ("state", "running"), ("kind", "meeting"),
    ] {
      let task = row("y", "one", ["content": "Ban hành kế hoạch", field: text])
      #expect(try findings(["tasks": .list([task])]).map(\.code) == [.noLead], "\(field)")
    }
    // Once rows stand below it these are the tasks.
    let both = try findings(["tasks": .list([heading, below])])
    #expect(
      both.map(\.code) == [.noLead] && both.first?.path.steps.contains(id("y", "two")) == true)
  }

  @Test("A plan that says nothing has nothing wrong")
  func bare() throws { #expect(try findings([:]) == []) }

  @Test(
    "A basis that lapsed before the plan's day is named with both days",
    arguments: [("2018-05-05", 1), ("2018-05-06", 0), ("2017-01-01", 1)])
  func lapsed(_ day: String, _ count: Int) throws {
    let found = try findings(["bases": .list([row("a", "one", ["lapsedFrom": day])])])
    #expect(found.map(\.code) == Array(repeating: .basisLapsed, count: count))
    for one in found { #expect(one.figures.map(\.path.text).last == "date") }
  }

  @Test(
    "A basis cannot cite an edition after itself or after the plan's",
    arguments: [
      ("TCVN ISO 9001:2018", "2015-08-11", "title"), ("TCVN ISO 9001:2015", "2014-03-05", "date"),
      ("TCVN ISO 9001:2008", "2014-03-05", nil), ("TCVN ISO 9001:2015", nil, nil),
      ("TCVN ISO 14001:2018", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func titles(_ about: String, _ date: String?, _ against: String?) throws {
    var texts = ["about": about]
    texts["date"] = date
    let found = try findings(["bases": .list([row("a", "one", texts)])])
    #expect(found.map(\.code) == (against == nil ? [] : [.basisTitle]))
    #expect(found.first?.figures.last?.path.steps.last == against)
  }

  @Test(
    "Ordinals go on by one below each parent",
    arguments: [
      (["1", "2", "3"], []), (["1", "2", "4"], ["4"]), (["I", "II", "IV"], ["IV"]),
      (["4", "4", "5"], ["4"]), (["1.", "", "2.3."], ["2.3."]), (["a", "b"], []),
      (["3", "2"], ["2"]), (["2.1", "2.2"], []), (["5"], []),
    ] as [([String], [String])])
  func ordinals(_ printed: [String], _ wrong: [String]) throws {
    var rows: [Tree] = []
    for (place, ordinal) in printed.enumerated() {
      let name = String(Array("abcdefgh")[place])
      rows.append(row("j", "s" + name, ["ordinal": ordinal]))
    }
    let found = try findings(["sections": .list(rows)])
    #expect(found.map(\.printed) == wrong.map { .text($0) })
    #expect(found.allSatisfy { $0.code == .ordinal && $0.figures.count == 2 })
  }

  @Test("A task without anybody is named, unless one above it names somebody")
  func leads() throws {
    let rows = [
      row("y", "top", ["lead": "Office"]), row("y", "sub", ["parent": id("y", "top")]),
      row("y", "bare", [:]), row("y", "done", ["performers": "Units"]),
      row("y", "helped", ["cooperators": "Units"]),
    ]
    let found = try findings(["tasks": .list(rows)])
    #expect(
      found.map(short) == [
        "plan.unfinished tasks.bare.lead -→-", "plan.no-lead tasks.helped.lead -→-",
      ])
  }

  @Test(
    "A time outside the plan's years is named with the year that it passes",
    arguments: [
      ("Năm 2018", nil), ("Năm 2021", "lastYear"), ("Tháng 12/2017", "firstYear"),
      ("Hàng năm", nil), ("trước ngày 15/12/2021", "lastYear"), ("", nil),
    ] as [(String, String?)])
  func deadlines(_ schedule: String, _ limit: String?) throws {
    let task = row("y", "one", ["lead": "Office", "schedule": schedule])
    let duty = row("w", "one", ["schedule": schedule])
    let found = try findings(["tasks": .list([task]), "responsibilities": .list([duty])])
    #expect(found.map(\.code) == (limit == nil ? [] : [.deadline, .deadline]))
    for one in found { #expect(one.figures.last?.path.text == limit) }
  }

  @Test("An appendix prints the plan's number and date, and every one named is there")
  func appendices() throws {
    let rows = [
      row("x", "one", ["ordinal": "01", "number": "1/KH", "date": "2018-05-15"]),
      row("x", "two", ["ordinal": "II", "number": "9/KH", "date": "2018-05-05"]),
    ]
    let tasks = [
      row("y", "one", ["performers": "Phụ lục 3; Phụ lục 1"]),
      row("y", "two", ["lead": "Theo phụ lục 03, 4"]),
    ]
    let found = try findings(["appendices": .list(rows), "tasks": .list(tasks)])
    #expect(
      found.map(short) == [
        "plan.number-date appendices.one.number 1/KH→9/KH",
        "plan.number-date appendices.one.date 15/05/2018→05/05/2018",
        "plan.appendix-missing tasks.one.performers Phụ lục 3; Phụ lục 1→-",
        "plan.appendix-missing tasks.two.lead Theo phụ lục 03, 4→-",
      ])
  }
}
