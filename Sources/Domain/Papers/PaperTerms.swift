/// As what a paper is taken, with what it does not say itself.
package enum PaperTerms: Hashable, Sendable {
  case units(UnitImport.Terms)
  case worksheet(UnitWorksheet.Terms)
  case rows(RowPaperTerms)
  case scores(ScoreTarget)

  package var kind: PaperKind {
    switch self {
    case .units: .units
    case .worksheet: .worksheet
    case .rows(let terms): .rows(terms.kind)
    case .scores: .scores
    }
  }

  /// The unit of money that a person named.
  var moneyUnit: MoneyUnit? {
    if case .rows(let terms) = self { terms.moneyUnit } else { nil }
  }

  /// The same, its money in a unit that was named before, unless another one is named now.
  func counted(in unit: MoneyUnit?) -> PaperTerms {
    guard case .rows(let terms) = self, terms.moneyUnit == nil, let unit else { return self }
    return .rows(terms.counted(in: unit))
  }
}
