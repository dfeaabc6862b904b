import Dispatch
import Domain
import Editing
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
    /// The files that are known to be none of a record.
    var bad: Set<String>
    var isStopping = false
  }

  /// Serves an opened store; `waker` tells the loop that there is mail.
  init(_ store: OpenedStore, waker: Waker) {
    let bad = Set(store.workspace.unreadable.map(\.file))
    state = Mutex(State(folder: store.folder, digests: store.digests, bad: bad))
    self.waker = waker
  }

  /// Puts an edit into the queue.
  func save(_ request: SaveRequest) {
    queue.async(group: pendingJobs) { self.write(request) }
  }

  /// Reads records again, whether or not they have changed.
  func reload(_ keys: [RecordKey]) {
    queue.async(group: pendingJobs) {
      var news = News()
      self.read(keys, onlyNews: false, &news)
      self.post(news)
    }
  }

  /// Reads what may have changed.
  ///
  /// Our own writes are among it and are told by their digests.
  func look(at hint: StoreHint) {
    queue.async(group: pendingJobs) {
      var news = News()
      for kind in hint.kinds.sorted(by: { $0.rawValue < $1.rawValue }) { self.list(kind, &news) }
      self.read(hint.keys, onlyNews: true, &news)
      self.post(news)
    }
  }

  /// What is not as it was known.
  private struct News {
    var records: [Record] = []
    var unreadable: [UnreadableFile] = []
    /// Files that are not there any more.
    var gone: [String] = []
  }

  /// Tells the loop what is not as it was known.
  private func post(_ news: News) {
    guard !news.records.isEmpty || !news.unreadable.isEmpty || !news.gone.isEmpty else { return }
    post(.reread(news.records, news.unreadable, gone: news.gone))
  }

  /// Reads records and notes what they are now.
  private func read(_ keys: [RecordKey], onlyNews: Bool, _ news: inout News) {
    for key in keys {
      switch readAgain(key) {
      case .present(let record, let isNews)?: if isNews || !onlyNews { news.records.append(record) }
      case .unreadable(let file)?: news.unreadable.append(file)
      case .gone(let isNews)?: if isNews || !onlyNews { news.gone.append(key.file) }
      case nil: break
      }
    }
  }

  /// Looks through the folder of a kind: what came, what went, what no record is named after.
  private func list(_ kind: RecordKind, _ news: inout News) {
    guard let names = state.withLock({ try? $0.folder.names(of: kind) }) else { return }
    let known = state.withLock { state in
      state.digests.keys.filter { $0.kind == kind }
        + state.bad.compactMap { UnreadableFile(file: $0, line: nil, fault: .gone).key }
        .filter { $0.kind == kind }
    }
    read(Set(names.keys).union(known).sorted(), onlyNews: true, &news)
    let strays = Set(names.strays.map(\.file))
    state.withLock { state in
      let gone = state.bad.filter { file in
        let bad = UnreadableFile(file: file, line: nil, fault: .gone)
        return bad.kind == kind && bad.key == nil && !strays.contains(file)
      }
      news.gone += gone.sorted()
      news.unreadable += names.strays.filter { !state.bad.contains($0.file) }
      state.bad = state.bad.subtracting(gone).union(strays)
    }
  }

  /// What the disk has of a record, and whether that is not what we know.
  private enum Reading {
    case present(Record, isNews: Bool)
    case unreadable(UnreadableFile)
    case gone(isNews: Bool)
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
      let edits = RecordEdit.edits(of: request.edit.changes, request.stamp, on: state.digests)
      do throws(CommitFailure) {
        let committed = try state.folder.commit(edits)
        for entry in committed {
          state.digests[entry.record.key] = entry.digest
          state.bad.remove(entry.record.key.file)
        }
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
        state.bad.remove(key.file)
        return .present(record, isNews: isNews)
      case .unreadable(let file)?:
        state.digests[key] = nil
        state.bad.insert(key.file)
        return .unreadable(file)
      case .gone?:
        let isKnown = state.digests.removeValue(forKey: key) != nil
        return .gone(isNews: state.bad.remove(key.file) != nil || isKnown)
      case nil: return nil
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
  init(_ failure: CommitFailure) {
    switch failure {
    case .conflict(_, let refusal, _): self = .conflict(refusal)
    case .busy(let holder):
      self = .busy(holder: holder.map { "\($0.by) (\($0.host))" } ?? "?")
    case .unreadable(let file): self = .unreadable(file)
    case .readOnly(let schema): self = .newerStore(schema)
    case .badRecord(let key): self = .badRecord(key)
    case .tooLarge: self = .tooLarge
    case .noSuchFolder: self = .storeGone
    case .diskFull: self = .diskFull
    case .noRight: self = .noRight
    case .io(_, let errno): self = .disk(errno: errno)
    case .syncFailed, .uncertain, .mustReopen: self = .uncertain
    }
  }
}
