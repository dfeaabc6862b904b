/// A day as far as a clause names it; its month and year may stand in the next one.
struct SchedulePoint: Hashable {
  var year: Int?
  var month: Int?
  /// Nil for the last of the month.
  var day: Int?

  /// Its place in a year.
  var place: Int { (month ?? 0) * 32 + (day ?? 31) }
}

/// The clauses of a schedule as they were read, before they lend each other months and years.
///
/// A list has one year: in *Tháng 7, 8, 9/2019* all three months are those of 2019. A list goes forward
/// in time, so *Tháng 11, 12, 1/2016* begins in 2015.
struct ScheduleList {
  /// One clause as it was read.
  struct Item {
    /// What it may say.
    enum Reading {
      case span(from: SchedulePoint, to: SchedulePoint)
      case deadline(SchedulePoint)
      case since(SchedulePoint)
      case sense(Schedule.Sense)
    }
    var reading: Reading
    /// The words that say it.
    let text: String
    var isExpected = false
    /// Whether it is said of every year.
    var isYearly = false
    /// Whether it is a year or several, which lend nothing.
    var isYear = false
  }
  private var items: [Item]

  /// Takes the clauses in the order of the text and lets the lists among them share.
  init(_ items: [Item]) {
    self.items = items
    for place in items.indices.dropLast().reversed() { borrow(place, from: place + 1) }
    for place in items.indices.dropFirst() { borrow(place, from: place - 1) }
    for place in items.indices.dropFirst() { makeMonthly(place) }
  }

  /// In *Hàng tháng, trước ngày 25* the day is one of every month.
  private mutating func makeMonthly(_ place: Int) {
    guard case .sense(.recurring(months: 1)) = items[place - 1].reading,
      case .deadline(let point) = items[place].reading, point.month == nil, let day = point.day
    else { return }
    items[place].reading = .sense(.monthly(day: day))
  }

  /// Lets a clause take its month and year from the one beside it.
  private mutating func borrow(_ place: Int, from other: Int) {
    let isNext = other > place
    guard !items[place].isYear, !items[other].isYear, let own = items[place].ends,
      let lender = items[other].ends
    else { return }
    if isNext, items[other].isYearly { items[place].isYearly = true }
    let known = isNext ? lender.from : lender.to
    let edge = isNext ? own.to : own.from
    guard own.to.year == nil, own.to.month == nil || known.year != nil else { return }
    let month = own.to.month == nil ? known.month : nil
    var year = known.year
    // Over New Year only: within one month the order of days says nothing of the year.
    if let own = edge.month ?? month, let known = known.month {
      if isNext, own > known { year = year.map { $0 - 1 } }
      if !isNext, own < known { year = year.map { $0 + 1 } }
    }
    items[place].fill(month: month, year: year, endingIn: isNext)
  }

  /// What the clauses say in a plan of that year; what names a day that is none is text.
  func clauses(in year: Int?) -> [Schedule.Clause] {
    items.map { item in
      let sense = item.sense(in: item.isYearly ? nil : year) ?? .text(item.text)
      return Schedule.Clause(sense: sense, isExpected: item.isExpected)
    }
  }
}

extension ScheduleList.Item {
  /// The first and the last day of what stands in the calendar.
  fileprivate var ends: (from: SchedulePoint, to: SchedulePoint)? {
    switch reading {
    case .span(let from, let to): (from, to)
    case .deadline(let day), .since(let day): (day, day)
    case .sense: nil
    }
  }

  /// Takes a month and a year where it has none.
  fileprivate mutating func fill(month: Int?, year: Int?, endingIn isEnd: Bool) {
    let filled = { (point: SchedulePoint, year: Int?) in
      SchedulePoint(year: point.year ?? year, month: point.month ?? month, day: point.day)
    }
    switch reading {
    case .span(let from, let to):
      let isLong = from.place > to.place && from.month != nil
      let first = isLong && isEnd ? year.map { $0 - 1 } : year
      let last = isLong && !isEnd ? year.map { $0 + 1 } : year
      reading = .span(from: filled(from, first), to: filled(to, last))
    case .deadline(let day): reading = .deadline(filled(day, year))
    case .since(let day): reading = .since(filled(day, year))
    case .sense: break
    }
  }

  /// What it says; nil when a day is not in the calendar, or the end comes before the beginning.
  fileprivate func sense(in year: Int?) -> Schedule.Sense? {
    switch reading {
    case .span(let from, let to):
      guard let from = from.settled(in: year), let to = to.settled(in: year),
        let first = from.day(in: 2000), let last = to.day(in: 2000), first <= last
      else { return nil }
      return .span(from: from, to: to)
    case .deadline(let day): return day.settled(in: year).map { .deadline($0) }
    case .since(let day): return day.settled(in: year).map { .since($0) }
    case .sense(let sense): return sense
    }
  }
}

extension SchedulePoint {
  /// The day that it is in a plan of that year; nil when there is none.
  fileprivate func settled(in year: Int?) -> ScheduleDay? {
    guard let month else { return nil }
    let settled = ScheduleDay(year: self.year ?? year, month: month, day: day)
    // 29 February stands when no year rules it out.
    return settled.day(in: 2000) == nil ? nil : settled
  }
}
