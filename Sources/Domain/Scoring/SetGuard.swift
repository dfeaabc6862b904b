/// What becomes of changes that would touch what score sheets are judged by.
///
/// Every way in asks it before anything is written: cells, forms, new and deleted rows, paste, undo,
/// `set`, `restore`.
package enum SetGuard: Equatable, Sendable {
  /// No sheet is judged by what they change.
  case free
  /// The set stays as it is, and its next version takes them.
  case nextVersion(NextVersion)
  case refused(SetRefusal)
}

/// The version of a criteria set that takes what was meant for the one in use.
package struct NextVersion: Equatable, Sendable {
  /// The set that stays as it is.
  package let kept: ID<CriteriaSet>
  /// How many sheets are judged by it.
  package let sheets: Int
  /// The set that takes the changes.
  package let next: RecordKey
  /// Whether it is made along with them.
  package let isNew: Bool
  /// All changes, those of the set meant for the next one.
  package let changes: [Change]
}

/// Why changes of a criteria set, or of a campaign's set, are not made as they are.
package enum SetRefusal: Error, Hashable, Sendable {
  /// It would be deleted while so many sheets are judged by it.
  case inUse(ID<CriteriaSet>, sheets: Int)
  /// A later version takes such edits.
  case newerVersion(ID<CriteriaSet>, ID<CriteriaSet>)
  /// The campaign has sheets: moving it is an act of its own.
  case wantsMove(ID<Campaign>, to: ID<CriteriaSet>?)
}

extension Workspace {
  /// Whether sheets are judged by a set, or may be.
  ///
  /// Where a sheet's file cannot be read, its set is taken to be in use.
  package func isInUse(_ set: ID<CriteriaSet>) -> Bool {
    if sheets.count(by: set) > 0 { return true }
    guard unreadable.contains(where: { $0.file.hasPrefix("rec/\(RecordKind.sheet.rawValue)/") })
    else { return false }
    return all(.campaign).contains { $0.tree[Campaign.fields.criteriaSet] == .text(set.text) }
  }

  /// Looks whether changes may be made as they are.
  package func guarded(_ changes: [Change], ids: inout IDGenerator) -> SetGuard {
    if let refusal = moving(changes) { return .refused(refusal) }
    for key in changes.map(\.record) where key.kind == .criteriaSet {
      guard let id = ID<CriteriaSet>(key.id), let record = live(key), isInUse(id) else { continue }
      let own = changes.filter { $0.record == key }
      guard let after = record.tree.making(own) else { continue }
      if after.isDeleted { return .refused(.inUse(id, sheets: sheets.count(by: id))) }
      guard Workspace.judging(after, key) != Workspace.judging(record.tree, key) else { continue }
      return versioned(changes, of: id, record, ids: &ids)
    }
    return .free
  }

  /// The refusal of a change that would put a campaign with sheets under another set by the way.
  private func moving(_ changes: [Change]) -> SetRefusal? {
    // A move brings its sheets along; it is asked about before it is made.
    guard !changes.contains(where: \.isSheetEvent) else { return nil }
    for change in changes where change.record.kind == .campaign {
      guard case .set(let path, _, let new) = change.act,
        path == Path(Campaign.fields.criteriaSet),
        let id = ID<Campaign>(change.record.id), sheets.count(in: id) > 0
      else { continue }
      return .wantsMove(id, to: new?.asText.flatMap { ID<CriteriaSet>($0) })
    }
    return nil
  }

  /// The bytes of what judges in a set; nil when it is none.
  private static func judging(_ tree: Tree, _ key: RecordKey) -> [UInt8]? {
    guard let set = try? Record(key, tree).value(as: CriteriaSet.self) else { return nil }
    return set.judging
  }

  /// The changes as the next version of a set takes them.
  private func versioned(
    _ changes: [Change], of set: ID<CriteriaSet>, _ record: Record, ids: inout IDGenerator
  ) -> SetGuard {
    let own = changes.filter { $0.record == record.key }
    let count = sheets.count(by: set)
    if let newest = newest(after: set) {
      let key = newest.key
      let moved = changes.map { $0.record == record.key ? Change(key, $0.act) : $0 }
      guard !isInUse(newest), live(key)?.tree.making(own) != nil else {
        return .refused(.newerVersion(set, newest))
      }
      return .nextVersion(
        NextVersion(kept: set, sheets: count, next: key, isNew: false, changes: moved))
    }
    let key = RecordKey(.criteriaSet, ids.next(letter: RecordKind.criteriaSet.letter))
    guard let tree = record.tree.nextVersion(key, after: own) else { return .free }
    let others = changes.filter { $0.record != record.key }
    return .nextVersion(
      NextVersion(
        kept: set, sheets: count, next: key, isNew: true,
        changes: [Change(key, .create(tree))] + others))
  }

  /// The last of the versions that came out of a set, nil when there is none.
  package func newest(after set: ID<CriteriaSet>) -> ID<CriteriaSet>? {
    var seen: Set<ID<CriteriaSet>> = [set]
    var here = set
    while let next = versions(after: here).first(where: { !seen.contains($0) }) {
      seen.insert(next)
      here = next
    }
    return here == set ? nil : here
  }

  /// The versions that came out of a set right away; one that nobody uses yet comes first.
  private func versions(after set: ID<CriteriaSet>) -> [ID<CriteriaSet>] {
    let found = all(CriteriaSet.self).filter { $0.supersedes == set }.map(\.id)
    return found.filter { !isInUse($0) } + found.filter { isInUse($0) }
  }
}

extension Tree {
  /// The record after changes; nil where one of them does not apply.
  fileprivate func making(_ changes: [Change]) -> Tree? {
    var next = self
    for change in changes {
      guard let made = try? next.applying(change, Stamp(at: "", by: "")) else { return nil }
      next = made
    }
    return next
  }

  /// A copy of a criteria set as its next version, after the changes that called for it.
  fileprivate func nextVersion(_ key: RecordKey, after changes: [Change]) -> Tree? {
    guard let made = making(changes), var members = made.members else { return nil }
    members[FrameKey.log] = nil
    members[FrameKey.id] = .text(key.id)
    let version = CriteriaSet.fields.version
    if members[version] == self[version] {
      members[version] = .text(CriteriaSet.version(after: self[version]?.asText ?? ""))
    }
    members[CriteriaSet.fields.supersedes] = self[FrameKey.id]
    return .object(members)
  }
}

extension CriteriaSet {
  /// What the version after one is called: `1` → `2`, anything else is numbered behind it.
  ///
  ///     CriteriaSet.version(after: "2019")       // "2019 (2)"
  ///     CriteriaSet.version(after: "2019 (2)")   // "2019 (3)"
  package static func version(after text: String) -> String {
    if text.isEmpty { return "2" }
    if let number = Int(text), (0..<1000).contains(number) { return String(number + 1) }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let number = Int(text[text.index(after: open)...].dropLast()), (0..<1000).contains(number)
    {
      return "\(text[..<open])(\(number + 1))"
    }
    return text + " (2)"
  }
}
