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
  private let units: [ID<Unit>: Unit]
  private let knowledge: PlanKnowledge
  /// The checks of the estimates, by id.
  package let budgets: [ID<Budget>: BudgetAudit]
  /// All that does not agree, in a stable order.
  package private(set) var discrepancies: [Discrepancy] = []

  /// Checks all live records; the chains of score sheets as the workspace replayed them.
  package init(_ workspace: Workspace) {
    self.workspace = workspace
    var units: [ID<Unit>: Unit] = [:]
    var norms: [NormTable] = []
    var live: [Record] = []
    for record in workspace.records.values where !record.tree.isDeleted { live.append(record) }
    live.sort { $0.key < $1.key }
    for record in live {
      if case .unit(let unit) = record.value { units[unit.id] = unit }
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
    knowledge = PlanKnowledge(units: Set(units.keys), groups: groups, budgets: tables)
    for record in live { check(record) }
  }

  /// Checks one record.
  private mutating func check(_ record: Record) {
    switch record.value {
    case .unit(let unit):
      let found = UnitAudit(unit, units: units, record: record.key).discrepancies
      discrepancies.append(contentsOf: found)
    case .group(let group): check(group, record.key)
    case .plan(let plan): check(plan, record.key)
    case .budget(let budget):
      if let plan = budget.plan, workspace.plan(plan) == nil {
        discrepancies.append(.missing(plan.text, in: record.key, at: "plan"))
      }
      discrepancies.append(contentsOf: budgets[budget.id]?.discrepancies ?? [])
    case .criteriaSet(let set):
      discrepancies.append(contentsOf: CriteriaAudit(set, record: record.key).discrepancies)
    case .campaign(let campaign): check(campaign, record.key)
    case .sheet(let sheet): check(sheet, record.key)
    case .normTable, .foreign: break
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
    let rosters = RosterAudit(plan, units: knowledge.units, record: record)
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

  /// Looks for what a campaign and its rows name.
  private mutating func check(_ campaign: Campaign, _ record: RecordKey) {
    checkExists(campaign.plan.map { RecordKey(.plan, $0.text) }, record, at: "plan")
    checkExists(
      campaign.criteriaSet.map { RecordKey(.criteriaSet, $0.text) }, record, at: "criteriaSet")
    for team in campaign.teams {
      let path = Path(["teams", team.id.text, "owner"])
      if let owner = team.owner { checkExists(owner, record, at: path) }
    }
    for visit in campaign.visits {
      let path = Path(["visits", visit.id.text])
      checkExists(visit.unit, record, at: path.appending("unit"))
      guard let team = visit.team, !campaign.teams.contains(where: { $0.id == team })
      else { continue }
      discrepancies.append(.missing(team.text, in: record, at: path.appending("team")))
    }
    for row in campaign.units {
      checkExists(row.unit, record, at: Path(["units", row.id.text, "unit"]))
    }
  }

  /// Looks for what a sheet names.
  private mutating func check(_ sheet: ScoreSheet, _ record: RecordKey) {
    checkExists(RecordKey(.campaign, sheet.campaign.text), record, at: "campaign")
    checkExists(sheet.unit, record, at: "unit")
    checkExists(RecordKey(.criteriaSet, sheet.criteriaSet.text), record, at: "criteriaSet")
    checkExists(sheet.supersedes.map { RecordKey(.sheet, $0.text) }, record, at: "supersedes")
    if let found = workspace.sheets[sheet.id]?.discrepancy(of: sheet) {
      discrepancies.append(found)
    }
  }

  /// Looks whether a record exists; nothing named is nothing missing.
  private mutating func checkExists(_ key: RecordKey?, _ record: RecordKey, at path: Path) {
    guard let key, workspace.live(key) == nil else { return }
    discrepancies.append(.missing(key.id, in: record, at: path))
  }

  /// Looks whether a unit exists.
  private mutating func checkExists(_ unit: ID<Unit>, _ record: RecordKey, at path: Path) {
    if units[unit] != nil { return }
    discrepancies.append(.missing(unit.text, in: record, at: path))
  }
}
