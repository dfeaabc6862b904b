extension Budget {
  /// The years of which lines still have figures though the estimate has them no longer
  /// (`budget.year-left-out`): each at its first line, with the years that there are.
  ///
  /// No column shows such figures, yet they stand in the file and come back with their year.
  func yearsLeftOut(_ record: RecordKey) -> [Discrepancy] {
    guard !years.isEmpty else { return [] }
    let known = Set(years)
    var seen = known
    var found: [Discrepancy] = []
    let tree = BudgetTree(lines)
    for (place, line) in lines.enumerated() {
      for (year, figures) in line.years.sorted(by: { $0.key < $1.key }) {
        guard let amount = figures.amount, amount != .zero, seen.insert(year).inserted else {
          continue
        }
        let path =
          Budget.fields.lines[line.id] / BudgetLine.fields.years[year] / YearFigures.fields.amount
        let there = known.sorted().map(String.init).joined(separator: ", ")
        let at = LinePlace(
          fullOrdinal: tree.fullOrdinal(of: place), ordinal: line.ordinal,
          content: line.content.inOneLine)
        found.append(
          Discrepancy(
            .yearLeftOut, in: record, .line(at, year: year),
            [
              PlacedFigure(path, printed: .money(amount), holds: nil),
              PlacedFigure(Path(Budget.fields.years), printed: .text(there), holds: nil),
            ]))
      }
    }
    return found
  }
}
