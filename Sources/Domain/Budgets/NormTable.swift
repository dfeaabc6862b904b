/// A table of cost ceilings (mức chi tối đa), such as that of Thông tư 116/2015/TT-BTC.
package struct NormTable: RecordValue {
  package static let kind = RecordKind.normTable

  package let id: ID<NormTable>
  package let title: String
  package let from: Day?
  package let to: Day?
  package let entries: [CostNorm]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let entries = Field<[CostNorm]>.rows("entries")
  }
  package static let form = RecordForm([
    Fields.title, Fields.from, Fields.to, Fields.entries,
  ])

  /// Reads a table; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    from = try reader(Fields.from)
    to = try reader(Fields.to)
    entries = try reader.rows(Fields.entries)
  }
}

/// One ceiling: for which units, for what, how much at most.
package struct CostNorm: RowValue {
  package static let letter: Character = "z"
  package let id: ID<CostNorm>
  package let units: String
  package let content: String
  /// Blank until it is typed: then nothing is above it.
  package let ceiling: Money?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let units = Field.text("units")
    package static let content = Field.text("content")
    package static let ceiling = Field.money("ceiling")
  }
  package static let form = RecordForm([Fields.units, Fields.content, Fields.ceiling])

  /// Reads a ceiling; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    units = try reader.text(Fields.units)
    content = try reader.text(Fields.content)
    ceiling = try reader(Fields.ceiling)
  }
}
