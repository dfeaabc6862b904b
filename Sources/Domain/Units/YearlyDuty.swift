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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    year: Field.year("year").required(),
    internalAudit: Field.day("internalAudit"),
    review: Field.day("review"),
    objectivesSet: Field.day("objectivesSet"),
    objectivesAssessed: Field.day("objectivesAssessed"),
    reported: Field.day("reported")
  )
  package static let schema = Schema(fields, YearlyDuty.init)

  /// The keys of the five duties, each with the day on which it was done, in the order of a year.
  package var days: [(key: String, day: Day?)] {
    [
      (Self.fields.objectivesSet.key, objectivesSet),
      (Self.fields.internalAudit.key, internalAudit),
      (Self.fields.review.key, review), (Self.fields.objectivesAssessed.key, objectivesAssessed),
      (Self.fields.reported.key, reported),
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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    role: Field<ContactRole?>.choice("role"),
    office: Field.text("office").names(),
    telephone: Field.telephone("telephone")
  )
  package static let schema = Schema(fields, UnitContact.init)
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
