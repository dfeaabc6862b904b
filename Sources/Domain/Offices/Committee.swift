/// A steering committee (ban chỉ đạo), of the province or of a district, by office.
package struct Committee: RecordValue {
  package static let kind = RecordKind.committee

  package let id: ID<Committee>
  package let name: String
  package let level: CommitteeLevel?
  /// The unit that it steers for: the province or a district.
  package let owner: ID<Unit>?
  /// The number of the decision that set it up.
  package let decision: String
  /// The day of that decision.
  package let date: Day?
  package let members: [CommitteeMember]
  package let note: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let level = Field<CommitteeLevel>.choice("level")
    package static let owner = Field<ID<Unit>>.reference("owner")
    package static let decision = Field.text("decision")
    package static let date = Field.day("date")
    package static let members = Field<[CommitteeMember]>.rows("members")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.name, Fields.level, Fields.owner, Fields.decision, Fields.date, Fields.members,
    Fields.note,
  ])

  /// Reads one; its name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.required(Fields.name)
    level = try reader(Fields.level)
    owner = try reader(Fields.owner)
    decision = try reader.text(Fields.decision)
    date = try reader(Fields.date)
    members = try reader.rows(Fields.members)
    note = try reader.text(Fields.note)
  }
}

/// For whom a committee steers.
package enum CommitteeLevel: String, CaseIterable, Sendable {
  case province, district
}

/// A member of a committee or of its support group: an office or an agency, never a person.
package struct CommitteeMember: RowValue {
  package static let letter: Character = "e"
  package let id: ID<CommitteeMember>
  package let office: String
  package let role: CommitteeRole?
  /// The unit in which the office is.
  package let unit: ID<Unit>?
  package let telephone: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let office = Field.text("office")
    package static let role = Field<CommitteeRole>.choice("role")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let telephone = Field.telephone("telephone")
  }
  package static let form = RecordForm([
    Fields.office, Fields.role, Fields.unit, Fields.telephone,
  ])

  /// Reads one; the office must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    office = try reader.required(Fields.office)
    role = try reader(Fields.role)
    unit = try reader(Fields.unit)
    telephone = try reader.text(Fields.telephone)
  }
}

/// What a member does in a committee.
package enum CommitteeRole: String, CaseIterable, Sendable {
  /// The head (trưởng ban).
  case head
  /// A deputy head (phó trưởng ban).
  case deputy
  case member
  /// One of the support group (tổ chuyên môn giúp việc).
  case support
  /// The agency that does its daily work (cơ quan thường trực) [BG15].
  case standing
  /// Who prepares its papers (bộ phận thường trực, thư ký) [BG22 IV].
  case secretariat
}
