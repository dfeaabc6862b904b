/// What `store.json` says of the whole store: whose it is and what it takes for granted.
package struct StoreHeader: Equatable, Sendable {
  /// The newest schema that this version writes.
  package static let currentSchema = 1

  package let schema: Int
  package let id: String
  package let committee: String
  package let province: String
  /// The place name that dates documents.
  package let place: String
  /// Whether its figures are made up for practice.
  package let assumed: Bool
  /// The kinds of unit, in the order of lists.
  package let unitKinds: [UnitKind]
  package let tree: Tree

  /// The keys of the file.
  package enum Key: String, TreeKey {
    case schema, id, committee, province, place, assumed, unitKinds
  }

  /// Reads the header.
  package init(_ tree: Tree) throws(DecodingFailure) {
    guard let schema = tree[Key.schema]?.asInteger else {
      throw DecodingFailure(Path(Key.schema), .missing)
    }
    guard let id = tree[Key.id]?.asText, isWellFormed(id: id) else {
      throw DecodingFailure(Path(Key.id), .wrongID)
    }
    self.schema = schema
    self.id = id
    self.tree = tree
    committee = tree[Key.committee]?.asText ?? ""
    province = tree[Key.province]?.asText ?? ""
    place = tree[Key.place]?.asText ?? ""
    assumed = tree[Key.assumed] == .flag(true)
    unitKinds = (tree[Key.unitKinds]?.elements ?? []).compactMap(UnitKind.init)
  }

  /// Whether this version may change the store: a newer schema opens to read only.
  package var isWritable: Bool { schema <= StoreHeader.currentSchema }

  /// The name of a kind of unit, or its key when the store does not list it.
  package func name(ofUnitKind key: String) -> String {
    unitKinds.first { $0.key == key }?.name ?? key
  }
}

/// A kind of unit (loại đơn vị): data of the store, since levels and kinds come and go.
package struct UnitKind: Hashable, Sendable {
  package let key: String
  package let name: String
  /// What QĐ 19/2014/QĐ-TTg asks of such a unit, if anything.
  package let obligation: Obligation?

  private enum Key: String, TreeKey { case key, name, obligation }

  /// Reads one entry of the list; nil when key or name is missing.
  package init?(_ tree: Tree) {
    guard let key = tree[Key.key]?.asText, let name = tree[Key.name]?.asText else { return nil }
    self.key = key
    self.name = name
    obligation = tree[Key.obligation]?.asText.flatMap(Obligation.init)
  }

  /// The entry as it stands in the file.
  package static func tree(key: String, name: String, obligation: Obligation?) -> Tree {
    Tree([Key.key: .text(key), .name: .text(name)])
      .with(Key.obligation, tree: obligation.map { .text($0.rawValue) })
  }
}
