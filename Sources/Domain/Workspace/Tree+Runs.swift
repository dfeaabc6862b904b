/// Changes of one record, made one after the other.
///
/// What is done to rows of one list in a run, thousands that come out of one paper, are taken back, or get one
/// value, is done in one pass: each by itself would be looked for among all that are there.
extension Tree {
  /// The record after some changes of it.
  ///
  /// - Throws: the refusal of the first that cannot be made.
  package func applying(
    _ changes: some Collection<Change>, _ stamp: Stamp
  ) throws(ChangeRefusal) -> Tree {
    var next = self
    var rest = changes[...]
    while let first = rest.first {
      let list = next.list(of: first)
      let run = rest.prefix { list?.holds($0) ?? false }
      if let list, run.count > 1, let made = next.applying(run, to: list, stamp) {
        next = made
      } else {
        for change in run.isEmpty ? rest.prefix(1) : run { next = try next.applying(change, stamp) }
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return next
  }

  /// What a run that begins with a change does, and to which list; nil where it is none of rows.
  private func list(of change: Change) -> RunList? {
    guard !change.isSheetEvent, !change.isRegisterEntry else { return nil }
    switch change.act {
    case .insert(let path, _, _): return .puts(path)
    case .remove(let path, _, _): return .takes(path)
    case .set(let path, _, _):
      let above = (0..<max(0, path.steps.count - 1)).reversed().lazy.map {
        Path(Array(path.steps.prefix($0)))
      }
      return above.first { self[$0]?.elements != nil }.map { .sets($0) }
    case .create, .move: return nil
    }
  }

  /// The record after a run in one list; nil where one of its changes cannot be made.
  private func applying(
    _ run: some Collection<Change>, to list: RunList, _ stamp: Stamp
  ) -> Tree? {
    switch list {
    case .puts(let path): putting(run, path, stamp)
    case .takes(let path): taking(run, path, stamp)
    case .sets(let path): setting(run, path, stamp)
    }
  }

  /// The record without a run of rows of one list; nil where one of them is not there as it was.
  private func taking(_ run: some Collection<Change>, _ list: Path, _ stamp: Stamp) -> Tree? {
    let rows = self[list]?.elements ?? []
    let places = rows.placesOfRows
    var gone: Set<Int> = []
    for change in run {
      guard case .remove(_, let row, _) = change.act, let place = places[row.rowID ?? ""],
        rows[place] == row, gone.insert(place).inserted
      else { return nil }
    }
    let kept = rows.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    var next = self
    guard next.put(kept.isEmpty ? nil : .list(kept), at: list) else { return nil }
    next.log(run, stamp)
    return next
  }

  /// The record after a run of values of rows of one list; nil where one of them is another than it was.
  private func setting(_ run: some Collection<Change>, _ list: Path, _ stamp: Stamp) -> Tree? {
    var rows = self[list]?.elements ?? []
    let places = rows.placesOfRows
    for change in run {
      guard case .set(let path, let old, let new) = change.act,
        let place = places[path.steps[list.steps.count]]
      else { return nil }
      let field = Path(Array(path.steps.dropFirst(list.steps.count + 1)))
      guard rows[place][field] == old, rows[place].put(new, at: field) else { return nil }
    }
    var next = self
    guard next.put(.list(rows), at: list) else { return nil }
    next.log(run, stamp)
    return next
  }

  /// The record after a run of new rows of one list; nil where one of them cannot be put there.
  private func putting(_ run: some Collection<Change>, _ list: Path, _ stamp: Stamp) -> Tree? {
    var chain = RowChain(self[list]?.elements ?? [])
    for change in run {
      guard case .insert(_, let row, let after) = change.act, chain.insert(row, after: after) else {
        return nil
      }
    }
    var next = self
    guard next.put(.list(chain.rows), at: list) else { return nil }
    next.log(run, stamp)
    return next
  }
}

/// What a run of changes does to the rows of which list.
private enum RunList {
  case puts(Path)
  case takes(Path)
  /// Values in rows, none of the list itself.
  case sets(Path)

  /// Whether a change goes on with it; events and entries of a register, which are chains, never do.
  func holds(_ change: Change) -> Bool {
    guard !change.isSheetEvent, !change.isRegisterEntry else { return false }
    switch (self, change.act) {
    case (.puts(let list), .insert(let path, _, _)), (.takes(let list), .remove(let path, _, _)):
      return path == list
    case (.sets(let list), .set(let path, _, _)):
      return path.steps.count > list.steps.count + 1 && list.covers(path)
    case (.puts, _), (.takes, _), (.sets, _): return false
    }
  }
}

extension [Tree] {
  /// The place of each row by its id; of several of one id that of the first.
  fileprivate var placesOfRows: [String: Int] {
    var places: [String: Int] = [:]
    for (place, row) in enumerated() {
      if let id = row.rowID { places[id] = places[id] ?? place }
    }
    return places
  }
}

/// Rows in their order, each found by its id without a search.
private struct RowChain {
  private var all: [Tree]
  /// The row behind each; the last leads to -1.
  private var next: [Int]
  private var places: [String: Int]
  private var head: Int
  private var tail: Int

  init(_ rows: [Tree]) {
    all = rows
    next = rows.indices.map { $0 + 1 < rows.count ? $0 + 1 : -1 }
    (head, tail) = rows.isEmpty ? (-1, -1) : (0, rows.count - 1)
    places = rows.placesOfRows
  }

  /// Puts a row behind another, first where none is named, last where that is not there; false for an id that is taken.
  mutating func insert(_ row: Tree, after: String?) -> Bool {
    guard let id = row.rowID, places[id] == nil else { return false }
    // Before it is known itself: a row that is to stand behind itself stands last.
    let before = after.map { places[$0] ?? tail } ?? -1
    let place = all.count
    all.append(row)
    places[id] = place
    if before < 0 {
      next.append(head)
      head = place
    } else {
      next.append(next[before])
      next[before] = place
    }
    if before == tail || tail < 0 { tail = place }
    return true
  }

  /// The rows in their order.
  var rows: [Tree] {
    var rows: [Tree] = []
    rows.reserveCapacity(all.count)
    var place = head
    while place >= 0 {
      rows.append(all[place])
      place = next[place]
    }
    return rows
  }
}
