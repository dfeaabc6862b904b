/// One row of a criteria set (tiêu chí): a heading with rows below it, or a leaf that is scored.
package struct Criterion: RowValue {
  package static let letter: Character = "a"

  package let id: ID<Criterion>
  /// The full ordinal: `I`, `I.1`, `I.1.2`.
  package let ordinal: String
  package let title: String
  package let maximum: Points
  /// How a leaf is scored; a heading has none.
  package let rule: CriterionRule?
  /// Whether it counts, adds beyond the maximum, or takes away.
  package let effect: CriterionEffect
  /// The evidence to expect.
  package let evidence: String
  package let mayNotApply: Bool
  /// Below so many points a reason is wanted, whatever the set says.
  package let needsReasonBelow: Points?
  package let parent: ID<Criterion>?
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    title: Field.text("title").required(),
    maximum: Field.points("maximum").required(),
    rule: Field<CriterionRule.Name?>.choice("rule"),
    steps: Field<[Points]>.pointsList("steps"),
    bands: Field<[Band]>.rows("bands"),
    step: Field.points("step"),
    effect: Field<CriterionEffect?>.choice("effect").or(.counted),
    evidence: Field.prose("evidence"),
    mayNotApply: Field.flag("mayNotApply"),
    needsReasonBelow: Field.points("needsReasonBelow"),
    parent: Field<ID<Criterion>?>.row("parent", of: "criteria"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, reading: Criterion.init(reading:))

  /// Reads a row; title and maximum must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    parent = try reader(Self.fields.parent)
    ordinal = try reader(Self.fields.ordinal)
    title = try reader(Self.fields.title)
    maximum = try reader(Self.fields.maximum)
    effect = try reader(Self.fields.effect)
    evidence = try reader(Self.fields.evidence)
    mayNotApply = try reader(Self.fields.mayNotApply)
    needsReasonBelow = try reader(Self.fields.needsReasonBelow)
    note = try reader(Self.fields.note)
    let steps = try reader(Self.fields.steps)
    let bands = try reader(Self.fields.bands)
    let step = try reader(Self.fields.step)
    rule = try reader(Self.fields.rule).map { name in
      switch name {
      case .passFail: .passFail
      case .steps: .steps(steps)
      case .ratio: .ratio
      case .bands: .bands(bands)
      case .free: .free(step: step ?? Points(hundredths: 1))
      }
    }
  }
}

/// What the points of a criterion do to the total.
package enum CriterionEffect: String, CaseIterable, Sendable {
  /// They count, and the maximum stands in the denominator.
  case counted
  /// They are added outside the denominator.
  case bonus
  /// They are taken away; typed as a positive number.
  case penalty
}

/// How a criterion is scored.
package enum CriterionRule: Hashable, Sendable {
  /// All or nothing.
  case passFail
  /// One of these; an empty list means none, half, all.
  case steps([Points])
  /// The maximum times what was met of what was looked at.
  case ratio
  /// The points of the highest band that is reached, else none.
  case bands([Band])
  /// Any value in that step.
  case free(step: Points)

  /// The rule without its figures, as in the file.
  package enum Name: String, CaseIterable, Sendable {
    case passFail, steps, ratio, bands, free
  }
}

/// A row of a table of bands: from this share on, so many points.
package struct Band: RowValue, Hashable {
  package static let letter: Character = "z"
  package let id: ID<Band>
  /// The lower bound, itself included.
  package let lower: Percent
  package let points: Points

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    lower: Field.percentage("lower").required(),
    points: Field.points("points").required()
  )
  package static let schema = Schema(fields, Band.init)
}
