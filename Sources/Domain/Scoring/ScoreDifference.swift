/// Where what counts for a criterion is not what its unit gave itself: to be looked at, explained or settled.
package struct ScoreDifference: Equatable, Sendable {
  package let sheet: ID<ScoreSheet>
  package let unit: ID<Unit>
  package let criterion: Criterion
  /// What the unit gave itself, what the team gave, what was settled otherwise.
  package let own: Score
  package let team: Score?
  package let settled: Score?
  /// How far the sheet has come: in one that was signed nothing is settled any more.
  package let state: SheetState

  /// Whether somebody has still to settle or explain it.
  package var isOpen: Bool { settled == nil && !state.isFrozen }

  /// How many hundredths what counts is more than what the unit gave itself; nil where one does not apply.
  package var hundredths: Int? {
    guard let given = own.points, let counted = (settled ?? team)?.points else { return nil }
    return counted.hundredths - given.hundredths
  }
}

extension ReplayedSheet {
  /// What differs between the unit and the team, in the order of the criteria.
  package var differences: [ScoreDifference] {
    guard let criteria, state != .superseded else { return [] }
    return criteria.tree.leaves.compactMap { row in
      guard let entry = entries[row.id], let own = entry[.own],
        let counted = entry.counting(as: .settled), counted.points != own.points
      else { return nil }
      return ScoreDifference(
        sheet: heading.sheet, unit: heading.unit, criterion: row, own: own, team: entry[.team],
        settled: entry[.settled], state: state)
    }
  }
}

extension Workspace {
  /// What differs in the sheets of a campaign: what is still open first, what is furthest apart before others.
  package func differences(in campaign: ID<Campaign>) -> [ScoreDifference] {
    let all = sheets.sheets(of: campaign).flatMap(\.differences)
    return all.enumerated().sorted { left, right in
      if left.element.isOpen != right.element.isOpen { return left.element.isOpen }
      let (one, other) = (left.element.distance, right.element.distance)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }
}

extension ScoreDifference {
  /// How far apart they are; one that applies for one alone is as far apart as can be.
  fileprivate var distance: Int { hundredths.map { abs($0) } ?? criterion.maximum.hundredths }
}
