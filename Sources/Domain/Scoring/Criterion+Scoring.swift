extension Criterion {
  /// The score that an entry gives by the rule; never above the maximum, never off the scale.
  package func score(_ entry: ScoreEntry) throws(ScoringFault) -> Score {
    guard let rule else { throw .isHeading }
    switch entry {
    case .full: return Score(maximum)
    case .nothing: return Score(.zero)
    case .notApplicable:
      guard mayNotApply else { throw .mustApply }
      return Score(nil)
    case .points(let points): return Score(try accepted(points, by: rule))
    case .ratio(let met, let outOf):
      // Nothing was there to look at: only where the set lets a criterion not apply.
      guard outOf > 0 || mayNotApply || !rule.takesRatio else { throw .nothingLookedAt }
      return try score(met, of: outOf, by: rule)
    case .percent(let percent):
      guard case .bands(let bands) = rule else { throw refusal(by: rule) }
      return Score(try reached(percent.share, in: bands), share: percent)
    }
  }

  /// The score of typed text.
  package func score(typed: TypedText) throws(ScoringFault) -> Score {
    try score(try ScoreEntry(typed: typed))
  }

  /// Why a stored score is none of this criterion, or nil when it is one.
  ///
  /// A rule that wants a sample also takes the bare maximum and nothing: `*` and `-` give them; and
  /// `0/0` wherever it was taken once.
  package func fault(of score: Score) -> ScoringFault? {
    do {
      let points = score.points
      let isBare = score.met == nil && score.share == nil
      if isBare, rule != nil, points == maximum || points == .zero { return nil }
      if let rule, rule.takesRatio, score == Score(nil, met: 0, outOf: 0) { return nil }
      let right = try self.score(score.entry)
      return right == score ? nil : .offScale(right.points.map { [$0] } ?? [])
    } catch {
      return error
    }
  }

  /// The values that may be given, where they can be listed.
  package var scale: [Points]? {
    switch rule {
    case .passFail: [.zero, maximum]
    case .steps(let steps): steps.isEmpty ? Criterion.halves(of: maximum) : steps
    case .bands(let bands): [.zero] + bands.map(\.points)
    case .ratio, .free, nil: nil
    }
  }

  /// None, half and all; half an uneven hundredth is rounded up.
  private static func halves(of maximum: Points) -> [Points] {
    [.zero, Points(hundredths: maximum.hundredths / 2 + maximum.hundredths % 2), maximum]
  }

  /// Points typed as such, if the rule knows them.
  private func accepted(_ points: Points, by rule: CriterionRule) throws(ScoringFault) -> Points {
    guard points >= .zero else { throw .negative }
    switch rule {
    case .ratio, .bands: throw refusal(by: rule)
    case .passFail, .steps:
      guard points <= maximum else { throw .aboveMaximum(maximum) }
      guard let scale, scale.contains(points) else { throw .offScale(scale ?? []) }
    case .free(let step):
      guard points <= maximum else { throw .aboveMaximum(maximum) }
      guard step.hundredths <= 0 || points.hundredths.isMultiple(of: step.hundredths)
      else { throw .offStep(step) }
    }
    return points
  }

  /// The score of a sample; nothing looked at means that the criterion does not apply.
  private func score(
    _ met: Int, of outOf: Int, by rule: CriterionRule
  ) throws(ScoringFault) -> Score {
    guard met >= 0, outOf <= ScoreEntry.countLimit else { throw .tooLarge }
    guard met <= outOf else { throw .aboveWhole }
    switch rule {
    case .ratio:
      if outOf == 0 { return Score(nil, met: 0, outOf: 0) }
      let twice = 2 * Int128(maximum.hundredths) * Int128(met) + Int128(outOf)
      let hundredths = Int(twice / (2 * Int128(outOf)))
      return Score(Points(hundredths: hundredths), met: met, outOf: outOf)
    case .bands(let bands):
      if outOf == 0 { return Score(nil, met: 0, outOf: 0) }
      let share = Fraction(Int128(met), over: Int128(outOf))
      return Score(try reached(share, in: bands), met: met, outOf: outOf)
    case .passFail, .steps, .free: throw refusal(by: rule)
    }
  }

  /// The points of the highest band whose lower bound a share reaches.
  private func reached(_ share: Fraction, in bands: [Band]) throws(ScoringFault) -> Points {
    var best: Band?
    for band in bands where band.lower.share <= share {
      if let known = best, known.lower >= band.lower { continue }
      best = band
    }
    let points = best?.points ?? .zero
    guard points <= maximum else { throw .aboveMaximum(maximum) }
    return points
  }

  /// What a rule wants instead.
  private func refusal(by rule: CriterionRule) -> ScoringFault {
    switch rule {
    case .ratio: .wantsRatio
    case .bands: .wantsRatioOrPercent
    case .passFail, .steps, .free: .wantsPoints
    }
  }
}

extension CriterionRule {
  /// Whether a sample such as `45/47` is typed for it.
  package var takesRatio: Bool {
    switch self {
    case .ratio, .bands: true
    case .passFail, .steps, .free: false
    }
  }
}
