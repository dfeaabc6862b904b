import Domain

extension Phrases {
  /// The name of the chart of a plan, with the year whose months it shows.
  func planChart(_ year: Int) -> String { say("Tiến độ \(year)", "Chart \(year)") }

  /// What the store counts of a target, beside what the plan states.
  var tallied: String { say("Kho đếm được", "Counted") }

  var overdue: String { say("quá hạn", "overdue") }

  /// Since when a task is late.
  func overdueSince(_ due: Day, days: Int) -> String {
    say(
      " · quá hạn \(days) ngày (hạn \(due.shown))",
      " · \(days) day\(days == 1 ? "" : "s") overdue (due \(due.shown))")
  }

  /// What the signs of the chart mean.
  var chartLegend: String {
    say(
      "█ xong ░ chưa ◆ hạn ═ hằng năm ≈ thường xuyên ( ) dự kiến » quá hạn │ hôm nay",
      "█ done ░ to do ◆ due ═ yearly ≈ always ( ) intended » overdue │ today")
  }

  /// What of a schedule has no place on the line of a year, or wants a word on it.
  func word(for sense: Schedule.Sense) -> String? {
    switch sense {
    case .yearly: say("hằng năm", "every year")
    case .continuous: say("thường xuyên", "always")
    case .onEvent(let words): "○ \(words)"
    case .text(let words): "? \(words)"
    case .months, .years, .days, .deadline, .yearlyDeadline: nil
    }
  }

  /// What was understood of a schedule; empty when nothing was typed.
  func understood(_ schedule: Schedule) -> String {
    guard !schedule.clauses.isEmpty else { return "" }
    let clauses = schedule.clauses.map { clause in
      understood(clause.sense) + (clause.isExpected ? say(" (dự kiến)", " (intended)") : "")
    }
    return say("Hiểu là: ", "Understood: ") + clauses.joined(separator: "; ")
  }

  /// One saying of a schedule in other words than it was typed.
  private func understood(_ sense: Schedule.Sense) -> String {
    switch sense {
    case .months(let from, let to): months(from, to)
    case .years(let from, let to):
      from == to
        ? say("cả năm \(from)", "all of \(from)") : "\(say("các năm", "years")) \(from)–\(to)"
    case .days(let from, let to):
      from == to
        ? say("ngày \(from.shown)", "on \(from.shown)") : "\(from.shown) – \(to.shown)"
    case .deadline(let day, let month, let year):
      say("trước ngày ", "before ") + "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
    case .yearly: say("mỗi năm của kế hoạch", "each year of the plan")
    case .yearlyDeadline(let day, let month):
      say("trước ngày \(day)/\(month) mỗi năm", "before \(day)/\(month) each year")
    case .continuous: say("quanh năm, không có hạn", "all the time, never due")
    case .onEvent: say("chỉ khi có việc, không có hạn", "only when it happens, never due")
    case .text(let words): say("chưa hiểu “\(words)”", "“\(words)” is not understood")
    }
  }

  /// A month or a range of months.
  private func months(_ from: ScheduleMonth, _ to: ScheduleMonth) -> String {
    let end = "\(to.month)" + (to.year.map { "/\($0)" } ?? "")
    if from == to { return say("tháng \(end)", "month \(end)") }
    let start = "\(from.month)" + (from.year == to.year ? "" : from.year.map { "/\($0)" } ?? "")
    return say("từ tháng \(start) đến tháng \(end)", "months \(start) to \(end)")
  }
}
