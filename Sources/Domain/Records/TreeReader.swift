/// Something read from an object of a tree by its fields.
package protocol GroupValue: Equatable, Sendable {
  /// Its fields, and how it is made of them.
  static var schema: Schema<Self> { get }
}

extension GroupValue {
  /// The fields it has.
  package static var form: RecordForm { schema.form }

  /// Reads it; what does not fit is an error with its place.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    self = try Self.schema.read(reader)
  }
}

/// A row of a list inside a record, with an id of its own.
package protocol RowValue: GroupValue, Identified {}

/// Reads the fields of one object and knows where it stands, for errors.
package struct TreeReader: Sendable {
  private let members: [String: Tree]
  private let path: Path

  /// Reads `tree`, which stands at `path`.
  package init(_ tree: Tree, at path: Path = .root) throws(DecodingFailure) {
    guard let members = tree.members else { throw DecodingFailure(path, .unexpected(.text)) }
    self.members = members
    self.path = path
  }

  /// The value of a field, or what the record holds where it is not there.
  package func callAsFunction<Value>(_ field: Field<Value>) throws(DecodingFailure) -> Value {
    guard let tree = members[field.key] else {
      guard let absent = field.absent else {
        throw DecodingFailure(path.appending(field.key), .missing)
      }
      return absent
    }
    let place = path.appending(field.key)
    guard let value = try field.read(tree, place) else {
      throw DecodingFailure(place, .unexpected(field.form))
    }
    return value
  }

  /// The value of a field that must be there in this case, though not in every one.
  package func required<Value>(_ field: Field<Value?>) throws(DecodingFailure) -> Value {
    guard let value = try self(field) else {
      throw DecodingFailure(path.appending(field.key), .missing)
    }
    return value
  }

  /// What stands under a key, as it is.
  package func tree(_ key: String) -> Tree? { members[key] }

  /// The id of the object.
  package func id<Subject>() throws(DecodingFailure) -> ID<Subject> {
    guard let text = members[FrameKey.id.rawValue]?.asText, let id = ID<Subject>(text) else {
      throw DecodingFailure(path.appending(FrameKey.id.rawValue), .wrongID)
    }
    return id
  }
}

extension Tree {
  /// An empty row or record with that id.
  package static func row(id: String) -> Tree { Tree([FrameKey.id: .text(id)]) }
}
