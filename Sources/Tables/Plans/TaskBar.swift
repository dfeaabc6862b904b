import Domain

/// When a task is done, as signs on the line of a year: three a month, ten days each.
///
/// Each sign means one thing, so that nothing is lost without colour.
struct TaskBar: Equatable {
  /// What stands at one place of the line.
  enum Sign: Character {
    case none = " "
    /// The beginning of a month in which nothing happens.
    case month = "·"
    case toDo = "░"
    case done = "█"
    /// Some of it done: only where a sign stands for a quarter.
    case partly = "▒"
    case yearly = "═"
    case continuous = "≈"
    case deadline = "◆"
    /// After the end, with something left to do.
    case late = "»"
    /// What the rows below span.
    case below = "─"
    case today = "│"
    /// Around what is only intended.
    case open = "("
    case close = ")"
  }

  /// How many signs a year takes.
  static let length = 36

  let schedule: Schedule
  /// The years of the plan, outside which nothing comes back.
  var period: ClosedRange<Int>?
  /// The years over which progress is spread.
  var years: ClosedRange<Int>?
  /// How much is done, in hundredths.
  var share = 0
  /// When it should have been done, if it is late.
  var due: Day?
  var today: Day?

  /// The signs of a year, today's and the gaps left out; nil where nothing happens.
  private func planned(in year: Int) -> [Sign?] {
    var signs = [Sign?](repeating: nil, count: TaskBar.length)
    for clause in schedule.clauses where isIn(clause.sense, year) {
      for place in TaskBar.places(of: clause.sense, in: year) {
        signs[place] = signs[place] ?? TaskBar.sign(of: clause.sense)
      }
    }
    for clause in schedule.clauses where isIn(clause.sense, year) {
      for place in TaskBar.deadlines(of: clause.sense, in: year) { signs[place] = .deadline }
    }
    return signs
  }

  /// The signs of a year with what is done, today and what is late.
  func signs(of year: Int) -> [Sign] {
    var signs = planned(in: year)
    let before = years.map { $0.filter { $0 < year } } ?? []
    let all = years.map(Array.init) ?? [year]
    var filled = all.reduce(0) { $0 + taken(in: $1) } * share / 100
    filled -= before.reduce(0) { $0 + taken(in: $1) }
    for place in signs.indices where signs[place] != nil && filled > 0 {
      if share == 100 || signs[place] != .deadline { signs[place] = .done }
      filled -= 1
    }
    bracket(&signs, year)
    if let due, due.year == year, let today {
      let end = today.year > year ? TaskBar.length : TaskBar.place(of: today)
      for place in (TaskBar.place(of: due) + 1)..<max(TaskBar.place(of: due) + 1, end) {
        signs[place] = signs[place] ?? .late
      }
    }
    var line = signs.enumerated().map { $1 ?? ($0 % 3 == 0 ? Sign.month : .none) }
    if let today, today.year == year { line[TaskBar.place(of: today)] = .today }
    return line
  }

  /// Whether a saying may mean anything in a year.
  private func isIn(_ sense: Schedule.Sense, _ year: Int) -> Bool {
    sense.namesYear || period?.contains(year) ?? true
  }

  /// How many places it takes in a year.
  private func taken(in year: Int) -> Int { planned(in: year).count { $0 != nil } }

  /// Puts brackets around what is only intended.
  private func bracket(_ signs: inout [Sign?], _ year: Int) {
    for clause in schedule.clauses where clause.isExpected {
      let places = TaskBar.places(of: clause.sense, in: year)
      guard let first = places.min(), let last = places.max(), first < last else { continue }
      signs[first] = .open
      signs[last] = .close
    }
  }

  /// The signs of the quarters of a year, a sign each.
  func quarters(of year: Int) -> [Sign] {
    var bar = self
    bar.today = nil
    let signs = bar.signs(of: year)
    return (0..<4).map { quarter in
      let part = Set(signs[(quarter * 9)..<(quarter * 9 + 9)])
      let isOpen = !part.isDisjoint(with: [.toDo, .yearly, .continuous, .deadline, .close])
      if part.contains(.done) { return isOpen ? .partly : .done }
      let order: [Sign] = [.deadline, .toDo, .open, .yearly, .continuous]
      let found = order.first { part.contains($0) } ?? .month
      return found == .open ? .toDo : found
    }
  }
}

extension TaskBar {
  /// The place of a day on the line of its year.
  static func place(of day: Day) -> Int { (day.month - 1) * 3 + min(2, (day.day - 1) / 10) }

  /// What a saying of a schedule is drawn with.
  private static func sign(of sense: Schedule.Sense) -> Sign {
    switch sense {
    case .recurring, .repeatedDeadline: .yearly
    case .continuous: .continuous
    case .span, .deadline, .since, .onEvent, .text: .toDo
    }
  }

  /// The places that a saying takes in a year; a deadline those of its month before it.
  private static func places(of sense: Schedule.Sense, in year: Int) -> [Int] {
    switch sense {
    case .span(let from, let to):
      let (first, last) = (from.year ?? year, to.year ?? year)
      guard first <= year, year <= last else { return [] }
      let start = first == year ? from.day(in: year).map { place(of: $0) } : 0
      let end = last == year ? to.day(in: year).map { place(of: $0) } : length - 1
      guard let start, let end, start <= end else { return [] }
      return Array(start...end)
    case .since(let day):
      let first = day.year ?? year
      guard first <= year else { return [] }
      return Array((first == year ? day.day(in: year).map { place(of: $0) } ?? 0 : 0)..<length)
    case .deadline: return deadlines(of: sense, in: year).flatMap { Array(($0 / 3 * 3)...$0) }
    case .recurring, .repeatedDeadline, .continuous, .onEvent, .text:
      return sense.months(of: year).sorted().flatMap { [$0 * 3 - 3, $0 * 3 - 2, $0 * 3 - 1] }
    }
  }

  /// The places of the deadlines in a year.
  private static func deadlines(of sense: Schedule.Sense, in year: Int) -> [Int] {
    switch sense {
    case .deadline, .repeatedDeadline: sense.dueDays(in: year).map { place(of: $0) }
    case .span, .since, .recurring, .continuous, .onEvent, .text: []
    }
  }
}
