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
  /// The settings of the person could not be written; they hold until the program ends.
  case settingsNotKept
  /// What is being typed is to be kept now: it waited long enough.
  case draftDue
  /// What is being typed cannot be kept outside the store.
  case draftNotKept
  /// Somebody asked the process to end, or its window is gone.
  case endRequested
}

/// How far something is that is done beside the screen; its end is an event of its own.
package enum JobProgress: Equatable, Sendable {
  /// Records that others changed are read: how many of how many.
  case reading(Int, of: Int)
}
