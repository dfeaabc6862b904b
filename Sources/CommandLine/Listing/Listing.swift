import Domain
import Vietnamese

/// What a store holds of each kind, as items that are listed, found by name and shown.
struct Listing {
  let workspace: Workspace
  /// Names, codes and which units there are: as of this day, or the newest.
  let day: Day?
  /// The check of the store, for kinds that show what holds.
  let audit: WorkspaceAudit?
  /// What of each estimate is spent and left, where the store is checked.
  private let standings: [ID<Budget>: BudgetStanding]
  /// Units that ended before this day are left out.
  private let today: Day?

  /// Lists from a workspace as of `day`, or as it stands `today`; `isAudited` checks it as well.
  init(_ workspace: Workspace, on day: Day? = nil, today: Day? = nil, isAudited: Bool = false) {
    self.workspace = workspace
    self.day = day
    self.today = today
    audit = isAudited ? WorkspaceAudit(workspace) : nil
    var standings: [ID<Budget>: BudgetStanding] = [:]
    for (id, audit) in audit?.budgets ?? [:] {
      standings[id] = workspace.budget(id).map { BudgetStanding($0, audit) }
    }
    self.standings = standings
  }

  /// All items of a kind: units in the order of people, rows as they stand.
  func items(_ kind: ListedKind) -> [ListedItem] {
    let records = workspace.all(kind.record)
    switch kind.source {
    case .records:
      return sorted(records.filter { exists($0) }.map { ListedItem($0, in: workspace) })
    case .rows(in: let lists):
      return records.flatMap { ListedItem.rows(of: $0, at: .root, in: lists[...]) }
    case .findings:
      return records.flatMap { ListedItem($0, in: workspace).findings(in: workspace) }
    }
  }

  /// Whether a unit is there on the day asked for; other records always are.
  private func exists(_ record: Record) -> Bool {
    guard let unit = record.value(as: Unit.self) else { return true }
    if let day { return unit.exists(on: day) }
    guard let today, let to = unit.existence.to else { return true }
    return today <= to
  }

  /// Units as their tree has them, under those they belong to; everything else stays in its order.
  private func sorted(_ items: [ListedItem]) -> [ListedItem] {
    guard items.first?.unit != nil else { return items }
    let order = workspace.unitsInTree(on: day)
    let places = Dictionary(order.enumerated().map { ($1.key, $0) }) { first, _ in first }
    return items.map { (places[$0.record.key] ?? order.count, $0) }
      .sorted { ($0.0, $0.1.record.key) < ($1.0, $1.1.record.key) }
      .map(\.1)
  }

  /// The check of the estimate in which an item stands.
  func audit(of item: ListedItem) -> BudgetAudit? { item.budget.flatMap { audit?.budgets[$0.id] } }

  /// What is spent and left of the estimate in which an item stands.
  func standing(of item: ListedItem) -> BudgetStanding? { item.budget.flatMap { standings[$0.id] } }

  /// An item as JSON has it: its own plain fields, where it stands, what is worked out.
  func json(_ item: ListedItem, _ kind: ListedKind) -> Tree {
    var members: [String: Tree] = [FrameKey.id.key: .text(item.id)]
    for entry in kind.form.entries where entry.form.isOneValue {
      members[entry.key] = item.tree[entry.key]
    }
    if kind.source != .records {
      members[kind.record.ownerKey] = .text(item.record.key.id)
      if !item.fullOrdinal.isEmpty { members[ItemKey.fullOrdinal] = .text(item.fullOrdinal) }
    }
    for computed in kind.computed { members[computed.key] = computed.value(item, self) }
    return .object(members)
  }
}
