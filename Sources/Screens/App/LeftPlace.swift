import Domain
import Tables

/// Where a person was when they left the program, to begin there the next time.
///
/// Only what lasts is kept: screens, records and their rows. What lies behind a figure, a search or a list
/// that was being worked through ends it. What is gone by then ends it too.
package struct LeftPlace: Equatable, Sendable {
  let role: AuthorRole
  let screen: ScreenName
  /// What was gone into, the outermost first.
  let subjects: [Subject]
  /// The number of the table that was seen last.
  let pane: Int
  /// The estimate that was seen, since the number of its table changes with others.
  let estimate: ID<Budget>?
  /// The row that was selected.
  let row: String?
  let column: Int
  /// The year that was looked at, where it was not the one that the store opens with.
  let year: Int?
}

extension LeftPlace {
  /// Where the person is now.
  init(_ app: App) {
    role = app.author.role
    screen = app.screen
    let levels = app.navigation.here.levels
    let kept = levels.dropFirst().prefix { $0.subject.lasts }
    subjects = kept.map(\.subject)
    let seen = levels[kept.count]
    pane = seen.current
    estimate = if case .budget(let id)? = seen.grid?.table { id } else { nil }
    row = seen.grid?.selected?.id
    column = seen.grid?.column ?? 0
    year = app.year == app.workspace.yearToShow(on: app.clock.today) ? nil : app.year
  }
}

extension Subject {
  /// Whether it is still what it is when the program is opened again.
  fileprivate var lasts: Bool {
    switch self {
    case .plan, .unit, .campaign, .sheet, .form: true
    case .screen, .finding, .drilldown, .reports, .everything, .replacing, .importing: false
    }
  }

  /// Whether a workspace has what it is about.
  fileprivate func isThere(in workspace: Workspace) -> Bool {
    switch self {
    case .plan(let id): workspace.live(id.key) != nil
    case .unit(let id): workspace.live(id.key) != nil
    case .campaign(let id): workspace.live(id.key) != nil
    case .sheet(let name): workspace.obstacle(to: name) == nil && workspace.sheet(name) != nil
    case .form(let key, let path): workspace.live(key)?.tree[path] != nil
    case .screen, .finding, .drilldown, .reports, .everything, .replacing, .importing: false
    }
  }
}

extension App {
  /// Begins where the person left, as far as that is there and they come in the same role.
  mutating func begin(at place: LeftPlace) {
    guard place.role == author.role else { return }
    navigation.screen = place.screen
    if let year = place.year, (1900...2999).contains(year) { navigation.year = year }
    var isWhole = true
    for subject in place.subjects {
      isWhole = isWhole && subject.isThere(in: workspace)
      guard isWhole else { break }
      navigation.open(subject, in: workspace)
    }
    refresh()
    guard isWhole else { return }
    if let estimate = place.estimate {
      navigation.here.level.goToPane(of: .budget(estimate))
    } else {
      navigation.here.level.goToPane(numbered: place.pane)
    }
    refresh()
    if let row = place.row { navigation.grid?.select(id: row) }
    navigation.grid?.goTo(column: place.column)
    keepSelectionInSight()
  }
}
