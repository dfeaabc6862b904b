/// A key of an object that holds no fields.
///
/// Such are the frame of a record, an entry of its log, a file of the store, an answer in JSON.
///
///     enum LogKey: String, CaseIterable, TreeKey { case seq, at, by }
///     Tree([LogKey.seq: .integer(1)])[LogKey.seq]
package protocol TreeKey: Keyed, Hashable, RawRepresentable where RawValue == String {}

extension TreeKey {
  package var key: String { rawValue }
}

extension Tree {
  /// An object of what stands under its keys.
  package init<Key: TreeKey>(_ members: [Key: Tree]) {
    var object: [String: Tree] = [:]
    for (key, tree) in members { object[key.rawValue] = tree }
    self = .object(object)
  }
}

/// What frames every record beside its fields; rows have an id too.
package enum FrameKey: String, CaseIterable, TreeKey {
  case id, kind, schema
  /// What was done to the record, entry by entry.
  case log
  /// Stands in a record that is no more.
  case deleted
}

/// The keys of an entry of a log.
package enum LogKey: String, CaseIterable, TreeKey {
  case seq, at, by, path, change, old, new, after
}

/// What an entry of a log says was done.
package enum LoggedAct: String {
  case create, set, insert, remove, move
}
