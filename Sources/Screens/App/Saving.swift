import Domain

/// Which edits are on their way to the disk, and how the last one went.
package struct Saving: Equatable, Sendable {
  /// Edits not yet answered, oldest first.
  package private(set) var pending: [SaveRequest] = []
  /// How the last save went.
  package private(set) var outcome = Outcome.none
  private var lastNumber = 0

  /// What the status line says of saving.
  package enum Outcome: Equatable, Sendable {
    case none
    /// Safe on disk since that time of day.
    case saved(String)
    case failed(SaveFailure)
  }

  /// Nothing to save.
  package init() {}

  /// Sends an edit on its way.
  mutating func begin(_ edit: Edit, _ stamp: Stamp) -> SaveRequest {
    lastNumber += 1
    let request = SaveRequest(number: lastNumber, edit: edit, stamp: stamp)
    pending.append(request)
    return request
  }

  /// Notes that an edit is on disk.
  mutating func finish(_ number: Int, at time: String) {
    pending.removeAll { $0.number == number }
    outcome = .saved(time)
  }

  /// Notes a failure; an edit that is not retried is no longer pending.
  ///
  /// - Returns: the edit that was given up, for a question.
  mutating func fail(_ number: Int, _ failure: SaveFailure) -> SaveRequest? {
    outcome = .failed(failure)
    guard !failure.isRetried, let request = pending.first(where: { $0.number == number })
    else { return nil }
    if case .conflict = failure { pending.removeAll { $0.number == number } }
    return request
  }

  /// Whether an edit of that record is still on its way.
  func isPending(_ record: RecordKey) -> Bool {
    pending.contains { $0.edit.changes.contains { $0.record == record } }
  }
}
