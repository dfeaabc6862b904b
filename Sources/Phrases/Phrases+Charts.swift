import Domain

extension Phrases {
  /// The name of the chart of a plan, with the year whose months it shows.
  package func planChart(_ year: Int) -> String { say("Tiến độ \(year)", "Timetable \(year)") }

  /// What the store counts of a target, beside what the plan states.
  package var tallied: String { say("Kho đếm được", "Counted") }

  package var overdue: String { say("quá hạn", "overdue") }

  /// Since when a task is late.
  package func overdueSince(_ due: Day, days: Int) -> String {
    say(
      " · quá hạn \(days) ngày (hạn \(date(due)))",
      " · \(counted(days, "day")) overdue (due \(date(due)))")
  }

  /// What the signs of the chart mean.
  package var chartLegend: String {
    say(
      "█ xong ░ chưa ◆ hạn ═ hằng năm ≈ thường xuyên ( ) dự kiến » quá hạn │ hôm nay",
      "█ done ░ to do ◆ due ═ yearly ≈ always ( ) intended » overdue │ today")
  }

  /// What of a schedule has no place on the line of a year, or wants a word on it.
  package func word(for sense: Schedule.Sense) -> String? {
    switch sense {
    case .recurring(let months): every(months)
    case .continuous: say("thường xuyên", "always")
    case .onEvent(let words): "○ \(words)"
    case .text(let words): "? \(words)"
    case .span, .deadline, .since, .repeatedDeadline: nil
    }
  }

  /// What was understood of a schedule; empty when nothing was typed.
  package func understood(_ schedule: Schedule) -> String {
    guard !schedule.clauses.isEmpty else { return "" }
    let clauses = schedule.clauses.map { clause in
      understood(clause.sense) + (clause.isExpected ? say(" (dự kiến)", " (intended)") : "")
    }
    return say("Hiểu là: ", "Read as: ") + clauses.joined(separator: "; ")
  }

  /// One saying of a schedule in other words than it was typed.
  private func understood(_ sense: Schedule.Sense) -> String {
    switch sense {
    case .span(let from, let to): span(from, to)
    case .deadline(let day) where day.day == nil:
      say("đến hết tháng \(month(day))", "by the end of month \(month(day))") + yearly(day)
    case .deadline(let day): say("trước ngày \(date(day))", "before \(date(day))") + yearly(day)
    case .since(let day): say("từ ngày \(date(day)) trở đi", "from \(date(day)) on")
    case .recurring(months: 12): say("mỗi năm của kế hoạch", "every year of the plan")
    case .recurring(let months): every(months)
    case .repeatedDeadline(months: 1, _, let day):
      say("trước ngày \(day) hằng tháng", "before day \(day) of every month")
    case .repeatedDeadline(let months, let month, let day):
      say("trước ngày \(day) ", "before day \(day) of ") + self.month(month, of: months)
    case .continuous: say("quanh năm, không có hạn", "all the time, never due")
    case .onEvent: say("chỉ khi có việc, không có hạn", "only when it happens, never due")
    case .text(let words): say("chưa hiểu “\(words)”", "“\(words)” is not understood")
    }
  }

  /// A month by its place in each part of a year.
  private func month(_ month: Int, of months: Int) -> String {
    let part = months == 3 ? say("quý", "quarter") : say("nửa năm", "half-year")
    switch month {
    case months + 1: return say("tháng đầu \(part) sau", "the first month after each \(part)")
    case months: return say("tháng cuối mỗi \(part)", "the last month of each \(part)")
    default: return say("tháng đầu mỗi \(part)", "the first month of each \(part)")
    }
  }

  /// A stretch by years, months or days, whichever it fills; one without a year is one of each.
  private func span(_ from: ScheduleDay, _ to: ScheduleDay) -> String {
    let isYearly = from.year == nil && to.year == nil
    return stretch(from, to) + (isYearly ? say(", năm nào cũng vậy", ", in every year") : "")
  }

  /// A stretch, whatever its year.
  private func stretch(_ from: ScheduleDay, _ to: ScheduleDay) -> String {
    guard from.day == 1, to.day == nil else {
      if from == to { return say("ngày \(date(from))", "on \(date(from))") }
      return say("từ ngày ", "") + "\(date(from)) – "
        + (to.day == nil ? say("hết tháng ", "end of month ") + month(to) : date(to))
    }
    if from.month == 1, to.month == 12 {
      guard let first = from.year, let last = to.year else {
        return say("cả năm", "the whole year")
      }
      return first == last
        ? say("cả năm \(first)", "all of \(first)")
        : "\(say("các năm", "years")) \(first)–\(last)"
    }
    if (from.year, from.month) == (to.year, to.month) {
      return say("tháng \(month(to))", "month \(month(to))")
    }
    let start = from.year == to.year ? "\(from.month)" : month(from)
    return say("từ tháng \(start) đến tháng \(month(to))", "months \(start) to \(month(to))")
  }

  /// That a day without its year is one of each.
  private func yearly(_ day: ScheduleDay) -> String {
    day.year == nil ? say(", năm nào cũng vậy", ", in every year") : ""
  }

  /// A month, with its year where one is known.
  private func month(_ day: ScheduleDay) -> String {
    "\(day.month)" + (day.year.map { "/\($0)" } ?? "")
  }

  /// A day, with its year where one is known.
  private func date(_ day: ScheduleDay) -> String {
    if let year = day.year, let known = day.day(in: year) { return date(known) }
    return "\(day.day ?? 31)/\(day.month)"
  }

  /// After how many months something comes again.
  private func every(_ months: Int) -> String {
    switch months {
    case 12: say("hằng năm", "every year")
    case 3: say("hằng quý", "every quarter")
    case 1: say("hằng tháng", "every month")
    case let count: say("\(count) tháng một lần", "every \(count) months")
    }
  }
}
