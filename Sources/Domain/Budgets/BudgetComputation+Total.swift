import Vietnamese

extension BudgetComputation {
  /// Compares the grand total and its years with the lines of the top.
  mutating func checkTotal() {
    let inputs = tree.roots.map { amounts[$0] }.filter { !$0.isBlank }
    let printed = budget.total?.amount
    if inputs.isEmpty {
      total = BudgetCell(asPrinted: printed)
    } else {
      let path = Budget.fields.total / BudgetTotal.fields.amount
      let (cell, verdict) = BudgetCell.sum(of: inputs, printed: printed, at: path)
      total = cell
      noteTotal(verdict, year: nil, cell, at: path)
    }
    let summed = haveYears(tree.roots)
    for year in years {
      let path = Budget.fields.total / BudgetTotal.fields.years[year] / YearFigures.fields.amount
      let printed = budget.total?.years[year]?.amount
      guard summed else {
        totalYears[year] = BudgetCell(asPrinted: printed)
        continue
      }
      let (cell, verdict) = sum(ofYear: year, tree.roots, printed, at: path)
      totalYears[year] = cell
      noteTotal(verdict, year: year, cell, at: path)
    }
  }

  /// Notes the verdict on a total; one that is not printed and can be counted is none.
  private mutating func noteTotal(
    _ verdict: Verdict, year: Int?, _ cell: BudgetCell, at path: Path
  ) {
    if verdict == .right || budget.total == nil { return }
    foundBelow.append(
      Discrepancy(
        verdict == .carried ? .carried : .total, in: record, .total(year: year),
        [PlacedFigure(path, printed: cell.printed, holds: cell.holds)], unit: budget.moneyUnit,
        carriedFrom: verdict == .carried ? cell.causes : []))
  }

  /// Compares the words with the printed total: where that one is carried, they are too.
  mutating func checkWords() {
    if budget.words.isEmpty { return }
    guard let reference = total.printed ?? total.holds else { return }
    let said: Money
    switch AmountWords.reading(of: budget.words) {
    case .amount(let amount): said = Money(dong: amount)
    case .unread(let understood, let rest):
      return foundBelow.append(
        Discrepancy(
          .wordsUnread, in: record, .words,
          [
            PlacedFigure(
              Path(Budget.fields.words), printed: .text(budget.words), holds: .money(reference)),
            PlacedFigure(Path(Budget.fields.words), printed: .text(rest), holds: .text(understood)),
          ], unit: budget.moneyUnit))
    }
    if said == total.truth { return }
    let carried = said == reference && total.printed == reference
    let holds = carried ? total.holds : reference
    foundBelow.append(
      Discrepancy(
        carried ? .carried : .words, in: record, .words,
        [PlacedFigure(Path(Budget.fields.words), printed: said, holds: holds)],
        unit: budget.moneyUnit, carriedFrom: carried ? total.causes : []))
  }
}
