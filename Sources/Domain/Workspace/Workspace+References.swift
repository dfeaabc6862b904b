extension Workspace {
  /// The live records that name any of some records or rows, in the order of their kinds and ids.
  package func records(naming ids: Set<String>) -> [RecordKey] {
    records.values.filter { !$0.tree.isDeleted && $0.tree.names(anyOf: ids) }.map(\.key).sorted()
  }

  /// The units of a group: those listed, or those that its rule finds.
  ///
  /// A rule finds the units that exist on the day; without a day, those that have not ended.
  package func members(of group: UnitGroup, on day: Day? = nil) -> [ID<Unit>] {
    if !group.members.isEmpty { return group.members.map(\.unit) }
    guard group.isKnown else { return [] }
    var found: [ID<Unit>] = []
    for unit in all(Unit.self) {
      guard day.map({ unit.exists(on: $0) }) ?? (unit.existence.to == nil) else { continue }
      if let kind = group.unitKind, unit.kind(on: day) != kind { continue }
      if let parent = group.parent, unit.parent(on: day) != parent { continue }
      found.append(unit.id)
    }
    return found
  }
}

extension Tree {
  /// Whether any of these ids stands in the record, its log and its own id left out.
  package func names(anyOf ids: Set<String>) -> Bool {
    switch self {
    case .text(let text): ids.contains(text)
    case .list(let elements): elements.contains { $0.names(anyOf: ids) }
    case .object(let members):
      members.contains { key, value in
        key != FrameKey.log.rawValue && key != FrameKey.id.rawValue && value.names(anyOf: ids)
      }
    case .null, .flag, .integer, .literal: false
    }
  }
}
