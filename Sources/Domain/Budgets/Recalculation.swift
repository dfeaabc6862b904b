/// A sum of an estimate that is written nowhere, before and after something was changed.
package struct Recalculation: Hashable, Sendable {
  /// The line; nil is the grand total.
  package let line: ID<BudgetLine>?
  /// The year; nil is all of them.
  package let year: Int?
  package let old: Money?
  package let new: Money?

  /// The sums of an estimate that come out differently, in the order of the table, the total last.
  ///
  /// What is printed is not among them: it moves by a change of its own, or does not agree any more.
  static func all(
    of estimate: ID<Budget>, from before: Workspace, to after: Workspace
  ) -> [Recalculation] {
    guard let budget = after.budget(estimate), let old = audit(before, estimate),
      let new = audit(after, estimate)
    else { return [] }
    let years: [Int?] = [nil] + budget.years
    let printed = { (all: Money?, cells: [Int: YearFigures], year: Int?) in
      year.map { cells[$0]?.amount } ?? all
    }
    var found: [Recalculation] = []
    for line in budget.lines {
      for year in years where printed(line.amount, line.years, year) == nil {
        found.append(
          Recalculation(
            line: line.id, year: year, old: old.holds(line.id, year: year),
            new: new.holds(line.id, year: year)))
      }
    }
    let total = budget.total
    for year in years where printed(total?.amount, total?.years ?? [:], year) == nil {
      found.append(
        Recalculation(
          line: nil, year: year, old: old.holdsTotal(year: year), new: new.holdsTotal(year: year)))
    }
    return found.filter { $0.old != $0.new }
  }

  /// The arithmetic of the estimate as it stands in a workspace.
  private static func audit(_ workspace: Workspace, _ estimate: ID<Budget>) -> BudgetAudit? {
    workspace.budget(estimate).map { workspace.audit(of: $0) }
  }
}

extension Workspace {
  /// The arithmetic of an estimate alone, by the norms of the store that hold on its day.
  ///
  /// Who checks many gives the norms, which are gathered from all tables.
  package func audit(of budget: Budget, by norms: NormCatalog? = nil) -> BudgetAudit {
    BudgetAudit(
      budget, plan: nil, norms: norms ?? self.norms, on: normDay(of: budget),
      record: budget.id.key)
  }
}
