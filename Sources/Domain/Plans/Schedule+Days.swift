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
  package func deadline(in year: Int) -> Day? { dueDays(in: year).last }

  /// The days of that year by which it must be done, in order.
  ///
  /// A deadline proper goes before the end of a span; of several the last counts. What comes again is
  /// due at the end of each part of the year. In a year that is not `covered` by the plan, only what
  /// names the year counts.
  package func dueDays(in year: Int, covered: Bool = true) -> [Day] {
    let senses = clauses.map(\.sense).filter { covered || $0.namesYear }
    let proper = senses.filter(\.isProper)
    for some in [proper, senses] {
      let again = some.filter(\.isRecurring).flatMap { $0.dueDays(in: year) }
      let last = some.filter { !$0.isRecurring }.flatMap { $0.dueDays(in: year) }.max()
      let days = Set(again + [last].compactMap { $0 })
      if !days.isEmpty { return days.sorted() }
    }
    return []
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
  /// By that day of every month.
  static func monthly(day: Int) -> Schedule.Sense {
    .repeatedDeadline(months: 1, month: 1, day: day)
  }

  /// The months of a year that it fills.
  package func months(of year: Int) -> Set<Int> {
    switch self {
    case .span(let from, let to):
      let (first, last) = (from.year ?? year, to.year ?? year)
      guard first <= year, year <= last else { return [] }
      let start = first == year ? from.month : 1
      let end = last == year ? to.month : 12
      return start <= end ? Set(start...end) : []
    case .deadline(let day): return (day.year ?? year) == year ? [day.month] : []
    case .since(let day):
      let first = day.year ?? year
      return first > year ? [] : Set((first == year ? day.month : 1)...12)
    case .recurring, .continuous: return Set(1...12)
    case .repeatedDeadline: return Set(dueDays(in: year).map(\.month))
    case .onEvent, .text: return []
    }
  }

  /// The days of a year on which it ends.
  package func dueDays(in year: Int) -> [Day] {
    switch self {
    case .span(_, let day), .deadline(let day):
      return (day.year ?? year) == year ? [day.day(in: year)].compactMap { $0 } : []
    case .recurring(let months):
      let ends = (1...12).filter { $0 % max(1, months) == 0 }
      return ends.compactMap { Day.last(ofMonth: $0, year) }
    case .repeatedDeadline(let months, let month, let day):
      // A day in the first month of the next part may be that of the year before.
      let due = (1...12).filter { ($0 - month) % max(1, months) == 0 }
      return due.compactMap { Day(year: year, month: $0, day: day) ?? Day.last(ofMonth: $0, year) }
    case .since, .continuous, .onEvent, .text: return []
    }
  }

  /// The years that it names.
  var namedYears: [Int] {
    switch self {
    case .span(let from, let to): [from.year, to.year].compactMap { $0 }
    case .deadline(let day), .since(let day): [day.year].compactMap { $0 }
    case .recurring, .repeatedDeadline, .continuous, .onEvent, .text: []
    }
  }

  /// Whether it speaks of years that it names, and of no other.
  package var namesYear: Bool { !namedYears.isEmpty }

  /// Whether it sets a day rather than a span that ends.
  fileprivate var isProper: Bool {
    switch self {
    case .deadline, .repeatedDeadline: true
    case .span, .since, .recurring, .continuous, .onEvent, .text: false
    }
  }

  /// Whether it comes again within a year, or each year.
  package var isRecurring: Bool {
    switch self {
    case .recurring, .repeatedDeadline: true
    case .span, .deadline, .since, .continuous, .onEvent, .text: false
    }
  }
}

extension Day {
  /// The last day of a month.
  static func last(ofMonth month: Int, _ year: Int) -> Day? {
    [31, 30, 29, 28].lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
