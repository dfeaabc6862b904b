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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let step = Field<BudgetStep>.choice("step")
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let office = Field.text("office")
    package static let amount = Field.money("amount")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.step, Fields.number, Fields.date, Fields.office, Fields.amount, Fields.note,
  ])

  /// Reads one; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    step = try reader(Fields.step)
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    office = try reader.text(Fields.office)
    amount = try reader(Fields.amount)
    note = try reader.text(Fields.note)
  }
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let amount = Field.money("amount")
    package static let date = Field.day("date")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.unit, Fields.amount, Fields.date, Fields.note,
  ])

  /// Reads one; the unit must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
    amount = try reader(Fields.amount)
    date = try reader(Fields.date)
    note = try reader.text(Fields.note)
  }
}

/// A kind of expense that may be paid out of an estimate.
package struct EligibleExpense: RowValue {
  package static let letter: Character = "e"
  package let id: ID<EligibleExpense>
  package let ordinal: String
  package let content: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let content = Field.text("content")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.content,
  ])

  /// Reads one; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    content = try reader.text(Fields.content)
  }
}
