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
  /// The settings of the person could not be written; they hold until the program ends.
  case settingsNotKept
  /// What is being typed is to be kept now: it waited long enough.
  case draftDue
  /// What is being typed cannot be kept outside the store.
  case draftNotKept
  /// Somebody asked the process to end, or its window is gone.
  case endRequested
}
