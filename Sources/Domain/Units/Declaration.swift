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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    number: Field.text("number"),
    date: Field.day("date"),
    edition: Field.text("edition"),
    reason: Field<DeclarationReason?>.choice("reason"),
    scope: Field.prose("scope"),
    covered: Field.integer("covered"),
    inCharge: Field.integer("inCharge"),
    leftOut: Field.prose("leftOut"),
    posted: Field.day("posted"),
    onWebsite: Field.day("onWebsite"),
    notified: Field.day("notified")
  )
  package static let schema = Schema(fields, Declaration.init)

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
