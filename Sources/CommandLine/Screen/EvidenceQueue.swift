import Domain
import FoundationEssentials
import Screens
import Store

/// Reads files that prove scores beside the screen, and copies them into the store.
///
/// It has a lane of its own: a slow file keeps no edit from the disk.
struct EvidenceQueue: Sendable {
  private let lane: JobLane
  private let folder: StoreFolder

  /// What comes of the files goes into the mailbox.
  init(_ folder: StoreFolder, _ mailbox: Mailbox) {
    lane = JobLane("bcdiso.evidence", mailbox)
    self.folder = folder
  }

  /// Reads a file; `~` is the person's own folder.
  func read(_ file: String, isKept: Bool, by author: String) {
    lane.add { [folder] job in
      do throws(EvidenceFault) {
        let read = try folder.evidence(
          at: EvidenceQueue.whole(file), isKept: isKept, Stamp(at: Clock.now.stamp, by: author))
        job.post(.evidenceRead(file, .success(read)))
      } catch {
        job.post(.evidenceRead(file, .failure(error)))
      }
    }
  }

  /// A path from the root on, so that it means the same file wherever the program is started.
  static func whole(_ file: String) -> String {
    if file.hasPrefix("/") { return file }
    if file.hasPrefix("~/") { return UserFolders.home + file.dropFirst(1) }
    let here = FileManager.default.currentDirectoryPath
    let rest = file.hasPrefix("./") ? file.dropFirst(2) : file[...]
    return here + "/" + rest
  }
}
