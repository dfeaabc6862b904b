import Vietnamese

/// The check of what an estimate keeps up against what it builds and converts.
///
/// Kept up in a year is what was built or converted in the years before it. Fewer units leave some
/// out (`budget.maintenance-left-out`); more are charged too early (`budget.maintenance-early`), told
/// where the plan says *sau năm chuyển đổi* and just as many are converted in that year or later.
/// Which lines are for what is said by their `purpose`, or that of a line above.
struct MaintenanceAudit {
  /// What does not agree, by year.
  private(set) var discrepancies: [Discrepancy] = []
  private let budget: Budget
  private let record: RecordKey
  private let tree: BudgetTree
  private let units: UnitsByYear
  private let purposes: [BudgetPurpose?]
  /// The lines that build or convert, each after those above it.
  private let building: [Int]
  /// The uppermost of them.
  private let roots: [Int]

  /// Checks an estimate, which is `record`, with the plan that it belongs to.
  init(_ budget: Budget, of plan: Plan?, record: RecordKey) {
    let tree = BudgetTree(budget.lines)
    let purposes = MaintenanceAudit.purposes(of: budget.lines, tree)
    self.budget = budget
    self.record = record
    self.tree = tree
    self.purposes = purposes
    units = UnitsByYear(budget.lines, tree)
    building = tree.topDown.filter { purposes[$0] == .introduction }
    roots = building.filter { place in
      tree.parents[place].map { purposes[$0] != .introduction } ?? true
    }
    let rule = plan.flatMap(MaintenanceAudit.rule)
    for (year, lines) in maintained.sorted(by: { $0.key < $1.key }) {
      check(year, lines, plan, rule)
    }
  }

  /// What each line is for, by itself or by a line above it.
  private static func purposes(of lines: [BudgetLine], _ tree: BudgetTree) -> [BudgetPurpose?] {
    var purposes = lines.map(\.purpose)
    for place in tree.topDown where purposes[place] == nil {
      purposes[place] = tree.parents[place].flatMap { purposes[$0] }
    }
    return purposes
  }

  /// The heading under which a plan says that keeping up follows the year of conversion.
  private static func rule(of plan: Plan) -> PlanSection? {
    plan.sections.first { section in
      let text = "\(section.heading) \(section.body)".folded
      return text.contains("duy tri") && text.contains("sau nam")
    }
  }

  /// For each year the uppermost lines that count what is kept up in it.
  private var maintained: [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    var isCounted = Array(repeating: false, count: budget.lines.count)
    for place in tree.topDown where purposes[place] == .maintenance {
      let above = tree.parents[place].map { isCounted[$0] } ?? false
      isCounted[place] = above || units.isGroup[place]
      guard !above, units.isGroup[place] else { continue }
      for year in (units.counts[place] ?? [:]).keys { found[year, default: []].append(place) }
    }
    return found
  }

  /// Compares what is kept up in a year with what was built or converted before it.
  private mutating func check(_ year: Int, _ lines: [Int], _ plan: Plan?, _ rule: PlanSection?) {
    guard let kept = total(of: lines, in: { $0 == year }), kept > 0,
      let before = total(of: roots, in: { $0 < year })
    else { return }
    if kept < before {
      let left = leftOut(before - kept, before: year)
      return note(.maintenanceLeftOut, year, lines, kept, before, left)
    }
    guard kept > before, let plan, let rule,
      let (place, when) = converted(kept - before, from: year)
    else { return }
    let units = "\(tree.name(of: place, in: budget)): \(kept - before) (\(when))"
    let line = PlacedFigure(
      path(place, BudgetLine.fields.content), printed: .text(units), holds: nil)
    let text = PlacedFigure(
      Path(Budget.fields.plan), printed: .text(plan.fullOrdinal(of: rule.id)), holds: nil)
    note(
      .maintenanceEarly, year, lines, kept, before, [line, text],
      Source(
        record: plan.id.key, path: Plan.fields.sections[rule.id] / PlanSection.fields.body))
  }

  /// How many units some lines are for; nil when one does not tell, or parts of units are counted.
  private func total(of lines: [Int], in years: (Int) -> Bool) -> Int? {
    var total: Quantity? = .zero
    for place in lines {
      guard let sum = units.sum(of: place, in: years) else { return nil }
      total = total?.adding(sum)
    }
    return total?.whole
  }

  /// The lines whose units of earlier years are just those that are left out; else all uppermost ones.
  private func leftOut(_ count: Int, before year: Int) -> [PlacedFigure] {
    let one = building.first { place in
      units.sum(of: place, in: { $0 < year })?.whole == count
    }
    return (one.map { [$0] } ?? roots).compactMap { place in
      guard let count = units.sum(of: place, in: { $0 < year })?.whole, count > 0 else {
        return nil
      }
      return PlacedFigure(
        path(place, BudgetLine.fields.content),
        printed: .text("\(tree.name(of: place, in: budget)): \(count)"), holds: nil)
    }
  }

  /// The first line that builds or converts so many units in one year from `year` on.
  private func converted(_ count: Int, from year: Int) -> (place: Int, year: Int)? {
    for place in building {
      for (own, quantity) in (units.counts[place] ?? [:]).sorted(by: { $0.key < $1.key })
      where own >= year && quantity.whole == count {
        return (place, own)
      }
    }
    return nil
  }

  /// The path of a field of a line.
  private func path(_ place: Int, _ field: some AnyField) -> Path {
    Budget.fields.lines[budget.lines[place].id] / field
  }

  /// A place in another record.
  private struct Source {
    let record: RecordKey
    let path: Path
  }

  /// Notes what does not agree in a year, at the first line that keeps up.
  private mutating func note(
    _ code: Discrepancy.Code, _ year: Int, _ lines: [Int], _ kept: Int, _ before: Int,
    _ others: [PlacedFigure], _ source: Source? = nil
  ) {
    guard let place = lines.first else { return }
    let line = budget.lines[place]
    let at =
      line.quantity == nil
      ? path(place, BudgetLine.fields.content) : path(place, BudgetLine.fields.quantity)
    let headline = PlacedFigure(at, printed: .count(kept), holds: .count(before))
    let label = LinePlace(
      fullOrdinal: tree.fullOrdinal(of: place), ordinal: line.ordinal,
      content: line.content.inOneLine)
    discrepancies.append(
      Discrepancy(
        code, in: record, .line(label, year: year), [headline] + others,
        carriedFrom: source.map { [$0.path] } ?? [], source: source?.record))
  }
}
