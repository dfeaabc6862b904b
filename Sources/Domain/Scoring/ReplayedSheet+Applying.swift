extension ReplayedSheet {
  /// Makes a change, or refuses it with nothing changed.
  mutating func apply(_ change: SheetChange, _ stamp: Stamp) throws(SheetFault.Reason) {
    switch change {
    case .score(let id, let figure, let score):
      try apply(score, figure, at: id, stamp)
    case .note(let id, let text): try edit(id) { $0.note = text }
    case .reason(let id, let text):
      guard state.takesScores else { throw .frozen(state) }
      try edit(id) { $0.reason = text }
    case .explanation(let id, let text): try edit(id) { $0.explanation = text }
    case .evidence(let id, let evidence): try edit(id) { $0.put(evidence) }
    case .evidenceDropped(let id, let evidence):
      guard entries[id]?.evidence.contains(where: { $0.id == evidence }) == true else {
        throw state.isFrozen ? .frozen(state) : .noSuchRow
      }
      try edit(id) { entry in entry.evidence.removeAll { $0.id == evidence } }
    case .finding(let finding): try put(finding)
    case .findingDropped(let id):
      guard !state.isFrozen else { throw .frozen(state) }
      guard findings.contains(where: { $0.id == id }) else { throw .noSuchRow }
      findings.removeAll { $0.id == id }
    case .moved(let set):
      guard state.takesScores else { throw .frozen(state) }
      move(to: set)
    case .judged(let judgement):
      guard state == .signed else { throw .frozen(state) }
      self.judgement = judgement
    case .state(let next, let reason): try become(next, reason)
    }
  }

  /// Gives a score or takes it back; the first one begins the scoring.
  private mutating func apply(
    _ score: Score?, _ figure: ScoreFigure, at id: ID<Criterion>, _ stamp: Stamp
  ) throws(SheetFault.Reason) {
    guard state.takesScores else { throw .frozen(state) }
    if let score, let tree = criteria?.tree {
      guard let row = tree[id] else { throw .unknownCriterion }
      let fault = tree.isHeading(id) ? ScoringFault.isHeading : row.fault(of: score)
      if let fault { throw .offScale(fault) }
    }
    try edit(id) { $0.give(GivenScore(score, stamp), as: figure) }
    state = .scoring
  }

  /// Changes what is said of a criterion, unless the sheet is signed.
  private mutating func edit(
    _ id: ID<Criterion>, _ change: (inout SheetEntry) -> Void
  ) throws(SheetFault.Reason) {
    guard !state.isFrozen else { throw .frozen(state) }
    if let tree = criteria?.tree, tree[id] == nil { throw .unknownCriterion }
    change(&entries[id, default: SheetEntry()])
  }

  /// Makes or changes a finding; once signed, only its correction may go on.
  private mutating func put(_ finding: Finding) throws(SheetFault.Reason) {
    guard state != .superseded else { throw .frozen(state) }
    let known = findings.firstIndex { $0.id == finding.id }
    // A finding may outlive its criterion: the set to which a sheet was moved need not have it.
    let isAsBefore = known.map { findings[$0].criterion == finding.criterion } ?? false
    if !isAsBefore, let id = finding.criterion, let tree = criteria?.tree, tree[id] == nil {
      throw .unknownCriterion
    }
    guard let place = known else {
      guard !state.isFrozen else { throw .frozen(state) }
      findings.append(finding)
      return
    }
    guard !state.isFrozen || findings[place].saysTheSame(as: finding) else {
      throw .findingChanged
    }
    findings[place] = finding
  }

  /// Goes to the next state, if it may follow and what it wants is there.
  private mutating func become(
    _ next: SheetState, _ reason: String
  ) throws(SheetFault.Reason) {
    guard state.mayBecome(next) else { throw .transition(state, next) }
    if next == .superseded, reason.allSatisfy(\.isWhitespace) { throw .noReason }
    if next == .complete || next == .signed {
      let gaps = gaps
      guard gaps.isEmpty else { throw .incomplete(gaps) }
    }
    state = next
    stateReason = reason
  }

  /// Changes with what follows from them: a reason belongs to its score and goes with it.
  ///
  /// A score that is corrected in its own column and wants a reason for the same cause keeps it. The log
  /// keeps both. Said as an event of its own, so that chains made before read as they did.
  package func withStaleReasonsDropped(_ changes: [SheetChange]) -> [SheetChange] {
    var whole: [SheetChange] = []
    var known: [ID<Criterion>: SheetEntry] = [:]
    for change in changes {
      whole.append(change)
      guard case .score(let id, let figure, let score) = change,
        var entry = known[id] ?? entries[id]
      else { continue }
      let old = entry
      entry.give(GivenScore(score, Stamp(at: "", by: "")), as: figure)
      let isStale = isReasonStale(old, after: entry, figure, at: id)
      let isSaid = changes.contains { $0.place == .reason(id) }
      if isStale, !entry.reason.isEmpty, !isSaid {
        entry.reason = ""
        whole.append(.reason(id, ""))
      }
      known[id] = entry
    }
    return whole
  }

  /// Whether the reason of what counted before is none of what counts after a score was given.
  private func isReasonStale(
    _ old: SheetEntry, after new: SheetEntry, _ figure: ScoreFigure, at id: ID<Criterion>
  ) -> Bool {
    let (before, now) = (old.counting(as: .settled), new.counting(as: .settled))
    guard let before, before != now else { return false }
    guard old[figure] == before, new[figure] == now, let criteria, let row = criteria.tree[id]
    else { return true }
    let causes = criteria.set.reasonsWanted(for: row, old)
    return Set(causes).isDisjoint(with: criteria.set.reasonsWanted(for: row, new))
  }

  /// What is lacking before the sheet is complete; nothing is known without the set.
  package var gaps: SheetGaps {
    guard let criteria else { return SheetGaps(unscored: [], unreasoned: []) }
    var unscored: [ID<Criterion>] = []
    var unreasoned: [ID<Criterion>] = []
    for row in criteria.tree.leaves {
      let entry = entries[row.id]
      if row.effect == .counted, entry?[.team] == nil { unscored.append(row.id) }
      guard let entry, entry.reason.allSatisfy(\.isWhitespace) else { continue }
      if !criteria.set.reasonsWanted(for: row, entry).isEmpty { unreasoned.append(row.id) }
    }
    return SheetGaps(unscored: unscored, unreasoned: unreasoned)
  }
}

