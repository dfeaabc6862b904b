import Domain

extension Phrases {
  /// A moment of a log as the clock on the wall showed it: `06/11/2019 09:41`, in English `2019-11-06 09:41`.
  ///
  /// Logs keep UTC; what is no such moment is shown as it stands.
  package func moment(_ stamp: String) -> String {
    let parts = stamp.split(separator: "T")
    guard parts.count == 2, parts[1].hasSuffix("Z"), let day = Day(iso: String(parts[0])) else {
      return stamp
    }
    let clock = parts[1].dropLast().split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else {
      return stamp
    }
    let minutes = clock[0] * 60 + clock[1] + zone
    let local = minutes < 0 ? day.before : minutes >= 1440 ? day.after : day
    let rest = (minutes + 1440) % 1440
    return "\(date(local)) \(two(rest / 60)):\(two(rest % 60))"
  }

  /// A number in two digits.
  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Day {
  /// The day after, itself at the end of the calendar.
  fileprivate var after: Day {
    Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The day before, itself at the beginning of the calendar.
  fileprivate var before: Day {
    if day > 1 { return Day(year: year, month: month, day: day - 1) ?? self }
    let (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
    return (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
      ?? self
  }
}
