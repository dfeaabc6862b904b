/// The arithmetic check of one estimate: what holds for every figure, and what does not agree.
///
/// Each figure is compared twice: with what follows from the printed figures around it, and with
/// what follows from the right ones. Wrong in itself is an error; rightly added up from wrong
/// figures is `carried`. What is printed is never changed.
///
///     let audit = BudgetAudit(budget, plan: plan, norms: norms, record: key)
///     audit.holdsTotal(year: nil)   // 16.663.400.000 đồng beside 16.843.400.000 printed [DB18]
package struct BudgetAudit: Equatable, Sendable {
  private let computation: BudgetComputation
  /// What does not agree, in the order of the table; then total, words, figures of the plan.
  package let discrepancies: [Discrepancy]

  /// Checks an estimate, which is `record`, and the figures that `plan` takes from it.
  ///
  /// Its ceilings are those of `norms` on that day; a ceiling that is in none of them is `ref.missing`.
  package init(
    _ budget: Budget, plan: Plan?, norms: NormCatalog, on day: Day? = nil, record: RecordKey
  ) {
    let computation = BudgetComputation(budget, norms: norms, on: day, record: record)
    self.computation = computation
    let figures = plan.map { BudgetAudit.discrepancies(of: $0, in: computation) } ?? []
    discrepancies = computation.discrepancies + figures
  }

  /// What a line holds, in all or in a year; nil when it says nothing or cannot be counted.
  package func holds(_ line: ID<BudgetLine>, year: Int?) -> Money? {
    guard let place = computation.tree.index[line] else { return nil }
    guard let year else { return computation.amounts[place].holds }
    return computation.yearCells[place][year]?.holds
  }

  /// What the grand total holds, in all or in a year, printed or not.
  package func holdsTotal(year: Int?) -> Money? {
    guard let year else { return computation.total.holds }
    return computation.totalYears[year]?.holds
  }

  /// How many lines stand above a line; 0 at the top.
  package func depth(of line: ID<BudgetLine>) -> Int {
    computation.tree.index[line].map { computation.tree.depths[$0] } ?? 0
  }

  /// The lines directly below a line, or those of the top, in the order of the table.
  ///
  /// A line whose parent is missing, or stands below it, counts as one of the top.
  package func children(of line: ID<BudgetLine>?) -> [ID<BudgetLine>] {
    let tree = computation.tree
    guard let line else { return tree.roots.map { computation.budget.lines[$0].id } }
    guard let place = tree.index[line] else { return [] }
    return tree.children[place].map { computation.budget.lines[$0].id }
  }

  /// The full ordinal of a line, such as `II.2.1`.
  package func fullOrdinal(of line: ID<BudgetLine>) -> String {
    computation.tree.index[line].map(computation.tree.fullOrdinal) ?? ""
  }

  /// What a line is called in a sentence: by its number, else by its content.
  package func name(of line: ID<BudgetLine>) -> String {
    computation.tree.index[line].map { computation.tree.name(of: $0, in: computation.budget) } ?? ""
  }

  /// What does not agree in the figures that a plan takes from this estimate.
  ///
  /// They stand in the plan; `carriedFrom` leads into the estimate.
  package func discrepancies(of plan: Plan) -> [Discrepancy] {
    BudgetAudit.discrepancies(of: plan, in: computation)
  }

  /// What does not agree in the plan's figures.
  private static func discrepancies(
    of plan: Plan, in computation: BudgetComputation
  ) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for figure in plan.figures where figure.budget == computation.budget.id {
      if let discrepancy = check(figure, of: plan, in: computation) { found.append(discrepancy) }
    }
    return found
  }

  /// Compares one figure of a plan's text with the table.
  private static func check(
    _ figure: PlanFigure, of plan: Plan, in computation: BudgetComputation
  ) -> Discrepancy? {
    let record = plan.id.key
    let place = Plan.fields.figures[figure.id]
    var inputs: [BudgetCell] = figure.lines.isEmpty ? [computation.totalCell(figure.year)] : []
    for line in figure.lines {
      guard let index = computation.tree.index[line] else {
        return .missing(line.text, in: record, at: place / PlanFigure.fields.lines)
      }
      inputs.append(computation.cell(index, figure.year))
    }
    let path = place / PlanFigure.fields.amount
    inputs.removeAll(where: \.isBlank)
    guard !inputs.isEmpty, let amount = figure.amount else { return nil }
    let (cell, verdict) = BudgetCell.sum(of: inputs, printed: amount, at: path)
    if verdict == .right { return nil }
    let carried = verdict == .carried
    return Discrepancy(
      carried ? .carried : .text, in: record, .planFigure,
      [PlacedFigure(path, printed: amount, holds: cell.holds)],
      unit: computation.budget.moneyUnit, carriedFrom: carried ? cell.causes : [],
      source: computation.record)
  }
}

extension BudgetComputation {
  /// The cell of a line's amount, or of one of its years.
  func cell(_ place: Int, _ year: Int?) -> BudgetCell {
    guard let year else { return amounts[place] }
    return yearCells[place][year] ?? .blank
  }

  /// The cell of the grand total, or of one of its years.
  func totalCell(_ year: Int?) -> BudgetCell {
    guard let year else { return total }
    return totalYears[year] ?? .blank
  }
}
