import Dispatch
import Domain
import Glibc
import Screens
import Store
import Synchronization
import Terminal

/// Carries edits to the disk, one after the other, beside the thread that draws.
///
/// What came of each goes into a mailbox that the loop empties; an edit that could not be written is
/// tried again until it is, so that a full disk costs patience and no work.
final class StoreQueue: Sendable {
  /// How long it waits before it tries again, in microseconds.
  private static let pause: UInt32 = 2_000_000

  private let queue = DispatchQueue(label: "bcdiso.store")
  private let pendingJobs = DispatchGroup()
  private let state: Mutex<State>
  private let mailbox = Mutex<[Event]>([])
  private let waker: Waker

  /// What only one thread may touch at a time.
  private struct State {
    var folder: StoreFolder
    var digests: [RecordKey: Digest]
    var isStopping = false
  }

  /// Serves an opened store; `waker` tells the loop that there is mail.
  init(_ store: OpenedStore, waker: Waker) {
    state = Mutex(State(folder: store.folder, digests: store.digests))
    self.waker = waker
  }

  /// Puts an edit into the queue.
  func save(_ request: SaveRequest) {
    queue.async(group: pendingJobs) { self.write(request) }
  }

  /// Reads records again, whether or not they have changed.
  func reload(_ keys: [RecordKey]) {
    queue.async(group: pendingJobs) { self.read(keys, onlyNews: false) }
  }

  /// Reads the records whose files changed; nil reads all that are known.
  ///
  /// Our own writes are among them and are told by their digests.
  func look(at keys: [RecordKey]?) {
    queue.async(group: pendingJobs) {
      let keys = keys ?? self.state.withLock { Array($0.digests.keys) }
      self.read(keys, onlyNews: true)
    }
  }

  /// Reads records and posts what they are now.
  private func read(_ keys: [RecordKey], onlyNews: Bool) {
    var records: [Record] = []
    var unreadable: [UnreadableFile] = []
    for key in keys {
      switch readAgain(key) {
      case .present(let record, let isNews)?: if isNews || !onlyNews { records.append(record) }
      case .unreadable(let file)?: unreadable.append(file)
      case nil: break
      }
    }
    if !records.isEmpty || !unreadable.isEmpty { post(.reread(records, unreadable)) }
  }

  /// What the disk has of a record, and whether that is not what we know.
  private enum Reading {
    case present(Record, isNews: Bool)
    case unreadable(UnreadableFile)
  }

  /// Takes the mail out of the box.
  func collect() -> [Event] {
    mailbox.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Waits until everything is written, but not for ever.
  ///
  /// - Returns: whether everything is.
  func drain(seconds: Int) -> Bool {
    let done = pendingJobs.wait(timeout: .now() + .seconds(seconds)) == .success
    state.withLock { $0.isStopping = true }
    return done
  }

  /// Writes one edit, trying again while that may help.
  private func write(_ request: SaveRequest) {
    while true {
      switch commit(request) {
      case .success(let records):
        post(.saved(number: request.number, records: records))
        return
      case .failure(let failure):
        post(.saveFailed(number: request.number, failure.reason))
        guard failure.reason.isRetried else { return }
      }
      usleep(StoreQueue.pause)
      if state.withLock({ $0.isStopping }) { return }
    }
  }

  /// A failure as an error, for `Result`.
  private struct Failed: Error {
    let reason: SaveFailure
  }

  /// Commits an edit once.
  private func commit(_ request: SaveRequest) -> Result<[Record], Failed> {
    state.withLock { state in
      var edits: [RecordEdit] = []
      for key in request.edit.records {
        let changes = request.edit.changes.filter { $0.record == key }
        edits.append(RecordEdit(key, changes, request.stamp, base: state.digests[key]))
      }
      do throws(CommitFailure) {
        let committed = try state.folder.commit(edits)
        for entry in committed { state.digests[entry.record.key] = entry.digest }
        return .success(committed.map(\.record))
      } catch {
        return .failure(Failed(reason: SaveFailure(error)))
      }
    }
  }

  /// Reads a record as the disk has it, and remembers its digest.
  private func readAgain(_ key: RecordKey) -> Reading? {
    state.withLock { state in
      switch try? state.folder.readAgain(key) {
      case .present(let record, let digest)?:
        let isNews = state.digests[key] != digest
        state.digests[key] = digest
        return .present(record, isNews: isNews)
      case .unreadable(let file)?: return .unreadable(file)
      case .gone?, nil: return nil
      }
    }
  }

  /// Puts an event into the mailbox and wakes the loop.
  func post(_ event: Event) {
    mailbox.withLock { $0.append(event) }
    waker.wake()
  }
}

extension SaveFailure {
  /// What a failed commit means to the person.
  fileprivate init(_ failure: CommitFailure) {
    switch failure {
    case .conflict(_, let refusal, _): self = .conflict(refusal)
    case .busy(let holder):
      self = .busy(holder: holder.map { "\($0.by) (\($0.host))" } ?? "?")
    case .readOnly, .unreadable, .badRecord: self = .uncertain
    case .tooLarge: self = .tooLarge
    case .noSuchFolder: self = .disk(errno: ENOENT)
    case .diskFull: self = .diskFull
    case .noRight: self = .noRight
    case .io(_, let errno): self = .disk(errno: errno)
    case .syncFailed, .uncertain, .mustReopen: self = .uncertain
    }
  }
}
