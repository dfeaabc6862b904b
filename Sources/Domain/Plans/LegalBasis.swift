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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    leadIn: Field.text("leadIn"),
    kind: Field.text("kind"),
    number: Field.text("number"),
    date: Field.day("date"),
    issuer: Field.text("issuer"),
    about: Field.text("about").names(),
    lapsedFrom: Field.day("lapsedFrom"),
    replacedBy: Field.text("replacedBy")
  )
  package static let schema = Schema(fields, LegalBasis.init)
}

/// A heading of a plan with what stands below it: I, 1, 1.1.
package struct PlanSection: RowValue {
  package static let letter: Character = "j"
  package let id: ID<PlanSection>
  package let ordinal: String
  package let heading: String
  package let body: String
  package let parent: ID<PlanSection>?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    heading: Field.text("heading"),
    body: Field.prose("body"),
    parent: Field<ID<PlanSection>?>.row("parent", of: "sections")
  )
  package static let schema = Schema(fields, PlanSection.init)
}
