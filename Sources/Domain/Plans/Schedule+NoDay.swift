extension Schedule {
  /// The keys of the fields that hold times as they are typed.
  static let keys: Set<String> = [
    PlanTask.fields.schedule.key, Responsibility.fields.schedule.key,
    ReportDuty.fields.schedule.key, BudgetLine.fields.time.key,
  ]

  /// The first day that a text names and no calendar has: *31/02*, *30 tháng 2*, *15/13/2026*.
  package static func dayOutOfCalendar(in text: String) -> String? {
    let text = text.composed
    let tokens = ScheduleToken.all(of: text)
    for place in tokens.indices {
      guard let length = lengthOfNoDay(tokens[place...]) else { continue }
      let last = tokens[place + length - 1].range.upperBound
      return String(text[tokens[place].range.lowerBound..<last])
    }
    return nil
  }

  /// How many tokens a day has that begins there and is none; nil where there is nothing wrong.
  private static func lengthOfNoDay(_ tokens: ArraySlice<ScheduleToken>) -> Int? {
    let kinds = tokens.prefix(6).map(\.kind)
    let number = { (place: Int) -> Int? in
      guard kinds.indices.contains(place), case .number(let number) = kinds[place] else {
        return nil
      }
      return number
    }
    guard let day = number(0), let month = number(2), (1...99).contains(day),
      (1...99).contains(month)
    else { return nil }
    let isWorded = kinds[1] == .word("thang")
    guard isWorded || kinds[1] == .slash else { return nil }
    let hasYear = kinds.count > 4 && kinds[3] == .slash && number(4) != nil
    if hasYear, let year = number(4), (1900...2999).contains(year) {
      return Day(year: year, month: month, day: day) == nil ? 5 : nil
    }
    // Without a year nobody can tell a day from two other numbers, unless only its month is too short.
    guard !hasYear, (1...31).contains(day), (1...12).contains(month) else { return nil }
    return Day(year: 2024, month: month, day: day) == nil ? 3 : nil
  }
}
