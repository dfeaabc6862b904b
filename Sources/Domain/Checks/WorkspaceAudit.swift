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
  /// What the units have beside each other.
  let neighbours: UnitNeighbours
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
    let norms = workspace.norms
    var budgets: [ID<Budget>: BudgetAudit] = [:]
    var tables: [ID<Budget>: Budget] = [:]
    for budget in workspace.all(Budget.self) {
      tables[budget.id] = budget
      budgets[budget.id] = workspace.audit(of: budget, by: norms)
    }
    self.budgets = budgets
    units =
      earlier?.units.ids ?? Set(workspace.all(Unit.self).map(\.id))
    neighbours = earlier?.units.neighbours ?? UnitNeighbours(workspace)
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
      for record in workspace.all(kind) { check(record, earlier?.values(of: record.key)) }
      return
    }
    for key in keys {
      if let found = earlier.found(key) {
        add(found)
      } else if let record = workspace.live(key) {
        check(record)
      }
    }
  }

  /// Checks a record as its kind does, and for what none can say, unless that is known.
  private mutating func check(_ record: Record, _ values: [Discrepancy]? = nil) {
    record.value.check(record, by: &self)
    if record.key.kind != .sheet { add(values ?? ValueAudit(record).discrepancies) }
  }

  /// Adds what a check of a record found.
  fileprivate mutating func add(_ found: [Discrepancy]) {
    discrepancies.append(contentsOf: found)
  }

  /// Looks for all that a record names, but for some of its fields.
  mutating func checkReferences(_ record: Record, except others: Set<String> = []) {
    let found = ReferenceAudit(record, in: workspace, lines: knowledge.lines, except: others)
    add(found.discrepancies)
  }

  /// Checks a unit for itself, and beside the others.
  fileprivate mutating func check(_ unit: Unit, _ record: RecordKey) {
    let found = UnitAudit(unit, in: workspace, among: neighbours, record: record)
    add(found.discrepancies)
  }

  /// Checks an estimate for itself, and against its plan.
  fileprivate mutating func check(_ budget: Budget, _ record: RecordKey) {
    add(budgets[budget.id]?.discrepancies ?? [])
    add(budget.yearsLeftOut(record))
    let plan = budget.plan.flatMap { workspace.plan($0) }
    let maintenance = MaintenanceAudit(budget, of: plan, record: record)
    add(maintenance.discrepancies)
    guard let plan else { return }
    let footnote = FootnoteAudit(budget, of: plan, record: record)
    add(footnote.discrepancies)
  }

  /// Checks a set for itself, and against the sheets that cite it.
  fileprivate mutating func check(_ set: CriteriaSet, _ record: RecordKey) {
    if let changed = workspace.discrepancy(of: set) { discrepancies.append(changed) }
  }

  /// Checks the events of a sheet, and whether it is the only one of its version.
  fileprivate mutating func check(_ sheet: ScoreSheet, _ record: RecordKey) {
    add(workspace.discrepancies(of: sheet))
    guard workspace.sheets.doubles(of: sheet.unit, in: sheet.campaign).contains(sheet.id) else {
      return
    }
    let version = ScoreSheet.fields.version
    discrepancies.append(
      Discrepancy(
        .sheetTwice, in: record, .reference(field: FieldKey(version), fullOrdinal: ""),
        [PlacedFigure(Path(version), printed: .count(sheet.version), holds: nil)]))
  }

  /// Checks the register of a campaign.
  fileprivate mutating func check(_ campaign: Campaign) {
    add(workspace.registerDiscrepancies(of: campaign))
    add(workspace.rightsDiscrepancies(of: campaign))
  }

  /// Checks who vouches for a key.
  fileprivate mutating func check(_ key: SigningKey) {
    add(workspace.discrepancies(of: key))
  }

  /// Checks the rosters of a plan, its own parts and the figures of its text.
  fileprivate mutating func check(_ plan: Plan, _ record: RecordKey) {
    let rosters = RosterAudit(plan, units: knowledge.units, record: record)
    add(rosters.discrepancies)
    add(plan.endedUnits(record, in: workspace))
    let bases = RosterBaseAudit(plan, record: record, in: workspace)
    add(bases.discrepancies)
    let parts = PlanAudit(plan, record: record, store: knowledge)
    add(parts.discrepancies)
    let targets = TargetAudit(plan, record: record, in: workspace, today: today)
    add(targets.discrepancies)
    var audited: Set<ID<Budget>> = []
    for figure in plan.figures {
      guard let budget = budgets[figure.budget] else {
        let path = Plan.fields.figures[figure.id] / PlanFigure.fields.budget
        discrepancies.append(.missing(figure.budget.text, in: record, at: path))
        continue
      }
      guard audited.insert(figure.budget).inserted else { continue }
      add(budget.discrepancies(of: plan))
    }
  }
}

extension Unit {
  /// By a check of its own.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.check(self, record.key)
  }
}

extension SigningKey {
  /// What it names, and who vouches for it.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
    audit.check(self)
  }
}

extension UnitGroup {
  /// What it names, and its counts.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
    audit.add(GroupAudit(self, record: record.key).discrepancies)
  }
}

extension Plan {
  /// By checks of its own.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.check(self, record.key)
  }
}

extension Budget {
  /// What it names; its lines and figures have checks of their own.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record, except: [Budget.fields.lines.key])
    audit.check(self, record.key)
  }
}

extension NormTable {
  /// What it names, and its ceilings beside each other.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
    audit.add(discrepancies(record.key))
  }
}

extension CriteriaSet {
  /// By a check of its own, and what else it names.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.add(CriteriaAudit(self, record: record.key).discrepancies)
    let fields = CriteriaSet.fields
    audit.checkReferences(
      record, except: [fields.criteria.key, fields.parts.key, fields.scales.key])
    audit.check(self, record.key)
  }
}

extension Campaign {
  /// What it names, and its register.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
    audit.check(self)
  }
}

extension ScoreSheet {
  /// What it names, and its events.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
    audit.check(self, record.key)
  }
}
