import Domain
import Phrases

extension TableID {
  /// Of what the units of some rows can be reminded; nil where the table lists nothing that is waited for.
  package func reminders(of rows: [GridRow], _ view: GridView) -> [Reminding]? {
    switch self {
    case .drilldown(.due) where rows.isEmpty, .drilldown(.dueItem) where rows.isEmpty: return []
    case .drilldown(.due):
      let ids = Set(rows.map(\.id))
      return view.dueItems.filter { ids.contains($0.rowID) }.flatMap { $0.reminders(view.phrases) }
    case .drilldown(.dueItem(let category, let record, let place)):
      let item = view.dueItems.first {
        $0.category == category && $0.record == record && $0.place == place
      }
      guard let item else { return [] }
      let all = item.reminders(view.phrases)
      // The first row is the thing itself: all who have still to do it.
      if rows.contains(where: { $0.id == DrilldownList.itemRow }) { return all }
      let units = Set(rows.map(\.thing))
      return all.filter { units.contains($0.unit.text) }
    case .reports(let duty, let plan): return view.reminders(of: rows, duty, plan)
    case .dashboard, .drilldown, .plans, .planPart, .planChart, .planBudgets, .planRosters, .units,
      .unitPart, .unitScores, .rosters, .groups, .campaigns, .agenda, .campaign, .campaignPart,
      .sheet,
      .finding,
      .estimates, .budget, .budgetTotals, .records, .rows, .form, .history, .everything,
      .replacements, .importedLines:
      return nil
    }
  }
}

extension GridView {
  /// What is due as the list of it shows.
  fileprivate var dueItems: [DueItem] {
    let view = counted
    return DueList(view.workspace, year: view.year, today: view.today).items
  }

  /// Those of some senders of a report who did not send it.
  fileprivate func reminders(
    of rows: [GridRow], _ duty: ID<ReportDuty>, _ plan: ID<Plan>
  ) -> [Reminding] {
    let chosen = rows.compactMap(\.sender)
    return ReportRound.all(duty, of: plan, year: year, in: workspace).flatMap { round in
      let period = round.period.isOneOfSeveral ? round.period : nil
      let units = Set(chosen.filter { $0.period == period?.number }.map(\.unit))
      let content = round.duty.content.inOneLine
      let about = period.map { "\(content) (\(phrases.reportPeriod($0)))" } ?? content
      return round.senders.filter { !$0.hasSent && units.contains($0.unit) }
        .map { Reminding($0.unit, of: about, due: round.period.due) }
    }
  }
}

extension DueItem {
  /// The id of its row in the list of what is due.
  var rowID: String { "\(category).\(record.id).\(place.text).\(day.iso).\(title)" }

  /// What it is called in a reminder.
  func reminder(_ phrases: Phrases) -> String { phrases.reminder(of: self) }

  /// The reminders of it, one to each unit that has still to do it.
  func reminders(_ phrases: Phrases) -> [Reminding] { phrases.reminders(of: self) }
}
