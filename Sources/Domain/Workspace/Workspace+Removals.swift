/// That a place was deleted: with one row, or with its whole record, and by whom.
package struct Removal: Hashable, Sendable {
  /// Whether only a row went, not the record.
  package let isOfRow: Bool
  /// The office that deleted it; nil where no log tells.
  package let by: String?

  package init(isOfRow: Bool, by: String?) {
    self.isOfRow = isOfRow
    self.by = by
  }
}

extension Workspace {
  /// How a place was deleted; nil where the record, and every row on the way to the place, is there.
  package func removal(of path: Path, in key: RecordKey) -> Removal? {
    guard let tree = self[key]?.tree else { return Removal(isOfRow: false, by: nil) }
    let log = { tree.history(of: key).reversed() }
    guard !tree.isDeleted else {
      let last = log().first { $0.change.path == Tree.deletedKey }
      return Removal(isOfRow: false, by: last?.stamp.by)
    }
    let form = Record.form(of: key.kind)
    let gone = path.steps.indices.lazy.map { Path(Array(path.steps[...$0])) }.first { place in
      guard case .rows? = form.form(at: place.parent) else { return false }
      return tree[place] == nil
    }
    guard let gone else { return nil }
    let last = log().first { entry in
      guard case .remove = entry.change.act else { return false }
      return entry.change.path == gone
    }
    return Removal(isOfRow: true, by: last?.stamp.by)
  }
}
