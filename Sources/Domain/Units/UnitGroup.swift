/// A named set of units (nhóm đơn vị): its members listed, or a rule, or only a stated count.
///
/// Documents speak of *19 sở* or *UBND cấp xã* without a list; a group keeps what is known.
package struct UnitGroup: UndatedRecord {
  package static let kind = RecordKind.group
  package static let letter: Character = "g"

  package let id: ID<UnitGroup>
  package let name: String
  /// How many units the document says there are.
  package let statedCount: Int?
  /// The rule, first half: all units of this kind.
  package let unitKind: String?
  /// The rule, second half: under this unit.
  package let parent: ID<Unit>?
  /// Whether its units are a pilot, also where none is named yet (thí điểm).
  package let isPilot: Bool
  /// Whether its units are to run their systems electronically (ISO điện tử).
  package let isElectronic: Bool
  package let members: [GroupMember]
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name").required(),
    statedCount: Field.integer("statedCount"),
    unitKind: Field.optionalKind("unitKind"),
    parent: Field<ID<Unit>?>.reference("parent"),
    isPilot: Field.flag("isPilot"),
    isElectronic: Field.flag("isElectronic"),
    members: Field<[GroupMember]>.rows("members"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, UnitGroup.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { name }

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

  /// Its field as it stands in the file.
  package static let fields = Field<ID<Unit>?>.reference("unit").required()
  package static let schema = Schema(fields, GroupMember.init)
}
