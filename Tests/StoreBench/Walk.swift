import Canvas
import Screens
import Tables

/// A walk through every table that can be come to without typing.
///
/// Says how long each takes to appear, to go to its end, and for an arrow key there. Those in which
/// every key took less than a millisecond are only counted.
struct Walk {
  private var app: App
  private var known: Set<TableID> = []

  /// Walks from the first picture of a sitting.
  init(_ app: App) { self.app = app }

  /// Prints a line a table.
  mutating func run() {
    for digit in ["1", "2", "3", "4", "5"] as [Character] {
      press(.alt(digit))
      tables(depth: 0)
    }
    print("  \(known.count) tables, the others below 1 ms")
  }

  /// All tables of the level that is seen, and what Enter on the first rows of each goes into.
  private mutating func tables(depth: Int) {
    for _ in 0..<(app.navigation.screens[app.screen]?.panes.count ?? 0) {
      if let table = app.grid?.table, known.insert(table).inserted {
        measureKeys(table)
        if depth < 2 { enter(depth: depth) }
      }
      appearing = press(.tab)
    }
  }

  /// Goes into the first rows and comes back.
  private mutating func enter(depth: Int) {
    let here = app
    for row in 0..<3 {
      for _ in 0..<row { press(.down) }
      appearing = press(.enter)
      if app.navigation.screens[app.screen]?.levels.count
        != here.navigation.screens[here.screen]?.levels.count
      {
        tables(depth: depth + 1)
      }
      app = here
    }
  }

  /// How long the last key took, which brought the table.
  private var appearing = Duration.zero

  private mutating func measureKeys(_ table: TableID) {
    let end = press(.end)
    var slowest = Duration.zero
    for key in [Key.up, .up, .down] { slowest = max(slowest, press(key)) }
    press(.home)
    guard max(appearing, end, slowest) >= .milliseconds(1) else { return }
    let rows = app.grid?.rows.count ?? 0
    print(
      "  \(name(of: table)), \(rows) rows: appears \(shown(appearing)), end \(shown(end)), "
        + "arrow \(shown(slowest))")
  }

  /// The case of a table and the first of what it is about.
  private func name(of table: TableID) -> String {
    let words = "\(table)".split { !$0.isLetter && $0 != "." }
    let plain = words.map { $0.split(separator: ".").last ?? "" }
    return plain.filter { $0.first?.isLowercase ?? false }.prefix(3).joined(separator: " ")
  }

  @discardableResult
  private mutating func press(_ key: Key) -> Duration {
    ContinuousClock().measure {
      _ = app.update(.input(.key(key)))
      precondition(app.frame.canvas.size.rows > 0)
    }
  }
}
