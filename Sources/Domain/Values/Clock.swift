/// A moment as it was told: nothing but the entry to the program reads a clock.
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
  package static let untold = Clock(stamp: "", timeOfDay: "", seconds: 0, today: nil)

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
