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

  /// The days on which something with that schedule is due, in order.
  ///
  /// What names its year is due in it, whatever the plan covers; what names none is due in each year
  /// of the plan, and of a plan that covers none in the year `assumed`.
  package func dueDays(of schedule: Schedule, assumed: Int? = nil) -> [Day] {
    let covered = years ?? assumed.map { $0...$0 }
    var all = Set(covered.map(Array.init) ?? [])
    for clause in schedule.clauses { all.formUnion(clause.sense.namedYears) }
    return all.sorted().flatMap { year in
      schedule.dueDays(in: year, covered: covered?.contains(year) ?? false)
    }
  }

  /// Whether a text of this plan sets a day on which something is due.
  package func setsDay(_ typed: String) -> Bool {
    // A plan that names no year is due in whichever it is looked at.
    [2000, 2001].contains { !dueDays(of: schedule(typed), assumed: $0).isEmpty }
  }

  /// The schedule of a task, of the task above it where it has none of its own.
  package func scheduleInForce(of task: PlanTask) -> Schedule {
    var above = task
    var seen: Set<ID<PlanTask>> = []
    while above.schedule.isEmpty, seen.insert(above.id).inserted,
      let next = tasks.first(where: { $0.id == above.parent })
    {
      above = next
    }
    return schedule(of: above)
  }

  /// Whether nothing of it is due because it is not issued yet.
  package var asksForNothing: Bool {
    switch state {
    case .draft, .submitted: true
    case .issued, .running, .done, nil: false
    }
  }

  /// The last day on which a task may be done; nil when nothing sets one.
  ///
  /// What comes back every year is due at the end of the last year of the plan.
  package func due(_ task: PlanTask) -> Day? { dueDays(of: schedule(of: task)).last }

  /// How many days ago a task should have been done; nil when it was, or is not due yet.
  ///
  /// Nothing is late in a plan that is not in force: not issued yet, or closed.
  package func daysLate(_ task: PlanTask, on day: Day) -> Int? {
    guard !asksForNothing, state != .done, !task.isFinished, let due = due(task), due < day else {
      return nil
    }
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

  /// Those of whom something is waited for: who only helps is not reminded, unless nobody else is named.
  package var partiesWhoAct: [TaskParty] {
    let acting = parties.filter { $0.role != .cooperates }
    return acting.isEmpty ? parties : acting
  }

  /// How much of it is done, in hundredths.
  package var share: Int { state == .done ? 100 : progress ?? 0 }
}

extension Workspace {
  /// The times that some changes write into a plan, each with the plan and what stood there before.
  package func schedules(
    setBy changes: [Change]
  ) -> [(plan: Plan, typed: String, before: String?)] {
    let key = PlanTask.fields.schedule.key
    return changes.compactMap { change in
      guard change.record.kind == .plan, let id = ID<Plan>(change.record.id), let plan = plan(id)
      else { return nil }
      let (before, typed): (Tree?, Tree?) =
        switch change.act {
        case .set(let path, let old, let new) where path.steps.last == key: (old, new)
        case .insert(_, let row, _): (nil, row[key])
        case .set, .remove, .create, .move: (nil, nil)
        }
      guard let typed = typed?.asText, !typed.isEmpty else { return nil }
      return (plan, typed, before?.asText)
    }
  }
}
