/// Where a row is put in its list, with all that hangs below it.
package enum RowDestination: Hashable, Sendable {
  /// On the level of that row, behind it with what hangs below it.
  case after(String)
  /// On the level of that row, before it.
  case before(String)
  /// Under that row, as the last one there.
  case under(String)

  /// The row that it names.
  package var row: String {
    switch self {
    case .after(let id), .before(let id), .under(let id): id
    }
  }
}

extension Workspace {
  /// The changes that put a row elsewhere in its list; none where it is there already.
  ///
  /// Refused under a row of a list without levels, deeper than tables show, and below itself.
  package func changes(
    placing row: Path, _ place: RowDestination, in record: RecordKey
  ) throws(NestingRefusal) -> [Change] {
    let list = row.parent
    guard var rest = self[record]?.tree, let id = row.steps.last, let rows = rest[list]?.elements,
      rows.contains(where: { $0.rowID == id })
    else { throw .noLevels }
    let moved = rows.branch(of: id)
    guard !moved.contains(place.row) else { throw .underItself }
    let parent: String? =
      if case .under(let above) = place { above } else { rows.parent(of: place.row) }
    var changes: [Change] = []
    if parent != rows.parent(of: id) {
      guard Record.form(of: record.kind).hasLevels(at: row) else { throw .noLevels }
      let below = moved.map { rows.depth(of: $0) - rows.depth(of: id) }.max() ?? 0
      let depth = parent.map { rows.depth(of: $0) + 1 } ?? 0
      guard depth + below < Outline.levels else { throw .tooDeep }
      let at = row / Outline.parent
      changes.append(Change(record, .set(at, old: rest[at], new: parent.map { .text($0) })))
      _ = rest.put(parent.map { .text($0) }, at: at)
    }
    let after = rows.row(before: place, without: moved)
    return changes + rest.gather(moved, in: list, after: after, of: record)
  }
}

extension [Tree] {
  /// The row that stands before a place of the list, once some rows are taken out; nil for the first place.
  fileprivate func row(before place: RowDestination, without moved: [String]) -> String? {
    switch place {
    case .after(let id), .under(let id): branch(of: id).last { !moved.contains($0) }
    case .before(let id):
      prefix { $0.rowID != id }.compactMap(\.rowID).last { !moved.contains($0) }
    }
  }
}
