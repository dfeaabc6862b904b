extension Workspace {
  /// The changes that take a row out of its list with all that hangs below it, the last first.
  ///
  /// None where the row is not there.
  package func changes(removing row: Path, in record: RecordKey) -> [Change] {
    guard var rest = self[record]?.tree, let id = row.steps.last else { return [] }
    let branch = (rest[row.parent]?.elements ?? []).branch(of: id)
    return rest.takeOut(branch, from: row.parent, of: record)
  }
}
