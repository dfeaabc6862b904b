/// What of an estimate is planned, spent and left: for each line, source, group and year.
///
/// Planned is what holds (`BudgetAudit`), spent is what vouchers say. Every amount is counted once: what a line
/// holds beyond the lines under it is its own, so that the sources add up to the total as the groups do.
package struct BudgetStanding: Equatable, Sendable {
  /// What is planned of something, in all and by year, and what was spent; nil where it cannot be counted.
  package struct Figures: Equatable, Sendable {
    package fileprivate(set) var planned: Money?
    package fileprivate(set) var spent: Money?
    package fileprivate(set) var years: [Int: Money] = [:]

    /// What is left of what is planned; less than nothing where more was spent.
    package var left: Money? { spent.flatMap { spent in planned?.subtracting(spent) } }

    /// Whether more was spent than is planned.
    package var isOverspent: Bool { left.map { $0 < .zero } ?? false }
  }

  /// One source, group or year.
  package struct Part<Name: Sendable & Equatable>: Equatable, Sendable {
    /// What it is; nil for what belongs to none.
    package let name: Name?
    package fileprivate(set) var figures: Figures
  }

  package let lines: [ID<BudgetLine>: Figures]
  /// By the source of the line, or of the next one above it that says one; nil for no source.
  package let sources: [Part<String>]
  /// By the lines of the top; nil for what stands on no line.
  package let groups: [Part<ID<BudgetLine>>]
  /// By the years of the estimate, and those in which something was paid; nil for what has no day.
  package let years: [Part<Int>]
  package let total: Figures

  /// Counts an estimate with what holds in it.
  package init(_ budget: Budget, _ audit: BudgetAudit) {
    let count = StandingCount(budget, audit)
    lines = Dictionary(zip(budget.lines.map(\.id), count.figures)) { first, _ in first }
    total = count.total
    sources = count.sources
    groups = count.groups
    years = count.years
  }
}

/// The count of one estimate, line by line.
private struct StandingCount {
  typealias Figures = BudgetStanding.Figures

  let budget: Budget
  let audit: BudgetAudit
  let tree: BudgetTree
  /// What each line holds with all below it, and what was spent there.
  private(set) var figures: [Figures] = []
  /// What of it is the line's own.
  private var own: [Figures] = []
  private(set) var total = Figures(planned: .zero, spent: .zero)
  /// What of the total stands on no line.
  private var rest = Figures(planned: .zero, spent: .zero)

  init(_ budget: Budget, _ audit: BudgetAudit) {
    (self.budget, self.audit) = (budget, audit)
    tree = BudgetTree(budget.lines)
    let none = Figures(planned: .zero, spent: .zero)
    figures = budget.lines.map { _ in none }
    own = figures
    for voucher in budget.vouchers {
      let place = voucher.line.flatMap { tree.index[$0] }
      if let place {
        own[place].spent = own[place].spent?.adding(voucher.amount ?? .zero)
      } else {
        rest.spent = rest.spent?.adding(voucher.amount ?? .zero)
      }
    }
    for place in tree.topDown.reversed() { count(place) }
    let below = tree.roots.map { figures[$0] }
    total.planned = audit.holdsTotal(year: nil) ?? Figures.sum(below.map(\.planned))
    total.spent = budget.spent()
    for year in budget.years { total.years[year] = audit.holdsTotal(year: year) }
    rest.planned = difference(total.planned, below.map(\.planned))
    for year in budget.years {
      rest.years[year] = difference(
        total.years[year] ?? .zero, below.map { $0.years[year] ?? .zero })
    }
  }

  /// Counts a line, those below it being counted.
  private mutating func count(_ place: Int) {
    let id = budget.lines[place].id
    let below = tree.children[place].map { figures[$0] }
    let sum = Figures.sum(below.map(\.planned))
    figures[place].planned = audit.holds(id, year: nil) ?? sum
    figures[place].spent = Figures.sum(below.map(\.spent) + [own[place].spent])
    own[place].planned = difference(figures[place].planned, below.map(\.planned))
    for year in budget.years {
      let parts = below.map { $0.years[year] }
      let holds = audit.holds(id, year: year)
      guard holds != nil || parts.contains(where: { $0 != nil }) else { continue }
      figures[place].years[year] = holds ?? Figures.sum(parts.map { $0 ?? .zero })
      own[place].years[year] = difference(figures[place].years[year], parts.map { $0 ?? .zero })
    }
  }

  /// What is more than all parts together.
  private func difference(_ whole: Money?, _ parts: [Money?]) -> Money? {
    Figures.sum(parts).flatMap { whole?.subtracting($0) }
  }

  /// By source, in the order of the table.
  var sources: [BudgetStanding.Part<String>] {
    var names: [String?] = []
    var found: [String?: Figures] = [:]
    var inherited: [Int: String] = [:]
    for place in tree.topDown {
      let said = budget.lines[place].source
      let name = said.isEmpty ? tree.parents[place].flatMap { inherited[$0] } : said
      inherited[place] = name
      if found[name] == nil { names.append(name) }
      found[name, default: Figures(planned: .zero, spent: .zero)].add(own[place])
    }
    if rest.isAny {
      if found[nil] == nil { names.append(nil) }
      found[nil, default: Figures(planned: .zero, spent: .zero)].add(rest)
    }
    return names.compactMap { name in
      guard let figures = found[name], figures.isAny else { return nil }
      return BudgetStanding.Part(name: name, figures: figures)
    }
  }

  /// By the lines of the top, then what stands on none.
  var groups: [BudgetStanding.Part<ID<BudgetLine>>] {
    let groups = tree.roots.map { place in
      BudgetStanding.Part(name: Optional(budget.lines[place].id), figures: figures[place])
    }
    return rest.isAny ? groups + [BudgetStanding.Part(name: nil, figures: rest)] : groups
  }

  /// By year, then what was paid on no day.
  var years: [BudgetStanding.Part<Int>] {
    let paid = Set(budget.vouchers.compactMap { $0.date?.year })
    let all = paid.union(budget.years).sorted()
    var parts = all.map { year in
      BudgetStanding.Part(
        name: Optional(year),
        figures: Figures(planned: audit.holdsTotal(year: year), spent: budget.spent(year: year)))
    }
    let undated = Money.sum(budget.vouchers.filter { $0.date == nil }.compactMap(\.amount))
    if undated != .zero {
      parts.append(BudgetStanding.Part(name: nil, figures: Figures(planned: nil, spent: undated)))
    }
    return parts
  }
}

extension BudgetStanding.Figures {
  /// The sum of some amounts; nil where one of them, or all together, cannot be counted.
  fileprivate static func sum(_ amounts: [Money?]) -> Money? {
    let known = amounts.compactMap { $0 }
    return known.count == amounts.count ? Money.sum(known) : nil
  }

  /// Takes in others.
  fileprivate mutating func add(_ other: Self) {
    planned = Self.sum([planned, other.planned])
    spent = Self.sum([spent, other.spent])
    for (year, amount) in other.years { years[year] = Self.sum([years[year] ?? .zero, amount]) }
  }

  /// Whether there is anything that can be told.
  fileprivate var isAny: Bool {
    planned != .zero || spent != .zero || years.values.contains { $0 != .zero }
  }
}
