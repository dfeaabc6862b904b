import Domain

/// Chance made of a name: the same figures on every machine, and in every version.
///
/// Each thing has chance of its own, so that one added later changes no other.
struct Chance {
  private var state: UInt64

  /// Starts from a name.
  init(_ label: String) { state = FixedIDs.seed(label) }

  /// The next 64 random bits (SplitMix64).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number of that range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something happens that does so in that many cases of a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices {
      elements.swapAt(index, number(in: index...elements.count - 1))
    }
    return elements
  }
}

/// A made-up day, counted from Monday 1/1/2018; what would fall on a weekend waits until Monday.
struct WorkDay: Hashable, Comparable {
  let number: Int

  /// Takes days from 1/1/2018 on, negative ones before it.
  init(_ number: Int) {
    let weekday = ((number % 7) + 7) % 7
    self.number = weekday < 5 ? number : number + 7 - weekday
  }

  /// The day of a year after 2017 by its number, 1 to 365.
  init(_ year: Int, _ dayOfYear: Int) {
    self.init((2018..<year).reduce(dayOfYear - 1) { $0 + WorkDay.length(of: $1) })
  }

  /// The day so many days later, or earlier.
  func after(_ days: Int) -> WorkDay { WorkDay(number + days) }

  /// Year and day of that year, from 0.
  private var parts: (year: Int, rest: Int) {
    var year = 2018
    var rest = number
    while rest < 0 {
      year -= 1
      rest += WorkDay.length(of: year)
    }
    while rest >= WorkDay.length(of: year) {
      rest -= WorkDay.length(of: year)
      year += 1
    }
    return (year, rest)
  }

  /// The year.
  var year: Int { parts.year }

  /// The form in files: `2019-11-15`.
  var iso: String {
    let (year, start) = parts
    var rest = start
    for month in 1...12 {
      if let day = Day(year: year, month: month, day: rest + 1) { return day.iso }
      rest -= (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 31
    }
    return ""
  }

  /// How many days a year has.
  private static func length(of year: Int) -> Int {
    Day(year: year, month: 2, day: 29) == nil ? 365 : 366
  }

  /// Orders days by time.
  static func < (left: WorkDay, right: WorkDay) -> Bool { left.number < right.number }
}
