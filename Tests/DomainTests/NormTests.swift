import Samples
import Testing

@testable import Domain

/// Ceilings by kind of unit and by day (Thông tư 116/2015/TT-BTC).
@Suite("Ceilings of norms")
struct NormTests {
  /// A table with a branch's ceiling, and a commune's that goes by it.
  private func table(
    _ name: String, branch: Int, commune: Int?, from: String? = nil, to: String? = nil
  ) throws -> NormTable {
    let above = Tree.row(id: id("z", "\(name)b")).with("content", .text("Tư vấn"))
      .with("kinds", .list([.text("branch"), .text("district-office")]))
      .with("ceiling", .integer(branch))
    let below = Tree.row(id: id("z", "\(name)c")).with("content", .text("tư vấn"))
      .with("kinds", .list([.text("commune")])).with("ceiling", commune.map { .integer($0) })
      .with("share", .integer(8000)).with("basis", .text(id("z", "\(name)b")))
    return try NormTable(
      reading: TreeReader(
        Tree.record(RecordKey(.normTable, id("n", name))).with("title", .text(name))
          .with("from", from.map { .text($0) }).with("to", to.map { .text($0) })
          .with("entries", .list([above, below]))))
  }

  @Test(
    "A commune has at most 80 % of a branch: its own ceiling, its share, the lower of both",
    arguments: [
      (33, 26, 26), (33, nil, 26), (40, 40, 32), (40, 10, 10),
    ] as [(Int, Int?, Int)])
  func shares(_ branch: Int, _ commune: Int?, _ limit: Int) throws {
    let norms = NormCatalog([try table("a", branch: branch, commune: commune)])
    #expect(norms[id("z", "ac")]?.limit == Money(dong: limit))
    #expect(norms[id("z", "ab")]?.limit == Money(dong: branch))
  }

  @Test("A table whose ceiling is above its share is told, and one that goes round says nothing")
  func tables() throws {
    let key = RecordKey(.normTable, id("n", "a"))
    let found = try table("a", branch: 40, commune: 33).discrepancies(key)
    #expect(found.map(short) == ["budget.norm entries.ac.ceiling 33→32"])
    #expect(try table("a", branch: 40, commune: 32).discrepancies(key).isEmpty)
    let round = Tree.row(id: id("z", "r")).with("ceiling", .integer(5))
      .with("basis", .text(id("z", "r")))
    let circle = try NormTable(
      reading: TreeReader(
        Tree.record(key).with("title", .text("t")).with("entries", .list([round]))))
    #expect(circle.discrepancies(key).isEmpty)
    #expect(NormCatalog([circle])[id("z", "r")]?.limit == Money(dong: 5))
  }

  @Test(
    "The ceiling is that of the day: of the row itself, of its like, or there is none",
    arguments: [
      (nil, ["budget.norm a.norm 30→20"]), ("2019-05-01", ["budget.norm a.norm 30→20"]),
      ("2020-01-01", []), ("2025-01-01", ["budget.norm-lapsed a.ceiling old→01/01/2025"]),
    ] as [(String?, [String])])
  func days(_ day: String?, _ expected: [String]) throws {
    let norms = NormCatalog([
      try table("old", branch: 25, commune: nil, to: "2019-12-31"),
      try table("new", branch: 50, commune: nil, from: "2020-01-01", to: "2024-12-31"),
    ])
    let made = HandMade("a|-|1|1|30|30|c:\(id("z", "oldc"))")
    let audit = BudgetAudit(
      try Budget(reading: TreeReader(made.tree)), plan: nil, norms: norms,
      on: day.flatMap { Day(iso: $0) }, record: HandMade.key)
    #expect(audit.discrepancies.map(short) == expected)
  }

  @Test(
    "What a unit asks for is held against its ceiling; one of no table, or of another time, is told"
  )
  func requests() throws {
    let norms = NormCatalog([
      try table("old", branch: 25, commune: nil, to: "2019-12-31"),
      try table("new", branch: 50, commune: nil, from: "2020-01-01", to: "2024-12-31"),
    ])
    let rows = [(60, "newb"), (50, "newb"), (30, "oldc"), (9, "gone"), (99, "")].enumerated().map {
      number, asked in
      Tree.row(id: id("q", ["a", "b", "c", "d", "e"][number])).with("unit", .text(id("u", "u")))
        .with("amount", .integer(asked.0))
        .with("ceiling", asked.1.isEmpty ? nil : .text(id("z", asked.1)))
    }
    let tree = HandMade("a|-|1|1|30|30").tree.with("requests", .list(rows))
    let found = { (day: String) in
      BudgetAudit(
        try Budget(reading: TreeReader(tree)), plan: nil, norms: norms, on: Day(iso: day),
        record: HandMade.key
      ).discrepancies.map(short)
    }
    let today = try found("2021-01-01")
    #expect(today.count == 2 && today[0] == "budget.norm requests.a.amount 60→50", "\(today)")
    #expect(today[1].hasPrefix("ref.missing requests.d.ceiling"), "\(today)")
    #expect(try found("2018-01-01").contains("budget.norm requests.c.amount 30→20"))
    #expect(try found("2025-01-01").contains { $0.hasPrefix("budget.norm-lapsed requests.a") })
  }

  @Test("A branch that is paid less than a commune for the same is noted, with the highest of them")
  func order() throws {
    let norms = NormCatalog([try table("a", branch: 33, commune: nil)])
    let (branch, commune) = (id("z", "ab"), id("z", "ac"))
    let made = HandMade(
      """
      a|-|1|1|20|20|c:\(branch)
      b|-|2|1|24|24|c:\(commune)
      c|-|3|1|26|26|c:\(commune)
      d|-|4|1|26|26|c:\(branch)
      """)
    let found = try made.audit(norms: norms).discrepancies
    #expect(found.map(short) == ["budget.norm-order a.norm 20→-"])
    #expect(found.first?.severity == .note)
    #expect(found.first?.figures.last?.printed == .money(Money(dong: 26)))
  }

  @Test("A ceiling is typed by words of it and its units, its kinds by their names")
  func typing() throws {
    let sample = try #require(try Sample.named("dien-bien"))
    let workspace = Workspace(header: try StoreHeader(sample.header), records: sample.records)
    let budget = try #require(workspace.all(Budget.self).first)
    let typed = { (text: String, form: FieldForm) in
      try workspace.tree(from: TypedText(printed: text), as: form)
    }
    let chosen = try typed(
      "Thuê tổ chức tư vấn, lần đầu · UBND cấp xã; đơn vị sự nghiệp công lập", .norm)
    let entry = try #require(workspace.norms[chosen?.asText ?? ""])
    #expect(entry.limit == Money(dong: 26_400_000) && entry.norm.share == 8000)
    #expect(throws: TypingFault.self) { try typed("Thuê tổ chức tư vấn, lần đầu", .norm) }
    #expect(throws: TypingFault.unknownRow) { try typed("Mua xe", .norm) }
    #expect(workspace.text(of: chosen, as: .norm, in: .vietnamese).hasPrefix("Thuê tổ chức tư vấn"))
    let kinds = try typed("UBND cấp xã; chi cục", .unitKinds)
    #expect(kinds == .list([.text("commune"), .text("branch")]))
    #expect(workspace.text(of: kinds, as: .unitKinds, in: .vietnamese) == "UBND cấp xã; Chi cục")
    let offered = workspace.nameableNorms(near: budget.id.key)
    #expect(offered.count == 12 && Set(offered.map(\.label)).count == 12)
  }
}