extension SheetEntry {
  /// Adds evidence, or changes that of the same id.
  mutating func put(_ reference: EvidenceReference) {
    if let place = evidence.firstIndex(where: { $0.id == reference.id }) {
      evidence[place] = reference
    } else {
      evidence.append(reference)
    }
  }
}

/// Why a reason is wanted.
package enum ReasonWanted: String, CaseIterable, Sendable {
  /// The criterion is said not to apply.
  case notApplicable
  /// More points were lost than the set lets pass.
  case lost
  /// The score is further from the unit's own than the set lets pass.
  case gap
}

extension CriteriaSet {
  /// Why the counting score of a criterion wants a reason; nothing when it wants none.
  package func reasonsWanted(for row: Criterion, _ entry: SheetEntry) -> [ReasonWanted] {
    guard let score = entry.counting(as: .settled) else { return [] }
    guard let points = score.points else { return [.notApplicable] }
    var wanted: [ReasonWanted] = []
    if row.effect == .counted {
      let lost = row.maximum.hundredths - points.hundredths
      let isBelow = row.needsReasonBelow.map { points < $0 } ?? false
      if isBelow || isAbove(lost, lostShare, of: row.maximum) { wanted.append(.lost) }
    }
    if let own = entry[.own]?.points {
      let gap = abs(own.hundredths - points.hundredths)
      if isAbove(gap, gapShare, of: row.maximum) { wanted.append(.gap) }
    }
    return wanted
  }

  /// Whether hundredths are more than a share of a maximum, compared by cross-multiplication.
  private func isAbove(_ hundredths: Int, _ share: Percent?, of maximum: Points) -> Bool {
    guard let share else { return false }
    return Int128(hundredths) * 10_000 > Int128(share.hundredths) * Int128(maximum.hundredths)
  }
}
