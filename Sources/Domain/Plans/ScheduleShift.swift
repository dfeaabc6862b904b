extension Schedule {
  /// The text of a schedule so many years later; nil when that would not say the same.
  ///
  /// Nothing is guessed: what is not understood, and what the later year does not have (29 February),
  /// gives nil. Months and days that name no year stay as they are.
  ///
  ///     Schedule.shifted("Quý III năm 2022", by: 1, year: 2022)   // Quý III năm 2023
  package static func shifted(_ typed: String, by years: Int, year: Int?) -> String? {
    let before = Schedule(typed, year: year)
    guard before.isUnderstood else { return nil }
    let text = YearShift(by: years).applied(to: typed)
    let after = Schedule(text, year: year.map { $0 + years })
    let wanted = before.clauses.compactMap { clause in
      clause.sense.shifted(by: years).map { Clause(sense: $0, isExpected: clause.isExpected) }
    }
    return after.clauses == wanted ? text : nil
  }
}

extension Schedule.Sense {
  /// The same so many years later; nil when there is no such day.
  fileprivate func shifted(by years: Int) -> Schedule.Sense? {
    switch self {
    case .span(let from, let to):
      from.shifted(by: years).flatMap { from in
        to.shifted(by: years).map { .span(from: from, to: $0) }
      }
    case .deadline(let day): day.shifted(by: years).map { .deadline($0) }
    case .since(let day): day.shifted(by: years).map { .since($0) }
    case .recurring, .repeatedDeadline, .continuous, .onEvent, .text: self
    }
  }
}

extension ScheduleDay {
  /// The same day so many years later; nil for a leap day that the year does not have.
  fileprivate func shifted(by years: Int) -> ScheduleDay? {
    guard let year else { return self }
    let later = ScheduleDay(year: year + years, month: month, day: day)
    return later.day(in: year + years) == nil ? nil : later
  }
}

/// Moves the years that a text names.
package struct YearShift: Hashable, Sendable {
  private let years: Int
  /// The only years that are moved in running text, so that numbers of documents stay; nil moves all.
  private let period: ClosedRange<Int>?

  /// Moves years by so many, in running text those of `period` only.
  package init(by years: Int, within period: ClosedRange<Int>? = nil) {
    self.years = years
    self.period = period
  }

  /// A year moved, whatever is said of running text; nil where it leaves the calendar.
  package func moved(_ year: Int) -> Int? {
    guard (1900...2999).contains(year), (1900...2999).contains(year + years) else { return nil }
    return year + years
  }

  /// The text with its years moved.
  ///
  /// In running text `9001:2015` and `19/2014` keep their year: it is part of a number.
  package func applied(to text: String) -> String {
    let letters = Array(text)
    var result = ""
    var place = 0
    while place < letters.count {
      let end = letters[place...].firstIndex { !$0.isASCIIDigit } ?? letters.count
      if end == place {
        result.append(letters[place])
        place += 1
        continue
      }
      let run = String(letters[place..<end])
      let year = run.count == 4 ? Int(run) : nil
      if let year, moves(year, letters, place..<end) {
        result += String(year + years)
      } else {
        result += run
      }
      place = end
    }
    return result
  }

  /// Whether the figures at that place are a year to move.
  private func moves(_ year: Int, _ letters: [Character], _ place: Range<Int>) -> Bool {
    guard moved(year) != nil else { return false }
    guard let period else { return true }
    guard period.contains(year) else { return false }
    let after = place.upperBound < letters.count ? letters[place.upperBound] : " "
    if after == "/" || after.isLetter { return false }
    guard place.lowerBound > 0 else { return true }
    switch letters[place.lowerBound - 1] {
    case ":": return false
    case "/": return (1...12).contains(number(letters, before: place.lowerBound - 1) ?? 0)
    case "-", "–":
      guard place.lowerBound > 1 else { return true }
      let first = letters[place.lowerBound - 2]
      return first.isASCIIDigit || first.isWhitespace
    case let before: return !before.isLetter
    }
  }

  /// The number that ends before that place: the month before a year.
  private func number(_ letters: [Character], before end: Int) -> Int? {
    var start = end
    while start > 0, letters[start - 1].isASCIIDigit { start -= 1 }
    return Int(String(letters[start..<end]))
  }
}
