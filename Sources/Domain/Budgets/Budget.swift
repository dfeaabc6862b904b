/// An estimate of costs (dự toán, khái toán) as its document prints it.
///
/// What is printed is kept, also where it is wrong; what holds is computed beside it
/// (`BudgetAudit`).
package struct Budget: RecordValue {
  package static let kind = RecordKind.budget
  package static let letter: Character = "b"

  package let id: ID<Budget>
  package let title: String
  package let plan: ID<Plan>?
  package let state: BudgetState?
  /// The unit in which the table is written.
  package let moneyUnit: MoneyUnit
  /// The heading of the column of norms as printed: *Định mức*, *Đơn giá*.
  package let normHeading: String
  /// The years that have a column of their own.
  package let years: [Int]
  /// All lines in the order of the table; the tree is made by their parents.
  package let lines: [BudgetLine]
  package let total: BudgetTotal?
  /// The total in words, as printed.
  package let words: String
  /// What the estimate is based on (căn cứ lập).
  package let footnote: String
  /// What was decided on its way to the money, step by step.
  package let decisions: [BudgetDecision]
  /// What units ask for.
  package let requests: [BudgetRequest]
  /// What may be paid out of it.
  package let eligible: [EligibleExpense]
  /// What was paid.
  package let vouchers: [Voucher]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    plan: Field<ID<Plan>?>.reference("plan"),
    state: Field<BudgetState?>.choice("state"),
    moneyUnit: Field<MoneyUnit?>.choice("moneyUnit").required(),
    normHeading: Field.text("normHeading"),
    years: Field.years("years"),
    lines: Field<[BudgetLine]>.rows("lines"),
    total: Field<BudgetTotal?>.group("total"),
    words: Field.text("words"),
    footnote: Field.prose("footnote"),
    decisions: Field<[BudgetDecision]>.rows("decisions"),
    requests: Field<[BudgetRequest]>.rows("requests"),
    eligible: Field<[EligibleExpense]>.rows("eligible"),
    vouchers: Field<[Voucher]>.rows("vouchers")
  )
  package static let schema = Schema(fields, Budget.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { title }

  package var yearsCovered: ClosedRange<Int>? {
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// Its title, with its years where it does not name them: a copy for other years is called as what it was copied from.
  package var titleWithYears: String {
    guard let years = yearsCovered else { return title }
    let ends = [years.lowerBound, years.upperBound].map { String($0) }
    // It is asked for at every frame, and may be as long as a record: years stand where it can be seen.
    let seen = title.prefix(300)
    guard !ends.allSatisfy({ seen.contains($0) }) else { return title }
    return "\(title) " + (years.count == 1 ? ends[0] : ends.joined(separator: "–"))
  }
}

/// The printed grand total (tổng cộng) with its years.
package struct BudgetTotal: GroupValue {
  package let amount: Money?
  package let years: [Int: YearFigures]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    amount: Field.money("amount"),
    years: Field<[Int: YearFigures]>.byYear("years")
  )
  package static let schema = Schema(fields, BudgetTotal.init)
}

/// What a line says of one year.
package struct YearFigures: GroupValue {
  package let amount: Money?
  package let quantity: Quantity?
  /// The amount as it is printed where we show it otherwise, or where it is none: a dash.
  package let typed: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    amount: Field.money("amount"),
    quantity: Field.quantity("quantity"),
    typed: Field.text("typed")
  )
  package static let schema = Schema(fields, YearFigures.init)
}
