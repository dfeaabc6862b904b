import Vietnamese

/// One of the reports that a duty of a plan asks for in a year: from whom, and which came in.
package struct ReportRound: Sendable {
  /// One who sends a report.
  package struct Sender: Sendable {
    package let unit: ID<Unit>
    /// Its number among the reports that came in, and the report; nil while it is waited for.
    package let receipt: ReportReceipt?
    /// The day on which the unit's own record says that it reported.
    package let reported: Day?

    /// Whether nothing is waited for any more.
    package var hasSent: Bool { receipt != nil || reported != nil }
  }

  package let plan: ID<Plan>
  package let duty: ReportDuty
  package let year: Int
  /// Which of the reports of the year it is.
  package let period: ReportPeriod
  /// The units that have to in their order, as far as they were there in that year, then others that sent one.
  package let senders: [Sender]

  /// The rounds of a year, as many as its schedule asks for; none where the plan has no such duty.
  package static func all(
    _ duty: ID<ReportDuty>, of plan: ID<Plan>, year: Int, in workspace: Workspace
  ) -> [ReportRound] {
    guard let found = workspace.plan(plan),
      let duty = found.reportDuties.first(where: { $0.id == duty })
    else { return [] }
    return found.reportPeriods(of: duty, in: year).map {
      ReportRound(duty, of: plan, $0, workspace)
    }
  }

  /// The round of a year, of that number where it has several, else the first.
  ///
  /// Nil where the plan has no such duty, or the year no such round.
  package init?(
    _ duty: ID<ReportDuty>, of plan: ID<Plan>, year: Int, number: Int? = nil,
    in workspace: Workspace
  ) {
    let rounds = ReportRound.all(duty, of: plan, year: year, in: workspace)
    guard let round = rounds.first(where: { number == nil || $0.period.number == number }) else {
      return nil
    }
    self = round
  }

  private init(
    _ found: ReportDuty, of plan: ID<Plan>, _ period: ReportPeriod, _ workspace: Workspace
  ) {
    (self.plan, duty, self.period, year) = (plan, found, period, period.year)
    let year = period.year
    let there = workspace.senders(of: found).filter {
      workspace.unit($0)?.wasThere(in: year) ?? false
    }
    var units: [ID<Unit>] = []
    let receipts = found.receipts(for: period)
    let sent = found.received.filter { receipts[$0.unit]?.id == $0.id }
    var seen: Set<ID<Unit>> = []
    for unit in there + sent.map(\.unit) where seen.insert(unit).inserted { units.append(unit) }
    senders = units.map { unit in
      Sender(
        unit: unit, receipt: receipts[unit],
        // The record of a unit knows one report of a year.
        reported: period.isOneOfSeveral ? nil : workspace.unit(unit)?.duty(of: year)?.reported)
    }
  }

  /// The list of the reports that came in.
  package var list: Path { Plan.fields.reportDuties[duty.id] / ReportDuty.fields.received }

  /// The place of a report that came in.
  package func place(of receipt: ReportReceipt) -> Path { list.appending(receipt.id.text) }

  /// The changes that enter a report of each unit that sent none yet, as come in on that day.
  ///
  /// They stand behind the last report, or the one that other changes add.
  package func changes(
    receivedFrom units: [ID<Unit>], on day: Day?, ids: inout IDGenerator, behind last: String? = nil
  ) -> [Change] {
    var after = last ?? duty.received.last?.id.text
    // Who sent one is passed over, and so is a unit that is named twice.
    var seen = Set(senders.filter { $0.receipt != nil }.map(\.unit))
    var changes: [Change] = []
    for unit in units where seen.insert(unit).inserted {
      let id = ids.next(letter: ReportReceipt.letter)
      var row = receipt(of: unit, Tree.row(id: id))
      if let day { row = row.with(ReportReceipt.fields.on, tree: .text(day.iso)) }
      changes.append(Change(plan.key, .insert(list, row: row, after: after)))
      after = id
    }
    return changes
  }

  /// What tells the report of a unit from the others of its duty: the unit, the year, and which of the year it is.
  package func receipt(of unit: ID<Unit>, _ row: Tree = .object([:])) -> Tree {
    let fields = ReportReceipt.fields
    return row.with(fields.unit, tree: .text(unit.text)).with(fields.year, tree: .integer(year))
      .with(fields.period, tree: period.isOneOfSeveral ? .integer(period.number) : nil)
  }

  /// The units that a pasted list names, one a line, among those that are waited for; and what of it is unclear.
  ///
  /// A line may name a group as well: all of its units that are waited for are meant.
  package func senders(named text: String, in workspace: Workspace) -> ListedUnits {
    let pool = senders.compactMap { workspace.live($0.unit.key) }
    var listed = workspace.units(listed: text, as: workspace.namingTimes(in: plan.key), among: pool)
    listed.take { line in
      // A number or a dash may stand in front, and a group may begin with a number itself.
      let rest = line.split(separator: " ", maxSplits: 1).last.map { String($0) } ?? line
      let found = [line, rest].lazy.map { workspace.meant(.group, $0) }.first { $0.count == 1 }
      guard let group = found?.first?.value(as: UnitGroup.self) else { return [] }
      return own(of: Set(workspace.members(of: group)))
    }
    return listed
  }

  /// Those of some units that are waited for, or have sent one, in their order.
  package func own(of units: Set<ID<Unit>>) -> [ID<Unit>] {
    senders.map(\.unit).filter { units.contains($0) }
  }
}

extension Unit {
  /// Whether it was there on some day of a year.
  fileprivate func wasThere(in year: Int) -> Bool {
    guard let last = Day.last(of: year), let before = Day.last(of: year - 1) else { return false }
    if exists(on: last) { return true }
    return existence.to.map { $0 > before } ?? false
  }
}
