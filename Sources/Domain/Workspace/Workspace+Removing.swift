extension Workspace {
  /// The changes that take a row out of its list with all that hangs below it, the last first.
  ///
  /// None where the row is not there.
  package func changes(removing row: Path, in record: RecordKey) -> [Change] {
    guard var rest = self[record]?.tree, let id = row.steps.last else { return [] }
    let list = row.parent
    var changes: [Change] = []
    for gone in (rest[list]?.elements ?? []).branch(of: id).reversed() {
      guard let row = rest[list.appending(gone)] else { continue }
      let after = rest.row(before: gone, in: list)
      changes.append(Change(record, .remove(list, row: row, after: after)))
      _ = rest.remove(row: gone, from: list)
    }
    return changes
  }
}
