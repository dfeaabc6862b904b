/// An estimate of costs (dự toán, khái toán) as its document prints it.
///
/// What is printed is kept, also where it is wrong; what holds is computed beside it
/// (`BudgetAudit`).
package struct Budget: RecordValue {
  package static let kind = RecordKind.budget

  package let id: ID<Budget>
  package let title: String
  package let plan: ID<Plan>?
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
  package let state: BudgetState?
  /// What was decided on its way to the money, step by step.
  package let decisions: [BudgetDecision]
  /// What units ask for.
  package let requests: [BudgetRequest]
  /// What may be paid out of it.
  package let eligible: [EligibleExpense]
  /// What was paid.
  package let vouchers: [Voucher]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let plan = Field<ID<Plan>>.reference("plan")
    package static let moneyUnit = Field<MoneyUnit>.choice("moneyUnit")
    package static let normHeading = Field.text("normHeading")
    package static let years = Field.texts("years")
    package static let lines = Field<[BudgetLine]>.rows("lines")
    package static let total = Field<BudgetTotal>.group("total")
    package static let words = Field.text("words")
    package static let footnote = Field.text("footnote")
    package static let state = Field<BudgetState>.choice("state")
    package static let decisions = Field<[BudgetDecision]>.rows("decisions")
    package static let requests = Field<[BudgetRequest]>.rows("requests")
    package static let eligible = Field<[EligibleExpense]>.rows("eligible")
    package static let vouchers = Field<[Voucher]>.rows("vouchers")
  }
  package static let form = RecordForm([
    Fields.title, Fields.plan, Fields.state, Fields.moneyUnit, Fields.normHeading, Fields.years,
    Fields.lines, Fields.total, Fields.words, Fields.footnote, Fields.decisions, Fields.requests,
    Fields.eligible, Fields.vouchers,
  ])

  /// Reads an estimate; title and money unit must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    plan = try reader(Fields.plan)
    moneyUnit = try reader.required(Fields.moneyUnit)
    normHeading = try reader.text(Fields.normHeading)
    let yearTexts = try reader(Fields.years) ?? []
    years = yearTexts.compactMap { Int($0) }
    guard years.count == yearTexts.count else { throw Misfit("years", .unexpected(.year)) }
    lines = try reader.rows(Fields.lines)
    total = try reader(Fields.total)
    words = try reader.text(Fields.words)
    footnote = try reader.text(Fields.footnote)
    state = try reader(Fields.state)
    decisions = try reader.rows(Fields.decisions)
    requests = try reader.rows(Fields.requests)
    eligible = try reader.rows(Fields.eligible)
    vouchers = try reader.rows(Fields.vouchers)
  }
}

/// The printed grand total (tổng cộng) with its years.
package struct BudgetTotal: GroupValue {
  package let amount: Money?
  package let years: [Int: YearFigures]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let amount = Field.money("amount")
    package static let years = Field<[Int: YearFigures]>.byYear("years")
  }
  package static let form = RecordForm([Fields.amount, Fields.years])

  /// Reads a total.
  package init(reading reader: TreeReader) throws(Misfit) {
    amount = try reader(Fields.amount)
    years = try reader(Fields.years) ?? [:]
  }
}

/// What a line says of one year.
package struct YearFigures: GroupValue {
  package let amount: Money?
  package let quantity: Quantity?
  /// The amount as it is printed where we show it otherwise, or where it is none: a dash.
  package let typed: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let amount = Field.money("amount")
    package static let quantity = Field.quantity("quantity")
    package static let typed = Field.text("typed")
  }
  package static let form = RecordForm([Fields.amount, Fields.quantity, Fields.typed])

  /// Reads the figures of a year.
  package init(reading reader: TreeReader) throws(Misfit) {
    amount = try reader(Fields.amount)
    quantity = try reader(Fields.quantity)
    typed = try reader.text(Fields.typed)
  }
}
