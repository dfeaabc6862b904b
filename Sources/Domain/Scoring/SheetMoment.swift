/// Something about a sheet that people ask for by its day: kept when its events are not.
package struct SheetMoment: Hashable, Sendable {
  /// What happened.
  package enum Sort: Hashable, Sendable {
    case signed, confirmed
    case opened(ID<Finding>)
    case closed(ID<Finding>)
  }
  /// The time of the event, for people.
  package let at: String
  /// The office that made it.
  package let by: String
  package let sort: Sort

  /// Notes a moment.
  init(_ sort: Sort, _ stamp: Stamp) {
    self.sort = sort
    at = stamp.at
    by = stamp.by
  }

  /// The finding that it is about.
  package var finding: ID<Finding>? {
    switch sort {
    case .signed, .confirmed: nil
    case .opened(let id), .closed(let id): id
    }
  }
}

extension SheetEvents {
  /// Notes what people ask for by its day.
  mutating func note(_ change: SheetChange, _ stamp: Stamp) {
    switch change {
    case .state(.signed, _): moments.append(SheetMoment(.signed, stamp))
    case .state(.confirmed, _): moments.append(SheetMoment(.confirmed, stamp))
    case .finding(let finding):
      let isFirst = !moments.contains { $0.finding == finding.id }
      guard isFirst || !finding.isOpen else { return }
      moments.append(
        SheetMoment(finding.isOpen ? .opened(finding.id) : .closed(finding.id), stamp))
    case .state, .score, .note, .reason, .explanation, .evidence, .evidenceDropped,
      .findingDropped, .moved:
      break
    }
  }
}
