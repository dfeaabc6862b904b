/// A place of an estimate where nothing is written, and the figure that is counted for it.
package struct BlankSum: Equatable, Sendable {
  package let path: Path
  package let money: Money
}

extension Budget {
  /// The amounts that are blank though what stands below them, or quantity and norm, says what they are.
  ///
  /// Years stay blank where nothing falls due in them.
  package func blankSums(_ audit: BudgetAudit) -> [BlankSum] {
    var sums: [BlankSum] = []
    func add(_ path: Path, _ printed: Money?, _ holds: Money?) {
      guard printed == nil, let holds, holds != .zero else { return }
      sums.append(BlankSum(path: path, money: holds))
    }
    for line in lines {
      let path = Budget.fields.lines[line.id]
      add(path / BudgetLine.fields.amount, line.amount, audit.holds(line.id, year: nil))
      for year in years where line.years[year]?.typed == nil {
        add(
          path / BudgetLine.fields.years[year] / YearFigures.fields.amount,
          line.years[year]?.amount, audit.holds(line.id, year: year))
      }
    }
    let path = Path(Budget.fields.total)
    add(path / BudgetTotal.fields.amount, total?.amount, audit.holdsTotal(year: nil))
    for year in years {
      add(
        path / BudgetTotal.fields.years[year] / YearFigures.fields.amount,
        total?.years[year]?.amount, audit.holdsTotal(year: year))
    }
    return sums
  }
}
