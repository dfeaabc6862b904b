/// How many units each line of an estimate is for in which year, as far as it tells.
///
/// A line says so by its quantities of years, or by its quantity where all its money falls into one
/// year. Lines below that all say the same are costs of the same units; any others add up.
struct UnitsByYear {
  /// The counts of each line; nil where it does not tell.
  private(set) var counts: [[Int: Quantity]?]
  /// Whether a line counts its units itself, rather than adding up groups of them.
  private(set) var isGroup: [Bool]
  private let lines: [BudgetLine]
  private let tree: BudgetTree

  /// Counts the units of a table.
  init(_ lines: [BudgetLine], _ tree: BudgetTree) {
    self.lines = lines
    self.tree = tree
    counts = Array(repeating: nil, count: lines.count)
    isGroup = Array(repeating: false, count: lines.count)
    for place in tree.topDown.reversed() { count(place) }
  }

  /// How many units a line is for in some years, nil where it does not tell.
  func sum(of place: Int, in years: (Int) -> Bool) -> Quantity? {
    guard let counts = counts[place] else { return nil }
    return YearQuantities.sum(counts.filter { years($0.key) })
  }

  /// Counts the units of one line, the lines below it being done.
  private mutating func count(_ place: Int) {
    let line = lines[place]
    let stated = line.years.compactMapValues(\.quantity)
    if !stated.isEmpty {
      (counts[place], isGroup[place]) = (stated, true)
    } else if let quantity = line.quantity {
      (counts[place], isGroup[place]) = (onlyYear(of: line).map { [$0: quantity] }, true)
    } else {
      countBelow(place)
    }
  }

  /// The one year into which all money of a line falls.
  private func onlyYear(of line: BudgetLine) -> Int? {
    let years = line.years.filter { $0.value.amount ?? .zero != .zero }.keys
    return years.count == 1 ? years.first : nil
  }

  /// Counts the units of a line by those of the lines below it.
  private mutating func countBelow(_ place: Int) {
    let below = tree.children[place].filter { counts[$0] != nil || lines[$0].amount != nil }
    let tables = below.compactMap { counts[$0] }
    // Of what does not tell its units nobody knows how many there are in all.
    guard let first = tables.first, tables.count == below.count else { return }
    var total: [Int: Quantity] = [:]
    for (year, quantity) in tables.flatMap({ $0 }) {
      guard let sum = (total[year] ?? .zero).adding(quantity) else { return }
      total[year] = sum
    }
    let named = lines[place].parts.compactMap(\.count).reduce(0, +)
    let isShared = YearQuantities.sum(total)?.whole == named
    let areCosts =
      tables.count > 1 && !isShared && tables.allSatisfy { $0 == first }
      && below.allSatisfy { tree.children[$0].isEmpty }
    (counts[place], isGroup[place]) = (areCosts ? first : total, areCosts)
  }
}
