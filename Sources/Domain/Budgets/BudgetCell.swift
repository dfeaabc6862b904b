/// One figure of an estimate while it is checked: what is printed and what holds.
struct BudgetCell: Hashable, Sendable {
  /// As printed, nil when blank.
  let printed: Money?
  /// What sums of printed figures count: printed, or what the printed figures below give.
  let shown: Money?
  /// What sums of right figures count.
  let truth: Money?
  /// What holds, to be shown; nil when it cannot be told.
  let holds: Money?
  /// Where the wrong figures stand that make `shown` differ from `truth`.
  let causes: [Path]

  /// A cell that says nothing.
  static let blank = BudgetCell(printed: nil, shown: nil, truth: nil, holds: nil, causes: [])

  /// Nothing at all as a figure: what blank cells add beside filled ones.
  static let zero = BudgetCell(asPrinted: .zero)

  init(printed: Money?, shown: Money?, truth: Money?, holds: Money?, causes: [Path]) {
    self.printed = printed
    self.shown = shown
    self.truth = truth
    self.holds = holds
    self.causes = causes
  }

  /// A figure that nothing contradicts.
  init(asPrinted printed: Money?) {
    self.init(printed: printed, shown: printed, truth: printed, holds: printed, causes: [])
  }

  /// A figure of which only `holds` is right; a blank one is filled in by it.
  init(printed: Money?, holds: Money, at path: Path) {
    let wrong = printed.map { $0 != holds } ?? false
    self.init(
      printed: printed, shown: printed ?? holds, truth: holds, holds: holds,
      causes: wrong ? [path] : [])
  }

  /// A figure whose right value cannot be counted: sums go on with what is printed.
  init(uncountable printed: Money?) {
    self.init(printed: printed, shown: printed, truth: printed, holds: nil, causes: [])
  }

  /// Whether it adds nothing to any sum.
  var isBlank: Bool { shown == nil && truth == nil }
}

/// What a check of one figure came to.
enum Verdict: Hashable {
  case right
  /// It follows correctly from wrong figures.
  case carried
  case wrong
}

extension BudgetCell {
  /// A figure that is the sum of `inputs`, and whether it is right.
  ///
  /// Compared twice: with the sum of what is right, then with the sum of what is printed.
  static func sum(of inputs: [BudgetCell], printed: Money?, at path: Path) -> (BudgetCell, Verdict)
  {
    var shown: Money? = .zero
    var truth: Money? = .zero
    var causes: [Path] = []
    var known: Set<Path> = []
    for input in inputs {
      shown = shown?.adding(input.shown ?? .zero)
      truth = truth?.adding(input.truth ?? .zero)
      for cause in input.causes where known.insert(cause).inserted { causes.append(cause) }
    }
    guard let truth else { return (BudgetCell(uncountable: printed), .wrong) }
    if shown == truth { causes = [] }
    guard let printed else {
      let cell = BudgetCell(
        printed: nil, shown: shown, truth: truth, holds: truth, causes: causes)
      return (cell, .right)
    }
    if printed == truth { return (BudgetCell(asPrinted: printed), .right) }
    let carried = printed == shown
    let cell = BudgetCell(
      printed: printed, shown: printed, truth: truth, holds: truth,
      causes: carried ? causes : [path] + causes)
    return (cell, carried ? .carried : .wrong)
  }
}
