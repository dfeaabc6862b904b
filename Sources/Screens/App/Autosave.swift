import Tables

/// What is known about keeping what is typed outside the store.
struct Autosave: Equatable, Sendable {
  /// So many inputs go by at most before what is typed is kept.
  static let limit = 100

  /// What was last asked to be kept; nil when nothing is.
  var kept: RecoveredDraft?
  /// What it is typed for.
  var purpose: Grid.Draft.Purpose?
  /// How many inputs came while typing since it was looked at last.
  var inputs = 0
  /// Whether a draft of an earlier sitting waits for an answer.
  var isOffered = false
  /// Whether a draft of an earlier sitting is not for the role of this one.
  var isLeft = false
}
