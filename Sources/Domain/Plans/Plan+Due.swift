extension Plan {
  /// The years that it covers; those of its dated schedules where it names none, at most fifty.
  package var years: ClosedRange<Int>? {
    let named = firstYear == nil ? namedYears : []
    guard let first = firstYear ?? named.min() ?? lastYear else { return nil }
    let last = lastYear ?? named.max() ?? first
    return first...max(first, min(last, first + 49))
  }

  /// The years that its schedules name.
  private var namedYears: [Int] {
    var named: [Int] = []
    for task in tasks {
      if let years = schedule(of: task).namedYears { named += [years.first, years.last] }
    }
    return named
  }

  /// The last day on which a task may be done; nil when nothing sets one.
  ///
  /// What comes back every year is due at the end of the last year of the plan.
  package func due(_ task: PlanTask) -> Day? {
    let schedule = schedule(of: task)
    guard let year = schedule.namedYears?.last ?? years?.upperBound else { return nil }
    return schedule.deadline(in: year)
  }

  /// How many days ago a task should have been done; nil when it was, or is not due yet.
  ///
  /// Nothing is late in a plan that is not in force: not issued yet, or closed.
  package func daysLate(_ task: PlanTask, on day: Day) -> Int? {
    switch state {
    case .draft, .submitted, .done: return nil
    case .issued, .running, nil: break
    }
    guard !task.isFinished, let due = due(task), due < day else { return nil }
    return due.days(until: day)
  }
}

extension PlanTask {
  /// Whether nothing is left to do.
  package var isFinished: Bool {
    switch state {
    case .done?, .notApplicable?: true
    case .notStarted?, .running?, nil: progress == 100
    }
  }

  /// How much of it is done, in hundredths.
  package var share: Int { state == .done ? 100 : progress ?? 0 }
}
