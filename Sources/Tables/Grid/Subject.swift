import Domain
import Vietnamese

/// What a level of a screen is about: decides which tables it has.
package enum Subject: Hashable, Sendable {
  case screen(ScreenName)
  case plan(ID<Plan>)
  case unit(ID<Unit>)
  case campaign(ID<Campaign>)
  case sheet(SheetName)
  /// A finding of a sheet.
  case finding(ID<Finding>, SheetName)
  /// The fields of a record, or of the row at that path.
  case form(RecordKey, Path)
  /// What lies behind a figure of the leader's page.
  case drilldown(Drilldown)
  /// The reports that a duty of a plan asks for.
  case reports(ID<ReportDuty>, of: ID<Plan>)
  /// All records, to be searched in.
  case everything
  /// What a replacement would change.
  case replacing(TextReplacement)
  /// What a list of units out of a file would bring in.
  case importing
}

extension Subject {
  /// Its tables, in their order.
  package func tables(_ workspace: Workspace) -> [TableID] {
    switch self {
    case .screen(.dashboard): [.dashboard]
    case .screen(.plans): [.plans] + TableID.lists(on: .plans)
    case .screen(.units): [.units, .rosters, .groups] + TableID.lists(on: .units)
    case .screen(.scoring): [.campaigns] + TableID.lists(on: .scoring) + [.agenda]
    case .screen(.budgets): workspace.budgetTables + TableID.lists(on: .budgets)
    case .plan(let id): TableID.parts(of: id)
    case .unit(let id): TableID.parts(of: id)
    case .campaign(let id):
      CampaignTable.allCases.map { .campaign($0, of: id) }
        + CampaignPart.allCases.map { .campaignPart($0, of: id) }
        + TableID.whole(id.key)
    case .sheet(let name): SheetTable.allCases.map { .sheet($0, name) }
    case .finding(let id, let name): [.finding(id, name)]
    case .form(let key, .root) where key.kind != .sheet: TableID.whole(key)
    case .form(let key, let path): [.form(key, path)]
    case .drilldown(let drilldown): [.drilldown(drilldown)]
    case .reports(let duty, let plan):
      [.reports(duty, of: plan), .form(plan.key, Plan.fields.reportDuties[duty])]
    case .everything: [.everything]
    case .replacing(let replacement): [.replacements(replacement)]
    case .importing: [.importedLines]
    }
  }

  /// The record that it is about, or in which it is.
  package var record: RecordKey? {
    switch self {
    case .plan(let id), .reports(_, let id): id.key
    case .unit(let id): id.key
    case .campaign(let id): id.key
    case .form(let key, _): key
    case .screen, .sheet, .finding, .drilldown, .everything, .replacing, .importing: nil
    }
  }

  /// What it is called at the head of its tables.
  package func title(_ view: GridView) -> String {
    switch self {
    case .screen(let name): name.title(view.phrases)
    case .plan(let id):
      view.workspace.plan(id).map { $0.number.isEmpty ? $0.title : $0.number } ?? ""
    case .unit(let id): view.title(of: id.key, at: .root)
    case .campaign(let id): view.workspace.campaign(id)?.title ?? ""
    case .sheet(let name): view.title(of: name)
    case .finding(_, let name): view.title(of: name)
    case .form(let key, let path): view.title(of: key, at: path)
    case .drilldown(let drilldown): drilldown.title(view)
    case .reports(let duty, let plan):
      view.title(of: plan.key, at: Plan.fields.reportDuties[duty])
    case .everything: view.phrases.wholeStore
    case .replacing(let replacement): view.phrases.replacement(replacement)
    case .importing: view.phrases.title(of: .importFile)
    }
  }
}

extension RecordKey {
  /// What is gone into from the record.
  package var subject: Subject {
    let own: Subject? =
      switch kind.home.tables {
      case .plans: ID<Plan>(id).map { .plan($0) }
      case .campaigns: ID<Campaign>(id).map { .campaign($0) }
      case .sheets: ID<ScoreSheet>(id).map { .sheet(.version($0)) }
      case .units: ID<Unit>(id).map { .unit($0) }
      case .groups, .budgets, .list, .none: nil
      }
    return own ?? .form(self, .root)
  }
}

extension Workspace {
  /// The estimates in the order of their titles, then the list of them.
  fileprivate var budgetTables: [TableID] {
    var found: [(key: CollationKey, id: ID<Budget>)] = []
    for budget in all(Budget.self) {
      found.append((CollationKey(budget.title), budget.id))
    }
    return found.sorted { $0.key < $1.key }.map { .budget($0.id) } + [.estimates]
  }
}
