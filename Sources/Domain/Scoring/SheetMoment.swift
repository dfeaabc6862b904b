/// Something about a sheet that people ask for by its day: kept when its events are not.
package struct SheetMoment: Hashable, Sendable {
  /// What happened.
  package enum Category: Hashable, Sendable {
    /// The sheet came to another state.
    case became(SheetState)
    case opened(ID<Finding>)
    case closed(ID<Finding>)
  }
  /// The time of the event, for people.
  package let at: String
  /// The office that made it.
  package let by: String
  package let category: Category

  /// Notes a moment.
  init(_ category: Category, _ stamp: Stamp) {
    self.category = category
    at = stamp.at
    by = stamp.by
  }

  /// The finding that it is about.
  package var finding: ID<Finding>? {
    switch category {
    case .became: nil
    case .opened(let id), .closed(let id): id
    }
  }
}

extension ReplayedSheet {
  /// Whether it was confirmed, as it stands, after the end of a day.
  package func isConfirmed(after day: Day) -> Bool {
    let last = moments.last { $0.category == .became(.confirmed) }
    return state == .confirmed && last.map { AsOf(day).isBefore(moment: $0.at) } ?? false
  }

  /// Notes what people ask for by its day: each state that it came to, each finding.
  mutating func note(_ change: SheetChange, _ stamp: Stamp) {
    if state != notedState { moments.append(SheetMoment(.became(state), stamp)) }
    guard case .finding(let finding) = change else { return }
    let isFirst = !moments.contains { $0.finding == finding.id }
    guard isFirst || !finding.isOpen else { return }
    moments.append(
      SheetMoment(finding.isOpen ? .opened(finding.id) : .closed(finding.id), stamp))
  }

  /// The state that was noted last.
  private var notedState: SheetState {
    for moment in moments.reversed() {
      if case .became(let state) = moment.category { return state }
    }
    return .notStarted
  }

  /// The sheet as it stood at the end of a day, its findings by the days that they state.
  ///
  /// A score that was changed since is one that was not given yet: only the last one is known. What was
  /// signed by then has all its scores.
  func asOf(_ day: AsOf) -> ReplayedSheet {
    var past = self
    past.moments.removeAll { day.isBefore(moment: $0.at) }
    past.state = past.notedState
    if !past.state.isFrozen, entries.values.contains(where: { $0.isLater(than: day) }) {
      past.entries = entries.mapValues { $0.asOf(day) }
    }
    guard !findings.isEmpty else { return past }
    let later = Set(moments.filter { day.isBefore(moment: $0.at) }.compactMap(\.finding))
    let known = Set(past.moments.compactMap(\.finding))
    past.findings = findings.filter { !later.contains($0.id) || known.contains($0.id) }
      .map { day.isBefore($0.verified) ? $0.unverified : $0 }
    return past
  }
}
