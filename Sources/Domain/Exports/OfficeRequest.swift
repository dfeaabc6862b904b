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
  /// A table as somebody sees it, with its filter and order.
  case table(OfficeTable)

  /// The record that it is about; nil for what is about several, or about what is seen.
  package var record: RecordKey? {
    switch self {
    case .plan(let id), .rosters(let id), .annual(let id, _), .targets(let id, _): id.key
    case .estimate(let id): id.key
    case .scoreForms(let id, _), .decision(let id), .findings(let id), .campaign(let id): id.key
    case .minutes, .reminders, .dashboard, .table: nil
    }
  }
}
