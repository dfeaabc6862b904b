/// What is asked to leave the program.
package enum OfficeRequest: Hashable, Sendable {
  /// A plan with all its parts.
  case plan(ID<Plan>)
  /// An estimate.
  case estimate(ID<Budget>)
  /// The lists of units of a plan.
  case rosters(ID<Plan>)
  /// The minutes of visits, one document for each sheet.
  case minutes([ID<ScoreSheet>])
  /// The forms on which units of a campaign score themselves; none named means all.
  case scoreForms(ID<Campaign>, [ID<Unit>])
  /// The decision on the teams of a campaign, with its programme of visits.
  case decision(ID<Campaign>)
  /// The notice of a campaign to the units that are visited, with its programme of visits.
  case notice(ID<Campaign>)
  /// What was found in a campaign, with who mends it by when.
  case findings(ID<Campaign>)
  /// The results of a campaign: ranking, grades, weakest criteria.
  case campaign(ID<Campaign>)
  /// What of a plan was done in a year, and what was spent.
  case annual(ID<Plan>, year: Int)
  /// How far the targets of a plan are reached in a year.
  case targets(ID<Plan>, year: Int)
  /// A letter to each unit that is late in a year.
  case reminders(year: Int)
  /// The leader's page of a year, with what changed since a day; nil is a week.
  case dashboard(year: Int, since: Day? = nil)
  /// How the units of a campaign rank.
  case ranking(ID<Campaign>)
  /// In which months of a year the tasks of a plan are done.
  case months(ID<Plan>, year: Int)
  /// What is due in a year and not done.
  case due(year: Int)
  /// What does not agree in the whole store.
  case discrepancies
  /// A table as somebody sees it, with its filter and order.
  case table(OfficeTable)

  /// What kind of document is asked for, by the word that commands and a store's model documents have for it.
  package enum Kind: String, CaseIterable, Sendable {
    case plan, budget, roster, minutes
    case scoreForm = "score-form"
    case decision, notice, findings
    case campaign, annual
    case targetReport = "target-report"
    case reminders, dashboard, ranking, months, due, discrepancies
  }

  /// What kind of document it is; nil for a table as it is seen.
  package var kind: Kind? {
    switch self {
    case .plan: .plan
    case .estimate: .budget
    case .rosters: .roster
    case .minutes: .minutes
    case .scoreForms: .scoreForm
    case .decision: .decision
    case .notice: .notice
    case .findings: .findings
    case .campaign: .campaign
    case .annual: .annual
    case .targets: .targetReport
    case .reminders: .reminders
    case .dashboard: .dashboard
    case .ranking: .ranking
    case .months: .months
    case .due: .due
    case .discrepancies: .discrepancies
    case .table: nil
    }
  }

  /// Whether it may come to a document for each of several units.
  package var isOfSeveral: Bool {
    switch self {
    case .minutes(let sheets): sheets.count > 1
    case .scoreForms(_, let units): units.count != 1
    case .reminders: true
    case .plan, .estimate, .rosters, .decision, .notice, .findings, .campaign, .annual, .targets,
      .dashboard, .ranking, .months, .due, .discrepancies, .table:
      false
    }
  }

  /// The record that it is about; nil for what is about several, or about what is seen.
  package var record: RecordKey? {
    switch self {
    case .plan(let id), .rosters(let id), .annual(let id, _), .targets(let id, _),
      .months(let id, _):
      id.key
    case .estimate(let id): id.key
    case .scoreForms(let id, _), .decision(let id), .notice(let id), .findings(let id),
      .campaign(let id), .ranking(let id):
      id.key
    case .minutes, .reminders, .dashboard, .due, .discrepancies, .table: nil
    }
  }
}
