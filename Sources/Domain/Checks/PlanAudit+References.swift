extension PlanAudit {
  /// Looks for everything that rows of the plan name by its id.
  mutating func checkReferences() {
    for task in plan.tasks {
      let path = Path(["tasks", task.id.text])
      for party in task.parties {
        let place = Path(path.steps + ["parties", party.id.text])
        for participant in party.named { check(participant, at: place) }
      }
      for line in task.lines { checkLine(line.text, at: path.appending("lines")) }
    }
    for target in plan.targets { checkReferences(of: target) }
    for duty in plan.responsibilities {
      let path = Path(["responsibilities", duty.id.text])
      checkUnit(duty.unit, at: path.appending("unit"))
      checkGroup(duty.group, at: path.appending("group"))
    }
    for duty in plan.reportDuties {
      let path = Path(["reportDuties", duty.id.text])
      checkGroup(duty.senders, at: path.appending("senders"))
      for receipt in duty.received {
        let place = path.appending(ReportDuty.fields.received.key).appending(receipt.id.text)
        checkUnit(receipt.unit, at: place.appending("unit"))
        if receipt.year == nil { noteYearless(place, in: duty) }
      }
    }
    checkParents()
  }

  /// Notes a report that came in and is counted for no year.
  private mutating func noteYearless(_ receipt: Path, in duty: ReportDuty) {
    note(
      .reportYear, .planRow(list: "reportDuties", ordinal: "", name: duty.content),
      [
        PlacedFigure(
          receipt.appending(ReportReceipt.fields.year.key), printed: nil as Figure?, holds: nil)
      ])
  }

  /// Looks for what a target names.
  private mutating func checkReferences(of target: Target) {
    let path = Path(["targets", target.id.text])
    checkGroup(target.group, at: path.appending("group"))
    for (field, ids) in [("under", target.under), ("units", target.units)] {
      for id in ids where !store.units.contains(id) {
        discrepancies.append(.missing(id.text, in: record, at: path.appending(field)))
      }
    }
    if let budget = target.budget, store.budgets[budget] == nil {
      discrepancies.append(.missing(budget.text, in: record, at: path.appending("budget")))
    } else if !target.line.isEmpty {
      checkLine(target.line, at: path.appending("line"))
    }
  }

  /// Looks for the rows above rows.
  private mutating func checkParents() {
    let sections = Set(plan.sections.map(\.id))
    for section in plan.sections {
      guard let parent = section.parent, !sections.contains(parent) else { continue }
      let path = Path(["sections", section.id.text, "parent"])
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
    let tasks = Set(plan.tasks.map(\.id))
    for task in plan.tasks {
      guard let parent = task.parent, !tasks.contains(parent) else { continue }
      let path = Path(["tasks", task.id.text, "parent"])
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
    let targets = Set(plan.targets.map(\.id))
    for target in plan.targets {
      guard let parent = target.parent, !targets.contains(parent) else { continue }
      let path = Path(["targets", target.id.text, "parent"])
      discrepancies.append(.missing(parent.text, in: record, at: path))
    }
  }

  /// Looks whether somebody exists who takes part in a task.
  private mutating func check(_ participant: Participant, at place: Path) {
    switch participant {
    case .unit(let unit): checkUnit(unit, at: place.appending("unit"))
    case .group(let group): checkGroup(group, at: place.appending("group"))
    case .committee(let committee):
      if store.committees.contains(committee) { return }
      discrepancies.append(
        .missing(committee.text, in: record, at: place.appending("committee")))
    case .body(let body):
      if store.bodies.contains(body) { return }
      discrepancies.append(.missing(body.text, in: record, at: place.appending("outsideBody")))
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
