/// One of the reports that a duty asks for in a year, by the day on which it is due.
package struct ReportPeriod: Hashable, Sendable {
  package let year: Int
  /// Its place among those of the year, from 1.
  package let number: Int
  /// How many the year has.
  package let count: Int
  /// By when; nil where nothing sets a day.
  package let due: Day?

  /// Whether its day is over; one that has no day never is, nor is any before the clock told.
  package func isOver(on today: Day?) -> Bool {
    guard let due, let today else { return false }
    return due < today
  }

  /// Whether it is one of several, so that a report says which of them it is.
  package var isOneOfSeveral: Bool { count > 1 }
}

extension Schedule {
  /// The days of a year by which reports of that schedule are due: a report for each.
  ///
  /// What comes again within the year is due each time; so are deadlines that lie two months apart or more, as in
  /// *trước ngày 15/6 và trước ngày 15/12*. Else it is one report, due as ``dueDays(in:covered:)`` says.
  func reportDays(in year: Int, covered: Bool) -> [Day] {
    let senses = clauses.map(\.sense).filter { covered || $0.namesYear }
    let recurring = senses.filter(\.comesAgainInYear)
    // *Hằng tháng, trước ngày 25* says the month twice: the day counts.
    let proper = recurring.filter(\.namesDay)
    let again = Set((proper.isEmpty ? recurring : proper).flatMap { $0.dueDays(in: year) })
    if again.count > 1 { return again.sorted() }
    let deadlines = Set(
      senses.flatMap { sense -> [Day] in
        if case .deadline = sense { sense.dueDays(in: year) } else { [] }
      }
    ).sorted()
    let areApart = zip(deadlines, deadlines.dropFirst()).allSatisfy { $0.days(until: $1) >= 59 }
    if deadlines.count > 1, areApart { return deadlines }
    return dueDays(in: year, covered: covered)
  }
}

extension Schedule.Sense {
  /// Whether it names the day of the month.
  fileprivate var namesDay: Bool { if case .repeatedDeadline = self { true } else { false } }

  /// Whether it is due several times a year.
  fileprivate var comesAgainInYear: Bool {
    switch self {
    case .recurring(let months), .repeatedDeadline(let months, _, _): months < 12
    case .span, .deadline, .since, .continuous, .onEvent, .text: false
    }
  }
}

extension Plan {
  /// The reports that a duty asks for in a year; one where nothing says how many.
  package func reportPeriods(of duty: ReportDuty, in year: Int) -> [ReportPeriod] {
    let covered = years?.contains(year) ?? true
    let days = schedule(duty.schedule).reportDays(in: year, covered: covered)
    guard days.count > 1 else {
      return [ReportPeriod(year: year, number: 1, count: 1, due: days.last)]
    }
    return days.enumerated().map {
      ReportPeriod(year: year, number: $0 + 1, count: days.count, due: $1)
    }
  }
}

extension ReportDuty {
  /// The reports that came in for a period, by who sent them; of several of one unit the first.
  ///
  /// One that names no period, as those that were entered when a year had but one, stands for the first of the
  /// year that nothing else was sent for.
  package func receipts(for period: ReportPeriod) -> [ID<Unit>: ReportReceipt] {
    var found: [ID<Unit>: ReportReceipt] = [:]
    let sent = received.filter { $0.year == period.year }
    guard period.isOneOfSeveral else {
      for receipt in sent where found[receipt.unit] == nil { found[receipt.unit] = receipt }
      return found
    }
    for (unit, receipts) in Dictionary(grouping: sent, by: \.unit) {
      var taken: [Int: ReportReceipt] = [:]
      var rest: [ReportReceipt] = []
      for receipt in receipts {
        guard let number = receipt.period, (1...period.count).contains(number) else {
          rest.append(receipt)
          continue
        }
        if taken[number] == nil { taken[number] = receipt }
      }
      for number in 1...period.count where taken[number] == nil && !rest.isEmpty {
        taken[number] = rest.removeFirst()
      }
      found[unit] = taken[period.number]
    }
    return found
  }
}

extension Workspace {
  /// The units that did not report for a period, as far as it is known who has to.
  package func missingReports(of duty: ReportDuty, for period: ReportPeriod) -> [ID<Unit>] {
    let sent = duty.receipts(for: period)
    return senders(of: duty).filter { sent[$0] == nil }
  }
}
