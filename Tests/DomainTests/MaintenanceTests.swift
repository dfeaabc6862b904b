import Domain
import Samples
import Testing

@Suite("What is kept up against what was built before")
struct MaintenanceTests {
  /// What is found in an estimate by hand, with the purposes of its lines and a heading of its plan.
  private func findings(
    _ table: String, _ purposes: [String: String], rule: String = ""
  ) throws -> [Discrepancy] {
    let planKey = RecordKey(.plan, id("p", "plan"))
    var tree = HandMade(table).tree.with("plan", .text(planKey.id))
    for (name, purpose) in purposes {
      let isPut = tree.put(.text(purpose), at: Path(["lines", id("l", name), "purpose"]))
      #expect(isPut)
    }
    let section = Tree.row(id: id("j", "rule")).with("ordinal", .text("II"))
      .with("heading", .text("Tiến độ")).with("body", .text(rule))
    let plan = Tree.record(planKey).with("title", .text("t"))
      .with("sections", .list([section]))
    let header = Tree.object(["schema": .integer(1), "id": .text(id("h", "store"))])
    let workspace = Workspace(
      header: try StoreHeader(header),
      records: [try Record(HandMade.key, tree), try Record(planKey, plan)])
    let codes: [Discrepancy.Code] = [.maintenanceLeftOut, .maintenanceEarly]
    return audit(workspace).filter { codes.contains($0.code) }
  }

  private static let purposes = ["a": "introduction", "m": "maintenance"]
  private static let rule = "Tiếp tục duy trì, cải tiến sau năm chuyển đổi."

  /// An estimate that builds 10 and 5 units in 2018, 4 in 2019, and keeps up some.
  private static func table(_ first: Int, _ second: Int) -> String {
    """
    a|-|1|-|-|-
    b|a|1|-|-|-|2018:-:10|2019:-:4
    c|a|2|-|-|-|2018:-:5
    m|-|2|-|-|-
    n|m|1|\(first)|1|\(first)|2019:\(first)
    o|m|2|\(second)|1|\(second)|2020:\(second)
    """
  }

  @Test(
    "Keeping up less than was built before names the lines that are left out",
    arguments: [
      (15, 19, []), (10, 19, ["c: 5"]), (15, 15, ["b: 4"]), (12, 19, ["a: 15"]), (20, 30, []),
    ] as [(Int, Int, [String])])
  func leftOut(_ first: Int, _ second: Int, _ lines: [String]) throws {
    let found = try findings(Self.table(first, second), Self.purposes)
    #expect(found.count == (lines.isEmpty ? 0 : 1))
    let trails = ["a": "1", "b": "1.1", "c": "1.2"]
    for one in found {
      #expect(one.code == .maintenanceLeftOut && one.severity == .note)
      let named = one.figures.dropFirst().map { $0.path.steps[1] }
      if lines == ["b: 4"] {
        // Four are built in 2019 alone: no line has just four before 2020, so all are named.
        #expect(named == [id("l", "a")])
      } else {
        #expect(named == lines.map { id("l", String($0.prefix(1))) })
        let texts = lines.map { Figure.text((trails[String($0.prefix(1))] ?? "") + $0.dropFirst()) }
        #expect(one.figures.dropFirst().map(\.printed) == texts)
      }
    }
  }

  @Test("Lines of which nothing says what they are for are not compared")
  func unsaid() throws {
    #expect(try findings(Self.table(1, 1), [:]).isEmpty)
    #expect(try findings(Self.table(1, 1), ["m": "maintenance"], rule: Self.rule).isEmpty)
  }

  @Test(
    "Keeping up in the year of conversion is told where the plan says that it comes after it",
    arguments: [(true, 19, 1), (false, 19, 0), (true, 17, 0), (true, 15, 0)])
  func early(_ isSaid: Bool, _ kept: Int, _ count: Int) throws {
    let found = try findings(
      Self.table(kept, 19), Self.purposes, rule: isSaid ? Self.rule : "Duy trì, cải tiến.")
    #expect(found.map(\.code) == Array(repeating: .maintenanceEarly, count: count))
    for one in found {
      // Four more than the fifteen of 2018: the four of 2019.
      #expect(one.printed == .count(19) && one.holds == .count(15))
      #expect(one.figures[1].printed == .text("1: 4 (2019)"))
      #expect(one.figures.last?.printed == .text("II"))
      #expect(one.carriedFrom == [Path(["sections", id("j", "rule"), "body"])])
      #expect(one.carriedRecord.kind == .plan)
    }
  }

  @Test("Costs of the same units are counted once, groups of units add up")
  func costs() throws {
    let table = """
      a|-|1|-|-|-
      b|a|1|-|-|20|2018:20
      c|b|1|10|1|10|2018:10
      d|b|2|10|1|10|2018:10
      e|a|2|-|-|5|2018:5
      f|e|1|5|1|5|2018:5
      m|-|2|15|1|15|2019:15
      """
    #expect(try findings(table, Self.purposes).isEmpty)
    let fewer = table.replacing("m|-|2|15|1|15|2019:15", with: "m|-|2|10|1|10|2019:10")
    let found = try findings(fewer, Self.purposes)
    #expect(found.map(\.holds) == [.count(15)])
    #expect(found.first?.figures.last?.path.steps[1] == id("l", "e"))
  }

  @Test("A target of service units that names an agency is noted, one that names a centre is not")
  func kinds() throws {
    guard let sample = try Sample.named("dien-bien") else { throw Unreadable(what: "sample") }
    let found = audit(try sample.workspace()).filter { $0.code == .unitKind }
    #expect(found.count == 2 && found.allSatisfy { $0.severity == .note })
    #expect(found.allSatisfy { $0.holds == .text("Chi cục") && $0.carriedRecord.kind == .unit })
    #expect(
      found.allSatisfy { $0.figures.last?.printed == .text("Đơn vị sự nghiệp công lập") })
  }
}
