import Domain
import Tables

/// Where the person is: the five screens with what was gone into on each, and what is looked at.
package struct Navigation: Equatable, Sendable {
  /// The screen that is seen.
  package internal(set) var screen: ScreenName
  package internal(set) var screens: [ScreenName: Screen] = [:]
  /// The year that figures and charts are of.
  package internal(set) var year: Int {
    didSet { if year != oldValue { looks += 1 } }
  }
  /// Whether screen 3 shows units too that are not there on the day that is looked at.
  var showsAllUnits = false {
    didSet { looks += 1 }
  }
  /// The discrepancy gone to last.
  var visited: Visited?
  /// How often another year, or other units, were looked at: tables are made anew then too.
  private(set) var looks = 0

  /// A discrepancy that was gone to, and its number then.
  struct Visited: Equatable, Sendable {
    let found: Discrepancy
    let number: Int
    /// The table in which it was shown, and the row there.
    let table: TableID?
    let row: String?
    /// Whether it was said that the next one stands in another record.
    var isLast = false
  }

  /// All screens of a workspace, with that one seen.
  init(_ screen: ScreenName, year: Int, _ workspace: Workspace) {
    self.screen = screen
    self.year = year
    for name in ScreenName.allCases {
      screens[name] = Screen(name, Subject.screen(name).tables(workspace))
    }
  }

  /// Has every table made anew when it is seen next.
  mutating func look() { looks += 1 }

  /// What is seen: the screen with what was gone into on it.
  var here: Screen {
    get { screens[screen] ?? Screen(screen, []) }
    set { screens[screen] = newValue }
  }

  /// The table that has the keyboard.
  package var grid: Grid? {
    get { here.grid }
    set { here.grid = newValue }
  }

  /// Has the screen show the tables that it has by that workspace; those that stay keep their state.
  mutating func keepTables(of workspace: Workspace) {
    let tables = Subject.screen(screen).tables(workspace)
    here.keep(tables)
  }

  /// Goes into something on the screen that is seen.
  mutating func open(_ subject: Subject, in workspace: Workspace) {
    here.open(subject, subject.tables(workspace))
  }

  /// Goes back to where the person was before, with tables made anew where the year was another.
  mutating func goBack(to before: Navigation) {
    let (year, looks) = (year, looks)
    self = before
    self.looks = looks + (year == before.year ? 0 : 1)
  }
}
