/// The check of a group of units against itself: how many there are said to be, and who is listed.
///
/// Fewer may be listed than there are, never more (`roster.count`).
struct GroupAudit {
  /// What does not agree.
  private(set) var discrepancies: [Discrepancy] = []

  /// Checks a group, which is `record`.
  init(_ group: UnitGroup, record: RecordKey) {
    let listed = Set(group.members.map(\.unit)).count
    guard let stated = group.statedCount, listed > stated else { return }
    let field = UnitGroup.fields.statedCount
    discrepancies.append(
      Discrepancy(
        .count, in: record, .reference(field: FieldKey(field), fullOrdinal: ""),
        [PlacedFigure(Path(field), printed: .count(stated), holds: .count(listed))]))
  }
}

extension Target {
  /// Whether it is about all units of its group, not only those of a kind or below a unit.
  func covers(_ group: UnitGroup) -> Bool {
    under.isEmpty && (unitKind == nil || unitKind == group.unitKind)
  }
}
