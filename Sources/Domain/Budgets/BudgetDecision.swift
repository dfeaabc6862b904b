/// How far an estimate has come on its way from proposal to settlement.
package enum BudgetState: String, CaseIterable, Sendable {
  case draft, submitted, appraised, approved, allotted, settled
}

/// A step on the way of an estimate, with the paper that took it.
package struct BudgetDecision: RowValue {
  package static let letter: Character = "f"
  package let id: ID<BudgetDecision>
  package let step: BudgetStep?
  package let number: String
  package let date: Day?
  /// Who decides.
  package let office: String
  package let amount: Money?
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    step: Field<BudgetStep?>.choice("step"),
    number: Field.text("number"),
    date: Field.day("date"),
    office: Field.text("office").names(),
    amount: Field.money("amount"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, BudgetDecision.init)
}

/// The steps on the way of an estimate.
package enum BudgetStep: String, CaseIterable, Sendable {
  /// An agency draws it up (lập dự toán).
  case estimate
  /// The finance agency looks it through (thẩm định).
  case appraisal
  case approval
  /// The money is given (giao dự toán, cấp phát).
  case allotment
  /// It is accounted for (quyết toán).
  case settlement
}

/// What a unit asks for in an estimate.
package struct BudgetRequest: RowValue {
  package static let letter: Character = "q"
  package let id: ID<BudgetRequest>
  package let unit: ID<Unit>
  package let amount: Money?
  package let date: Day?
  package let note: String
  /// The entry of the norm table that limits what may be asked for.
  package let ceiling: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    amount: Field.money("amount"),
    date: Field.day("date"),
    note: Field.prose("note"),
    ceiling: Field.norm("ceiling")
  )
  package static let schema = Schema(fields, BudgetRequest.init)
}

/// A kind of expense that may be paid out of an estimate.
package struct EligibleExpense: RowValue {
  package static let letter: Character = "e"
  package let id: ID<EligibleExpense>
  package let ordinal: String
  package let content: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content")
  )
  package static let schema = Schema(fields, EligibleExpense.init)
}
