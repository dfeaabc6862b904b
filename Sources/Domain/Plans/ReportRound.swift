import Vietnamese

/// The reports that a duty of a plan asks for in a year: from whom, and which came in.
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
  /// The units that have to in their order, as far as they were there in that year, then others that sent one.
  package let senders: [Sender]

  /// The round of a year; nil where the plan has no such duty.
  package init?(_ duty: ID<ReportDuty>, of plan: ID<Plan>, year: Int, in workspace: Workspace) {
    guard let found = workspace.plan(plan)?.reportDuties.first(where: { $0.id == duty }) else {
      return nil
    }
    (self.plan, self.duty, self.year) = (plan, found, year)
    let there = workspace.senders(of: found).filter {
      workspace.unit($0)?.wasThere(in: year) ?? false
    }
    var units: [ID<Unit>] = []
    let sent = found.received.filter { $0.year == year }
    let receipts = Dictionary(sent.map { ($0.unit, $0) }) { first, _ in first }
    var seen: Set<ID<Unit>> = []
    for unit in there + sent.map(\.unit) where seen.insert(unit).inserted { units.append(unit) }
    senders = units.map { unit in
      Sender(
        unit: unit, receipt: receipts[unit],
        reported: workspace.unit(unit)?.duty(of: year)?.reported)
    }
  }

  /// The list of the reports that came in.
  package var list: Path { Plan.fields.reportDuties[duty.id] / ReportDuty.fields.received }

  /// The place of a report that came in.
  package func place(of receipt: ReportReceipt) -> Path { list.appending(receipt.id.text) }

  /// The changes that enter a report of each unit that sent none yet, as come in on that day.
  package func changes(
    receivedFrom units: [ID<Unit>], on day: Day?, ids: inout IDGenerator
  ) -> [Change] {
    var after = duty.received.last?.id.text
    // Who sent one is passed over, and so is a unit that is named twice.
    var seen = Set(senders.filter { $0.receipt != nil }.map(\.unit))
    var changes: [Change] = []
    for unit in units where seen.insert(unit).inserted {
      let id = ids.next(letter: ReportReceipt.letter)
      var row = Tree.row(id: id)
        .with(ReportReceipt.fields.unit, tree: .text(unit.text))
        .with(ReportReceipt.fields.year, tree: .integer(year))
      if let day { row = row.with(ReportReceipt.fields.on, tree: .text(day.iso)) }
      changes.append(Change(plan.key, .insert(list, row: row, after: after)))
      after = id
    }
    return changes
  }

  /// The units that a pasted list names, one a line, among those that are waited for; and what of it is unclear.
  ///
  /// A line may begin with a number or a dash, and have other columns behind tabs.
  package func senders(named text: String, in workspace: Workspace) -> Reading {
    let pool = senders.compactMap { workspace.live($0.unit.key) }
    let times = workspace.namingTimes(in: plan.key)
    var reading = Reading()
    for line in text.split(whereSeparator: \.isNewline) {
      guard let cells = try? line.split(separator: "\t").map({ try Workspace.cleaned(String($0)) })
      else {
        reading.unclear.append(String(line))
        continue
      }
      let words = cells.filter { !$0.isEmpty }
      guard !words.isEmpty else { continue }
      let meant = words.flatMap { [$0, $0.withoutLead] }.lazy
        .map { workspace.meant(.unit, $0, as: times, among: pool) }.first { $0.count == 1 }
      if let id = meant?.first.flatMap({ ID<Unit>($0.key.id) }) {
        reading.units.append(id)
      } else {
        reading.unclear.append(words.joined(separator: " "))
      }
    }
    return reading
  }

  /// What a pasted list says.
  package struct Reading: Hashable, Sendable {
    package fileprivate(set) var units: [ID<Unit>] = []
    /// The lines that name no one of the senders, or several.
    package fileprivate(set) var unclear: [String] = []
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

extension String {
  /// Without a number, a dash or a bullet in front of it.
  fileprivate var withoutLead: String {
    let rest = drop { $0.isNumber || ".)-–•+ ".contains($0) }
    return String(rest)
  }
}
