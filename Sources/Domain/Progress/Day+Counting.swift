extension Day {
  /// The last day of a year, nil for a year that no date may have.
  package static func last(of year: Int) -> Day? { Day(year: year, month: 12, day: 31) }

  /// The first day of a year, nil for a year that no date may have.
  package static func first(of year: Int) -> Day? { Day(year: year, month: 1, day: 1) }

  /// The day as of which figures of a year are told: today, or its last day once it is over.
  package static func told(ofYear year: Int, today: Day?) -> Day? {
    today.map { today in last(of: year).map { min($0, today) } ?? today }
  }

  /// How many days lie between this day and another, negative when the other is earlier.
  package func days(until other: Day) -> Int { other.number - number }

  /// The day so many days later, or earlier for a negative number; nil beyond the calendar.
  package func adding(days: Int) -> Day? {
    guard (-400_000...400_000).contains(days) else { return nil }
    return Day(number: number + days)
  }

  /// Its number on the line of days, 1 March of the year 0 being 0.
  private var number: Int {
    // Years begin in March here, so that the odd day of February is the last one of its year.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
  }

  /// The day of a number on the line of days.
  private init?(number: Int) {
    guard number >= 0 else { return nil }
    let (centuries, rest) = number.quotientAndRemainder(dividingBy: 146_097)
    let years = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let days = rest - (years * 365 + years / 4 - years / 100)
    let months = (days * 5 + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    self.init(
      year: centuries * 400 + years + (month > 2 ? 0 : 1), month: month,
      day: days - (months * 153 + 2) / 5 + 1)
  }
}
