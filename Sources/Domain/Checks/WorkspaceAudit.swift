/// All that does not agree in a store: estimates, rosters, plans, references.
///
/// The order is stable: by kind, by record, then as it stands in the record. Deleted records are
/// not checked, and whatever still names one is `ref.missing`.
///
///     let errors = audit(workspace).filter { $0.severity == .error }
package func audit(_ workspace: Workspace) -> [Discrepancy] {
  WorkspaceAudit(workspace).discrepancies
}

/// The check of a whole store: what does not agree, and what holds in each estimate.
package struct WorkspaceAudit {
  private let workspace: Workspace
  private let units: Set<ID<Unit>>
  private let knowledge: PlanKnowledge
  /// The checks of the estimates, by id.
  package let budgets: [ID<Budget>: BudgetAudit]
  /// All that does not agree, in a stable order.
  package private(set) var discrepancies: [Discrepancy] = []

  /// Checks all live records.
  package init(_ workspace: Workspace) {
    self.workspace = workspace
    var units: Set<ID<Unit>> = []
    var norms: [NormTable] = []
    var live: [Record] = []
    for record in workspace.records.values where !record.tree.isDeleted { live.append(record) }
    live.sort { $0.key < $1.key }
    for record in live {
      if case .unit(let unit) = record.value { units.insert(unit.id) }
      if case .normTable(let table) = record.value { norms.append(table) }
    }
    var budgets: [ID<Budget>: BudgetAudit] = [:]
    var tables: [ID<Budget>: Budget] = [:]
    var groups: Set<ID<UnitGroup>> = []
    for record in live {
      if case .group(let group) = record.value { groups.insert(group.id) }
      guard case .budget(let budget) = record.value else { continue }
      tables[budget.id] = budget
      budgets[budget.id] = BudgetAudit(budget, plan: nil, norms: norms, record: record.key)
    }
    self.units = units
    self.budgets = budgets
    knowledge = PlanKnowledge(units: units, groups: groups, budgets: tables)
    for record in live { check(record) }
  }

  /// Checks one record.
  private mutating func check(_ record: Record) {
    switch record.value {
    case .unit(let unit): check(unit, record.key)
    case .group(let group): check(group, record.key)
    case .plan(let plan): check(plan, record.key)
    case .budget(let budget):
      if let plan = budget.plan, workspace.plan(plan) == nil {
        discrepancies.append(.missing(plan.text, in: record.key, at: "plan"))
      }
      discrepancies.append(contentsOf: budgets[budget.id]?.discrepancies ?? [])
    case .criteriaSet(let set):
      discrepancies.append(contentsOf: CriteriaAudit(set, record: record.key).discrepancies)
    case .normTable, .foreign: break
    }
  }

  /// Looks for the units to which a unit belonged.
  private mutating func check(_ unit: Unit, _ record: RecordKey) {
    for parent in unit.parents {
      checkExists(parent.unit, record, at: Path(["parents", parent.id.text, "unit"]))
    }
  }

  /// Looks for the units of a group.
  private mutating func check(_ group: UnitGroup, _ record: RecordKey) {
    if let parent = group.parent { checkExists(parent, record, at: "parent") }
    for member in group.members {
      checkExists(member.unit, record, at: Path(["members", member.id.text, "unit"]))
    }
  }

  /// Checks the rosters of a plan, its own parts and the figures of its text.
  private mutating func check(_ plan: Plan, _ record: RecordKey) {
    let rosters = RosterAudit(plan, units: units, record: record)
    discrepancies.append(contentsOf: rosters.discrepancies)
    let parts = PlanAudit(plan, record: record, store: knowledge)
    discrepancies.append(contentsOf: parts.discrepancies)
    var audited: Set<ID<Budget>> = []
    for figure in plan.figures {
      guard let budget = budgets[figure.budget] else {
        let path = Path(["figures", figure.id.text, "budget"])
        discrepancies.append(.missing(figure.budget.text, in: record, at: path))
        continue
      }
      guard audited.insert(figure.budget).inserted else { continue }
      discrepancies.append(contentsOf: budget.discrepancies(of: plan))
    }
  }

  /// Looks whether a unit exists.
  private mutating func checkExists(_ unit: ID<Unit>, _ record: RecordKey, at path: Path) {
    if units.contains(unit) { return }
    discrepancies.append(.missing(unit.text, in: record, at: path))
  }
}
