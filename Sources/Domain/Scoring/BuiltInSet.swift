/// What becomes of a built-in criteria set that is to be taken into a store.
package enum BuiltInSet: Hashable, Sendable {
  /// It is new there.
  case made(Change)
  /// It was deleted there, and comes back as it was last.
  case restored(Change)
  /// It is there already, maybe edited since.
  case known

  /// The change that takes it in; nil where there is none to make.
  package var change: Change? {
    switch self {
    case .made(let change), .restored(let change): change
    case .known: nil
    }
  }
}

extension Workspace {
  /// What takes a built-in criteria set into the store, with the ids that it has everywhere.
  ///
  /// Two copies of a store that take in the same one have it once when they come together.
  package func taking(_ set: Record) -> BuiltInSet {
    guard let known = self[set.key] else { return .made(Change(set.key, .create(set.tree))) }
    guard let deleted = known.tree[Tree.deletedKey] else { return .known }
    return .restored(Change(set.key, .set(Tree.deletedKey, old: deleted, new: nil)))
  }
}
