/// Changes of one record, made one after the other.
///
/// Rows that are put into one list in a run, thousands out of one paper, are put there in one pass: each by
/// itself would be looked for among all that are there.
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
      let run = first.putsRow.map { list in rest.prefix { $0.putsRow == list } }
      if let run, let list = first.putsRow, run.count > 1, let made = next.putting(run, list, stamp)
      {
        next = made
        rest = rest[run.endIndex...]
      } else {
        next = try next.applying(first, stamp)
        rest = rest.dropFirst()
      }
    }
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

extension Change {
  /// The list into which it puts a new row; nil for any other change, and for events, which are a chain.
  fileprivate var putsRow: Path? {
    guard case .insert(let list, _, _) = act, !isSheetEvent, !isRegisterEntry else { return nil }
    return list
  }
}

/// Rows in their order, each found by its id without a search.
private struct RowChain {
  private var all: [Tree]
  /// The row behind each; the last leads to -1.
  private var next: [Int]
  private var places: [String: Int] = [:]
  private var head: Int
  private var tail: Int

  init(_ rows: [Tree]) {
    all = rows
    next = rows.indices.map { $0 + 1 < rows.count ? $0 + 1 : -1 }
    (head, tail) = rows.isEmpty ? (-1, -1) : (0, rows.count - 1)
    for (place, row) in rows.enumerated() {
      if let id = row.rowID { places[id] = places[id] ?? place }
    }
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
