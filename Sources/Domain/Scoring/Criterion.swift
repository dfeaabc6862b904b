/// One row of a criteria set (tiêu chí): a heading with rows below it, or a leaf that is scored.
package struct Criterion: RowValue {
  package static let letter: Character = "a"

  package let id: ID<Criterion>
  package let parent: ID<Criterion>?
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let title = Field.text("title")
    package static let maximum = Field.points("maximum")
    package static let rule = Field<CriterionRule.Name>.choice("rule")
    package static let steps = Field<[Points]>.pointsList("steps")
    package static let bands = Field<[Band]>.rows("bands")
    package static let step = Field.points("step")
    package static let effect = Field<CriterionEffect>.choice("effect")
    package static let evidence = Field.text("evidence")
    package static let mayNotApply = Field.flag("mayNotApply")
    package static let needsReasonBelow = Field.points("needsReasonBelow")
    package static let parent = Field<ID<Criterion>>.row("parent", of: "criteria")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.title, Fields.maximum, Fields.rule, Fields.steps, Fields.bands,
    Fields.step, Fields.effect, Fields.evidence, Fields.mayNotApply, Fields.needsReasonBelow,
    Fields.parent,
  ])

  /// Reads a row; title and maximum must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    parent = try reader(Fields.parent)
    ordinal = try reader.text(Fields.ordinal)
    title = try reader.required(Fields.title)
    maximum = try reader.required(Fields.maximum)
    effect = try reader(Fields.effect) ?? .counted
    evidence = try reader.text(Fields.evidence)
    mayNotApply = try reader(Fields.mayNotApply) ?? false
    needsReasonBelow = try reader(Fields.needsReasonBelow)
    let steps = try reader(Fields.steps) ?? []
    let bands = try reader.rows(Fields.bands)
    let step = try reader(Fields.step)
    rule = try reader(Fields.rule).map { name in
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let lower = Field.percentage("lower")
    package static let points = Field.points("points")
  }
  package static let form = RecordForm([Fields.lower, Fields.points])

  /// Reads a band; both figures must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    lower = try reader.required(Fields.lower)
    points = try reader.required(Fields.points)
  }
}
