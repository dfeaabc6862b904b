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

/// A moment, as the screens need it.
package struct Clock: Equatable, Sendable {
  /// UTC, `2026-11-21T09:41:07Z`, for logs.
  package let stamp: String
  /// Local time of day, `09:41:07`, for the status line.
  package let timeOfDay: String
  /// Seconds since some fixed moment, for intervals.
  package let seconds: Int
  /// The same in milliseconds: what is pressed at once is told from what is pressed in turn.
  package let milliseconds: Int
  /// The local day.
  package let today: Day?

  /// Before anybody told the time.
  static let untold = Clock(stamp: "", timeOfDay: "", seconds: 0, today: nil)

  /// Makes a moment; without milliseconds it is the beginning of its second.
  package init(
    stamp: String, timeOfDay: String, seconds: Int, milliseconds: Int? = nil, today: Day?
  ) {
    self.milliseconds = milliseconds ?? seconds * 1000
    self.today = today
    self.stamp = stamp
    self.timeOfDay = timeOfDay
    self.seconds = seconds
  }

  /// The same moment as the person tells it, so many milliseconds later.
  package func later(by milliseconds: Int) -> Clock {
    Clock(
      stamp: stamp, timeOfDay: timeOfDay, seconds: seconds,
      milliseconds: self.milliseconds + milliseconds, today: today)
  }
}

extension SaveFailure {
  /// Whether the person is told or asked, and the edit does not stay on its way.
  var endsTheEdit: Bool {
    switch self {
    case .conflict, .badRecord: true
    case .unreadable(let file): file.kind != nil
    case .diskFull, .noRight, .busy, .disk, .storeGone, .uncertain, .tooLarge, .newerStore: false
    }
  }
}
