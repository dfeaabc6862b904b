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
    /// A month or a range of months; without a year in any year.
    case months(from: ScheduleMonth, to: ScheduleMonth)
    /// A year or a span of years.
    case years(from: Int, to: Int)
    /// A day or a range of days.
    case days(from: Day, to: Day)
    /// Before a day; the day itself without a year stands in any year.
    case deadline(day: Int, month: Int, year: Int?)
    case yearly
    /// Before that day of every year.
    case yearlyDeadline(day: Int, month: Int)
    case continuous
    /// Whenever something happens, in its own words.
    case onEvent(String)
    /// Not understood.
    case text(String)
  }

  /// Reads what was typed; `year` is the plan's, for months and days that name none.
  package init(_ typed: String, year: Int? = nil) {
    self.typed = typed
    var clauses: [Clause] = []
    for piece in ScheduleParser.pieces(of: typed) {
      var parser = ScheduleParser(piece, year: year)
      clauses.append(parser.clause())
    }
    self.clauses = clauses
  }

  /// Whether every clause was understood, and there is one.
  package var isUnderstood: Bool {
    !clauses.isEmpty
      && clauses.allSatisfy { clause in
        if case .text = clause.sense { return false }
        return true
      }
  }
}

/// A month of a schedule; the year may not be known.
package struct ScheduleMonth: Hashable, Sendable {
  package let year: Int?
  package let month: Int

  /// Names a month.
  package init(year: Int?, month: Int) {
    self.year = year
    self.month = month
  }

  /// Its place on the line of months, January of the year 0 being 0.
  func index(in year: Int) -> Int { (self.year ?? year) * 12 + month - 1 }
}

extension Schedule {
  /// The months of that year in which it is done: the bars of the month chart.
  ///
  /// A deadline fills its own month; what waits for an event fills none.
  package func months(of year: Int) -> Set<Int> {
    var months: Set<Int> = []
    for clause in clauses { months.formUnion(clause.sense.months(of: year)) }
    return months
  }

  /// The last day of that year on which it may be done; nil when nothing sets one.
  ///
  /// A deadline proper goes before the end of a month or a year; of several the last counts.
  package func deadline(in year: Int) -> Day? {
    let proper = clauses.compactMap { $0.sense.properDeadline(in: year) }
    return proper.max() ?? clauses.compactMap { $0.sense.end(in: year) }.max()
  }

  /// The years that it names, the first and the last; nil when it names none.
  package var namedYears: (first: Int, last: Int)? {
    var years: [Int] = []
    for clause in clauses { years += clause.sense.namedYears }
    guard let first = years.min(), let last = years.max() else { return nil }
    return (first, last)
  }
}

extension Schedule.Sense {
  /// The months of a year that it fills.
  package func months(of year: Int) -> Set<Int> {
    switch self {
    case .months(let from, let to):
      var months: Set<Int> = []
      for month in 1...12 {
        let index = year * 12 + month - 1
        if from.index(in: year) <= index, index <= to.index(in: year) { months.insert(month) }
      }
      return months
    case .years(let from, let to): return from <= year && year <= to ? Set(1...12) : []
    case .days(let from, let to):
      let first = ScheduleMonth(year: from.year, month: from.month)
      let last = ScheduleMonth(year: to.year, month: to.month)
      return Schedule.Sense.months(from: first, to: last).months(of: year)
    case .deadline(_, let month, let own): return (own ?? year) == year ? [month] : []
    case .yearlyDeadline(_, let month): return [month]
    case .yearly, .continuous: return Set(1...12)
    case .onEvent, .text: return []
    }
  }

  /// The day of a deadline that falls into a year.
  fileprivate func properDeadline(in year: Int) -> Day? {
    switch self {
    case .deadline(let day, let month, let own):
      (own ?? year) == year ? Day(year: year, month: month, day: day) : nil
    case .yearlyDeadline(let day, let month): Day(year: year, month: month, day: day)
    case .months, .years, .days, .yearly, .continuous, .onEvent, .text: nil
    }
  }

  /// The last day of what ends in a year.
  fileprivate func end(in year: Int) -> Day? {
    switch self {
    case .months(_, let to): (to.year ?? year) == year ? Day.last(ofMonth: to.month, year) : nil
    case .years(_, let to): to == year ? Day.last(ofMonth: 12, year) : nil
    case .days(_, let to): to.year == year ? to : nil
    case .yearly: Day.last(ofMonth: 12, year)
    case .deadline, .yearlyDeadline, .continuous, .onEvent, .text: nil
    }
  }

  /// The years that it names.
  fileprivate var namedYears: [Int] {
    switch self {
    case .months(let from, let to): [from.year, to.year].compactMap { $0 }
    case .years(let from, let to): [from, to]
    case .days(let from, let to): [from.year, to.year]
    case .deadline(_, _, let year): [year].compactMap { $0 }
    case .yearly, .yearlyDeadline, .continuous, .onEvent, .text: []
    }
  }
}

extension Day {
  /// The last day of a month.
  fileprivate static func last(ofMonth month: Int, _ year: Int) -> Day? {
    [31, 30, 29, 28].lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
