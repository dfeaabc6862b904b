import Documents
import Domain
import Glibc
import Screens
import Store
import Synchronization
import Vietnamese

/// Writes documents and tables beside the screen, one after the other.
final class ExportQueue: Sendable {
  private let lane: JobLane
  private let models: ModelFolder
  /// How many orders came, and up to which of them the person wants none any more.
  private let count = Atomic(0)
  private let cancelled = Atomic(0)

  /// What becomes of them goes into the mailbox; the store may have model documents of its own.
  init(_ mailbox: Mailbox, store: String) {
    lane = JobLane("bcdiso.exports", mailbox)
    models = ModelFolder(store)
  }

  /// Writes what was asked for, out of the store as it stands now.
  func write(_ order: ExportOrder, of workspace: Workspace, on today: Day?) {
    let number = count.add(1, ordering: .relaxed).newValue
    lane.add { [self] job in
      let end = end(of: order, workspace, today) { done, all in
        job.report(.exporting(done, of: all))
      } unless: { [self] in
        job.isCancelled || cancelled.load(ordering: .relaxed) >= number
      }
      job.post(.exported(order, end))
    }
  }

  /// Writes nothing more of what was asked for until now.
  func cancel() {
    cancelled.store(count.load(ordering: .relaxed), ordering: .relaxed)
  }

  private func end(
    of order: ExportOrder, _ workspace: Workspace, _ today: Day?, report: (Int, Int) -> Void,
    unless isCancelled: () -> Bool
  ) -> ExportEnd {
    let wording = OfficialWording()
    guard let content = OfficeContent(order.request, in: workspace, on: today, wording) else {
      return .nothing
    }
    if let width = order.shownWidth {
      return .shown(content.title, content.text(in: width, wording))
    }
    let files = ExportedFiles(
      content, at: ExportQueue.path(order, content), isEach: order.isEach
    ).files
    if !order.overwrites, let there = ExportedFiles.there(files) {
      return .isThere(there.first, others: there.others)
    }
    var written = 0
    do throws(OfficeFault) {
      let model = try order.request.kind.flatMap { kind throws(OfficeFault) in
        try models.model(of: kind)
      }
      for file in files {
        if files.count > 1 { report(written + 1, files.count) }
        let bytes =
          isCancelled()
          ? []
          : try file.content.file(as: order.form, model: model, wording, unless: isCancelled)
        guard !isCancelled() else { return .cancelled(written: written) }
        do throws(StoreFailure) {
          try OutputFile(file.path).write(bytes)
        } catch {
          return .failed(file.path, error)
        }
        written += 1
      }
    } catch {
      return isCancelled() ? .cancelled(written: written) : .refused(error)
    }
    return .written(files[0].path, others: files.count - 1)
  }

  /// The file that is meant: `~` is the person's own folder, in which a file without a name lies as well.
  private static func path(_ order: ExportOrder, _ content: OfficeContent) -> String {
    guard order.file.isEmpty else {
      return order.file.hasPrefix("~/") ? UserFolders.home + order.file.dropFirst(1) : order.file
    }
    let name = content.title.fileWords(atMost: 8)
    return "\(UserFolders.home)/\(name.isEmpty ? "bcdiso" : name).\(order.form.rawValue)"
  }
}
