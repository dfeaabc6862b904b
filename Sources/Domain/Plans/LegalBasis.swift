/// A document on which a plan rests (căn cứ).
package struct LegalBasis: RowValue {
  package static let letter: Character = "a"
  package let id: ID<LegalBasis>
  /// The words before it, as the documents vary them: on the grounds of, in execution of, after.
  package let leadIn: String
  /// What it is: a decision, a circular, a plan.
  package let kind: String
  package let number: String
  package let date: Day?
  package let issuer: String
  /// What it is about, as the plan prints it.
  package let about: String
  /// The first day on which it is no longer in force.
  package let lapsedFrom: Day?
  package let replacedBy: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let leadIn = Field.text("leadIn")
    package static let kind = Field.text("kind")
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let issuer = Field.text("issuer")
    package static let about = Field.text("about")
    package static let lapsedFrom = Field.day("lapsedFrom")
    package static let replacedBy = Field.text("replacedBy")
  }
  package static let form = RecordForm([
    Fields.leadIn, Fields.kind, Fields.number, Fields.date, Fields.issuer, Fields.about,
    Fields.lapsedFrom, Fields.replacedBy,
  ])

  /// Reads a basis; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    leadIn = try reader.text(Fields.leadIn)
    kind = try reader.text(Fields.kind)
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    issuer = try reader.text(Fields.issuer)
    about = try reader.text(Fields.about)
    lapsedFrom = try reader(Fields.lapsedFrom)
    replacedBy = try reader.text(Fields.replacedBy)
  }
}

/// A heading of a plan with what stands below it: I, 1, 1.1.
package struct PlanSection: RowValue {
  package static let letter: Character = "j"
  package let id: ID<PlanSection>
  package let parent: ID<PlanSection>?
  package let ordinal: String
  package let heading: String
  package let body: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let parent = Field<ID<PlanSection>>.row("parent", of: "sections")
    package static let ordinal = Field.text("ordinal")
    package static let heading = Field.text("heading")
    package static let body = Field.text("body")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.heading, Fields.body, Fields.parent,
  ])

  /// Reads a section; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    parent = try reader(Fields.parent)
    ordinal = try reader.text(Fields.ordinal)
    heading = try reader.text(Fields.heading)
    body = try reader.text(Fields.body)
  }
}
