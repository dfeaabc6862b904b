import Phrases

/// The five screens of the frame.
package enum ScreenName: Int, CaseIterable, Sendable {
  case dashboard = 1
  case plans, units, scoring, budgets

  /// Its title.
  package func title(_ phrases: Phrases) -> String {
    switch self {
    case .dashboard: phrases.dashboard
    case .plans: phrases.plans
    case .units: phrases.units
    case .scoring: phrases.scoring
    case .budgets: phrases.budgets
    }
  }
}
