/// One line of an estimate (dòng dự toán).
///
/// Every figure may be missing, as in the documents.
package struct BudgetLine: RowValue {
  package static let letter: Character = "l"

  package let id: ID<BudgetLine>
  package let parent: ID<BudgetLine>?
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
  /// What was typed where it differs from how we show it, by field: `02`, `26.4`.
  package let typed: TypedFigures?
  /// The entry of the norm table that limits the norm.
  package let ceiling: String
  /// What it is for; where blank, that of the line above.
  package let purpose: BudgetPurpose?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let parent = Field<ID<BudgetLine>>.row("parent", of: "lines")
    package static let ordinal = Field.text("ordinal")
    package static let content = Field.text("content")
    package static let measure = Field.text("measure")
    package static let quantity = Field.quantity("quantity")
    package static let norm = Field.money("norm")
    package static let amount = Field.money("amount")
    package static let years = Field<[Int: YearFigures]>.byYear("years")
    package static let formula = Field.text("formula")
    package static let parts = Field<[CountPart]>.rows("parts")
    package static let source = Field.text("source")
    package static let performer = Field.text("performer")
    package static let time = Field.text("time")
    package static let typed = Field<TypedFigures>.group("typed")
    package static let ceiling = Field.text("ceiling")
    package static let purpose = Field<BudgetPurpose>.choice("purpose")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.content, Fields.measure, Fields.quantity, Fields.norm, Fields.amount,
    Fields.years, Fields.formula, Fields.parts, Fields.source, Fields.performer, Fields.time,
    Fields.purpose, Fields.parent, Fields.typed, Fields.ceiling,
  ])

  /// Reads a line; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    parent = try reader(Fields.parent)
    ordinal = try reader.text(Fields.ordinal)
    content = try reader.text(Fields.content)
    measure = try reader.text(Fields.measure)
    quantity = try reader(Fields.quantity)
    norm = try reader(Fields.norm)
    amount = try reader(Fields.amount)
    years = try reader(Fields.years) ?? [:]
    formula = try reader.text(Fields.formula)
    parts = try reader.rows(Fields.parts)
    source = try reader.text(Fields.source)
    performer = try reader.text(Fields.performer)
    time = try reader.text(Fields.time)
    typed = try reader(Fields.typed)
    ceiling = try reader.text(Fields.ceiling)
    purpose = try reader(Fields.purpose)
  }
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let count = Field.integer("count")
    package static let name = Field.text("name")
  }
  package static let form = RecordForm([Fields.count, Fields.name])

  /// Reads a count; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    count = try reader(Fields.count)
    name = try reader.text(Fields.name)
  }
}

/// Figures exactly as the document or a person wrote them.
package struct TypedFigures: GroupValue {
  package let quantity: String
  package let norm: String
  package let amount: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let quantity = Field.text("quantity")
    package static let norm = Field.text("norm")
    package static let amount = Field.text("amount")
  }
  package static let form = RecordForm([Fields.quantity, Fields.norm, Fields.amount])

  /// Reads them.
  package init(reading reader: TreeReader) throws(Misfit) {
    quantity = try reader.text(Fields.quantity)
    norm = try reader.text(Fields.norm)
    amount = try reader.text(Fields.amount)
  }
}
