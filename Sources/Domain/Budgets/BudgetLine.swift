/// One line of an estimate (dòng dự toán).
///
/// Every figure may be missing, as in the documents.
package struct BudgetLine: RowValue {
  package static let letter: Character = "l"

  package let id: ID<BudgetLine>
  /// As printed: `I`, `1`, `1.1`, or nothing.
  package let ordinal: String
  package let content: String
  /// What is counted: *Cuộc*, *Chuyến*.
  package let measure: String
  package let quantity: Quantity?
  /// The cost of one (đơn giá, định mức).
  package let norm: Money?
  package let amount: Money?
  package let years: [Int: YearFigures]
  /// How the amount came about, in words: `500 người x 20.000 đồng x 2 ngày`.
  package let formula: String
  /// The counts that the content names and that make up the quantity.
  package let parts: [CountPart]
  package let source: String
  package let performer: String
  package let time: String
  /// What it is for; where blank, that of the line above.
  package let purpose: BudgetPurpose?
  package let parent: ID<BudgetLine>?
  /// What was typed where it differs from how we show it, by field: `02`, `26.4`.
  package let typed: TypedFigures?
  /// The entry of the norm table that limits the norm.
  package let ceiling: String
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content"),
    measure: Field.text("measure"),
    quantity: Field.quantity("quantity"),
    norm: Field.money("norm"),
    amount: Field.money("amount"),
    years: Field<[Int: YearFigures]>.byYear("years"),
    formula: Field.text("formula"),
    parts: Field<[CountPart]>.rows("parts"),
    source: Field.text("source"),
    performer: Field.text("performer"),
    time: Field.text("time"),
    purpose: Field<BudgetPurpose?>.choice("purpose"),
    parent: Field<ID<BudgetLine>?>.row("parent", of: "lines"),
    typed: Field<TypedFigures?>.group("typed"),
    ceiling: Field.norm("ceiling"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, BudgetLine.init)
}

/// What the money of a line is for, where it is for the systems of units.
package enum BudgetPurpose: String, CaseIterable, Sendable {
  /// Units build their system, or convert it.
  case introduction
  /// Units keep it up and improve it (duy trì, cải tiến).
  case maintenance
}

/// A count named in the content of a line: *62 xã*.
package struct CountPart: RowValue {
  package static let letter: Character = "i"
  package let id: ID<CountPart>
  /// Blank until it is typed.
  package let count: Int?
  package let name: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    count: Field.integer("count"),
    name: Field.text("name").names()
  )
  package static let schema = Schema(fields, CountPart.init)
}

/// Figures exactly as the document or a person wrote them.
package struct TypedFigures: GroupValue {
  package let quantity: String
  package let norm: String
  package let amount: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    quantity: Field.text("quantity"),
    norm: Field.text("norm"),
    amount: Field.text("amount")
  )
  package static let schema = Schema(fields, TypedFigures.init)
}
