/// The money of one year over all estimates: what was planned and what was spent.
package struct YearMoney: Equatable, Sendable {
  /// One estimate that has figures of the year.
  package struct Row: Equatable, Sendable {
    package let budget: ID<Budget>
    /// What its lines add up to in the year.
    package let planned: Money
    package let spent: Money
  }

  package let year: Int
  /// Each estimate with figures of the year, in the order of their ids.
  package let rows: [Row]
  /// Whether anything is known of what was spent, in any year.
  package let isSpendingKnown: Bool

  /// Adds up a year, with what holds in each estimate.
  package init(_ workspace: Workspace, year: Int, audits: [ID<Budget>: BudgetAudit]) {
    self.year = year
    var rows: [Row] = []
    var isKnown = false
    for budget in workspace.all(Budget.self) {
      isKnown = isKnown || !budget.vouchers.isEmpty
      let planned = audits[budget.id].flatMap { budget.planned(in: year, $0, workspace) }
      let hasSpent = budget.vouchers.contains { $0.date?.year == year }
      guard planned != nil || hasSpent, let spent = budget.spent(year: year) else { continue }
      rows.append(Row(budget: budget.id, planned: planned ?? .zero, spent: spent))
    }
    self.rows = rows
    isSpendingKnown = isKnown
  }

  /// What was planned in all; nil when no estimate says anything of the year.
  package var planned: Money? { rows.isEmpty ? nil : Money.sum(rows.map(\.planned)) }

  /// What was spent in all; nil when the store knows nothing of spending.
  package var spent: Money? { isSpendingKnown ? Money.sum(rows.map(\.spent)) : nil }

  /// What was spent of what was planned, exactly.
  package var share: Fraction? {
    guard let spent, let planned, planned > .zero else { return nil }
    return Fraction(Int128(spent.dong), over: Int128(planned.dong))
  }
}

extension Budget {
  /// What holds for a year: its column, or the whole of an estimate for that year alone.
  fileprivate func planned(
    in year: Int, _ audit: BudgetAudit, _ workspace: Workspace
  ) -> Money? {
    if let column = audit.holdsTotal(year: year) { return column }
    guard years.isEmpty || years == [year],
      years == [year] || plan.flatMap({ workspace.plan($0) })?.onlyYear == year
    else { return nil }
    return audit.holdsTotal(year: nil)
  }
}
