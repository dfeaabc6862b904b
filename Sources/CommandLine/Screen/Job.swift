import Dispatch
import Glibc
import Screens
import Synchronization

/// Where background work leaves what it has to tell; the loop is woken and empties it.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: @Sendable () -> Void

  /// Calls `wake` with each event that comes.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Leaves an event and wakes the loop.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  /// Takes out all that came.
  func collect() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

/// Jobs that run one after the other, beside the thread that draws.
///
/// Whatever takes longer than a key may runs as a job: it tells how far it is and what came of it as
/// events, and ends early when it is cancelled.
///
///     lane.add { job in
///       for (done, record) in records.enumerated() {
///         guard !job.isCancelled else { return }
///         job.report(.reading(done, of: records.count))
///         …
///       }
///       job.post(.reread(found, bad))
///     }
final class JobLane: Sendable {
  private let queue: DispatchQueue
  private let waiting = DispatchGroup()
  private let isCancelled = Atomic(false)
  private let mailbox: Mailbox

  /// Opens a lane of that name, whose jobs tell their events to a mailbox.
  init(_ name: String, _ mailbox: Mailbox) {
    queue = DispatchQueue(label: name)
    self.mailbox = mailbox
  }

  /// Has some work done when all before it is.
  func add(_ work: @escaping @Sendable (Job) -> Void) {
    queue.async(group: waiting) { work(Job(lane: self)) }
  }

  /// Waits until everything is done, but not for ever; what is left then is cancelled.
  ///
  /// - Returns: whether everything was done.
  @discardableResult
  func drain(seconds: Int) -> Bool {
    let isDone = waiting.wait(timeout: .now() + .seconds(seconds)) == .success
    if !isDone { isCancelled.store(true, ordering: .relaxed) }
    return isDone
  }

  /// A piece of work as it runs.
  struct Job: Sendable {
    fileprivate let lane: JobLane

    /// Whether it is to end without having done all.
    var isCancelled: Bool { lane.isCancelled.load(ordering: .relaxed) }

    /// Tells what happened.
    func post(_ event: Event) { lane.mailbox.post(event) }

    /// Tells how far it is.
    func report(_ progress: JobProgress) { post(.progress(progress)) }

    /// Waits before it tries something again.
    ///
    /// - Returns: whether to try; not when it was cancelled.
    func waits(microseconds: UInt32) -> Bool {
      usleep(microseconds)
      return !isCancelled
    }
  }
}
