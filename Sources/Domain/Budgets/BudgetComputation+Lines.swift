/// What quantity and norm of a line come to.
private enum Product {
  /// One of them is missing.
  case none
  case money(Money)
  /// Too large.
  case uncountable

  init(_ line: BudgetLine) {
    guard let quantity = line.quantity, let norm = line.norm else {
      self = .none
      return
    }
    self = norm.times(quantity).map { .money($0) } ?? .uncountable
  }
}

extension BudgetComputation {
  /// Finds out what a line's amount holds: its children, else quantity × norm, else its formula.
  mutating func checkAmount(of place: Int) {
    let inputs = tree.children[place].map { amounts[$0] }.filter { !$0.isBlank }
    if inputs.isEmpty { return checkLeaf(place) }
    let line = budget.lines[place]
    let path = path(place, BudgetLine.fields.amount)
    let (cell, verdict) = BudgetCell.sum(of: inputs, printed: line.amount, at: path)
    amounts[place] = cell
    note(verdict, wrong: .parent, place, cell, at: path)
    switch Product(line) {
    case .none: break
    case .uncountable: note(.line, place, [PlacedFigure(path, printed: line.amount, holds: nil)])
    case .money(let product):
      guard let printed = line.amount, printed != product else { return }
      note(.line, place, [PlacedFigure(path, printed: printed, holds: product)])
    }
  }

  /// Finds out what the amount of a line without sums below it holds.
  private mutating func checkLeaf(_ place: Int) {
    let line = budget.lines[place]
    let path = path(place, BudgetLine.fields.amount)
    switch Product(line) {
    case .uncountable:
      amounts[place] = BudgetCell(uncountable: line.amount)
      note(.line, place, [PlacedFigure(path, printed: line.amount, holds: nil)])
    case .money(let product):
      amounts[place] = BudgetCell(printed: line.amount, holds: product, at: path)
      guard let printed = line.amount, printed != product else { return }
      note(.line, place, [PlacedFigure(path, printed: printed, holds: product)])
    case .none:
      guard let product = Formula(line.formula, in: budget.moneyUnit)?.product else {
        amounts[place] = BudgetCell(asPrinted: line.amount)
        return
      }
      amounts[place] = BudgetCell(printed: line.amount, holds: product, at: path)
    }
  }

  /// Compares the formula in words with its own result and with the amount.
  ///
  /// One that cannot be read is noted: nobody has checked it.
  mutating func checkFormula(of place: Int) {
    let line = budget.lines[place]
    guard !line.formula.isEmpty else { return }
    let path = path(place, BudgetLine.fields.formula)
    guard let formula = Formula(line.formula, in: budget.moneyUnit) else {
      let text = PlacedFigure(path, printed: .text(line.formula), holds: nil)
      return note(.formulaUnread, place, [text])
    }
    guard let product = formula.product else {
      return note(.formula, place, [PlacedFigure(path, printed: formula.stated, holds: nil)])
    }
    var figures: [PlacedFigure] = []
    let amount = self.path(place, BudgetLine.fields.amount)
    let holds = amounts[place].holds
    if let printed = line.amount, printed != product, holds == product {
      // Where quantity × norm or the lines below say the same, the amount is reported already.
      if isFormulaDecisive(place) {
        figures.append(PlacedFigure(amount, printed: printed, holds: product))
      }
    } else if let holds, holds != product, line.amount != product {
      figures.append(PlacedFigure(path, printed: product, holds: holds))
      figures.append(PlacedFigure(amount, printed: line.amount, holds: nil))
    }
    if let stated = formula.stated, stated != product {
      figures.append(PlacedFigure(path, printed: stated, holds: product))
    }
    if !figures.isEmpty { note(.formula, place, figures) }
  }

  /// Whether nothing but the formula tells what the line holds.
  private func isFormulaDecisive(_ place: Int) -> Bool {
    let line = budget.lines[place]
    guard line.quantity == nil || line.norm == nil else { return false }
    for child in tree.children[place] where !amounts[child].isBlank { return false }
    return true
  }

  /// Compares the quantity with the counts that the content names.
  mutating func checkParts(of place: Int) {
    let line = budget.lines[place]
    let counts = line.parts.compactMap(\.count)
    guard let quantity = line.quantity, !counts.isEmpty else { return }
    var sum: Quantity? = .zero
    for count in counts {
      sum = sum.flatMap { total in Quantity(whole: count).flatMap(total.adding) }
    }
    if sum == quantity { return }
    let figure = PlacedFigure(
      path(place, BudgetLine.fields.parts), printed: Figure(quantity), holds: sum.map { Figure($0) }
    )
    found[place].append(Discrepancy(.count, in: record, .linePart(linePlace(place)), [figure]))
  }

  /// Reports a parent that cannot be used and a ceiling that is in no norm table.
  mutating func checkReferences(of place: Int) {
    let line = budget.lines[place]
    if tree.cut.contains(place), let parent = line.parent {
      found[place].append(
        .missing(
          parent.text, in: record, at: path(place, BudgetLine.fields.parent),
          fullOrdinal: tree.fullOrdinal(of: place)))
    }
    if !line.ceiling.isEmpty, norms[line.ceiling] == nil {
      found[place].append(
        .missing(
          line.ceiling, in: record, at: path(place, BudgetLine.fields.ceiling),
          fullOrdinal: tree.fullOrdinal(of: place))
      )
    }
  }
}
