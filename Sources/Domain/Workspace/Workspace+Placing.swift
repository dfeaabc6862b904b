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
    let (parent, after) = rows.standing(at: place, without: moved)
    if parent != rows.parent(of: id) {
      guard Record.form(of: record.kind).hasLevels(at: row) else { throw .noLevels }
      let below = moved.map { rows.depth(of: $0) - rows.depth(of: id) }.max() ?? 0
      let depth = parent.map { rows.depth(of: $0) + 1 } ?? 0
      guard depth + below < Outline.levels else { throw .tooDeep }
    }
    return rest.put(moved, at: row, under: parent, after: after, of: record)
  }
}

extension [Tree] {
  /// Under which row, and behind which row of the list, a place is once some rows are taken out.
  package func standing(
    at destination: RowDestination, without moved: [String] = []
  ) -> (parent: String?, after: String?) {
    switch destination {
    case .under(let id): (id, branch(of: id).last { !moved.contains($0) })
    case .after(let id): (parent(of: id), branch(of: id).last { !moved.contains($0) })
    case .before(let id):
      (
        parent(of: id),
        prefix { $0.rowID != id }.compactMap(\.rowID).last { !moved.contains($0) }
      )
    }
  }
}
