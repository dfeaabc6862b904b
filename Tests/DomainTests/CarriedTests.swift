import Domain
import Testing

@Suite("What is carried, and what holds")
struct CarriedTests {
  private let chain = HandMade(
    """
    a|-|I|-|-|90|2018:50|2019:40
    b|a|1|5|8|50|2018:50
    c|a|2|-|-|40|2019:40
    d|-|II|3|10|31|2018:31
    total|121|2018:81|2019:40
    """)

  @Test("A carried sum names the figures that are wrong in themselves")
  func causes() throws {
    let found = try chain.audit().discrepancies
    let b = Path(["lines", id("l", "b"), "amount"])
    let d = Path(["lines", id("l", "d"), "amount"])
    #expect(
      found.map(short) == [
        "budget.carried a.amount 90→80", "budget.carried a.years.2018.amount 50→40",
        "budget.line b.amount 50→40", "budget.carried b.years.2018.amount 50→40",
        "budget.line d.amount 31→30", "budget.carried d.years.2018.amount 31→30",
        "budget.carried total.amount 121→110", "budget.carried total.years.2018.amount 81→70",
      ])
    #expect(found.map(\.carriedFrom) == [[b], [b], [], [b], [], [d], [b, d], [b, d]])
    #expect(found.allSatisfy { $0.carriedRecord == HandMade.key && $0.moneyUnit == .dong })
    #expect(found.map(\.severity) == found.map { $0.code == .carried ? .warning : .error })
  }

  @Test("What holds is told for every figure")
  func holds() throws {
    let audit = try chain.audit()
    #expect(audit.holds(try lineID("a"), year: nil) == Money(dong: 80))
    #expect(audit.holds(try lineID("a"), year: 2018) == Money(dong: 40))
    #expect(audit.holds(try lineID("c"), year: 2018) == nil)
    #expect(audit.holds(try lineID("zz"), year: nil) == nil)
    #expect(audit.holdsTotal(year: nil) == Money(dong: 110))
    #expect(audit.holdsTotal(year: 2019) == Money(dong: 40))
    #expect(audit.holdsTotal(year: 2030) == nil)
  }

  @Test("A place tells the full ordinal, the printed one, the content and the year")
  func places() throws {
    let found = try chain.audit().discrepancies
    #expect(found.map(\.place.fullOrdinal) == ["I", "I", "I.1", "I.1", "II", "II", "", ""])
    #expect(found[7].place == .total(year: 2018))
    guard case .line(let line, let year) = found[3].place else { throw Unreadable(what: "line") }
    #expect(line.ordinal == "1")
    #expect(year == 2018)
  }

  @Test(
    "A full ordinal says no part twice",
    arguments: [
      ("I", "1", "1.1", "I.1.1"), ("II", "2", "1", "II.2.1"), ("I.", "1.", "1.1.", "I.1.1"),
      ("I", "I.2", "I.2.3", "I.2.3"), ("1", "", "a", "1.a"), ("", "1", "", ""),
      ("1", "10", "10.1", "1.10.1"),
    ])
  func trails(_ top: String, _ middle: String, _ low: String, _ fullOrdinal: String) throws {
    let table = "a|-|\(top)|-|-|-\nb|a|\(middle)|-|-|-\nc|b|\(low)|-|-|-"
    #expect(try HandMade(table).audit().fullOrdinal(of: try lineID("c")) == fullOrdinal)
  }

  @Test("A norm above its ceiling is a warning, up to it is none", arguments: [(26, 0), (27, 1)])
  func norms(_ norm: Int, _ count: Int) throws {
    let entry = id("z", "cap")
    let table = try NormTable(
      reading: TreeReader(
        .object([
          "id": .text(id("n", "caps")), "title": .text("caps"),
          "entries": .list([.object(["id": .text(entry), "ceiling": .integer(26)])]),
        ])))
    let made = HandMade("a|-|1|1|\(norm)|\(norm)|c:\(entry)")
    let found = try made.audit(norms: NormCatalog([table])).discrepancies
    #expect(found.count == count)
    for discrepancy in found {
      #expect(short(discrepancy) == "budget.norm a.norm 27→26")
      #expect(discrepancy.severity == .warning)
    }
  }

  @Test(
    "A figure in a plan's text is the table's, or carried with it, or wrong",
    arguments: [
      (121, [], nil, "budget.carried figures.fig.amount 121→110"), (110, [], nil, nil),
      (100, [], nil, "budget.text figures.fig.amount 100→110"), (40, ["c"], nil, nil),
      (81, ["b", "d"], nil, "budget.carried figures.fig.amount 81→70"),
      (81, [], 2018, "budget.carried figures.fig.amount 81→70"), (40, ["a"], 2019, nil),
      (5, ["zz"], nil, "ref.missing figures.fig.lines lzzaaaaaaaa→-"), (5, ["c"], 2018, nil),
    ] as [(Int, [String], Int?, String?)])
  func figures(_ amount: Int, _ lines: [String], _ year: Int?, _ expected: String?) throws {
    var figure: [String: Tree] = [
      "id": .text(id("f", "fig")), "amount": .integer(amount),
      "budget": .text(HandMade.key.id),
    ]
    figure["lines"] = lines.isEmpty ? nil : .list(lines.map { .text(id("l", $0)) })
    figure["year"] = year.map { .integer($0) }
    let key = RecordKey(.plan, id("p", "plan"))
    let tree = Tree.record(key).with("title", .text("t")).with("figures", .list([.object(figure)]))
    let plan = try Plan(reading: TreeReader(tree))
    let found = try chain.audit(plan: plan).discrepancies.filter { $0.record == key }
    #expect(found.map(short) == [expected].compactMap { $0 })
    #expect(try chain.audit().discrepancies(of: plan) == found)
    for carried in found where carried.code == .carried {
      #expect(carried.carriedRecord == HandMade.key)
    }
  }
}
