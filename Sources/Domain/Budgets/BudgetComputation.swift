/// The work of checking one estimate: every figure's cell and what was found on the way.
struct BudgetComputation: Equatable, Sendable {
  let budget: Budget
  let tree: BudgetTree
  let record: RecordKey
  /// What limits the norms of lines.
  let norms: NormCatalog
  /// The day whose ceilings hold; nil where the estimate says nothing of its time.
  let day: Day?
  /// The years that the table speaks of anywhere, in order.
  let years: [Int]
  /// The quantities of years by which each line goes.
  let quantities: YearQuantities
  /// The cells of the lines' amounts, by the line's place in the table.
  var amounts: [BudgetCell]
  /// The cells of the lines' years.
  var yearCells: [[Int: BudgetCell]]
  var total = BudgetCell.blank
  var totalYears: [Int: BudgetCell] = [:]
  /// What was found in each line.
  var found: [[Discrepancy]]
  /// What was found below the lines: total and words.
  var foundBelow: [Discrepancy] = []

  /// Checks the whole table.
  init(_ budget: Budget, norms: NormCatalog, on day: Day?, record: RecordKey) {
    self.budget = budget
    self.record = record
    self.norms = norms
    self.day = day
    tree = BudgetTree(budget.lines)
    var years = Set(budget.years)
    for line in budget.lines { years.formUnion(line.years.keys) }
    if let total = budget.total { years.formUnion(total.years.keys) }
    self.years = years.sorted()
    quantities = YearQuantities(budget.lines, tree)
    amounts = Array(repeating: .blank, count: budget.lines.count)
    yearCells = Array(repeating: [:], count: budget.lines.count)
    found = Array(repeating: [], count: budget.lines.count)
    for place in tree.topDown.reversed() { check(place) }
    checkOrderOfNorms()
    checkTotal()
    checkWords()
    checkRequests()
  }

  /// Checks one line, the lines below it being done.
  private mutating func check(_ place: Int) {
    checkReferences(of: place)
    checkAmount(of: place)
    checkFormula(of: place)
    checkYears(of: place)
    checkSumOfYears(of: place)
    checkYearQuantities(of: place)
    checkQuantities(of: place)
    checkNorm(of: place)
    checkParts(of: place)
  }

  /// All that was found, in the order of the table.
  var discrepancies: [Discrepancy] {
    var all: [Discrepancy] = []
    for inLine in found { all.append(contentsOf: inLine) }
    return all + foundBelow
  }
}

extension BudgetComputation {
  /// The path of a field of a line.
  func path(_ place: Int, _ field: some AnyField) -> Path {
    Budget.fields.lines[budget.lines[place].id] / field
  }

  /// The path of a field of a line's year.
  func path(_ place: Int, _ year: Int, _ field: some AnyField = YearFigures.fields.amount) -> Path {
    Budget.fields.lines[budget.lines[place].id] / BudgetLine.fields.years[year] / field
  }

  /// A line as a label names it.
  func linePlace(_ place: Int) -> LinePlace {
    let line = budget.lines[place]
    return LinePlace(
      fullOrdinal: tree.fullOrdinal(of: place), ordinal: line.ordinal,
      content: line.content.inOneLine)
  }

  /// Notes what was found in a line.
  mutating func note(
    _ code: Discrepancy.Code, _ place: Int, year: Int? = nil, _ figures: [PlacedFigure],
    carriedFrom: [Path] = []
  ) {
    found[place].append(
      Discrepancy(
        code, in: record, .line(linePlace(place), year: year), figures, unit: budget.moneyUnit,
        carriedFrom: carriedFrom))
  }

  /// Notes the verdict on a sum; a wrong one has the code `wrong`.
  mutating func note(
    _ verdict: Verdict, wrong: Discrepancy.Code, _ place: Int, year: Int? = nil,
    _ cell: BudgetCell, at path: Path
  ) {
    let figure = PlacedFigure(path, printed: cell.printed, holds: cell.holds)
    switch verdict {
    case .right: break
    case .carried: note(.carried, place, year: year, [figure], carriedFrom: cell.causes)
    case .wrong: note(wrong, place, year: year, [figure])
    }
  }
}
