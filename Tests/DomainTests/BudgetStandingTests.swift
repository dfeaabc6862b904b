import Samples
import TestSupport
import Testing

@testable import Domain

/// What is planned, spent and left adds up, by whatever it is counted.
@Suite("Planned, spent and left")
struct BudgetStandingTests {
  /// All estimates of a sample with what holds in them.
  private func estimates(of sample: String) throws -> [(Budget, BudgetAudit)] {
    let found = try #require(try Sample.named(sample, sealing: testDigest))
    let workspace = try found.workspace(digest: testDigest)
    let audits = WorkspaceAudit(workspace).budgets
    return workspace.all(Budget.self).compactMap { budget in audits[budget.id].map { (budget, $0) }
    }
  }

  private func sum(_ amounts: [Money?]) throws -> Int {
    try amounts.map { try #require($0).dong }.reduce(0, +)
  }

  /// Holds the parts against sums that are made another way.
  private func check(_ budget: Budget, _ audit: BudgetAudit) throws {
    let standing = BudgetStanding(budget, audit)
    let roots = audit.children(of: nil)
    let planned =
      audit.holdsTotal(year: nil)?.dong
      ?? roots.compactMap { audit.holds($0, year: nil)?.dong }.reduce(0, +)
    let paid = budget.vouchers.compactMap { $0.amount?.dong }.reduce(0, +)
    #expect(standing.total.planned?.dong == planned && standing.total.spent?.dong == paid)
    #expect(standing.total.left?.dong == planned - paid)
    let (sources, groups) = (standing.sources.map(\.figures), standing.groups.map(\.figures))
    for parts in [sources, groups] {
      #expect(try sum(parts.map(\.planned)) == planned && sum(parts.map(\.spent)) == paid)
      for year in budget.years {
        let ofYear = parts.compactMap { $0.years[year]?.dong }.reduce(0, +)
        #expect(ofYear == audit.holdsTotal(year: year)?.dong ?? 0, "\(budget.title) \(year)")
      }
    }
    #expect(try sum(standing.years.map(\.figures.spent)) == paid)
    for line in budget.lines {
      #expect(standing.lines[line.id]?.spent == budget.spent(line: line.id), "\(line.content)")
    }
  }

  @Test(
    "Sources, groups and years each add up to the total, in every sample", arguments: Sample.names)
  func samples(sample: String) throws {
    for (budget, audit) in try estimates(of: sample) { try check(budget, audit) }
  }

  @Test("The made-up year has spent on its lines, and what is left is told to the đồng")
  func spent() throws {
    let (budget, audit) = try #require(
      try estimates(of: "dien-bien-2019").first { !$0.0.vouchers.isEmpty })
    let standing = BudgetStanding(budget, audit)
    #expect(standing.total.spent ?? .zero > .zero)
    #expect(standing.years.filter { $0.figures.spent ?? .zero > .zero }.count == 2)
  }

  @Test(
    "An estimate is told apart from a copy for other years by the years its title does not name")
  func titles() throws {
    for (title, years, told) in [
      ("Dự toán", [2026, 2027], "Dự toán 2026–2027"), ("Dự toán", [2026], "Dự toán 2026"),
      ("Dự toán năm 2026", [2026], "Dự toán năm 2026"), ("Dự toán", [], "Dự toán"),
      ("Dự toán 2026 và 2027", [2026, 2027], "Dự toán 2026 và 2027"),
      ("Dự toán từ 2026", [2026, 2027], "Dự toán từ 2026 2026–2027"),
    ] {
      #expect(try estimate(title, years: years).titleWithYears == told)
    }
  }

  /// An estimate with rows as they stand in its file.
  private func estimate(
    _ title: String, years: [Int] = [], lines: [Tree] = [], vouchers: [Tree] = []
  ) throws -> Budget {
    let key = RecordKey(.budget, "baaaaaaaaaa")
    let tree = Tree.object([
      "schema": .integer(1), "id": .text(key.id), "kind": .text("budget"),
    ])
    .with(Budget.fields.title, tree: .text(title))
    .with(Budget.fields.moneyUnit, tree: .text("million"))
    .with(Budget.fields.years, tree: .list(years.map { .text(String($0)) }))
    .with(Budget.fields.lines, tree: .list(lines))
    .with(Budget.fields.vouchers, tree: .list(vouchers))
    return try #require(try Record(key, tree).value(as: Budget.self))
  }

  /// An estimate of lines `id, parent, amount, source`, with vouchers `line, amount, day`.
  private func budget(
    _ lines: [(String, String?, Int?, String)], _ vouchers: [(String?, Int, String?)]
  ) throws -> (Budget, BudgetAudit) {
    let rows = lines.map { id, parent, amount, source in
      Tree.row(id: id).with(BudgetLine.fields.content, tree: .text(id))
        .with(BudgetLine.fields.parent, tree: parent.map { .text($0) })
        .with(BudgetLine.fields.amount, tree: amount.map { .integer($0) })
        .with(BudgetLine.fields.source, tree: .text(source))
    }
    let paid = vouchers.enumerated().map { number, voucher in
      Tree.row(id: "vaaaaaaaaa\(["a", "b", "c", "d", "e", "f", "g", "h"][number % 8])")
        .with(Voucher.fields.line, tree: voucher.0.map { .text($0) })
        .with(Voucher.fields.amount, tree: .integer(voucher.1))
        .with(Voucher.fields.date, tree: voucher.2.map { .text($0) })
    }
    let value = try estimate("Dự toán", lines: rows, vouchers: paid)
    return (value, BudgetAudit(value, plan: nil, norms: .none, record: value.id.key))
  }

  @Test(
    "A line has the source of the one above it; what is on no line, or beyond the lines below, counts once"
  )
  func inherited() throws {
    let (a, b, c, d) = ("laaaaaaaaaa", "lbbbbbbbbbb", "lcccccccccc", "ldddddddddd")
    let (budget, audit) = try budget(
      [(a, nil, nil, "Tỉnh"), (b, a, 30, ""), (c, a, 12, "Đơn vị"), (d, nil, 5, "")],
      [(b, 40, "2019-03-01"), (a, 1, "2018-01-01"), (nil, 2, nil)])
    let standing = BudgetStanding(budget, audit)
    #expect(standing.sources.map(\.name) == ["Tỉnh", "Đơn vị", nil])
    #expect(standing.sources.map(\.figures.planned?.dong) == [30, 12, 5])
    #expect(standing.sources.map(\.figures.spent?.dong) == [41, 0, 2])
    #expect(standing.sources[0].figures.isOverspent && !standing.sources[1].figures.isOverspent)
    #expect(standing.groups.map(\.figures.left?.dong) == [1, 5, -2])
    #expect(standing.years.map(\.name) == [2018, 2019, nil])
    #expect(standing.years.map(\.figures.spent?.dong) == [1, 40, 2])
    try check(budget, audit)
  }

  @Test("Amounts that are too large to add up are not told, and nothing traps")
  func tooLarge() throws {
    let id = "laaaaaaaaaa"
    let (budget, audit) = try budget(
      [(id, nil, Int.max, "A"), ("lbbbbbbbbbb", nil, Int.max, "A")],
      [(id, Int.max, nil), (id, Int.max, "2019-01-01"), (nil, Int.min, nil)])
    let standing = BudgetStanding(budget, audit)
    #expect(standing.lines[try #require(ID<BudgetLine>(id))]?.spent == nil)
    #expect(standing.sources.first?.figures.left == nil && standing.total.left == nil)
  }
}
