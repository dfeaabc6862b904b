import Domain

/// A row of a list that is not there yet, and comes into being with what is typed into one of its fields.
package struct UnmadeRow: Equatable, Sendable {
  package let list: Path
  package let letter: Character
  /// The fields that tell it from the other rows of its list; none where it is the only one.
  package var identity = Tree.object([:])
  /// What it has besides, where nothing else is typed there.
  package var defaults = Tree.object([:])

  /// All that it begins with.
  package var fields: [String: Tree] {
    (identity.members ?? [:]).merging(defaults.members ?? [:]) { own, _ in own }
  }

  /// The change that makes it, last in its list, with a value in one of its fields.
  package func change(
    making id: String, with field: FieldKey, _ value: Tree, in key: RecordKey, _ record: Tree?
  ) -> Change {
    var row = Tree.row(id: id)
    for (key, tree) in fields { row = row.with(key, tree) }
    let last = record?[list]?.elements?.last?.rowID
    return Change(key, .insert(list, row: row.with(field, tree: value), after: last))
  }

  /// The id of the row where it was made meanwhile.
  package func made(in record: Tree?) -> String? {
    guard let own = identity.members, !own.isEmpty else { return nil }
    return record?[list]?.elements?.first { row in
      own.allSatisfy { row[$0.key] == $0.value }
    }?.rowID
  }
}
