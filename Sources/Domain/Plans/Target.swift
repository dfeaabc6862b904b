/// What a plan promises for a year (chỉ tiêu): a share or a count of units.
package struct Target: RowValue {
  package static let letter: Character = "v"
  package let id: ID<Target>
  package let ordinal: String
  package let content: String
  package let year: Int?
  package let comparison: Comparison?
  /// The share in hundredths of a percent: 7000 is 70 %.
  package let share: Int?
  /// How many units, where no share is named.
  package let count: Int?
  /// What share and count are of; units where nothing is said.
  package let subject: TargetSubject
  /// Whether only the units added in that year count.
  package let isAdded: Bool
  /// Of how many, as the plan states it.
  package let statedBase: Int?
  /// What is counted, in words.
  package let counted: String
  package let group: ID<UnitGroup>?
  package let unitKind: String?
  /// The units below each of which the share must be reached.
  package let under: [ID<Unit>]
  /// The units that the plan names.
  package let units: [ID<Unit>]
  /// The estimate whose line says how many units each year gets.
  package let budget: ID<Budget>?
  /// The id of that line.
  package let line: String
  /// The target of which it is a part.
  package let parent: ID<Target>?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content"),
    year: Field.year("year"),
    comparison: Field<Comparison?>.choice("comparison"),
    share: Field.share("share"),
    count: Field.integer("count"),
    subject: Field<TargetSubject?>.choice("subject").or(.units),
    isAdded: Field.flag("isAdded"),
    statedBase: Field.integer("statedBase"),
    counted: Field.text("counted"),
    group: Field<ID<UnitGroup>?>.reference("group"),
    unitKind: Field.optionalKind("unitKind"),
    under: Field<[ID<Unit>]>.references("under"),
    units: Field<[ID<Unit>]>.references("units"),
    budget: Field<ID<Budget>?>.reference("budget"),
    line: Field.line("line"),
    parent: Field<ID<Target>?>.row("parent", of: "targets")
  )
  package static let schema = Schema(fields, Target.init)
}

/// How a target compares.
package enum Comparison: String, CaseIterable, Sendable {
  case atLeast, moreThan, exactly
  /// More each year than the year before, without a figure (*hằng năm nâng dần*) [DB18 I.2].
  case rising
}

/// What the share or the count of a target is of.
package enum TargetSubject: String, CaseIterable, Sendable {
  case units
  /// Administrative procedures (TTHC) of each unit: the store does not add them up.
  case procedures
}

extension Target {
  /// The fewest units, of `base`, that reach the target; nil when it sets no figure of units.
  ///
  /// `> 70%` of 130 is 92, `≥ 70%` is 91: counted in whole numbers.
  package func needed(of base: Int?) -> Int? {
    guard subject == .units, comparison != .rising else { return nil }
    let isMore = comparison == .moreThan
    guard let share else { return count.map { isMore && $0 < Int.max ? $0 + 1 : $0 } }
    guard let base else { return nil }
    let (product, overflow) = share.multipliedReportingOverflow(by: base)
    if overflow { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: 10_000)
    return isMore || rest > 0 ? whole + 1 : whole
  }
}

extension Target {
  /// What the line of an estimate gives a target by its year, with the places of those figures.
  ///
  /// Nil where the line counts nothing in those years, or is another's.
  func given(by budget: Budget) -> (quantity: Quantity, places: [Path])? {
    guard self.budget == budget.id, let year,
      let line = budget.lines.first(where: { $0.id.text == self.line })
    else { return nil }
    var given = Quantity.zero
    var places: [Path] = []
    for (own, figures) in line.years.sorted(by: { $0.key < $1.key }) {
      guard isAdded ? own == year : own <= year, let quantity = figures.quantity,
        let sum = given.adding(quantity)
      else { continue }
      given = sum
      places.append(
        Budget.fields.lines[line.id] / BudgetLine.fields.years[own] / YearFigures.fields.quantity)
    }
    return places.isEmpty ? nil : (given, places)
  }

  /// Whether it promises just as many units as the line of an estimate gives it: then it moves with the line.
  func agrees(with budget: Budget) -> Bool {
    guard share == nil, subject == .units, comparison != .moreThan, comparison != .rising,
      let count,
      let given = given(by: budget)
    else { return false }
    return given.quantity.whole == count
  }
}
