/// All that does not agree in a store: estimates, rosters, plans, references.
///
/// The order is stable: by kind, by record, then as it stands in the record. Deleted records are
/// not checked, and whatever still names one is `ref.missing`.
///
///     let errors = audit(workspace).filter { $0.severity == .error }
package func audit(_ workspace: Workspace, on today: Day? = nil) -> [Discrepancy] {
  WorkspaceAudit(workspace, on: today).discrepancies
}

/// The check of a whole store: what does not agree, and what holds in each estimate.
package struct WorkspaceAudit {
  private let workspace: Workspace
  private let today: Day?
  private let knowledge: PlanKnowledge
  /// What the units have beside each other; looked at with the first unit that is checked.
  private var neighbours: UnitNeighbours?
  /// The ids of all live units.
  package let units: Set<ID<Unit>>
  /// The checks of the estimates, by id.
  package let budgets: [ID<Budget>: BudgetAudit]
  /// All that does not agree, in a stable order.
  package private(set) var discrepancies: [Discrepancy] = []

  /// Checks all live records; the chains of score sheets as the workspace replayed them.
  ///
  /// Without a day nothing is said of years that are over. `earlier` spares those records of which
  /// nothing can have changed.
  package init(_ workspace: Workspace, on today: Day? = nil, after earlier: AuditCache? = nil) {
    self.workspace = workspace
    self.today = today
    let norms = workspace.all(NormTable.self)
    var budgets: [ID<Budget>: BudgetAudit] = [:]
    var tables: [ID<Budget>: Budget] = [:]
    for budget in workspace.all(Budget.self) {
      tables[budget.id] = budget
      budgets[budget.id] = BudgetAudit(budget, plan: nil, norms: norms, record: budget.id.key)
    }
    self.budgets = budgets
    units =
      earlier?.units ?? Set(workspace.all(Unit.self).map(\.id))
    var groups: [ID<UnitGroup>: UnitGroup] = [:]
    for group in workspace.all(UnitGroup.self) { groups[group.id] = group }
    let committees = Set(workspace.all(Committee.self).map(\.id))
    let bodies = Set(workspace.all(Body.self).map(\.id))
    knowledge = PlanKnowledge(
      units: units, groups: groups, committees: committees, bodies: bodies, budgets: tables)
    for kind in RecordKind.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      check(kind, after: earlier)
    }
    let damaged = DamagedNames(workspace)
    if !damaged.isEmpty { discrepancies = discrepancies.map { damaged.told($0) } }
  }

  /// Checks the records of a kind, as far as they were not checked before.
  private mutating func check(_ kind: RecordKind, after earlier: AuditCache?) {
    guard let earlier, let keys = earlier.records(of: kind) else {
      for record in workspace.all(kind) { check(record) }
      return
    }
    for key in keys {
      if let found = earlier.found(key) {
        discrepancies.append(contentsOf: found)
      } else if let record = workspace.live(key) {
        check(record)
      }
    }
  }

  /// Checks one record.
  private mutating func check(_ record: Record) {
    switch record.value {
    case .unit(let unit):
      let neighbours = neighbours ?? UnitNeighbours(workspace)
      self.neighbours = neighbours
      let found = UnitAudit(unit, in: workspace, among: neighbours, record: record.key)
        .discrepancies
      discrepancies.append(contentsOf: found)
    case .plan(let plan): check(plan, record.key)
    case .budget(let budget):
      // The lines and the estimate's figures have checks of their own.
      checkReferences(record, except: [Budget.fields.lines.key])
      discrepancies.append(contentsOf: budgets[budget.id]?.discrepancies ?? [])
      discrepancies.append(contentsOf: budget.yearsLeftOut(record.key))
      let plan = budget.plan.flatMap { workspace.plan($0) }
      let maintenance = MaintenanceAudit(budget, of: plan, record: record.key)
      discrepancies.append(contentsOf: maintenance.discrepancies)
      guard let plan else { return }
      let footnote = FootnoteAudit(budget, of: plan, record: record.key)
      discrepancies.append(contentsOf: footnote.discrepancies)
    case .criteriaSet(let set):
      discrepancies.append(contentsOf: CriteriaAudit(set, record: record.key).discrepancies)
      checkReferences(
        record,
        except: [
          CriteriaSet.fields.criteria.key, CriteriaSet.fields.parts.key,
          CriteriaSet.fields.scales.key,
        ])
      if let changed = workspace.discrepancy(of: set) { discrepancies.append(changed) }
    case .sheet(let sheet):
      checkReferences(record)
      discrepancies.append(contentsOf: workspace.discrepancies(of: sheet))
      if workspace.sheets.doubles(of: sheet.unit, in: sheet.campaign).contains(sheet.id) {
        discrepancies.append(
          Discrepancy(
            .sheetTwice, in: record.key,
            .reference(field: ScoreSheet.fields.version.key, fullOrdinal: ""),
            [
              PlacedFigure(
                Path(ScoreSheet.fields.version), printed: .count(sheet.version), holds: nil)
            ]))
      }
    case .group(let group):
      checkReferences(record)
      let found = GroupAudit(group, record: record.key).discrepancies
      discrepancies.append(contentsOf: found)
    case .campaign(let campaign):
      checkReferences(record)
      discrepancies.append(contentsOf: workspace.registerDiscrepancies(of: campaign))
    case .committee, .training, .meeting, .body, .remark:
      checkReferences(record)
    case .normTable: break
    }
  }

  /// Looks for all that a record names, but for some of its fields.
  private mutating func checkReferences(_ record: Record, except others: Set<String> = []) {
    let found = ReferenceAudit(record, in: workspace, lines: knowledge.lines, except: others)
    discrepancies.append(contentsOf: found.discrepancies)
  }

  /// Checks the rosters of a plan, its own parts and the figures of its text.
  private mutating func check(_ plan: Plan, _ record: RecordKey) {
    let rosters = RosterAudit(plan, units: knowledge.units, record: record)
    discrepancies.append(contentsOf: rosters.discrepancies)
    discrepancies.append(contentsOf: plan.endedUnits(record, in: workspace))
    let bases = RosterBaseAudit(plan, record: record, in: workspace)
    discrepancies.append(contentsOf: bases.discrepancies)
    let parts = PlanAudit(plan, record: record, store: knowledge)
    discrepancies.append(contentsOf: parts.discrepancies)
    let targets = TargetAudit(plan, record: record, in: workspace, today: today)
    discrepancies.append(contentsOf: targets.discrepancies)
    var audited: Set<ID<Budget>> = []
    for figure in plan.figures {
      guard let budget = budgets[figure.budget] else {
        let path = Plan.fields.figures[figure.id] / PlanFigure.fields.budget
        discrepancies.append(.missing(figure.budget.text, in: record, at: path))
        continue
      }
      guard audited.insert(figure.budget).inserted else { continue }
      discrepancies.append(contentsOf: budget.discrepancies(of: plan))
    }
  }
}
