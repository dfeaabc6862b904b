import Domain
import Samples
import TestSupport
import Testing

@Suite("Quantities of years")
struct YearQuantityTests {
  /// What is found in Điện Biên's estimate with the quantity of one line's year set.
  private func findings(_ fullOrdinal: String, _ year: Int, _ quantity: String?) throws
    -> [Discrepancy]
  {
    guard let sample = try Sample.named("dien-bien") else { throw Unreadable(what: "sample") }
    let workspace = try sample.workspace()
    guard let record = workspace.all(.budget).first else { throw Unreadable(what: "budget") }
    var tree = record.tree
    let before = try Budget(reading: TreeReader(tree))
    let audit = BudgetAudit(before, plan: nil, norms: .none, record: record.key)
    let line = try #require(before.lines.first { audit.fullOrdinal(of: $0.id) == fullOrdinal })
    let path = Path(["lines", line.id.text, "years", String(year), "quantity"])
    let isPut = tree.put(quantity.map { .text($0) }, at: path)
    #expect(isPut)
    return BudgetAudit(
      try Budget(reading: TreeReader(tree)), plan: nil, norms: .none, record: record.key
    ).discrepancies
  }

  /// The place and the sides of what is found under two codes.
  private func short(_ found: [Discrepancy]) -> [String] {
    found.compactMap { one in
      guard [.quantity, .yearQuantity].contains(one.code),
        case .line(let line, let year) = one.place
      else { return nil }
      let sides = [one.printed, one.holds].map { side in
        switch side {
        case .money(let money)?: String(money.dong)
        case .count(let count)?: String(count)
        case .quantity?, .points?, .text?, .day?, nil: "-"
        }
      }
      return "\(one.code.rawValue) \(line.fullOrdinal)\(year.map { "/\($0)" } ?? "") "
        + sides.joined(separator: "→")
    }
  }

  @Test("A year's quantity that no longer makes up the quantity is told, and hides no wrong money")
  func shifted() throws {
    #expect(
      short(try findings("II.2", 2019, "6")) == [
        "budget.quantity II.2 7→6", "budget.year-quantity II.2.1/2018 132000000→0",
        "budget.year-quantity II.2.2/2018 160000000→0",
      ])
  }

  @Test("131 communes in the years against 130 in the lines below is told, with the money it moves")
  func communes() throws {
    #expect(
      short(try findings("II.1", 2020, "52")) == [
        "budget.quantity II.1 131→130", "budget.year-quantity II.1.1/2020 1346400000→1372800000",
        "budget.year-quantity II.1.2/2020 1632000000→1664000000",
        "budget.year-quantity II.2.1/2018 132000000→0",
        "budget.year-quantity II.2.2/2018 160000000→0",
      ])
    let found = try findings("II.1", 2020, "52").first { $0.code == .quantity }
    #expect(found?.severity == .error)
    // Both sides are named: the lines below, and each year.
    #expect(found?.figures.dropFirst().map(\.printed) == [130, 130, 62, 17, 52].map { .count($0) })
  }

  @Test("Lines that state no quantities of years have none to disagree with")
  func silent() throws {
    #expect(
      short(try findings("II.1", 2020, "51")) == [
        "budget.year-quantity II.2.1/2018 132000000→0",
        "budget.year-quantity II.2.2/2018 160000000→0",
      ])
  }

  /// Three groups of units with the costs of each, with wrong years here and there.
  private func estimate(_ chance: inout Chance) -> (table: String, counts: [[Int]]) {
    var rows: [String] = []
    var counts: [[Int]] = []
    for (place, name) in ["aa", "bb", "cc"].enumerated() {
      let years = (0..<3).map { _ in 1 + chance.below(20) }
      counts.append(years)
      let cells = years.enumerated().map { "\(2018 + $0.offset):-:\($0.element)" }
      rows.append("\(name)|-|\(place)|-|-|-|" + cells.joined(separator: "|"))
      for cost in ["x", "y", "z"].prefix(1 + chance.below(3)) {
        let norm = 1 + chance.below(100)
        var amounts = years.map { $0 * norm }
        if chance.below(2) == 0 { amounts.swapAt(chance.below(3), chance.below(3)) }
        let quantity = years.reduce(0, +)
        let cells = amounts.enumerated().map { "\(2018 + $0.offset):\($0.element)" }
        rows.append(
          "\(name)\(cost)|\(name)|1|\(quantity)|\(norm)|\(quantity * norm)|"
            + cells.joined(separator: "|"))
      }
    }
    return (rows.joined(separator: "\n"), counts)
  }

  @Test(
    "No quantity of a year that is changed hides a finding that is not about it", arguments: 1...80)
  func nothingVanishes(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    let (table, counts) = estimate(&chance)
    var tree = HandMade(table).tree
    let group = chance.below(3)
    let name = ["aa", "bb", "cc"][group]
    let year = chance.below(3)
    let sum = counts[group].reduce(0, +)
    let quantity = chance.below(40)
    let changed = sum - counts[group][year] + quantity
    // Costs of all that happen to add up to the years look like shares: nobody can tell them apart.
    if changed != sum, changed > 0, changed % sum == 0 { return }
    let before = try HandMade(table).audit().discrepancies
    let step = String(2018 + year)
    let path = Path(["lines", id("l", name), "years", step, "quantity"])
    let isPut = tree.put(.text(String(quantity)), at: path)
    #expect(isPut)
    let after = BudgetAudit(
      try Budget(reading: TreeReader(tree)), plan: nil, norms: .none, record: HandMade.key
    ).discrepancies
    let kept = Set(after.flatMap { found in found.figures.map { Told(found.code, $0) } })
    for found in before {
      for figure in found.figures where !figure.path.steps.contains(step) {
        #expect(kept.contains(Told(found.code, figure)), "\(figure) in\n\(table)")
      }
    }
    #expect(after.contains { $0.code == .quantity } == (changed != sum))
  }

  /// A figure under the code by which it is told.
  private struct Told: Hashable {
    let code: Discrepancy.Code
    let figure: PlacedFigure

    init(_ code: Discrepancy.Code, _ figure: PlacedFigure) {
      self.code = code
      self.figure = figure
    }
  }
}
