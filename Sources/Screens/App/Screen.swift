import Domain

/// The five screens of the frame.
package enum ScreenName: Int, CaseIterable, Sendable {
  case dashboard = 1
  case plans, units, scoring, budgets

  /// Its title.
  func title(_ phrases: Phrases) -> String {
    switch self {
    case .dashboard: phrases.dashboard
    case .plans: phrases.plans
    case .units: phrases.units
    case .scoring: phrases.scoring
    case .budgets: phrases.budgets
    }
  }
}

/// One of the five: its tables side by side, one of them seen.
package struct Screen: Equatable, Sendable {
  package var panes: [Grid]
  package var current = 0

  /// A screen with these tables.
  init(_ sources: [Source]) { panes = sources.map { Grid($0) } }

  /// The table that is seen; a screen without one shows none.
  package var grid: Grid? {
    get { panes.indices.contains(current) ? panes[current] : nil }
    set {
      if let newValue, panes.indices.contains(current) { panes[current] = newValue }
    }
  }

  /// Goes to the next or the previous table.
  mutating func goToPane(next: Bool) {
    guard !panes.isEmpty else { return }
    current = (current + (next ? 1 : panes.count - 1)) % panes.count
  }

  /// Makes its tables those of `sources`; those that stay keep their state.
  mutating func keep(_ sources: [Source]) {
    guard sources != panes.map(\.source) else { return }
    let seen = grid?.source
    panes = sources.map { source in panes.first { $0.source == source } ?? Grid(source) }
    current = panes.firstIndex { $0.source == seen } ?? 0
  }
}
