extension Budget {
  /// The units in which a figure of an estimate is likelier meant than in its own; none where it may be meant so.
  ///
  /// Nothing costs less than a thousand đồng, and who types three noughts behind a figure of thousands or millions
  /// most often means đồng. Once there is another figure the unit was seen: then only a figure that dwarfs all
  /// others like it is doubted, a price beside the prices, an amount beside the amounts.
  package func likelierUnits(for money: Money, at path: Path) -> [MoneyUnit] {
    let isFigure = path.isWithin(Budget.fields.lines) || path.isWithin(Budget.fields.total)
    guard isFigure, money > .zero else { return [] }
    if hasFigures {
      let isPrice = path.steps.last == BudgetLine.fields.norm.key
      let known = isPrice ? lines.compactMap(\.norm) : amounts
      guard let most = known.max(), most > .zero, money.dong / most.dong >= Budget.dwarfing
      else { return [] }
    }
    let typed = money.dong / moneyUnit.dong
    let isRound = typed.isMultiple(of: 1000)
    switch moneyUnit {
    case .dong: return !hasFigures && money.dong < 1000 ? [.thousand, .million] : []
    case .thousand: return isRound && typed >= 10_000 ? [.dong] : []
    case .million: return isRound && typed >= 1000 ? [.dong, .thousand] : []
    }
  }

  /// So many times the largest one like it a figure is hardly meant; a thousand is the step between two units.
  private static let dwarfing = 20

  /// All amounts of money in it that are no prices.
  private var amounts: [Money] {
    [total?.amount].compactMap { $0 }
      + lines.flatMap { line in
        [line.amount].compactMap { $0 } + line.years.values.compactMap(\.amount)
      }
  }

  /// Whether it has an amount of money anywhere: the unit was seen when that was typed.
  package var hasFigures: Bool { !amounts.isEmpty || lines.contains { $0.norm != nil } }
}

extension MoneyUnit {
  /// How many đồng it is.
  var dong: Int {
    switch self {
    case .dong: 1
    case .thousand: 1000
    case .million: 1_000_000
    }
  }
}

extension Workspace {
  /// The unit in which a new estimate begins: as the others of its plan, else as most of them; đồng where there is none.
  package func usualMoneyUnit(ofPlan plan: ID<Plan>?) -> MoneyUnit {
    let all = all(Budget.self)
    let own = all.filter { plan != nil && $0.plan == plan }
    let counts = (own.isEmpty ? all : own).reduce(into: [MoneyUnit: Int]()) {
      $0[$1.moneyUnit, default: 0] += 1
    }
    // Of two that are as frequent the smaller one errs less.
    let most = MoneyUnit.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return MoneyUnit.allCases.first { counts[$0] == most.flatMap { counts[$0] } } ?? .dong
  }
}
