/// The list of units that a plan chooses (danh sách kèm theo kế hoạch).
package struct Roster: RowValue {
  package static let letter: Character = "x"
  package let id: ID<Roster>
  package let title: String
  package let year: Int?
  package let groups: [RosterGroup]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let year = Field.year("year")
    package static let groups = Field<[RosterGroup]>.rows("groups")
  }
  package static let form = RecordForm([Fields.title, Fields.year, Fields.groups])

  /// Reads a roster; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    year = try reader(Fields.year)
    groups = try reader.rows(Fields.groups)
  }

  /// How many units are listed.
  package var count: Int { groups.reduce(0) { $0 + $1.entries.count } }
}

/// One group of a roster with how many of how many were chosen: `UBND huyện Điện Biên (15/25)`.
package struct RosterGroup: RowValue {
  package static let letter: Character = "q"
  package let id: ID<RosterGroup>
  package let ordinal: String
  package let name: String
  package let unit: ID<Unit>?
  /// How many the document says were chosen.
  package let chosen: Int?
  /// Out of how many.
  package let outOf: Int?
  package let entries: [RosterEntry]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let name = Field.text("name")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let chosen = Field.integer("chosen")
    package static let outOf = Field.integer("outOf")
    package static let entries = Field<[RosterEntry]>.rows("entries")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.name, Fields.unit, Fields.chosen, Fields.outOf, Fields.entries,
  ])

  /// Reads a group; its name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    name = try reader.required(Fields.name)
    unit = try reader(Fields.unit)
    chosen = try reader(Fields.chosen)
    outOf = try reader(Fields.outOf)
    entries = try reader.rows(Fields.entries)
  }
}

/// One line of a roster: the name as printed and the unit it means.
package struct RosterEntry: RowValue {
  package static let letter: Character = "e"
  package let id: ID<RosterEntry>
  package let ordinal: String
  package let name: String
  package let unit: ID<Unit>?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let name = Field.text("name")
    package static let unit = Field<ID<Unit>>.reference("unit")
  }
  package static let form = RecordForm([Fields.ordinal, Fields.name, Fields.unit])

  /// Reads an entry; the printed name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    name = try reader.required(Fields.name)
    unit = try reader(Fields.unit)
  }
}
