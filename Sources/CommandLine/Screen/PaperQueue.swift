import Documents
import Domain
import Screens

/// Reads the tables of files beside the screen, one after the other.
struct PaperQueue: Sendable {
  private let lane: JobLane

  /// What comes of the files goes into the mailbox.
  init(_ mailbox: Mailbox) { lane = JobLane("bcdiso.papers", mailbox) }

  /// Reads a file; `~` is the person's own folder.
  func read(_ file: String, as reading: PaperReading) {
    lane.add { job in job.post(.paperRead(file, PaperQueue.tables(of: file, reading))) }
  }

  /// Holds the lines of a paper against a store.
  func hold(_ paper: Paper, _ workspace: Workspace, _ revision: Int, _ words: PaperWords) {
    lane.add { job in
      var paper = paper
      paper.look(at: workspace, revision: revision, words)
      job.post(.paperHeld(paper))
    }
  }

  /// Reads a block of cells that was pasted.
  func read(block text: String, named name: String) {
    lane.add { job in
      job.post(.paperRead(name, PaperQueue.tables(in: Array(text.utf8), of: name, PaperReading())))
    }
  }

  private static func tables(
    of file: String, _ reading: PaperReading
  ) -> Result<PaperTables, PaperFailure> {
    let limit = ReadingOptions().limits.file
    guard let bytes = InputFile.bytes(at: path(file), atMost: limit) else {
      return .failure(.noFile)
    }
    return tables(in: bytes, of: file, reading)
  }

  private static func tables(
    in bytes: [UInt8], of file: String, _ reading: PaperReading
  ) -> Result<PaperTables, PaperFailure> {
    do throws(PaperFault) {
      return .success(try TableFile(name: file, bytes).tables(ReadingOptions(reading)))
    } catch {
      return .failure(.fault(error))
    }
  }

  private static func path(_ file: String) -> String {
    file.hasPrefix("~/") ? UserFolders.home + file.dropFirst(1) : file
  }
}
