/// The one thing in a sheet that a change touches: changes of different places never meet.
package enum SheetPlace: Hashable, Sendable {
  case score(ID<Criterion>, ScoreFigure)
  case note(ID<Criterion>)
  case reason(ID<Criterion>)
  case explanation(ID<Criterion>)
  case evidence(ID<EvidenceReference>)
  case finding(ID<Finding>)
  case criteria
  case judgement
  case state
}

extension SheetChange {
  /// What it touches.
  package var place: SheetPlace {
    switch self {
    case .score(let id, let figure, _): .score(id, figure)
    case .note(let id, _): .note(id)
    case .reason(let id, _): .reason(id)
    case .explanation(let id, _): .explanation(id)
    case .evidence(_, let evidence): .evidence(evidence.id)
    case .evidenceDropped(_, let id): .evidence(id)
    case .finding(let finding): .finding(finding.id)
    case .findingDropped(let id): .finding(id)
    case .moved: .criteria
    case .judged: .judgement
    case .state: .state
    }
  }
}

extension ReplayedSheet {
  /// Whether the sheet says at the place of a change what that change makes it say.
  package func says(_ change: SheetChange) -> Bool {
    switch change {
    case .score(let id, let figure, let score): entries[id]?[figure] == score
    case .note(let id, let text): entries[id]?.note ?? "" == text
    case .reason(let id, let text): entries[id]?.reason ?? "" == text
    case .explanation(let id, let text): entries[id]?.explanation ?? "" == text
    case .evidence(let id, let evidence): entries[id]?.evidence.contains(evidence) ?? false
    case .evidenceDropped(let id, let evidence):
      !(entries[id]?.evidence.contains { $0.id == evidence } ?? false)
    case .finding(let finding): findings.contains(finding)
    case .findingDropped(let id): !findings.contains { $0.id == id }
    case .moved(let set): cited == set
    case .judged(let judgement): self.judgement == judgement
    case .state(let state, _): self.state == state
    }
  }

  /// The change that would bring back what stands now at the place of `change`.
  ///
  /// Nil where nothing is taken back: another set, or a state, but for a complete sheet that may be scored again.
  package func restoring(_ change: SheetChange) -> SheetChange? {
    switch change {
    case .score(let id, let figure, _): return .score(id, figure, entries[id]?[figure])
    case .note(let id, _): return .note(id, entries[id]?.note ?? "")
    case .reason(let id, _): return .reason(id, entries[id]?.reason ?? "")
    case .explanation(let id, _): return .explanation(id, entries[id]?.explanation ?? "")
    case .evidence(let id, let evidence): return restoring(evidence.id, of: id)
    case .evidenceDropped(let id, let evidence): return restoring(evidence, of: id)
    case .finding(let finding): return restoring(finding.id)
    case .findingDropped(let id): return restoring(id)
    case .state(.complete, _): return .state(.scoring, "")
    case .moved, .judged, .state: return nil
    }
  }

  /// What brings back a reference as it stands: itself, or that there is none.
  private func restoring(
    _ id: ID<EvidenceReference>, of criterion: ID<Criterion>
  ) -> SheetChange {
    let known = entries[criterion]?.evidence.first { $0.id == id }
    return known.map { .evidence(criterion, $0) } ?? .evidenceDropped(criterion, id)
  }

  /// What brings back a finding as it stands: itself, or that there is none.
  private func restoring(_ id: ID<Finding>) -> SheetChange {
    findings.first { $0.id == id }.map { .finding($0) } ?? .findingDropped(id)
  }
}
