/// A steering committee (ban chỉ đạo), of the province or of a district, by office.
package struct Committee: UndatedRecord {
  package static let kind = RecordKind.committee
  package static let letter: Character = "c"

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name").required(),
    level: Field<CommitteeLevel?>.choice("level"),
    owner: Field<ID<Unit>?>.reference("owner"),
    decision: Field.text("decision"),
    date: Field.day("date"),
    members: Field<[CommitteeMember]>.rows("members"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, Committee.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { name }
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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    office: Field.text("office").required(),
    role: Field<CommitteeRole?>.choice("role"),
    unit: Field<ID<Unit>?>.reference("unit"),
    telephone: Field.telephone("telephone")
  )
  package static let schema = Schema(fields, CommitteeMember.init)
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
