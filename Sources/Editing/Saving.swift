import Domain

/// Which edits are on their way to the disk, and how the last one went.
package struct Saving: Equatable, Sendable {
  /// Edits not yet answered, oldest first.
  package private(set) var pending: [SaveRequest] = []
  /// How the last save went.
  package private(set) var outcome = Outcome.none
  /// Sheets that somebody else wrote to first: what waits for them is written anew on what they are.
  private var refused: Set<RecordKey> = []
  /// Edits that the disk did not take, still to be told or asked about, oldest first.
  package private(set) var unanswered: [Refused] = []
  private var lastNumber = 0

  /// An edit that the disk did not take, and why.
  package struct Refused: Equatable, Sendable {
    package let request: SaveRequest
    package let failure: SaveFailure
  }

  /// How many edits are not on the disk.
  package var unsavedCount: Int { pending.count + unanswered.count }

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
  package var isUsed: Bool { lastNumber > 0 }

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
    let request = pending.first { $0.number == number }
    // What is told or asked by itself says nothing of how other edits fare.
    if !failure.endsTheEdit { outcome = .failed(failure) }
    guard !failure.isRetried, let request, failure.endsTheEdit else { return nil }
    if case .conflict(let refusal, _) = failure, let step = request.edit.sheet,
      !refusal.isOfCampaign
    {
      refused.insert(step.record)
    } else {
      pending.removeAll { $0.number == number }
      unanswered.append(Refused(request: request, failure: failure))
    }
    return request
  }

  /// Notes that the person answered, or was told.
  package mutating func answered(_ request: SaveRequest) {
    unanswered.removeAll { $0.request.number == request.number }
  }

  /// Takes out the edits that are waiting for an answer on a record which is written whole now.
  mutating func settle(_ record: RecordKey) -> [SaveRequest] {
    let settled = unanswered.filter { $0.request.edit.records == [record] }
    unanswered.removeAll { $0.request.edit.records == [record] }
    return settled.map(\.request)
  }

  /// Whether edits of that sheet were refused and wait for what it is now.
  package func isRefused(_ record: RecordKey) -> Bool { refused.contains(record) }

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

extension ChangeRefusal {
  /// Whether the campaign of a sheet is gone: its events are not in the way then.
  fileprivate var isOfCampaign: Bool {
    if case .noSuchRecord(let key) = self { key.kind == .campaign } else { false }
  }
}

extension SaveFailure {
  /// Whether the person is told or asked, and the edit does not stay on its way.
  var endsTheEdit: Bool {
    switch self {
    case .conflict, .badRecord: true
    case .unreadable(let file): file.kind != nil
    case .disk, .busy, .syncFailed, .uncertain, .mustReopen, .tooLarge, .newerStore: false
    }
  }
}
