/// What an audit found before some records changed: what it says of many still holds.
///
/// Units and score sheets ask of others only whether they exist, units also what they are called, who
/// stands above and before whom; campaigns name lines of estimates as well; targets of plans count units. So what did
/// not change itself is as it was, unless a record came or went, or units took the place of others. Who
/// shares a name or a code with a unit that changed is known, and is looked at with it; where
/// more than that changed, the kinds of which there are few are checked anew.
package struct AuditCache: Sendable {
  /// What was found, by record.
  private let found: [RecordKey: [Discrepancy]]
  /// The records of which something was found, by their kind, in the order of their ids.
  private let keys: [RecordKind: [RecordKey]]
  /// The ids of all units, and what they have beside each other, as they are now.
  let units: (ids: Set<ID<Unit>>, neighbours: UnitNeighbours)
  /// What has to be checked: what changed, and the units of which something else may be said now.
  private let changed: Set<RecordKey>
  private let reusable: Set<RecordKind>

  /// Takes what was found, by record, and the records that changed since as they were then.
  ///
  /// `keys` are those of `found` by their kind, in the order of their ids: nobody has to look
  /// through all of them for each kind.
  /// Nil when the change may touch any record.
  init?(
    _ found: [RecordKey: [Discrepancy]], _ keys: [RecordKind: [RecordKey]],
    units: (ids: Set<ID<Unit>>, neighbours: UnitNeighbours), _ before: [RecordKey: Record?],
    now workspace: Workspace
  ) {
    for (key, record) in before where key.kind != .unit {
      guard let record, let now = workspace.live(key), !record.tree.isDeleted else { return nil }
      // By the keys every step of every sheet is judged.
      if key.kind == .key { return nil }
      // Which set a campaign goes by stands in what is said of its sheets.
      let set = Campaign.fields.criteriaSet
      if key.kind == .campaign, record.tree[set] != now.tree[set] { return nil }
      if AuditCache.entersOthers(key, record, now, beside: before) { return nil }
    }
    guard let change = UnitChange(before, units, found, now: workspace) else { return nil }
    self.found = found
    self.keys = keys
    self.units = change.units
    changed = change.others.union(before.keys)
    let many: Set<RecordKind> = [.unit, .sheet]
    var reusable: Set<RecordKind>
    if change.isComingOrGoing || !before.keys.allSatisfy({ many.contains($0.kind) }) {
      reusable = many
    } else if before.contains(where: { AuditCache.isCountedAnew($0, $1, workspace) })
      || AuditCache.isNamed(by: found, before, workspace)
    {
      reusable = many.union([.campaign])
    } else {
      reusable = Set(RecordKind.allCases)
    }
    if change.touchesAll { reusable.remove(.unit) }
    self.reusable = reusable
  }

  /// Whether the register of a campaign changed for sheets that did not change themselves.
  private static func entersOthers(
    _ key: RecordKey, _ record: Record, _ now: Record, beside before: [RecordKey: Record?]
  ) -> Bool {
    guard key.kind == .campaign,
      record.tree[SheetRegister.key] != now.tree[SheetRegister.key]
    else { return false }
    let (old, new) = (
      SheetRegister(record.tree[SheetRegister.key]), SheetRegister(now.tree[SheetRegister.key])
    )
    let sheets = Set(old.entries).symmetricDifference(new.entries).map(\.sheet)
    return sheets.contains { before[$0.key] == nil }
  }

  /// By what targets of plans count units.
  private static let counted = [
    Unit.fields.kinds.key, Unit.fields.parents.key, Unit.fields.from.key, Unit.fields.to.key,
    Unit.fields.declarations.key,
  ]

  /// Whether the name of a unit changed that stands in what is said of a plan.
  private static func isNamed(
    by found: [RecordKey: [Discrepancy]], _ before: [RecordKey: Record?], _ workspace: Workspace
  ) -> Bool {
    let renamed = before.filter { key, record in
      let names = Unit.fields.names
      return key.kind == .unit && record?.tree[names] != workspace.live(key)?.tree[names]
    }
    if renamed.isEmpty { return false }
    return found.values.contains { found in
      // What ended is told with what came out of it.
      found.contains { found in
        found.code == .unitEnded || found.code == .unitKind && renamed[found.carriedRecord] != nil
      }
    }
  }

  /// Whether targets of plans may count a record otherwise than before.
  private static func isCountedAnew(
    _ key: RecordKey, _ before: Record?, _ workspace: Workspace
  ) -> Bool {
    guard key.kind == .unit else { return false }
    let now = workspace.live(key)?.tree
    return AuditCache.counted.contains { before?.tree[$0] != now?[$0] }
  }

  /// The records of a kind of which something was found or that changed, in the order of their ids;
  /// nil when each of the kind has to be looked at.
  func records(of kind: RecordKind) -> [RecordKey]? {
    guard reusable.contains(kind) else { return nil }
    let known = keys[kind] ?? []
    let new = changed.filter { $0.kind == kind && found[$0] == nil }
    return new.isEmpty ? known : (known + new).sorted()
  }

  /// What the values of a record alone say that did not change, also where it is compared with others anew.
  func values(of key: RecordKey) -> [Discrepancy]? {
    found(key).map { found in found.filter { ValueAudit.codes.contains($0.code) } }
  }

  /// What was found of a record that did not change; nil when it has to be checked.
  func found(_ key: RecordKey) -> [Discrepancy]? {
    changed.contains(key) ? nil : found[key] ?? []
  }
}
