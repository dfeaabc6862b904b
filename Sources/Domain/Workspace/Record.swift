/// A record as it is held: the tree that is saved and the value read from it.
package struct Record: Hashable, Sendable {
  /// The value in one piece, so that records are copied and sorted cheaply.
  private indirect enum Held: Sendable {
    case value(any RecordValue)
  }

  package let key: RecordKey
  package let tree: Tree
  private let held: Held
  /// Whether the tree is all of the record; a score sheet may be held without its events.
  package internal(set) var isLoaded = true

  /// Reads a record of that kind and id.
  ///
  /// - Throws: the place that does not fit; the frame (`id`, `kind`) is checked too.
  package init(_ key: RecordKey, _ tree: Tree) throws(DecodingFailure) {
    guard tree[FrameKey.kind]?.asText == key.kind.rawValue else {
      throw DecodingFailure(Path(FrameKey.kind), .wrongKind)
    }
    guard tree.rowID == key.id else { throw DecodingFailure(Path(FrameKey.id), .wrongID) }
    self.key = key
    self.tree = tree
    held = .value(try key.kind.type.init(reading: TreeReader(tree)))
  }

  /// A score sheet of which only the heading is held; its events led to what the ledger says.
  package init(_ heading: SheetHeading) {
    key = heading.sheet.key
    tree = heading.tree
    held = .value(ScoreSheet(heading))
    isLoaded = false
  }

  /// What was read from the tree, of the type of its kind.
  package var value: any RecordValue {
    switch held {
    case .value(let value): value
    }
  }

  /// Two records are the same when their trees are.
  package static func == (left: Record, right: Record) -> Bool {
    left.key == right.key && left.isLoaded == right.isLoaded && left.tree == right.tree
  }

  /// Hashes key and tree.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(tree)
  }

  /// The record after a change.
  package func applying(_ change: Change, _ stamp: Stamp) throws(ChangeRefusal) -> Record {
    let next = try tree.applying(change, stamp)
    do {
      var record = try Record(key, next)
      record.isLoaded = isLoaded
      return record
    } catch {
      throw .decodingFailure(error)
    }
  }

  /// The fields of a kind.
  package static func form(of kind: RecordKind) -> RecordForm { kind.type.form }

  /// The value, where it is one of that type.
  package func value<Value: RecordValue>(as type: Value.Type = Value.self) -> Value? {
    // A cast that cannot succeed costs more than one that does.
    key.kind == Value.kind ? value as? Value : nil
  }
}

extension RecordKind {
  /// The type of its records: the one list of all kinds.
  var type: any RecordValue.Type {
    switch self {
    case .unit: Unit.self
    case .group: UnitGroup.self
    case .plan: Plan.self
    case .budget: Budget.self
    case .normTable: NormTable.self
    case .criteriaSet: CriteriaSet.self
    case .campaign: Campaign.self
    case .sheet: ScoreSheet.self
    case .committee: Committee.self
    case .training: Training.self
    case .meeting: Meeting.self
    case .body: Body.self
    case .remark: Remark.self
    case .paperLayout: PaperLayout.self
    case .key: SigningKey.self
    }
  }

  /// The first letter of the ids of this kind.
  package var letter: Character { type.letter }
}

extension Tree {
  /// An empty record of a kind with that id, ready for its fields.
  package static func record(_ key: RecordKey) -> Tree {
    Tree([
      FrameKey.id: .text(key.id), .kind: .text(key.kind.rawValue), .schema: .integer(1),
    ])
  }
}
