import Canvas
import Domain

/// Something that happened: the only way into the state.
package enum Event: Equatable, Sendable {
  case input(Input)
  /// The time, told before the inputs of a moment.
  case time(Clock)
  /// An edit is safe on disk; the records as the disk has them now.
  case saved(number: Int, records: [Record])
  /// An edit is not on disk; what is retried is answered again.
  case saveFailed(number: Int, SaveFailure)
  /// Records as the disk has them now, files that became unreadable, files that are gone.
  case reread([Record], [UnreadableFile], gone: [String] = [])
  /// How far something is that is done beside the screen.
  case progress(JobProgress)
  /// Something of the person's own could not be written beside the store: their settings, which hold
  /// until the program ends, or what they are typing.
  case notKept(FileTask, at: String, StoreFailure)
  /// A text as the person's own editor left it, or why it did not.
  case editedOutside(Result<String, OutsideFault>)
  /// The tables of a file that was to be read, or why there are none.
  case paperRead(String, Result<PaperTables, PaperFailure>)
  /// A file that is to prove a score, or why it does not; its copy lies in the store by now.
  case evidenceRead(String, Result<EvidenceFile, EvidenceFault>)
  /// A long paper, its lines held against the store as it was.
  case paperHeld(Paper)
  /// What became of what was to be written into a file.
  case exported(ExportOrder, ExportEnd)
  /// What is being typed is to be kept now: it waited long enough.
  case draftDue
  /// Somebody asked the process to end, or its window is gone.
  case endRequested
}

/// How far something is that is done beside the screen; its end is an event of its own.
package enum JobProgress: Equatable, Sendable {
  /// Records that others changed are read: how many of how many.
  case reading(Int, of: Int)
  /// Files are written: which of how many.
  case exporting(Int, of: Int)
}
