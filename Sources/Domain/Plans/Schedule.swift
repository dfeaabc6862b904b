/// When something of a plan is done, as people write it (thời gian thực hiện).
///
/// The text as typed is kept beside what was understood of it; whatever was not understood is a
/// clause of its own, so nothing is lost and nothing is guessed.
///
///     Schedule("Tháng 7-9/2022", year: 2022).months(of: 2022)   // 7, 8, 9
///     Schedule("Thường xuyên, khi có sự thay đổi", year: nil).clauses.count   // 2
package struct Schedule: Hashable, Sendable {
  /// The text as it stands in the plan.
  package let typed: String
  /// What it says, in the order of the text.
  package let clauses: [Clause]

  /// One saying of a schedule.
  package struct Clause: Hashable, Sendable {
    package let sense: Sense
    /// Whether it is only intended.
    package let isExpected: Bool
  }

  /// What a clause means.
  package enum Sense: Hashable, Sendable {
    /// From a day to a day, both included: days, weeks, months, quarters and years alike.
    case span(from: ScheduleDay, to: ScheduleDay)
    /// On that day at the latest.
    case deadline(ScheduleDay)
    /// From that day on, without an end.
    case since(ScheduleDay)
    /// Again after so many months, a divisor of twelve: each part of a year has its end.
    case recurring(months: Int)
    /// By that day of one month of each part of a year of so many months, a divisor of twelve; by the last day of a
    /// month that has no such day. Month 1 is the first of the part, one beyond its last the first of the next part.
    case repeatedDeadline(months: Int, month: Int, day: Int)
    case continuous
    /// Whenever something happens, in its own words.
    case onEvent(String)
    /// Not understood.
    case text(String)
  }

  /// Reads what was typed; `year` is the plan's, for months and days that name none.
  package init(_ typed: String, year: Int? = nil) {
    self.typed = typed
    var parser = ScheduleParser(typed)
    clauses = ScheduleList(parser.clauses()).clauses(in: year)
  }

  /// Whether every clause was understood, and there is one.
  package var isUnderstood: Bool { !clauses.isEmpty && unread.isEmpty }

  /// What of it was not understood, as it was typed.
  package var unread: [String] {
    clauses.compactMap { clause in
      if case .text(let text) = clause.sense { return text }
      return nil
    }
  }
}

/// A day that a schedule names; its year may not be known.
package struct ScheduleDay: Hashable, Sendable {
  package let year: Int?
  package let month: Int
  /// The day of the month; nil for its last.
  package let day: Int?

  package init(year: Int?, month: Int, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day itself, in the year where it names none; nil where that year does not have it.
  package func day(in year: Int) -> Day? {
    let own = self.year ?? year
    guard let day else { return Day.last(ofMonth: month, own) }
    return Day(year: own, month: month, day: day)
  }
}
