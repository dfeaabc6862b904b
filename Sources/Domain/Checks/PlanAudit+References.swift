extension PlanAudit {
  /// Looks for everything that rows of the plan name by its id.
  mutating func checkReferences() {
    for task in plan.tasks {
      let path = Plan.fields.tasks[task.id]
      for party in task.parties {
        let place = path / PlanTask.fields.parties[party.id]
        for participant in party.named { check(participant, at: place) }
      }
      for line in task.lines { checkLine(line.text, at: path / PlanTask.fields.lines) }
    }
    for target in plan.targets { checkReferences(of: target) }
    for duty in plan.responsibilities {
      let path = Plan.fields.responsibilities[duty.id]
      for unit in duty.units { checkUnit(unit, at: path / Responsibility.fields.units) }
      for group in duty.groups { checkGroup(group, at: path / Responsibility.fields.groups) }
    }
    for duty in plan.reportDuties {
      let path = Plan.fields.reportDuties[duty.id]
      for group in duty.senders { checkGroup(group, at: path / ReportDuty.fields.senders) }
      for unit in duty.senderUnits { checkUnit(unit, at: path / ReportDuty.fields.senderUnits) }
      for receipt in duty.received {
        let place = path / ReportDuty.fields.received[receipt.id]
        checkUnit(receipt.unit, at: place / ReportReceipt.fields.unit)
        if receipt.year == nil { noteYearless(place, in: duty) }
      }
    }
    checkParents()
  }

  /// Notes a report that came in and is counted for no year.
  private mutating func noteYearless(_ receipt: Path, in duty: ReportDuty) {
    note(
      .reportYear,
      .planRow(list: FieldKey(Plan.fields.reportDuties), ordinal: "", name: duty.content),
      [
        PlacedFigure(
          receipt / ReportReceipt.fields.year, printed: nil as Figure?, holds: nil)
      ])
  }

  /// Looks for what a target names.
  private mutating func checkReferences(of target: Target) {
    let path = Plan.fields.targets[target.id]
    checkGroup(target.group, at: path / Target.fields.group)
    for (field, ids) in [
      (Target.fields.under, target.under), (Target.fields.units, target.units),
    ] {
      for id in ids where !store.units.contains(id) {
        discrepancies.append(.missing(id.text, in: record, at: path / field))
      }
    }
    if let budget = target.budget, store.budgets[budget] == nil {
      discrepancies.append(.missing(budget.text, in: record, at: path / Target.fields.budget))
    } else if !target.line.isEmpty {
      checkLine(target.line, at: path / Target.fields.line)
    }
  }

  /// Looks for the rows above rows.
  private mutating func checkParents() {
    let sections = Set(plan.sections.map(\.id))
    for section in plan.sections {
      guard let parent = section.parent, !sections.contains(parent) else { continue }
      let path = Plan.fields.sections[section.id] / PlanSection.fields.parent
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
    let tasks = Set(plan.tasks.map(\.id))
    for task in plan.tasks {
      guard let parent = task.parent, !tasks.contains(parent) else { continue }
      let path = Plan.fields.tasks[task.id] / PlanTask.fields.parent
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
    let targets = Set(plan.targets.map(\.id))
    for target in plan.targets {
      guard let parent = target.parent, !targets.contains(parent) else { continue }
      let path = Plan.fields.targets[target.id] / Target.fields.parent
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
  }

  /// Looks whether somebody exists who takes part in a task.
  private mutating func check(_ participant: Participant, at place: Path) {
    switch participant {
    case .unit(let unit): checkUnit(unit, at: place / TaskParty.fields.units)
    case .group(let group): checkGroup(group, at: place / TaskParty.fields.groups)
    case .committee(let committee):
      if store.committees.contains(committee) { return }
      discrepancies.append(
        .missing(committee.text, in: record, at: place / TaskParty.fields.committee))
    case .body(let body):
      if store.bodies.contains(body) { return }
      discrepancies.append(
        .missing(body.text, in: record, at: place / TaskParty.fields.outsideBody))
    case .office: break
    }
  }

  /// Looks whether a unit exists.
  private mutating func checkUnit(_ unit: ID<Unit>?, at path: Path) {
    guard let unit, !store.units.contains(unit) else { return }
    discrepancies.append(.missing(unit.text, in: record, at: path))
  }

  /// Looks whether a group exists.
  private mutating func checkGroup(_ group: ID<UnitGroup>?, at path: Path) {
    guard let group, store.groups[group] == nil else { return }
    discrepancies.append(.missing(group.text, in: record, at: path))
  }

  /// Looks whether any estimate has a line.
  private mutating func checkLine(_ line: String, at path: Path) {
    if store.lines.contains(line) { return }
    discrepancies.append(.missing(line, in: record, at: path))
  }
}
