/// The ranking of a campaign (xếp hạng): within each group of like units, by the settled figure.
///
/// Only confirmed sheets are ranked; equal shares have the same place, and the next place counts
/// them (1-2-2-4).
package struct Ranking: Equatable, Sendable {
  /// A sheet that may be ranked.
  package struct Candidate: Equatable, Sendable {
    package let unit: ID<Unit>
    /// With which units it is compared: its kind, or a group of the campaign.
    package let group: String
    package let state: SheetState
    /// By the settled figure.
    package let result: SheetResult

    package init(unit: ID<Unit>, group: String, state: SheetState, result: SheetResult) {
      self.unit = unit
      self.group = group
      self.state = state
      self.result = result
    }
  }

  /// A ranked unit.
  package struct Row: Equatable, Sendable {
    package let place: Int
    package let unit: ID<Unit>
    package let share: Fraction
    package let result: SheetResult
  }

  /// The rows of each group, the best first; equal ones in the order of their ids.
  package let groups: [String: [Row]]

  /// Ranks what is confirmed.
  package init(_ candidates: [Candidate]) {
    var groups: [String: [Row]] = [:]
    for candidate in candidates where candidate.state == .confirmed {
      guard let share = candidate.result.share else { continue }
      groups[candidate.group, default: []].append(
        Row(place: 0, unit: candidate.unit, share: share, result: candidate.result))
    }
    self.groups = groups.mapValues { Ranking.placed($0) }
  }

  /// Rows in order with their places.
  private static func placed(_ rows: [Row]) -> [Row] {
    let sorted = rows.sorted { left, right in
      left.share == right.share ? left.unit.text < right.unit.text : right.share < left.share
    }
    var placed: [Row] = []
    for (index, row) in sorted.enumerated() {
      let place = placed.last.flatMap { $0.share == row.share ? $0.place : nil } ?? index + 1
      placed.append(Row(place: place, unit: row.unit, share: row.share, result: row.result))
    }
    return placed
  }
}
