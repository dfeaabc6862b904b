/// A table of cost ceilings (mức chi tối đa), such as that of Thông tư 116/2015/TT-BTC.
package struct NormTable: UndatedRecord {
  package static let kind = RecordKind.normTable
  package static let letter: Character = "n"

  package let id: ID<NormTable>
  package let title: String
  package let from: Day?
  package let to: Day?
  package let entries: [CostNorm]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    from: Field.day("from"),
    to: Field.day("to"),
    entries: Field<[CostNorm]>.rows("entries")
  )
  package static let schema = Schema(fields, NormTable.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { title }
}

/// One ceiling: for which units, for what, how much at most.
package struct CostNorm: RowValue {
  package static let letter: Character = "z"
  package let id: ID<CostNorm>
  package let units: String
  package let content: String
  /// Blank until it is typed: then nothing is above it.
  package let ceiling: Money?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    units: Field.text("units"),
    content: Field.text("content").names(),
    ceiling: Field.money("ceiling")
  )
  package static let schema = Schema(fields, CostNorm.init)
}
