/// What an audit found before some records changed: what it says of many still holds.
///
/// Units and score sheets ask of others only whether they exist, units also who stands above and
/// before whom; campaigns name lines of estimates as well. So those that did not change themselves
/// are as they were, unless a record came or went, or units were put elsewhere. All other kinds are
/// few, and are checked each time.
package struct EarlierAudit: Sendable {
  /// What was found, by record.
  private let found: [RecordKey: [Discrepancy]]
  /// The ids of all units: none came or went.
  let units: Set<ID<Unit>>
  private let changed: Set<RecordKey>
  private let spared: Set<RecordKind>

  /// Takes what was found, and the records that changed since as they were then.
  ///
  /// Nil when the change may touch any record.
  package init?(
    _ found: [RecordKey: [Discrepancy]], units: Set<ID<Unit>>, _ before: [RecordKey: Record?],
    now workspace: Workspace
  ) {
    for (key, record) in before {
      guard let record, let now = workspace.live(key), !record.tree.isDeleted else { return nil }
      if key.kind == .unit {
        // The name of another unit stands in what is said of a circle.
        let isInCircle = found.values.contains { $0.contains { $0.code == .unitCycle } }
        guard !isInCircle, record.tree["parents"] == now.tree["parents"],
          record.tree["predecessors"] == now.tree["predecessors"]
        else { return nil }
      }
    }
    self.found = found
    self.units = units
    changed = Set(before.keys)
    let many: Set<RecordKind> = [.unit, .sheet]
    spared = changed.allSatisfy { many.contains($0.kind) } ? many.union([.campaign]) : many
  }

  /// The records of a kind of which something was found or that changed, in the order of their ids;
  /// nil when each of the kind has to be looked at.
  func records(of kind: RecordKind) -> [RecordKey]? {
    guard spared.contains(kind) else { return nil }
    return changed.union(found.keys).filter { $0.kind == kind }.sorted()
  }

  /// What was found of a record that did not change; nil when it has to be checked.
  func found(_ key: RecordKey) -> [Discrepancy]? {
    changed.contains(key) ? nil : found[key] ?? []
  }
}
