import Documents
import Domain
import Glibc
import Screens
import Store
import Vietnamese

/// Writes documents and tables beside the screen, one after the other.
struct ExportQueue: Sendable {
  private let lane: JobLane

  /// What becomes of them goes into the mailbox.
  init(_ mailbox: Mailbox) { lane = JobLane("bcdiso.exports", mailbox) }

  /// Writes what was asked for, out of the store as it stands now.
  func write(_ order: ExportOrder, of workspace: Workspace, on today: Day?) {
    lane.add { job in
      job.post(.exported(order, ExportQueue.end(of: order, workspace, today)))
    }
  }

  private static func end(
    of order: ExportOrder, _ workspace: Workspace, _ today: Day?
  ) -> ExportEnd {
    let wording = OfficialWording()
    guard let content = OfficeContent(order.request, in: workspace, on: today, wording) else {
      return .nothing
    }
    let file = path(order, content)
    guard order.overwrites || access(file, F_OK) != 0 else { return .isThere(file) }
    let bytes: [UInt8]
    do throws(OfficeFault) {
      bytes = try content.file(as: order.form, wording)
    } catch {
      return .refused(error)
    }
    do throws(StoreFailure) {
      try OutputFile(file).write(bytes)
    } catch {
      return .failed(file, error)
    }
    return .written(file)
  }

  /// The file that is meant: `~` is the person's own folder, in which a file without a name lies as well.
  private static func path(_ order: ExportOrder, _ content: OfficeContent) -> String {
    guard order.file.isEmpty else {
      return order.file.hasPrefix("~/") ? UserFolders.home + order.file.dropFirst(1) : order.file
    }
    let words = content.title.folded.split { !$0.isLetter && !$0.isNumber }.prefix(8)
    let name = words.isEmpty ? "bcdiso" : words.joined(separator: "-")
    return "\(UserFolders.home)/\(name).\(order.form.rawValue)"
  }
}
