import Tables

/// One of the five: its own tables, and over them what was gone into, level by level.
package struct Screen: Equatable, Sendable {
  /// The tables of the screen itself first, what was gone into last comes last; never empty.
  package private(set) var levels: [Level]

  /// A screen with these tables.
  init(_ name: ScreenName, _ tables: [TableID]) { levels = [Level(.screen(name), tables)] }

  /// What is seen of it: the level that was gone into last.
  package var level: Level {
    get { levels[levels.endIndex - 1] }
    set { levels[levels.endIndex - 1] = newValue }
  }

  /// The tables that are seen.
  package var panes: [Grid] { level.panes }

  /// The table that is seen; a screen without one shows none.
  package var grid: Grid? {
    get { level.grid }
    set { level.grid = newValue }
  }

  /// Goes into something: its tables lie over those seen before.
  mutating func open(_ subject: Subject, _ tables: [TableID]) {
    // Whoever goes round in a circle of links comes back to where they were.
    if let known = levels.firstIndex(where: { $0.subject == subject }) {
      levels.removeSubrange((known + 1)...)
    } else {
      levels.append(Level(subject, tables))
    }
  }

  /// Goes out of what was gone into last; false on the screen itself.
  mutating func close() -> Bool {
    guard levels.count > 1 else { return false }
    levels.removeLast()
    return true
  }

  /// Goes out to the tables of the screen itself.
  mutating func closeAll() { levels.removeSubrange(1...) }

  /// The tables that lie beside the one that is seen, then those under it, the nearest first; of records that were gone
  /// into on the way only what is seen, since their tables are called alike.
  var tablesAround: [TableID] {
    let seen = grid?.table
    var tables = panes.map(\.table)
    for level in levels.dropLast().reversed() {
      if case .form = level.subject { continue }
      tables += level.panes.map(\.table)
    }
    var known: Set<TableID> = []
    return tables.filter { $0 != seen && known.insert($0).inserted }
  }

  /// Goes out until a table is among those that are seen, and to it; stays where it is on no level.
  mutating func goOut(to table: TableID) {
    guard let place = levels.lastIndex(where: { $0.panes.contains { $0.table == table } }) else {
      return
    }
    levels.removeSubrange((place + 1)...)
    level.goToPane(of: table)
  }

  /// Goes out of the page on which the whole store was searched, and of what was gone into from there.
  mutating func leaveSearch() {
    guard let place = levels.firstIndex(where: { $0.subject == .everything }) else { return }
    levels.removeSubrange(place...)
  }

  /// Makes the tables of the screen itself `tables`; those that stay keep their state.
  mutating func keep(_ tables: [TableID]) { levels[0].keep(tables) }
}

/// The tables that lie side by side, one of them seen.
package struct Level: Equatable, Sendable {
  package let subject: Subject
  package private(set) var panes: [Grid]
  package var current = 0

  /// A level about something, with its tables.
  init(_ subject: Subject, _ tables: [TableID]) {
    self.subject = subject
    panes = tables.map { Grid($0) }
  }

  /// The table that is seen.
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

  /// Goes to the table of that number; stays when there is none.
  mutating func goToPane(numbered number: Int) {
    if panes.indices.contains(number) { current = number }
  }

  /// Goes to that table; stays when there is none.
  mutating func goToPane(of table: TableID) {
    current = panes.firstIndex { $0.table == table } ?? current
  }

  /// Makes its tables `tables`; those that stay keep their state.
  ///
  /// A table in which something is being typed stays until that is committed or dropped.
  mutating func keep(_ tables: [TableID]) {
    var tables = tables
    if let grid, grid.draft != nil, !tables.contains(grid.table) {
      tables.insert(grid.table, at: min(current, tables.count))
    }
    guard tables != panes.map(\.table) else { return }
    let seen = grid?.table
    panes = tables.map { table in panes.first { $0.table == table } ?? Grid(table) }
    current = panes.firstIndex { $0.table == seen } ?? 0
  }
}
