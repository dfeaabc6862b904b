import Domain
import Editing
import Glibc
import Store
import Synchronization

/// Carries edits to the disk, one after the other, and reads what others wrote.
///
/// An edit that could not be written is tried again until it is, so that a full disk costs patience
/// and no work.
final class StoreQueue: Sendable {
  /// How long it waits before it tries again, in microseconds.
  private static let pause: UInt32 = 2_000_000

  /// How many records are read before it is told how far it is.
  private static let stride = 500

  private let lane: JobLane
  private let state: Mutex<State>

  /// What only one thread may touch at a time.
  private struct State {
    var folder: StoreFolder
    var digests: [RecordKey: Digest]
    /// The files that are known to be none of a record.
    var bad: Set<String>
  }

  /// Serves an opened store; what comes of its jobs goes into the mailbox.
  init(_ store: OpenedStore, _ mailbox: Mailbox) {
    let bad = Set(store.workspace.unreadable.map(\.file))
    state = Mutex(State(folder: store.folder, digests: store.digests, bad: bad))
    lane = JobLane("bcdiso.store", mailbox)
  }

  /// Puts edits into the queue that are one commit.
  func save(_ requests: [SaveRequest]) {
    lane.add { self.write(requests, $0) }
  }

  /// Reads records again, whether or not they have changed.
  func reload(_ keys: [RecordKey]) {
    lane.add { job in
      var news = News()
      self.read(keys, onlyNews: false, &news, job)
      news.post(job)
    }
  }

  /// Reads what may have changed.
  ///
  /// Our own writes are among it and are told by their digests.
  func look(at hint: StoreHint) {
    lane.add { job in
      var news = News()
      for kind in hint.kinds.sorted(by: { $0.rawValue < $1.rawValue }) {
        self.list(kind, &news, job)
      }
      self.read(hint.keys, onlyNews: true, &news, job)
      news.post(job)
    }
  }

  /// What is not as it was known.
  private struct News {
    var records: [Record] = []
    var unreadable: [UnreadableFile] = []
    /// Files that are not there any more.
    var gone: [String] = []

    /// Tells the loop, if there is anything to tell.
    func post(_ job: JobLane.Job) {
      guard !records.isEmpty || !unreadable.isEmpty || !gone.isEmpty else { return }
      job.post(.reread(records, unreadable, gone: gone))
    }
  }

  /// Reads records and notes what they are now.
  private func read(
    _ keys: [RecordKey], onlyNews: Bool, _ news: inout News, _ job: JobLane.Job
  ) {
    for (done, key) in keys.enumerated() {
      guard !job.isCancelled else { return }
      if done > 0, done.isMultiple(of: StoreQueue.stride) {
        job.report(.reading(done, of: keys.count))
      }
      switch readAgain(key, onlyNews: onlyNews) {
      case .present(let record)?: news.records.append(record)
      case .unreadable(let file)?: news.unreadable.append(file)
      case .gone(let isNews)?: if isNews || !onlyNews { news.gone.append(key.file) }
      case nil: break
      }
    }
  }

  /// Looks through the folder of a kind: what came, what went, what no record is named after.
  private func list(_ kind: RecordKind, _ news: inout News, _ job: JobLane.Job) {
    guard let names = state.withLock({ try? $0.folder.names(of: kind) }) else { return }
    let known = state.withLock { state in
      state.digests.keys.filter { $0.kind == kind }
        + state.bad.compactMap { UnreadableFile(file: $0, line: nil, fault: .gone).key }
        .filter { $0.kind == kind }
    }
    read(Set(names.keys).union(known).sorted(), onlyNews: true, &news, job)
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

  /// What the disk has of a record; a file that is gone may have been known.
  private enum Reading {
    case present(Record)
    case unreadable(UnreadableFile)
    case gone(isNews: Bool)
  }

  /// Waits until everything is written, but not for ever.
  ///
  /// - Returns: whether everything is.
  func drain(seconds: Int) -> Bool { lane.drain(seconds: seconds) }

  /// Writes edits, trying again while that may help.
  ///
  /// What is in the way of one, an event that another wrote first, is answered for that one alone: then each is
  /// a commit of its own.
  private func write(_ requests: [SaveRequest], _ job: JobLane.Job) {
    repeat {
      switch commit(requests) {
      case .success(let records): return tell(requests, records, job)
      case .failure(let failure):
        guard requests.count == 1 || failure.isRetried || failure.stopsWriting else {
          for request in requests { write([request], job) }
          return
        }
        for request in requests { job.post(.saveFailed(number: request.number, failure)) }
        guard failure.isRetried else { return }
      }
    } while job.waits(microseconds: StoreQueue.pause)
  }

  /// Tells of each edit that it is written, with its records.
  private func tell(_ requests: [SaveRequest], _ records: [Record], _ job: JobLane.Job) {
    let written = Dictionary(records.map { ($0.key, $0) }) { _, last in last }
    for request in requests {
      let own = request.edit.records.compactMap { written[$0] }
      job.post(.saved(number: request.number, records: own))
    }
  }

  /// Commits edits once, all or none.
  private func commit(_ requests: [SaveRequest]) -> Result<[Record], SaveFailure> {
    state.withLock { state in
      let edits = requests.flatMap {
        RecordEdit.edits(of: $0.edit.changes, $0.stamp, on: state.digests)
      }
      do throws(SaveFailure) {
        let committed = try state.folder.commit(edits)
        for entry in committed {
          state.digests[entry.record.key] = entry.digest
          state.bad.remove(entry.record.key.file)
        }
        return .success(committed.map(\.record))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Reads a record as the disk has it, and remembers its digest.
  ///
  /// - Returns: nil where it is what we know, and only news are asked for: so our own writes, which
  ///   are heard like those of others, cost no more than their bytes.
  private func readAgain(_ key: RecordKey, onlyNews: Bool) -> Reading? {
    state.withLock { state in
      switch try? state.folder.readAgain(key, unless: onlyNews ? state.digests[key] : nil) {
      case .present(let record, let digest)?:
        state.digests[key] = digest
        state.bad.remove(key.file)
        return .present(record)
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
}
