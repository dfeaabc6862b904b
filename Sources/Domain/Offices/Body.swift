/// A consultant, a certification or a training body that the committee hires or watches.
package struct Body: RecordValue {
  package static let kind = RecordKind.body

  package let id: ID<Body>
  package let name: String
  package let sort: BodySort?
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let sort = Field<BodySort>.choice("sort")
    package static let accreditation = Field.text("accreditation")
    package static let contract = Field.text("contract")
    package static let date = Field.day("date")
    package static let units = Field<[ID<Unit>]>.references("units")
    package static let checks = Field<[BodyCheck]>.rows("checks")
    package static let telephone = Field.telephone("telephone")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.name, Fields.sort, Fields.accreditation, Fields.contract, Fields.date, Fields.units,
    Fields.checks, Fields.telephone, Fields.note,
  ])

  /// Reads one; its name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.required(Fields.name)
    sort = try reader(Fields.sort)
    accreditation = try reader.text(Fields.accreditation)
    contract = try reader.text(Fields.contract)
    date = try reader(Fields.date)
    units = try reader(Fields.units) ?? []
    checks = try reader.rows(Fields.checks)
    telephone = try reader.text(Fields.telephone)
    note = try reader.text(Fields.note)
  }
}

/// What a body does.
package enum BodySort: String, CaseIterable, Sendable {
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let date = Field.day("date")
    package static let result = Field.text("result")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.date, Fields.result, Fields.note,
  ])

  /// Reads one; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    date = try reader(Fields.date)
    result = try reader.text(Fields.result)
    note = try reader.text(Fields.note)
  }
}
