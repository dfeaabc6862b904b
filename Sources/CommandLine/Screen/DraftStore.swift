import Dispatch
import Screens
import Store
import Synchronization

/// Keeps what is being typed on the disk, beside the thread that draws and the queue of edits.
///
/// A store that cannot be written to holds up no draft, and a slow disk no key.
final class DraftStore: Sendable {
  private let folder = UserFolders.state + "/drafts"
  private let store: String
  private let queue = DispatchQueue(label: "bcdiso.drafts")
  private let pendingJobs = DispatchGroup()
  private let state = Mutex(State())
  /// Says that a draft could not be kept.
  private let refuse: @Sendable () -> Void

  /// What only one thread may touch at a time.
  private struct State: ~Copyable {
    var file: DraftFile?
    /// Whether it was said that nothing can be kept; once is enough.
    var isRefused = false
  }

  /// Keeps drafts of the store of that id.
  init(store: String, refuse: @escaping @Sendable () -> Void) {
    self.store = store
    self.refuse = refuse
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
    queue.async(group: pendingJobs) { self.write(draft) }
  }

  /// Waits until everything asked for is done, but not for ever.
  func drain(seconds: Int) { _ = pendingJobs.wait(timeout: .now() + .seconds(seconds)) }

  /// Writes a draft, and says so the first time that it cannot be.
  private func write(_ draft: RecoveredDraft?) {
    let isNews = state.withLock { state in
      if state.file == nil { state.file = DraftFile(newIn: folder, store: store) }
      let isKept = state.file?.keep(draft?.tree) ?? false
      defer { if !isKept { state.isRefused = true } }
      return !isKept && !state.isRefused
    }
    if isNews { refuse() }
  }
}
