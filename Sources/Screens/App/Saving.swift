import Domain

/// Which edits are on their way to the disk, and how the last one went.
package struct Saving: Equatable, Sendable {
  /// Edits not yet answered, oldest first.
  package private(set) var pending: [SaveRequest] = []
  /// How the last save went.
  package private(set) var outcome = Outcome.none
  /// Sheets that somebody else wrote to first: what waits for them is written anew on what they are.
  private var refused: Set<RecordKey> = []
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

  /// Whether anything was ever sent on its way.
  var isUsed: Bool { lastNumber > 0 }

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
    guard case .conflict = failure else { return request }
    if let step = request.edit.sheet {
      refused.insert(step.record)
    } else {
      pending.removeAll { $0.number == number }
    }
    return request
  }

  /// Whether edits of that sheet were refused and wait for what it is now.
  func isRefused(_ record: RecordKey) -> Bool { refused.contains(record) }

  /// Takes back all edits of a sheet that are on their way, oldest first, to write them anew.
  mutating func recall(_ record: RecordKey) -> [SaveRequest] {
    refused.remove(record)
    let recalled = pending.filter { $0.edit.sheet?.record == record }
    pending.removeAll { $0.edit.sheet?.record == record }
    return recalled
  }

  /// Whether an edit of that record is still on its way.
  func isPending(_ record: RecordKey) -> Bool {
    pending.contains { $0.edit.changes.contains { $0.record == record } }
  }
}
