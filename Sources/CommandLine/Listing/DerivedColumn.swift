import Domain

/// The keys of the members of an item that none of its own fields has.
enum ItemKey: String, TreeKey {
  case name, code, kind, kindName, parent, parentName, successors
  case known, holds, spent, left, discrepancies, listed
  case state, scored, criteriaCount, points, percent, grade, isOpen, repeats
  /// The ordinals from the top down to a row.
  case fullOrdinal = "trail"
}

/// A member of an item that is worked out, not read from a field of the item itself.
struct DerivedColumn: Sendable {
  let key: String
  let form: FieldForm
  let value: @Sendable (ListedItem, Listing) -> Tree?

  /// Names a member, what it holds and how it is found.
  init(
    _ key: some Keyed, _ form: FieldForm = .text,
    _ value: @escaping @Sendable (ListedItem, Listing) -> Tree?
  ) {
    self.key = key.key
    self.form = form
    self.value = value
  }
}

extension DerivedColumn {
  static let ofUnits = [
    DerivedColumn(ItemKey.name) { item, listing in item.unit.map { .text($0.name(on: listing.day)) }
    },
    DerivedColumn(ItemKey.code) { item, listing in
      item.unit?.code(on: listing.day).map { .text($0) }
    },
    DerivedColumn(ItemKey.kind, .unitKind) { item, listing in
      item.unit?.kind(on: listing.day).map { .text($0) }
    },
    DerivedColumn(ItemKey.kindName) { item, listing in
      item.unit?.kind(on: listing.day)
        .map { .text(listing.workspace.header.name(ofUnitKind: $0)) }
    },
    DerivedColumn(ItemKey.parent, .reference(.unit)) { item, listing in
      item.unit?.parent(on: listing.day).map { .text($0.text) }
    },
    DerivedColumn(ItemKey.parentName) { item, listing in
      item.unit?.parent(on: listing.day).flatMap { listing.workspace.unit($0) }
        .map { .text($0.name(on: listing.day)) }
    },
    DerivedColumn(ItemKey.successors, .texts) { item, listing in
      guard let unit = item.unit, unit.existence.to != nil else { return nil }
      return .list(listing.workspace.successors(of: unit.id).map { .text($0.id.text) })
    },
  ]

  static let ofGroups = [
    DerivedColumn(ItemKey.known, .integer) { item, listing in
      guard let group = item.group, group.isKnown else { return nil }
      return .integer(listing.workspace.members(of: group).count)
    },
    DerivedColumn(UnitGroup.fields.members, .texts) { item, listing in
      let members = item.group.map { listing.workspace.members(of: $0) } ?? []
      return .list(members.map { .text($0.text) })
    },
  ]

  static let ofBudgets = [
    DerivedColumn(Budget.fields.years, .texts) { item, _ in
      .list((item.budget?.years ?? []).map { .integer($0) })
    },
    DerivedColumn(Budget.fields.total, .money) { item, _ in
      (item.budget?.total?.amount).map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.holds, .money) { item, listing in
      item.budget.flatMap { listing.audit?.budgets[$0.id]?.holdsTotal(year: nil) }
        .map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.spent, .money) { item, _ in
      (item.budget?.spent()).map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.left, .money) { item, listing in
      (listing.standing(of: item)?.total.left).map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.discrepancies, .integer) { item, listing in
      (listing.audit?.discrepancies).map { found in
        .integer(found.filter { $0.record == item.record.key }.count)
      }
    },
  ]

  static let ofLines = [
    DerivedColumn(ItemKey.holds, .money) { item, listing in
      item.line.flatMap { listing.audit(of: item)?.holds($0, year: nil) }.map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.spent, .money) { item, listing in
      item.line.flatMap { listing.standing(of: item)?.lines[$0]?.spent }.map { .integer($0.dong) }
    },
    DerivedColumn(ItemKey.left, .money) { item, listing in
      item.line.flatMap { listing.standing(of: item)?.lines[$0]?.left }.map { .integer($0.dong) }
    },
    DerivedColumn(BudgetLine.fields.years, .texts) { item, listing in
      var years = item.tree[BudgetLine.fields.years]?.members ?? [:]
      guard let line = item.line, let audit = listing.audit(of: item) else { return nil }
      for (key, figures) in years {
        let holds = Int(key).flatMap { audit.holds(line, year: $0) }
        years[key] = figures.with(ItemKey.holds, tree: holds.map { .integer($0.dong) })
      }
      return .object(years)
    },
  ]

  static let ofRosters = [
    DerivedColumn(ItemKey.listed, .integer) { item, _ in
      let groups = item.tree[Roster.fields.groups]?.elements ?? []
      return .integer(
        groups.reduce(0) { $0 + ($1[RosterGroup.fields.entries]?.elements?.count ?? 0) })
    }
  ]

  static let ofSheets = [
    DerivedColumn(ItemKey.state, .choice(SheetState.allCases.map(\.rawValue))) { item, _ in
      item.events.map { .text($0.state.rawValue) }
    },
    DerivedColumn(ItemKey.scored, .integer) { item, _ in
      item.result.map { .integer($0.total.scored) }
    },
    DerivedColumn(ItemKey.criteriaCount, .integer) { item, _ in
      item.result.map { .integer($0.total.count) }
    },
    DerivedColumn(ItemKey.points, .hundredths) { item, _ in
      item.result.map { .integer($0.total.points.hundredths) }
    },
    DerivedColumn(ItemKey.percent, .hundredths) { item, _ in
      (item.result?.percent).map { .integer($0.hundredths) }
    },
    DerivedColumn(ItemKey.grade) { item, _ in
      (item.result?.grade).map { .text($0.name) }
    },
  ]

  static let ofFindings = [
    DerivedColumn(ScoreSheet.fields.unit, .reference(.unit)) { item, _ in
      item.record.tree[ScoreSheet.fields.unit]
    },
    DerivedColumn(ScoreSheet.fields.campaign, .reference(.campaign)) { item, _ in
      item.record.tree[ScoreSheet.fields.campaign]
    },
    DerivedColumn(ItemKey.isOpen, .flag) { item, _ in
      .flag(item.tree[Finding.fields.verified] == nil)
    },
    DerivedColumn(ItemKey.repeats, .integer) { item, listing in
      guard let id = ID<ScoreSheet>(item.record.key.id),
        let sheet = listing.workspace.sheets[id],
        let finding = sheet.findings.first(where: { $0.id.text == item.id })
      else { return nil }
      return listing.workspace.repeated(by: finding, in: sheet).map { .integer($0.year) }
    },
  ]
}
