/// A consultant, a certification or a training body that the committee hires or watches.
package struct Body: UndatedRecord {
  package static let kind = RecordKind.body
  package static let letter: Character = "o"

  package let id: ID<Body>
  package let name: String
  package let category: BodyCategory?
  /// By what it may do its work.
  package let accreditation: String
  /// The number of the contract.
  package let contract: String
  /// The day of the contract.
  package let date: Day?
  /// The units that it serves.
  package let units: [ID<Unit>]
  package let checks: [BodyCheck]
  package let telephone: String
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name").required(),
    category: Field<BodyCategory?>.choice("sort"),
    accreditation: Field.text("accreditation"),
    contract: Field.text("contract"),
    date: Field.day("date"),
    units: Field<[ID<Unit>]>.references("units"),
    checks: Field<[BodyCheck]>.rows("checks"),
    telephone: Field.telephone("telephone"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, Body.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { name }

  package var officialNumbers: [String] { contract.isEmpty ? [] : [contract] }
}

/// What a body does.
package enum BodyCategory: String, CaseIterable, Sendable {
  /// Helps to build systems (tổ chức tư vấn).
  case consultant
  /// Certifies, and joins inspections (tổ chức chứng nhận).
  case certification
  /// Holds classes (tổ chức đào tạo).
  case training
}

/// A check of a body by the committee.
package struct BodyCheck: RowValue {
  package static let letter: Character = "i"
  package let id: ID<BodyCheck>
  package let date: Day?
  package let result: String
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    date: Field.day("date"),
    result: Field.prose("result"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, BodyCheck.init)
}
