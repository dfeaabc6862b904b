extension BudgetComputation {
  /// Finds out what the years of a line hold: the years below it, else the line, else the print.
  mutating func checkYears(of place: Int) {
    let line = budget.lines[place]
    let summed = haveYears(tree.children[place])
    for year in years {
      let printed = line.years[year]?.amount
      let path = path(place, year)
      guard summed else {
        let cell = leafCell(of: place, year)
        yearCells[place][year] = cell
        let verdict: Verdict = cell.shown == cell.truth ? .right : .carried
        note(verdict, wrong: .parent, place, year: year, cell, at: path)
        continue
      }
      let (cell, verdict) = sum(ofYear: year, tree.children[place], printed, at: path)
      yearCells[place][year] = cell
      let isForgotten = printed == nil && cell.truth ?? .zero != .zero && printsYears(line)
      note(isForgotten ? .wrong : verdict, wrong: .parent, place, year: year, cell, at: path)
    }
  }

  /// Whether a line prints any year: then a blank one beside it says zero.
  private func printsYears(_ line: BudgetLine) -> Bool {
    line.years.values.contains { $0.amount != nil }
  }

  /// Whether any of these lines has a figure in any year.
  func haveYears(_ places: [Int]) -> Bool {
    for place in places {
      for cell in yearCells[place].values where !cell.isBlank { return true }
    }
    return false
  }

  /// The sum of a year over lines that have years at all: a blank column is nothing.
  func sum(
    ofYear year: Int, _ places: [Int], _ printed: Money?, at path: Path
  ) -> (BudgetCell, Verdict) {
    var inputs: [BudgetCell] = []
    for place in places {
      if let cell = yearCells[place][year], !cell.isBlank { inputs.append(cell) }
    }
    if inputs.isEmpty {
      guard printed != nil else { return (.blank, .right) }
      inputs = [.zero]
    }
    return BudgetCell.sum(of: inputs, printed: printed, at: path)
  }

  /// A year that no lines below add up to.
  ///
  /// A single year that repeats the whole printed amount holds what the line holds; of several years
  /// of a wrong line nobody can tell which is wrong.
  private func leafCell(of place: Int, _ year: Int) -> BudgetCell {
    let line = budget.lines[place]
    guard let printed = line.years[year]?.amount else { return .blank }
    let amount = amounts[place]
    var filled = 0
    for figures in line.years.values where figures.amount != nil && figures.amount != .zero {
      filled += 1
    }
    guard filled == 1, printed == line.amount, let truth = amount.truth else {
      return BudgetCell(asPrinted: printed)
    }
    return BudgetCell(
      printed: printed, shown: printed, truth: truth, holds: truth, causes: amount.causes)
  }
}

extension BudgetComputation {
  /// Compares a line with the sum of its years.
  ///
  /// Said only where no other finding explains it: not when line and years are both sums of what
  /// stands below, nor when right line and right years would agree.
  mutating func checkSumOfYears(of place: Int) {
    let line = budget.lines[place]
    var figures: [PlacedFigure] = []
    var shown: Money? = .zero
    var truth: Money? = .zero
    for year in years {
      guard let printed = line.years[year]?.amount else { continue }
      figures.append(PlacedFigure(path(place, year), printed: printed, holds: nil))
      shown = shown?.adding(printed)
      truth = truth?.adding(yearCells[place][year]?.truth ?? .zero)
    }
    guard let amount = line.amount, !figures.isEmpty, shown != amount else { return }
    if let truth, truth == amounts[place].truth { return }
    if isSummed(place) && haveYears(tree.children[place]) { return }
    if isRoundedApart(place) { return }
    let headline = PlacedFigure(
      path(place, BudgetLine.fields.amount), printed: amount, holds: shown)
    note(.years, place, [headline] + figures)
  }

  /// Whether line and years are each rightly rounded, so that they differ by parts of đồng only.
  private func isRoundedApart(_ place: Int) -> Bool {
    let line = budget.lines[place]
    guard let norm = line.norm, let quantity = line.quantity, norm.times(quantity) == line.amount,
      let counts = quantities.counts[place], YearQuantities.sum(counts) == quantity
    else { return false }
    return years.allSatisfy { year in
      norm.times(counts[year] ?? .zero) == line.years[year]?.amount ?? .zero
    }
  }

  /// Whether the amount of a line is the sum of amounts below it.
  private func isSummed(_ place: Int) -> Bool {
    for child in tree.children[place] where !amounts[child].isBlank { return true }
    return false
  }

  /// Compares each year's amount with that year's quantity × norm.
  ///
  /// All wrong years make one discrepancy. It changes no sum: whether the column or the quantity is
  /// wrong, the paper does not tell.
  mutating func checkYearQuantities(of place: Int) {
    let line = budget.lines[place]
    guard let counts = quantities.counts[place], let norm = line.norm,
      line.years.values.contains(where: { $0.amount != nil })
    else { return }
    var wrong: [Int] = []
    var figures: [PlacedFigure] = []
    for year in years {
      let cell = yearCells[place][year] ?? .blank
      let holds = norm.times(counts[year] ?? .zero)
      if holds == cell.printed ?? .zero || holds == cell.truth ?? .zero { continue }
      wrong.append(year)
      figures.append(PlacedFigure(path(place, year), printed: cell.printed, holds: holds))
    }
    if !figures.isEmpty { note(.yearQuantity, place, year: wrong.first, figures) }
  }

  /// Notes where the quantities of years do not agree with the quantity, or with the lines below.
  mutating func checkQuantities(of place: Int) {
    for conflict in quantities.conflicts[place, default: []] {
      let counted = conflict.counted.map { Figure($0) }
      let stated = conflict.stated.map { Figure($0) }
      if conflict.others == [place] {
        let figure = PlacedFigure(
          path(place, BudgetLine.fields.quantity), printed: counted, holds: stated)
        note(.quantity, place, [figure] + statedYears(of: place))
        continue
      }
      let said = conflict.others.map { other in
        guard let year = conflict.year else {
          return PlacedFigure(
            path(other, BudgetLine.fields.quantity),
            printed: budget.lines[other].quantity.map { Figure($0) },
            holds: nil)
        }
        let quantity = budget.lines[other].years[year]?.quantity
        return PlacedFigure(
          path(other, year, YearFigures.fields.quantity), printed: quantity.map { Figure($0) },
          holds: nil)
      }
      let headline =
        conflict.year.map { path(place, $0, YearFigures.fields.quantity) }
        ?? path(place, BudgetLine.fields.years)
      note(
        .quantity, place, year: conflict.year,
        [PlacedFigure(headline, printed: stated, holds: counted)] + said
          + (conflict.year == nil ? statedYears(of: place) : []))
    }
  }

  /// The quantities of years that a line prints.
  private func statedYears(of place: Int) -> [PlacedFigure] {
    years.compactMap { year in
      budget.lines[place].years[year]?.quantity.map { quantity in
        PlacedFigure(
          path(place, year, YearFigures.fields.quantity), printed: Figure(quantity), holds: nil)
      }
    }
  }
}
