import Vietnamese

/// The quantities of years in an estimate: which each line goes by, and where they do not agree.
///
/// A line goes by those that it states, else by those of the nearest line above that states any, if
/// they are about the same things: where its quantity is their sum, or all lines below that one
/// count alike (each a cost of all of them). Not where the lines below share them out between each
/// other, nor where something else is counted.
struct YearQuantities: Equatable, Sendable {
  /// What each line goes by; nil for nothing.
  private(set) var counts: [[Int: Quantity]?]
  /// What does not agree, by the line that states quantities of years.
  private(set) var conflicts: [Int: [Conflict]] = [:]
  private let lines: [BudgetLine]
  private let tree: BudgetTree

  /// Quantities of years that differ from others.
  struct Conflict: Equatable, Sendable {
    /// The year, nil where all of them together differ.
    let year: Int?
    /// What the years come to, or that year; nil when too large to count.
    let stated: Quantity?
    /// What stands against it; nil when that is several things.
    let counted: Quantity?
    /// The lines that say so: the line itself, or some below it.
    let others: [Int]
  }

  /// Looks at the lines of a table.
  init(_ lines: [BudgetLine], _ tree: BudgetTree) {
    self.lines = lines
    self.tree = tree
    counts = lines.map { line in
      let stated = line.years.compactMapValues(\.quantity)
      return stated.isEmpty ? nil : stated
    }
    let stated = counts
    let below = Below(lines, tree, stated)
    for place in tree.topDown {
      guard let quantities = stated[place] else { continue }
      let counting = below.counting[place, default: []]
      let agreed = check(quantities, of: place, against: counting)
      check(quantities, of: place, years: stated, of: below.stating[place, default: []])
      let sum = YearQuantities.sum(quantities)
      for line in below.all[place, default: []]
      where goes(line, bySum: sum, orAgreed: agreed) {
        counts[line] = quantities
      }
    }
  }

  /// The sum of the quantities of all years, nil when too large to count.
  static func sum(_ quantities: [Int: Quantity]) -> Quantity? {
    var sum: Quantity? = .zero
    for quantity in quantities.values { sum = sum?.adding(quantity) }
    return sum
  }

  /// Whether a line counts what the years of a line above it count.
  private func goes(_ place: Int, bySum sum: Quantity?, orAgreed agreed: Quantity?) -> Bool {
    let line = lines[place]
    if let quantity = line.quantity, quantity == sum || quantity == agreed { return true }
    // An amount that is all of them × norm counts them too, whatever the quantity beside it says.
    guard let sum, let norm = line.norm, let amount = line.amount else { return false }
    return sum != .zero && amount != .zero && norm.times(sum) == amount
  }

  /// Compares all years of a line with its quantity, else with those of the lines below.
  ///
  /// - Returns: the quantity that its years are about, as far as it can be told.
  private mutating func check(
    _ quantities: [Int: Quantity], of place: Int, against below: [Int]
  ) -> Quantity? {
    let sum = YearQuantities.sum(quantities)
    if let own = lines[place].quantity {
      if own != sum { note(Conflict(year: nil, stated: sum, counted: own, others: [place]), place) }
      return own
    }
    let alike = below.filter { measure(of: $0) == measure(of: place) }
    let counted = alike.compactMap { lines[$0].quantity }
    guard let first = counted.first, !counted.contains(where: { $0 == sum }) else { return sum }
    var total: Quantity? = .zero
    for quantity in counted { total = total?.adding(quantity) }
    if let total, total == sum { return nil }
    let agreed = counted.allSatisfy { $0 == first } ? first : nil
    note(Conflict(year: nil, stated: sum, counted: agreed, others: alike), place)
    return agreed
  }

  /// Compares each year of a line with that year of the lines below that state years themselves.
  ///
  /// They repeat it, each a cost of the same things, or share it out: whichever more years bear out.
  private mutating func check(
    _ quantities: [Int: Quantity], of place: Int, years stated: [[Int: Quantity]?],
    of below: [Int]
  ) {
    let alike = below.filter { measure(of: $0) == measure(of: place) }
    let tables = alike.compactMap { stated[$0] }
    if tables.isEmpty { return }
    var years: Set<Int> = Set(quantities.keys)
    for table in tables { years.formUnion(table.keys) }
    var repeated: [Conflict] = []
    var shared: [Conflict] = []
    for year in years.sorted() {
      let own = quantities[year] ?? .zero
      let others = tables.map { $0[year] ?? .zero }
      let differing = zip(alike, others).filter { $0.1 != own }
      if !differing.isEmpty {
        let counted = Set(differing.map(\.1)).count == 1 ? differing.first?.1 : nil
        repeated.append(
          Conflict(year: year, stated: own, counted: counted, others: differing.map(\.0)))
      }
      var total: Quantity? = .zero
      for quantity in others { total = total?.adding(quantity) }
      if total != own {
        shared.append(Conflict(year: year, stated: own, counted: total, others: alike))
      }
    }
    let found = repeated.count < shared.count ? repeated : shared
    // Where not one year agrees, something else is counted below.
    guard found.count < years.count else { return }
    for conflict in found { note(conflict, place) }
  }

  /// Notes what does not agree at a line.
  private mutating func note(_ conflict: Conflict, _ place: Int) {
    conflicts[place, default: []].append(conflict)
  }

  /// What a line counts, as it is compared.
  private func measure(of place: Int) -> String {
    lines[place].measure.folded.filter { !$0.isWhitespace }
  }
}

/// The lines below each line that states quantities of years, up to the next one that does.
private struct Below {
  /// All that state none.
  private(set) var all: [Int: [Int]] = [:]
  /// The uppermost of them that have a quantity.
  private(set) var counting: [Int: [Int]] = [:]
  /// The next ones that state quantities of years themselves.
  private(set) var stating: [Int: [Int]] = [:]

  init(_ lines: [BudgetLine], _ tree: BudgetTree, _ stated: [[Int: Quantity]?]) {
    var sources: [Int?] = Array(repeating: nil, count: lines.count)
    var isCovered = Array(repeating: false, count: lines.count)
    for place in tree.topDown {
      let above = tree.parents[place]
      let source = above.flatMap { sources[$0] }
      if stated[place] != nil {
        sources[place] = place
        if let source { stating[source, default: []].append(place) }
        continue
      }
      guard let source, let above else { continue }
      sources[place] = source
      all[source, default: []].append(place)
      isCovered[place] = above != source && (isCovered[above] || lines[above].quantity != nil)
      if !isCovered[place], lines[place].quantity != nil {
        counting[source, default: []].append(place)
      }
    }
  }
}
