import Domain
import TestSupport
import Testing

@Suite("Estimates by chance")
struct RandomBudgetTests {
  /// A line of an estimate that adds up by construction.
  private struct Line {
    let parent: Int?
    var amount = 0
    var years = [0, 0]
    var product: (quantity: Int, norm: Int)?
  }

  /// An estimate that adds up, grown line by line.
  private struct Growing {
    var lines: [Line] = []

    /// Adds a line below an older one, or on top, and all sums above it.
    mutating func grow(_ chance: inout Chance) {
      // A line with figures of its own takes no children: they would have to make up its amount.
      let parents = lines.indices.filter { lines[$0].product == nil }
      let parent = parents.isEmpty || chance.below(3) == 0 ? nil : chance.one(of: parents)
      var line = Line(parent: parent)
      if chance.below(3) > 0 {
        let (quantity, norm) = (1 + chance.below(9), 1 + chance.below(1000))
        line.product = (quantity, norm)
        line.amount = quantity * norm
        let first = chance.below(line.amount + 1)
        line.years = [first, line.amount - first]
        var here = parent
        while let place = here {
          lines[place].amount += line.amount
          for year in 0...1 { lines[place].years[year] += line.years[year] }
          here = lines[place].parent
        }
      }
      lines.append(line)
    }

    /// The table of the estimate.
    var table: String {
      var rows: [String] = []
      var sums = [0, 0, 0]
      for (place, line) in lines.enumerated() {
        let parent = line.parent.map(name) ?? "-"
        let product = line.product.map { "\($0.quantity)|\($0.norm)" } ?? "-|-"
        let cells = [line.amount, line.years[0], line.years[1]]
        rows.append("\(name(place))|\(parent)|\(place)|\(product)|\(row(cells))")
        if line.parent == nil { for column in 0...2 { sums[column] += cells[column] } }
      }
      return (rows + ["total|\(row(sums))"]).joined(separator: "\n")
    }

    private func row(_ cells: [Int]) -> String { "\(cells[0])|2018:\(cells[1])|2019:\(cells[2])" }

    /// A short name of letters.
    private func name(_ place: Int) -> String {
      let letters = Array("abcdefghij")
      return String([letters[place / 10], letters[place % 10], "z"])
    }
  }

  @Test(
    "An estimate that adds up still does after any line that is added with its sums",
    arguments: 1...30)
  func consistent(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var growing = Growing()
    for _ in 0..<20 {
      growing.grow(&chance)
      let found = try HandMade(growing.table).findings()
      #expect(found == [], "\(growing.table)")
    }
  }

  @Test("One wrong figure is one error, and the rest is carried from it", arguments: 1...60)
  func oneWrong(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var growing = Growing()
    while growing.lines.filter({ $0.product != nil }).count < 8 { growing.grow(&chance) }
    var tree = HandMade(growing.table).tree
    let wrong = chance.one(of: growing.lines.indices.filter { growing.lines[$0].product != nil })
    let line = try #require(tree["lines"]?.elements?[wrong].rowID)
    let path = Path(["lines", line, "norm"])
    let norm = try #require(tree[path]?.asInteger)
    let isPut = tree.put(.integer(norm + 1), at: path)
    #expect(isPut)
    let budget = try Budget(reading: TreeReader(tree))
    let found = BudgetAudit(budget, plan: nil, norms: .none, record: HandMade.key).discrepancies
    #expect(found.filter { $0.severity == .error }.map(\.code) == [.line])
    let root = Path(["lines", line, "amount"])
    for discrepancy in found where discrepancy.code == .carried {
      #expect(discrepancy.carriedFrom == [root])
    }
    #expect(found.contains { $0.path == "total.amount" && $0.code == .carried })
  }

  @Test("No edit whatever makes the check trap or hang", arguments: 1...30)
  func anyEdit(_ seed: Int) throws {
    var chance = Chance(UInt64(seed))
    var growing = Growing()
    for _ in 0..<12 { growing.grow(&chance) }
    var tree = HandMade(growing.table).tree
    var taken = 0
    for _ in 0..<40 {
      var edited = tree
      let (path, value) = edit(of: tree, &chance)
      guard edited.put(value, at: path), let budget = try? Budget(reading: TreeReader(edited))
      else { continue }
      taken += 1
      tree = edited
      let audit = BudgetAudit(budget, plan: nil, norms: .none, record: HandMade.key)
      var reached = audit.children(of: nil)
      var next = 0
      while next < reached.count {
        reached += audit.children(of: reached[next])
        next += 1
      }
      #expect(Set(reached).count == budget.lines.count)
      #expect(reached.count == budget.lines.count)
      let again = BudgetAudit(budget, plan: nil, norms: .none, record: HandMade.key)
      #expect(audit.discrepancies == again.discrepancies)
      for found in audit.discrepancies { _ = found.difference }
    }
    #expect(taken > 5, "most edits were refused")
  }

  /// A field of a line or of the total, and something for it.
  private func edit(of tree: Tree, _ chance: inout Chance) -> (Path, Tree?) {
    let ids = (tree["lines"]?.elements ?? []).compactMap(\.rowID)
    let line = ["lines", chance.one(of: ids)]
    let amount: Tree? = chance.one(of: [
      nil, .integer(chance.below(1000)), .integer(.max), .integer(.min), .integer(0),
    ])
    let quantity: Tree? = chance.one(of: [
      nil, .text("0"), .text("0.001"), .text("9223372036854775"), .text("3"),
    ])
    let formula: Tree? = chance.one(of: [
      nil, .text("3 x 9223372036854775807 đồng"), .text("0,001 x 1đ"), .text("5 x 2đ = 10đ"),
    ])
    switch chance.below(8) {
    case 0: return (Path(line + ["amount"]), amount)
    case 1: return (Path(line + ["norm"]), amount)
    case 2: return (Path(line + ["quantity"]), quantity)
    case 3:
      return (Path(line + ["parent"]), chance.below(4) == 0 ? nil : .text(chance.one(of: ids)))
    case 4: return (Path(line + ["years", chance.one(of: ["2018", "2030"]), "amount"]), amount)
    case 5: return (Path(line + ["years", "2019", "quantity"]), quantity)
    case 6: return (Path(line + ["formula"]), formula)
    default: return (Path(chance.one(of: [["total", "amount"], ["words"]])), amount)
    }
  }

  @Test("Ten thousand lines below each other are checked without running out of anything")
  func deep() throws {
    var table = "aaaaaaaaaa|-|1|-|-|-"
    var above = "aaaaaaaaaa"
    var ids = IDGenerator(seed: 1)
    for _ in 0..<10_000 {
      let name = String(ids.next(letter: "l").dropFirst())
      table += "\n\(name)|\(above)|1|-|-|1"
      above = name
    }
    #expect(try HandMade(table).findings() == [])
  }
}
