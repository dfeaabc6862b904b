/// A record as it is held: the tree that is saved and the value read from it.
package struct Record: Hashable, Sendable {
  /// The value, by kind; held in one piece, so that records are copied and sorted cheaply.
  package indirect enum Value: Equatable, Sendable {
    case unit(Unit)
    case group(UnitGroup)
    case plan(Plan)
    case budget(Budget)
    case normTable(NormTable)
    case criteriaSet(CriteriaSet)
    case campaign(Campaign)
    case sheet(ScoreSheet)
    case committee(Committee)
    case training(Training)
    case meeting(Meeting)
    case body(Body)
    case remark(Remark)
  }

  package let key: RecordKey
  package let tree: Tree
  package let value: Value
  /// Whether the tree is all of the record; a score sheet may be held without its events.
  package internal(set) var isWhole = true

  /// Reads a record of that kind and id.
  ///
  /// - Throws: the place that does not fit; the frame (`id`, `kind`) is checked too.
  package init(_ key: RecordKey, _ tree: Tree) throws(Misfit) {
    guard tree["kind"]?.asText == key.kind.rawValue else { throw Misfit("kind", .wrongKind) }
    guard tree.rowID == key.id else { throw Misfit("id", .wrongID) }
    self.key = key
    self.tree = tree
    let reader = try TreeReader(tree)
    switch key.kind {
    case .unit: value = .unit(try Unit(reading: reader))
    case .group: value = .group(try UnitGroup(reading: reader))
    case .plan: value = .plan(try Plan(reading: reader))
    case .budget: value = .budget(try Budget(reading: reader))
    case .normTable: value = .normTable(try NormTable(reading: reader))
    case .criteriaSet: value = .criteriaSet(try CriteriaSet(reading: reader))
    case .campaign: value = .campaign(try Campaign(reading: reader))
    case .sheet: value = .sheet(try ScoreSheet(reading: reader))
    case .committee: value = .committee(try Committee(reading: reader))
    case .training: value = .training(try Training(reading: reader))
    case .meeting: value = .meeting(try Meeting(reading: reader))
    case .body: value = .body(try Body(reading: reader))
    case .remark: value = .remark(try Remark(reading: reader))
    }
  }

  /// Takes what fits together.
  init(_ key: RecordKey, _ tree: Tree, _ value: Value) {
    self.key = key
    self.tree = tree
    self.value = value
  }

  /// Two records are the same when their trees are.
  package static func == (left: Record, right: Record) -> Bool {
    left.key == right.key && left.isWhole == right.isWhole && left.tree == right.tree
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
      record.isWhole = isWhole
      return record
    } catch {
      throw .misfit(error)
    }
  }

  /// The fields of a kind.
  package static func form(of kind: RecordKind) -> RecordForm {
    switch kind {
    case .unit: Unit.form
    case .group: UnitGroup.form
    case .plan: Plan.form
    case .budget: Budget.form
    case .normTable: NormTable.form
    case .criteriaSet: CriteriaSet.form
    case .campaign: Campaign.form
    case .sheet: ScoreSheet.form
    case .committee: Committee.form
    case .training: Training.form
    case .meeting: Meeting.form
    case .body: Body.form
    case .remark: Remark.form
    }
  }
}

extension Tree {
  /// An empty record of a kind with that id, ready for its fields.
  package static func record(_ key: RecordKey) -> Tree {
    .object([
      "id": .text(key.id), "kind": .text(key.kind.rawValue), "schema": .integer(1),
    ])
  }
}
