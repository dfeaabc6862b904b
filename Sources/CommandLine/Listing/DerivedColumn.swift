import Domain

/// A member of an item that is worked out, not read from a field of the item itself.
struct DerivedColumn: Sendable {
  let key: String
  let form: FieldForm
  let value: @Sendable (ListedItem, Listing) -> Tree?

  /// Names a member, what it holds and how it is found.
  init(
    _ key: String, _ form: FieldForm = .text,
    _ value: @escaping @Sendable (ListedItem, Listing) -> Tree?
  ) {
    self.key = key
    self.form = form
    self.value = value
  }
}

extension DerivedColumn {
  static let ofUnits = [
    DerivedColumn("name") { item, listing in item.unit.map { .text($0.name(on: listing.day)) } },
    DerivedColumn("code") { item, listing in item.unit?.code(on: listing.day).map { .text($0) } },
    DerivedColumn("kind", .unitKind) { item, listing in
      item.unit?.kind(on: listing.day).map { .text($0) }
    },
    DerivedColumn("kindName") { item, listing in
      item.unit?.kind(on: listing.day)
        .map { .text(listing.workspace.header.name(ofUnitKind: $0)) }
    },
    DerivedColumn("parent", .reference(.unit)) { item, listing in
      item.unit?.parent(on: listing.day).map { .text($0.text) }
    },
    DerivedColumn("parentName") { item, listing in
      item.unit?.parent(on: listing.day).flatMap { listing.workspace.unit($0) }
        .map { .text($0.name(on: listing.day)) }
    },
    DerivedColumn("successors", .texts) { item, listing in
      guard let unit = item.unit, unit.existence.to != nil else { return nil }
      return .list(listing.workspace.successors(of: unit.id).map { .text($0.id.text) })
    },
  ]

  static let ofGroups = [
    DerivedColumn("known", .integer) { item, listing in
      guard let group = item.group, group.isKnown else { return nil }
      return .integer(listing.workspace.members(of: group).count)
    },
    DerivedColumn("members", .texts) { item, listing in
      let members = item.group.map { listing.workspace.members(of: $0) } ?? []
      return .list(members.map { .text($0.text) })
    },
  ]

  static let ofBudgets = [
    DerivedColumn("years", .texts) { item, _ in
      .list((item.budget?.years ?? []).map { .integer($0) })
    },
    DerivedColumn("total", .money) { item, _ in
      (item.budget?.total?.amount).map { .integer($0.dong) }
    },
    DerivedColumn("holds", .money) { item, listing in
      item.budget.flatMap { listing.audit?.budgets[$0.id]?.holdsTotal(year: nil) }
        .map { .integer($0.dong) }
    },
    DerivedColumn("discrepancies", .integer) { item, listing in
      (listing.audit?.discrepancies).map { found in
        .integer(found.filter { $0.record == item.record.key }.count)
      }
    },
  ]

  static let ofLines = [
    DerivedColumn("holds", .money) { item, listing in
      item.line.flatMap { listing.audit(of: item)?.holds($0, year: nil) }.map { .integer($0.dong) }
    },
    DerivedColumn("years", .texts) { item, listing in
      var years = item.tree["years"]?.members ?? [:]
      guard let line = item.line, let audit = listing.audit(of: item) else { return nil }
      for (key, figures) in years {
        let holds = Int(key).flatMap { audit.holds(line, year: $0) }
        years[key] = figures.with("holds", holds.map { .integer($0.dong) })
      }
      return .object(years)
    },
  ]

  static let ofRosters = [
    DerivedColumn("listed", .integer) { item, _ in
      let groups = item.tree["groups"]?.elements ?? []
      return .integer(groups.reduce(0) { $0 + ($1["entries"]?.elements?.count ?? 0) })
    }
  ]

  static let ofSheets = [
    DerivedColumn("state", .choice(SheetState.allCases.map(\.rawValue))) { item, _ in
      item.events.map { .text($0.state.rawValue) }
    },
    DerivedColumn("scored", .integer) { item, _ in
      item.result.map { .integer($0.total.scored) }
    },
    DerivedColumn("criteriaCount", .integer) { item, _ in
      item.result.map { .integer($0.total.count) }
    },
    DerivedColumn("points", .hundredths) { item, _ in
      item.result.map { .integer($0.total.points.hundredths) }
    },
    DerivedColumn("percent", .hundredths) { item, _ in
      (item.result?.percent).map { .integer($0.hundredths) }
    },
    DerivedColumn("grade") { item, _ in
      (item.result?.grade).map { .text($0.name) }
    },
  ]

  static let ofFindings = [
    DerivedColumn("unit", .reference(.unit)) { item, _ in item.record.tree["unit"] },
    DerivedColumn("campaign", .reference(.campaign)) { item, _ in item.record.tree["campaign"] },
    DerivedColumn("isOpen", .flag) { item, _ in .flag(item.tree["verified"] == nil) },
  ]
}
