extension Tree {
  /// What stands in a field of this record, row or group, or under another key of the object.
  ///
  ///     tree[Plan.fields.title]             // .text("Kế hoạch …")
  package subscript(key: some Keyed) -> Tree? { members?[key.key] }

  /// The value of a field, or what the record holds where it is not there; nil where it does not fit.
  ///
  ///     tree.value(of: Plan.fields.title)   // "Kế hoạch …"
  package func value<Value>(of field: Field<Value>) -> Value? {
    guard let tree = self[field] else { return field.absent }
    return try? field.read(tree, .root)
  }

  /// The value of a field that need not be there; nil where it is not, or does not fit.
  package func value<Wrapped>(of field: Field<Wrapped?>) -> Wrapped? {
    self[field].flatMap { (try? field.read($0, .root)) ?? nil } ?? nil
  }

  /// The text of a field, as it stands; empty where there is none.
  package func text(of key: some Keyed) -> String { self[key]?.asText ?? "" }

  /// The rows of a list, as they stand.
  package func rows<Row: RowValue>(of list: Field<[Row]>) -> [Tree] { self[list]?.elements ?? [] }

  /// The names in a field of several: the elements of a list, or the one that stands alone.
  package var named: [Tree] { elements ?? (asText == nil ? [] : [self]) }

  /// A copy with one field more; what need not be written is left out.
  package func with<Value>(_ field: Field<Value>, _ value: Value) -> Tree {
    with(field, tree: field.write(value))
  }

  /// A copy with rows, or any other tree, in a field or under a key; none leaves it out.
  package func with(_ key: some Keyed, tree: Tree?) -> Tree { with(key.key, tree) }

  /// A copy with a tree under `key`; none, and an empty one, leave it out.
  package func with(_ key: String, _ tree: Tree?) -> Tree {
    guard let tree, tree != .list([]), tree != .object([:]), case .object(var members) = self
    else { return self }
    members[key] = tree
    return .object(members)
  }
}

/// The fields by which rows of a list are numbered and stand under each other, whatever they hold.
package enum Outline {
  /// What is printed before the row: `II`, `2.1`.
  package static let ordinal = Field.text("ordinal")
  /// The id of the row of the same list under which it stands.
  package static let parent = Field.text("parent")
  /// How many levels a table shows.
  package static let levels = 12
}

extension [String: Tree] {
  /// What stands in a field or under a key, among the members of an object that is being made.
  package subscript(key: some Keyed) -> Tree? {
    get { self[key.key] }
    set { self[key.key] = newValue }
  }
}
