/// Which way a row is put in the outline of its list.
package enum Nesting: Sendable {
  /// Under the sibling before it.
  case inward
  /// Behind the row under which it stands.
  case outward
}

/// Why a row is not put in or out.
package enum NestingRefusal: Error, Hashable, Sendable {
  /// The rows of its list do not stand under one another.
  case noLevels
  /// No row of its level stands before it.
  case noneBefore
  /// It stands under none.
  case outermost
  /// What hangs below it would stand deeper than tables show.
  case tooDeep
  /// It would stand below itself.
  case underItself
}

extension Workspace {
  /// The changes that put a row under the sibling before it, or out behind the row above it.
  ///
  /// All that hangs below it goes along. As the last row there it follows what stood there before.
  package func changes(
    putting row: Path, _ way: Nesting, in record: RecordKey
  ) throws(NestingRefusal) -> [Change] {
    let list = row.parent
    guard var rest = self[record]?.tree, let id = row.steps.last,
      let rows = rest[list]?.elements, rows.contains(where: { $0.rowID == id }),
      Record.form(of: record.kind).hasLevels(at: row)
    else { throw .noLevels }
    let moved = rows.branch(of: id)
    let (parent, after) =
      switch way {
      case .inward: try rows.placeInward(of: id, moved)
      case .outward: try rows.placeOutward(of: id, moved)
      }
    return rest.put(moved, at: row, under: parent, after: after, of: record)
  }
}

extension Workspace {
  /// The changes that put several rows in, or out, in their order; what stands under one of them goes along.
  package func changes(
    putting rows: [Path], _ way: Nesting, in record: RecordKey
  ) throws(NestingRefusal) -> [Change] {
    let roots = rows.filter { row in
      !rows.contains { other in
        other != row && other.parent == row.parent
          && self[record]?.tree.row(
            row.steps.last ?? "", standsUnder: other.steps.last ?? "", in: row.parent) ?? false
      }
    }
    var (rest, changes) = (self, [Change]())
    // Out they come from behind, since each stands right behind the row that it stood under.
    for row in way == .inward ? roots : roots.reversed() {
      let more = try rest.changes(putting: row, way, in: record)
      guard (try? rest.apply(more, Stamp(at: "", by: ""))) != nil else { throw .noLevels }
      changes += more
    }
    return changes
  }
}

extension RecordForm {
  /// Whether the row at a place may stand under another one of its list.
  package func hasLevels(at row: Path) -> Bool {
    fields(at: row)?.form(at: Path(Outline.parent)) != nil
  }
}

extension [Tree] {
  /// The row of this list under which a row stands; none where that is not in the list.
  package func parent(of id: String) -> String? {
    let parent = first { $0.rowID == id }?[Outline.parent]?.asText
    return parent.flatMap { parent in contains { $0.rowID == parent } ? parent : nil }
  }

  /// The ids of the rows that stand under the same row as that one, itself among them, in their order.
  package func siblings(of id: String) -> [String] {
    let ids = Set(compactMap(\.rowID))
    let parent = parent(of: id)
    return filter { row in
      row[Outline.parent]?.asText.flatMap { ids.contains($0) ? $0 : nil } == parent
    }.compactMap(\.rowID)
  }

  /// The number of rows above a row.
  func depth(of id: String) -> Int {
    var seen: Set<String> = [id]
    var here = parent(of: id)
    while let above = here, seen.insert(above).inserted { here = parent(of: above) }
    return seen.count - 1
  }

  /// The row before a row on its level, and the last of what hangs below that.
  fileprivate func placeInward(
    of id: String, _ moved: [String]
  ) throws(NestingRefusal) -> (parent: String?, after: String?) {
    guard let before = siblings(of: id).prefix(while: { $0 != id }).last else { throw .noneBefore }
    let deepest = moved.map { depth(of: $0) }.max() ?? 0
    guard deepest + 1 < Outline.levels else { throw .tooDeep }
    return (before, branch(of: before).last)
  }

  /// The row above the one under which a row stands, and what the row then follows.
  fileprivate func placeOutward(
    of id: String, _ moved: [String]
  ) throws(NestingRefusal) -> (parent: String?, after: String?) {
    guard let above = parent(of: id) else { throw .outermost }
    let next = siblings(of: above).drop { $0 != above }.dropFirst().first
    // What was added later may stand behind the next sibling: that is no place to stand after.
    let before = prefix { $0.rowID != next }.compactMap(\.rowID)
    let branch = Set(branch(of: above))
    return (parent(of: above), before.last { branch.contains($0) && !moved.contains($0) })
  }
}
