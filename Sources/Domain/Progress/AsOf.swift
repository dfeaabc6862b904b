/// A day as of which a store is looked at: by its end this had happened, and nothing later.
package struct AsOf: Hashable, Sendable {
  package let day: Day
  /// With what the moments of the next day begin.
  private let end: String

  /// Looks at the end of a day.
  package init(_ day: Day) {
    self.day = day
    end = day.adding(days: 1)?.iso ?? "9"
  }

  /// Whether a day that a paper states is still to come; a paper without one has happened.
  func isBefore(_ other: Day?) -> Bool { other.map { day < $0 } ?? false }

  /// Whether something was written down after the day.
  func isBefore(moment: String) -> Bool { moment >= end }
}

extension Workspace {
  /// The store as it stood at the end of a day: what every figure as of a day is counted from.
  ///
  /// What a paper gives a day to has happened on that day, whenever it was entered: declarations,
  /// payments, reports that came in, plans that were issued, all that says when it was done. What has no day of its own is told by
  /// the log: the states of plans, of their tasks, of quality systems, and of score sheets their events.
  package func asOf(_ day: Day) -> Workspace {
    if let known = sheets.asOf, known.day <= day { return self }
    let asOf = AsOf(day)
    var past = self
    past.tellSheets(asOf: asOf)
    for kind in RecordKind.allCases where !(kind.type is any UndatedRecord.Type) {
      for record in all(kind) {
        if let then = record.asOf(asOf) { past.put(then) }
      }
    }
    return past
  }
}

extension Record {
  /// The record as it stood at the end of a day; nil where nothing of it came later.
  fileprivate func asOf(_ day: AsOf) -> Record? {
    let later = value.later(than: day, in: tree)
    guard !later.isEmpty else { return nil }
    var past = tree
    for place in later {
      switch place {
      case .row(let id, let list): _ = past.remove(row: id, from: list)
      case .value(let path, let before): _ = past.put(before, at: path)
      }
    }
    return try? Record(key, past)
  }
}

/// Something of a record that came after a day.
package enum LaterChange {
  case row(String, in: Path)
  /// A value, and what stood there before.
  case value(Path, before: Tree?)
}

extension Unit {
  /// Declarations, steps and duties by their days, and the stage by the log.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] {
    let stage = Path(Unit.fields.stage)
    return declarations.filter { day.isBefore($0.date) }
      .map { .row($0.id.text, in: Path(Unit.fields.declarations)) }
      + reminders.filter { day.isBefore($0.date) }
      .map { .row($0.id.text, in: Path(Unit.fields.reminders)) }
      + day.done(in: Unit.fields.steps.key, steps) { step in
        (step.id.text, [(RoadmapStep.fields.done.key, step.done)])
      } + day.done(in: Unit.fields.duties.key, duties) { ($0.id.text, $0.days) }
      + day.states(in: tree) { $0 == stage }
  }
}

extension Plan {
  /// Reports by the day on which they came in, states by the log, its issue by its date.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] {
    let received = reportDuties.flatMap { duty -> [LaterChange] in
      let list = Plan.fields.reportDuties[duty.id] / ReportDuty.fields.received
      return duty.received.filter { day.isBefore($0.on) }.map { .row($0.id.text, in: list) }
    }
    return received + day.states(in: tree) { $0.isPlanState } + issue(by: day, in: tree)
  }

  /// The state of a plan whose paper was issued by the day, though that was typed later.
  private func issue(by day: AsOf, in tree: Tree) -> [LaterChange] {
    guard let date, !day.isBefore(date) else { return [] }
    let path = Path(Plan.fields.state)
    let states = day.states(in: tree) { $0 == path }
    // Taken back in their order, the last one says what the log knew then.
    guard case .value(_, let before)? = states.last, state != .draft, state != .submitted
    else { return [] }
    switch before?.asText.flatMap({ PlanState(rawValue: $0) }) {
    case .issued, .running, .done: return []
    case .draft, .submitted, nil: return [.value(path, before: .text(PlanState.issued.rawValue))]
    }
  }
}

extension Budget {
  /// Payments by the day on which they were made.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] {
    vouchers.filter { day.isBefore($0.date) }
      .map { .row($0.id.text, in: Path(Budget.fields.vouchers)) }
  }
}

extension Meeting {
  /// Conclusions by the day on which they were carried out.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] {
    day.done(in: Meeting.fields.conclusions.key, conclusions) { row in
      (row.id.text, [(Conclusion.fields.done.key, row.done)])
    }
  }
}

extension Remark {
  /// The answer by its day.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] {
    guard day.isBefore(answered) else { return [] }
    return [
      Path(Remark.fields.answer), Path(Remark.fields.answered), Path(Remark.fields.answeredBy),
    ]
    .map { .value($0, before: nil) }
  }
}

extension AsOf {
  /// Days on which rows say that something was done, after the day.
  fileprivate func done<Row>(
    in list: String, _ rows: [Row], _ days: (Row) -> (row: String, days: [(key: String, day: Day?)])
  ) -> [LaterChange] {
    rows.flatMap { row in
      let (id, days) = days(row)
      return days.filter { isBefore($0.day) }
        .map { LaterChange.value(Path([list, id, $0.key]), before: nil) }
    }
  }

  /// States that were given after the day, the last one first, each with the one before.
  fileprivate func states(in tree: Tree, _ isState: (Path) -> Bool) -> [LaterChange] {
    tree.logEntries.reversed().compactMap { entry in
      guard isBefore(moment: entry[LogKey.at]?.asText ?? "") else { return nil }
      let path = Path(entry[LogKey.path]?.asText ?? "")
      switch entry.loggedAct {
      case .set: return isState(path) ? .value(path, before: entry[LogKey.old]) : nil
      case .insert:
        // A row that was typed later had no state before.
        let state = path / PlanTask.fields.state
        return isState(state) ? .value(state, before: nil) : nil
      case .create, .remove, .move, nil: return nil
      }
    }
  }
}

extension Path {
  /// Whether a plan has a state there: its own, or that of a task.
  fileprivate var isPlanState: Bool {
    if steps == [Plan.fields.state.key] { return true }
    return isField(PlanTask.fields.state, ofRowIn: Plan.fields.tasks)
  }
}
