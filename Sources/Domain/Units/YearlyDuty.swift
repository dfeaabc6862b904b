/// What a unit does for its quality system each year, each with the day on which it was done.
package struct YearlyDuty: RowValue {
  package static let letter: Character = "i"
  package let id: ID<YearlyDuty>
  package let year: Int
  package let internalAudit: Day?
  /// The review by its leaders (xem xét của lãnh đạo).
  package let review: Day?
  package let objectivesSet: Day?
  package let objectivesAssessed: Day?
  /// When the yearly report was sent.
  package let reported: Day?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let year = Field.year("year")
    package static let internalAudit = Field.day("internalAudit")
    package static let review = Field.day("review")
    package static let objectivesSet = Field.day("objectivesSet")
    package static let objectivesAssessed = Field.day("objectivesAssessed")
    package static let reported = Field.day("reported")
  }
  package static let form = RecordForm([
    Fields.year, Fields.internalAudit, Fields.review, Fields.objectivesSet,
    Fields.objectivesAssessed, Fields.reported,
  ])

  /// Reads the duties of a year; the year must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    year = try reader.required(Fields.year)
    internalAudit = try reader(Fields.internalAudit)
    review = try reader(Fields.review)
    objectivesSet = try reader(Fields.objectivesSet)
    objectivesAssessed = try reader(Fields.objectivesAssessed)
    reported = try reader(Fields.reported)
  }

  /// The keys of the five duties, each with the day on which it was done, in the order of a year.
  package var days: [(key: String, day: Day?)] {
    [
      (Fields.objectivesSet.key, objectivesSet), (Fields.internalAudit.key, internalAudit),
      (Fields.review.key, review), (Fields.objectivesAssessed.key, objectivesAssessed),
      (Fields.reported.key, reported),
    ]
  }

  /// The keys of the duties for which no day is given, in the order of a year.
  package var missing: [String] { days.filter { $0.day == nil }.map(\.key) }

  /// Whether every one of the five was done.
  package var isMet: Bool { missing.isEmpty }
}

/// Whom to ask at a unit, by function and office, never by name.
package struct UnitContact: RowValue {
  package static let letter: Character = "e"
  package let id: ID<UnitContact>
  package let role: ContactRole?
  package let office: String
  package let telephone: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let role = Field<ContactRole>.choice("role")
    package static let office = Field.text("office")
    package static let telephone = Field.telephone("telephone")
  }
  package static let form = RecordForm([Fields.role, Fields.office, Fields.telephone])

  /// Reads a contact; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    role = try reader(Fields.role)
    office = try reader.text(Fields.office)
    telephone = try reader.text(Fields.telephone)
  }
}

/// What a contact does for the quality system.
package enum ContactRole: String, CaseIterable, Sendable {
  /// The leader in charge of it.
  case leader
  /// The ISO secretary.
  case secretary
  /// An internal auditor.
  case auditor
}
