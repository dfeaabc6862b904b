import Domain

/// What became of an edit that was not refused.
package enum EditOutcome: Equatable, Sendable {
  /// It changes nothing.
  case unchanged
  /// It is made, and to be saved.
  case made(SaveRequest)
  /// It is made in the next version of a set by which sheets are judged.
  case madeInNextVersion(NextVersion, SaveRequest)
  /// Nothing is made: it would put a campaign with sheets under another set, which is asked about.
  case wantsMove(ID<Campaign>, to: ID<CriteriaSet>)

  /// What is to be saved.
  package var request: SaveRequest? {
    switch self {
    case .made(let request), .madeInNextVersion(_, let request): request
    case .unchanged, .wantsMove: nil
    }
  }
}
