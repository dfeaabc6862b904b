extension Workspace {
  /// The changes that move a row past a sibling in its list, with all that hangs below either.
  ///
  /// What of the two was mixed with other rows of the list stands together afterwards.
  ///
  /// - Parameters:
  ///   - row: the place of the row.
  ///   - sibling: the id of a row of the same list under the same row.
  ///   - isDown: whether it goes behind the sibling, not before it.
  ///   - record: where the list stands.
  /// - Returns: the changes, in the order in which they are made; none when a row is not there.
  package func changes(
    moving row: Path, past sibling: String, down isDown: Bool, in record: RecordKey
  ) -> [Change] {
    guard var rest = self[record]?.tree, let id = row.steps.last else { return [] }
    let list = row.parent
    let rows = rest[list]?.elements ?? []
    let moved = rows.branch(of: id)
    let passed = rows.branch(of: sibling)
    guard let first = passed.first, let last = passed.last, !moved.isEmpty, !moved.contains(first)
    else { return [] }
    let before = rows.prefix { $0.rowID != first }.compactMap(\.rowID)
    let after = isDown ? last : before.last { !moved.contains($0) }
    return rest.gather(moved, in: list, after: after, of: record)
  }
}

extension Tree {
  /// Puts rows one behind another after a row of their list, or first.
  ///
  /// - Returns: the moves that do so, in the order in which they are made.
  mutating func gather(
    _ ids: [String], in list: Path, after: String?, of record: RecordKey
  ) -> [Change] {
    var changes: [Change] = []
    var after = after
    for id in ids {
      let from = row(before: id, in: list)
      if from != after, move(row: id, in: list, after: after) {
        changes.append(Change(record, .move(list, row: id, from: from, to: after)))
      }
      after = id
    }
    return changes
  }
}

extension Tree {
  /// Takes rows out of their list, the last first.
  ///
  /// - Returns: the changes that do so, in the order in which they are made.
  mutating func takeOut(_ ids: [String], from list: Path, of record: RecordKey) -> [Change] {
    var changes: [Change] = []
    for id in ids.reversed() {
      guard let row = self[list.appending(id)] else { continue }
      let after = self.row(before: id, in: list)
      changes.append(Change(record, .remove(list, row: row, after: after)))
      _ = remove(row: id, from: list)
    }
    return changes
  }

  /// Puts rows, the first of which the others hang below, under another row and behind another one.
  ///
  /// - Returns: the changes that do so, in the order in which they are made.
  mutating func put(
    _ branch: [String], at row: Path, under parent: String?, after: String?, of record: RecordKey
  ) -> [Change] {
    let place = row / Outline.parent
    let (old, new) = (self[place], parent.map { Tree.text($0) })
    _ = put(new, at: place)
    let set = old == new ? [] : [Change(record, .set(place, old: old, new: new))]
    return set + gather(branch, in: row.parent, after: after, of: record)
  }
}

extension [Tree] {
  /// The rows, each followed by those that hang below it by `parent`; none is left out.
  package var inTreeOrder: [Tree] {
    var below: [String: [Tree]] = [:]
    var top: [Tree] = []
    let ids = Set(compactMap(\.rowID))
    for row in self {
      if let parent = row[Outline.parent]?.asText, ids.contains(parent) {
        below[parent, default: []].append(row)
      } else {
        top.append(row)
      }
    }
    guard !below.isEmpty else { return self }
    var ordered: [Tree] = []
    var waiting: [Tree] = top.reversed()
    while let row = waiting.popLast() {
      ordered.append(row)
      guard let id = row.rowID, let rows = below.removeValue(forKey: id) else { continue }
      waiting += rows.reversed()
    }
    // Rows that hang below each other in a circle are told all the same.
    let told = Set(ordered.compactMap(\.rowID))
    return ordered + filter { $0.rowID.map { !told.contains($0) } ?? true }
  }

  /// The ids of a row and of all that hangs below it by `parent`, in the order of the list.
  package func branch(of id: String) -> [String] {
    var found: Set<String> = [id]
    var known = 0
    // A row may stand before the one under which it hangs: look until nothing is new.
    while known != found.count {
      known = found.count
      for row in self {
        guard let id = row.rowID, let parent = row[Outline.parent]?.asText else { continue }
        if found.contains(parent) { found.insert(id) }
      }
    }
    return compactMap(\.rowID).filter { found.contains($0) }
  }
}
