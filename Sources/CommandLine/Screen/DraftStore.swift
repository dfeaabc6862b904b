import Domain
import Screens
import Store
import Synchronization

/// Keeps what is being typed on the disk, beside the thread that draws and the queue of edits.
///
/// A store that cannot be written to holds up no draft, and a slow disk no key.
final class DraftStore: Sendable {
  private let folder = UserFolders.state + "/drafts"
  private let store: String
  private let lane: JobLane
  private let state = Mutex(State())

  /// What only one thread may touch at a time.
  private struct State: ~Copyable {
    var file: DraftFile?
    /// Whether it was said that nothing can be kept; once is enough.
    var isRefused = false
  }

  /// Keeps drafts of the store of that id; what goes wrong is told to the mailbox.
  init(store: String, _ mailbox: Mailbox) {
    self.store = store
    lane = JobLane("bcdiso.drafts", mailbox)
  }

  /// Takes over what was being typed when a program ended that runs no more; it stays kept.
  func takeOver() -> RecoveredDraft? {
    state.withLock { state in
      state.file = DraftFile(leftIn: folder, store: store)
      guard let tree = state.file?.read() else { return nil }
      return RecoveredDraft(tree)
    }
  }

  /// Leaves what was taken over for another program; what is kept from now on has a file of its own.
  func putBack() {
    state.withLock { $0.file = nil }
  }

  /// Keeps a draft; nil keeps nothing any more.
  func keep(_ draft: RecoveredDraft?) {
    lane.add { self.write(draft, $0) }
  }

  /// Waits until everything asked for is done, but not for ever.
  func drain(seconds: Int) { lane.drain(seconds: seconds) }

  /// Writes a draft, and says so the first time that it cannot be.
  private func write(_ draft: RecoveredDraft?, _ job: JobLane.Job) {
    let failure: StoreFailure? = state.withLock { state in
      do throws(StoreFailure) {
        if state.file == nil { state.file = try DraftFile(newIn: folder, store: store) }
        try state.file?.keep(draft?.tree)
        return nil
      } catch {
        defer { state.isRefused = true }
        return state.isRefused ? nil : error
      }
    }
    if let failure { job.post(.notKept(.keepingDraft, at: folder, failure)) }
  }
}
