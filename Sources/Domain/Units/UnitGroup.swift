/// A named set of units (nhóm đơn vị): its members listed, or a rule, or only a stated count.
///
/// Documents speak of *19 sở* or *UBND cấp xã* without a list; a group keeps what is known.
package struct UnitGroup: RecordValue {
  package static let kind = RecordKind.group

  package let id: ID<UnitGroup>
  package let name: String
  package let members: [GroupMember]
  /// The rule, first half: all units of this kind.
  package let unitKind: String?
  /// The rule, second half: under this unit.
  package let parent: ID<Unit>?
  /// How many units the document says there are.
  package let statedCount: Int?
  /// Whether its units are a pilot, also where none is named yet (thí điểm).
  package let isPilot: Bool
  /// Whether its units are to run their systems electronically (ISO điện tử).
  package let isElectronic: Bool
  package let note: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let members = Field<[GroupMember]>.rows("members")
    package static let unitKind = Field.unitKind("unitKind")
    package static let parent = Field<ID<Unit>>.reference("parent")
    package static let statedCount = Field.integer("statedCount")
    package static let isPilot = Field.flag("isPilot")
    package static let isElectronic = Field.flag("isElectronic")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.name, Fields.statedCount, Fields.unitKind, Fields.parent, Fields.isPilot,
    Fields.isElectronic, Fields.members, Fields.note,
  ])

  /// Reads a group; its name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.required(Fields.name)
    members = try reader.rows(Fields.members)
    unitKind = try reader(Fields.unitKind)
    parent = try reader(Fields.parent)
    statedCount = try reader(Fields.statedCount)
    isPilot = try reader(Fields.isPilot) ?? false
    isElectronic = try reader(Fields.isElectronic) ?? false
    note = try reader.text(Fields.note)
  }

  /// Whether its members can be told: by list or by rule.
  package var isKnown: Bool { !members.isEmpty || unitKind != nil || parent != nil }

  /// Whether fewer members are listed than the document says there are.
  package var isListedInPart: Bool {
    !members.isEmpty && members.count < statedCount ?? 0
  }
}

/// One unit listed in a group.
package struct GroupMember: RowValue {
  package static let letter: Character = "e"
  package let id: ID<GroupMember>
  package let unit: ID<Unit>

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
  }
  package static let form = RecordForm([Fields.unit])

  /// Reads a member; the unit must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
  }
}
