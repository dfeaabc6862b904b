/// How far a score sheet has come.
package enum SheetState: String, CaseIterable, Sendable {
  case notStarted, scoring, complete, signed, confirmed, superseded

  /// The states that may follow.
  package var following: Set<SheetState> {
    switch self {
    case .notStarted: [.scoring]
    case .scoring: [.complete]
    case .complete: [.scoring, .signed]
    case .signed: [.confirmed, .superseded]
    case .confirmed: [.superseded]
    case .superseded: []
    }
  }

  /// Whether that state may follow.
  package func mayBecome(_ next: SheetState) -> Bool { following.contains(next) }

  /// Whether scores may be given.
  package var takesScores: Bool { self == .notStarted || self == .scoring }

  /// Whether nothing that was said may change any more.
  package var isFrozen: Bool { self == .signed || self == .confirmed || self == .superseded }
}

/// The three figures of a criterion.
package enum ScoreFigure: String, CaseIterable, Sendable {
  /// The unit's own (Tự chấm).
  case own = "self"
  /// The team's (Đoàn).
  case team
  /// What the committee settles (Chốt); the team's where it settles nothing else.
  case settled = "final"
}
