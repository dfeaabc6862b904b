import Domain

/// Which table a grid shows: the closed list.
package enum TableID: Equatable, Hashable, Sendable {
  case dashboard
  case drilldown(Drilldown)
  case plans
  case planPart(PlanPart, of: ID<Plan>)
  /// The tasks of a plan on the months of a year.
  case planChart(ID<Plan>)
  /// The estimates of a plan.
  case planBudgets(ID<Plan>)
  /// The lists that a plan chooses.
  case planRosters(ID<Plan>)
  case units
  case unitPart(UnitPart, of: ID<Unit>)
  /// How a unit was scored over the years.
  case unitScores(ID<Unit>)
  case rosters
  case groups
  case campaigns
  /// The visits of whoever sits at the screen.
  case agenda
  /// A table that is computed from a campaign and its sheets.
  case campaign(CampaignTable, of: ID<Campaign>)
  case campaignPart(CampaignPart, of: ID<Campaign>)
  case sheet(SheetTable, SheetName)
  /// A finding of a sheet with its steps.
  case finding(ID<Finding>, SheetName)
  /// The list of estimates.
  case estimates
  case budget(ID<Budget>)
  /// What an estimate comes to, by source, group and year.
  case budgetTotals(ID<Budget>)
  /// All records of a kind that has no table of its own.
  case records(RecordKind)
  /// The rows of a list that no other table shows.
  case rows(RecordKey, of: Path)
  /// The fields of a record, or of the row at that path.
  case form(RecordKey, Path)
  /// Who changed what in a record.
  case history(RecordKey)
  /// Who has to send a report, and whose came in.
  case reports(ID<ReportDuty>, of: ID<Plan>)
  /// All records and their rows, to be searched in.
  case everything
  /// The texts that a replacement would change.
  case replacements(TextReplacement)
  /// The lines of a list of units that is to be brought in.
  case importedLines

  /// Whether its rows are the fields of one record.
  package var isForm: Bool {
    if case .form = self { true } else { false }
  }

  /// What its columns, rows and cells come from.
  package var dataSource: any TableDataSource {
    switch self {
    case .dashboard: DashboardSource()
    case .drilldown(let drilldown): DrilldownSource(drilldown: drilldown)
    case .plans: PlanSource()
    case .planPart(.targets, let plan): PlanTargetSource(plan: plan)
    case .planPart(let part, let plan):
      RecordPartSource(part: part, key: plan.key)
    case .planChart(let plan): PlanChartSource(plan: plan)
    case .planBudgets(let plan): EstimateSource(plan: plan)
    case .planRosters(let plan): RosterSource(plan: plan)
    case .units: UnitSource()
    case .unitPart(let part, let unit):
      RecordPartSource(part: part, key: unit.key)
    case .unitScores(let unit): UnitScoreSource(unit: unit)
    case .rosters: RosterSource()
    case .groups: GroupSource()
    case .campaigns: CampaignSource()
    case .agenda: AgendaSource()
    case .campaign(.units, let id): CampaignUnitSource(campaign: id)
    case .campaign(.ranking, let id): RankingSource(campaign: id)
    case .campaign(.results, let id): ResultSource(campaign: id)
    case .campaign(.differences, let id): DifferenceSource(campaign: id)
    case .campaign(.findings, let id): FindingSource(scope: .campaign(id))
    case .campaignPart(let part, let id):
      RecordPartSource(part: part, key: id.key)
    case .sheet(.scores, let name): SheetScoreSource(name: name)
    case .sheet(.findings, let name): FindingSource(scope: .sheet(name))
    case .finding(let id, let name): FindingFormSource(finding: id, name: name)
    case .sheet(.events, let name): SheetEventSource(name: name)
    case .sheet(.versions, let name): SheetVersionSource(name: name)
    case .estimates: EstimateSource()
    case .budget(let id): BudgetSource(budget: id)
    case .budgetTotals(let id): BudgetSummarySource(budget: id)
    case .records(let kind): RecordListSource(kind: kind)
    case .rows(let key, let list):
      RecordPartSource(part: RecordRows(kind: key.kind, list: list), key: key)
    case .form(let key, let path): FormSource(record: key, path: path)
    case .history(let key): HistorySource(record: key)
    case .reports(let duty, let plan): ReportSource(plan: plan, duty: duty)
    case .everything: EverythingSource()
    case .replacements(let replacement): ReplacementSource(replacement: replacement)
    case .importedLines: ImportedLineSource()
    }
  }

  /// The name of its pane.
  package func title(_ view: GridView) -> String { dataSource.title(view) }
}
