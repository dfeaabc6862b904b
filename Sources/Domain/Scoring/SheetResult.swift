/// How far and how good a sheet is, by one of its three figures.
///
/// Progress (`scored` of `count`) and result (`points` of `applicable`) are two things: there is no
/// percentage and no grade before every criterion is scored.
package struct SheetResult: Equatable, Sendable {
  /// Points and progress of the rows below one heading, or of one criterion.
  package struct Part: Hashable, Sendable {
    /// Bonus and penalty included.
    package internal(set) var points = Points.zero
    /// The maxima of the criteria that are scored and apply.
    package internal(set) var applicable = Points.zero
    /// How many criteria are scored or said not to apply.
    package internal(set) var scored = 0
    /// Out of how many; bonus and penalty are not among them.
    package internal(set) var count = 0

    /// Whether every criterion is scored.
    package var isComplete: Bool { scored == count }
  }

  /// The whole sheet.
  package let total: Part
  /// Every heading and every criterion.
  package let parts: [ID<Criterion>: Part]
  /// The exact share, weighted where the set has weights; nil until all are scored.
  package let share: Fraction?
  /// The grade; nil until all are scored, or where no scale knows it.
  package let grade: Grade?

  /// Adds up a sheet for a unit of that kind.
  package init(
    _ set: CriteriaSet, _ entries: [ID<Criterion>: SheetEntry], _ figure: ScoreFigure,
    unitKind: String?
  ) {
    self.init(SheetCriteria(set), entries, figure, unitKind: unitKind)
  }

  /// Adds up a sheet by criteria that are put in order already.
  package init(
    _ criteria: SheetCriteria, _ entries: [ID<Criterion>: SheetEntry], _ figure: ScoreFigure,
    unitKind: String?
  ) {
    let (set, tree) = (criteria.set, criteria.tree)
    var total = Part()
    var sums = [Part](repeating: Part(), count: tree.places.count)
    let weighed = Set(set.parts.compactMap { tree.places[$0.criterion] })
    var outside = Points.zero
    for leaf in tree.sums {
      let own = Part(leaf.effect, leaf.maximum, entries[leaf.id]?.counting(as: figure))
      total.add(own)
      for place in leaf.places { sums[place].add(own) }
      if leaf.effect != .counted, weighed.isDisjoint(with: leaf.places) {
        outside = outside.adding(own.points) ?? outside
      }
    }
    self.total = total
    parts = tree.places.mapValues { sums[$0] }
    share =
      total.isComplete && total.count > 0
      ? SheetResult.share(set, total, parts, beside: outside) : nil
    let scale = set.scale(for: unitKind)
    grade = share.flatMap { scale?.grade(of: $0) }
  }

  /// The percentage with two decimals, half up; nil until all are scored.
  package var percent: Percent? { share?.percent }

  /// Points of applicable points; with weights the mean of the parts by their weights.
  ///
  /// A part in which nothing applies leaves its weight out; nil when nothing applies at all. Bonus
  /// and penalty beside the parts count against all points that apply, as they do without weights.
  private static func share(
    _ set: CriteriaSet, _ total: Part, _ parts: [ID<Criterion>: Part], beside outside: Points
  ) -> Fraction? {
    guard !set.parts.isEmpty else { return total.share }
    var sum = Fraction.zero
    var weights = Fraction.zero
    for part in set.parts {
      guard let share = parts[part.criterion]?.share else { continue }
      guard let weighted = share.times(part.weight), let next = sum.adding(weighted),
        let more = weights.adding(part.weight)
      else { return nil }
      (sum, weights) = (next, more)
    }
    guard let mean = sum.divided(by: weights) else { return nil }
    let beside = Part(points: outside, applicable: total.applicable).share
    return beside.map { mean.adding($0) } ?? mean
  }
}

extension SheetResult.Part {
  /// One criterion with its score, if it has one.
  init(_ row: Criterion, _ score: Score?) { self.init(row.effect, row.maximum, score) }

  /// One criterion by its effect and its maximum, with its score, if it has one.
  init(_ effect: CriterionEffect, _ maximum: Points, _ score: Score?) {
    let points = score?.points
    switch effect {
    case .counted:
      count = 1
      scored = score == nil ? 0 : 1
      self.points = points ?? .zero
      applicable = points == nil ? .zero : maximum
    case .bonus: self.points = points ?? .zero
    case .penalty: self.points = Points(hundredths: -(points ?? .zero).hundredths)
    }
  }

  /// Adds a part; scores are limited so that no set can add up beyond counting.
  mutating func add(_ other: SheetResult.Part) {
    points = points.adding(other.points) ?? points
    applicable = applicable.adding(other.applicable) ?? applicable
    scored += other.scored
    count += other.count
  }

  /// Points of applicable points; nil when nothing applies.
  package var share: Fraction? {
    guard applicable > .zero else { return nil }
    return Fraction(Int128(points.hundredths), over: Int128(applicable.hundredths))
  }

  /// The points that were lost of those applicable.
  package var lost: Points { applicable.subtracting(points) ?? .zero }
}
