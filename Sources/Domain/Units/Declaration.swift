/// A written declaration that a quality system conforms (công bố, công bố lại).
package struct Declaration: RowValue {
  package static let letter: Character = "j"
  package let id: ID<Declaration>
  package let number: String
  package let date: Day?
  /// The edition of the standard, as data: `9001:2015`, a sector standard.
  package let edition: String
  package let reason: DeclarationReason?
  /// What the system covers, in words: procedures, internal activities, a model framework.
  package let scope: String
  /// How many procedures are in the system.
  package let covered: Int?
  /// How many procedures are in the unit's power.
  package let inCharge: Int?
  /// Why some of them are left out, with the letter that says so.
  package let leftOut: String
  /// When it was posted at the office.
  package let posted: Day?
  /// When it was put on the website.
  package let onWebsite: Day?
  /// When the standing agency was told.
  package let notified: Day?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let edition = Field.text("edition")
    package static let reason = Field<DeclarationReason>.choice("reason")
    package static let scope = Field.text("scope")
    package static let covered = Field.integer("covered")
    package static let inCharge = Field.integer("inCharge")
    package static let leftOut = Field.text("leftOut")
    package static let posted = Field.day("posted")
    package static let onWebsite = Field.day("onWebsite")
    package static let notified = Field.day("notified")
  }
  package static let form = RecordForm([
    Fields.number, Fields.date, Fields.edition, Fields.reason, Fields.scope, Fields.covered,
    Fields.inCharge, Fields.leftOut, Fields.posted, Fields.onWebsite, Fields.notified,
  ])

  /// Reads a declaration; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    edition = try reader.text(Fields.edition)
    reason = try reader(Fields.reason)
    scope = try reader.text(Fields.scope)
    covered = try reader(Fields.covered)
    inCharge = try reader(Fields.inCharge)
    leftOut = try reader.text(Fields.leftOut)
    posted = try reader(Fields.posted)
    onWebsite = try reader(Fields.onWebsite)
    notified = try reader(Fields.notified)
  }

  /// How many procedures in its power a unit left out; nil when a count is missing or wrong.
  package var leftOutCount: Int? {
    guard let covered, let inCharge, covered <= inCharge else { return nil }
    return inCharge - covered
  }
}

/// Why a unit declares.
package enum DeclarationReason: String, CaseIterable, Sendable {
  case first, again, widened, narrowed, adjusted
}
