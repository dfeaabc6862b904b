/// The list of units that a plan chooses (danh sách kèm theo kế hoạch).
package struct Roster: RowValue {
  package static let letter: Character = "x"
  package let id: ID<Roster>
  package let title: String
  package let year: Int?
  package let groups: [RosterGroup]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    year: Field.year("year"),
    groups: Field<[RosterGroup]>.rows("groups")
  )
  package static let schema = Schema(fields, Roster.init)

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    name: Field.text("name").required(),
    unit: Field<ID<Unit>?>.reference("unit"),
    chosen: Field.integer("chosen"),
    outOf: Field.integer("outOf"),
    entries: Field<[RosterEntry]>.rows("entries")
  )
  package static let schema = Schema(fields, RosterGroup.init)
}

/// One line of a roster: the name as printed and the unit it means.
package struct RosterEntry: RowValue {
  package static let letter: Character = "e"
  package let id: ID<RosterEntry>
  package let ordinal: String
  package let name: String
  package let unit: ID<Unit>?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    name: Field.text("name").required(),
    unit: Field<ID<Unit>?>.reference("unit")
  )
  package static let schema = Schema(fields, RosterEntry.init)
}
