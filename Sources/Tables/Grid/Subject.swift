import Domain
import Vietnamese

/// What a level of a screen is about: decides which tables it has.
package enum Subject: Hashable, Sendable {
  case screen(ScreenName)
  case plan(ID<Plan>)
  case unit(ID<Unit>)
  case campaign(ID<Campaign>)
  case sheet(SheetName)
  /// The fields of a record, or of the row at that path.
  case form(RecordKey, Path)
  /// What lies behind a figure of the leader's page.
  case drilldown(Drilldown)
}

extension Subject {
  /// Its tables, in their order.
  package func tables(_ workspace: Workspace) -> [TableID] {
    switch self {
    case .screen(.dashboard): [.dashboard]
    case .screen(.plans): [.plans, .records(.training), .records(.meeting), .records(.remark)]
    case .screen(.units):
      [.units, .rosters, .groups, .records(.committee), .records(.body)]
    case .screen(.scoring): [.campaigns, .records(.criteriaSet)]
    case .screen(.budgets): workspace.budgetTables + [.records(.normTable)]
    case .plan(let id): TableID.parts(of: id)
    case .unit(let id): TableID.parts(of: id)
    case .campaign(let id):
      CampaignTable.allCases.map { .campaign($0, of: id) }
        + CampaignPart.allCases.map { .campaignPart($0, of: id) }
        + TableID.whole(id.key)
    case .sheet(let name): SheetTable.allCases.map { .sheet($0, name) }
    case .form(let key, .root) where key.kind != .sheet: TableID.whole(key)
    case .form(let key, let path): [.form(key, path)]
    case .drilldown(let drilldown): [.drilldown(drilldown)]
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
    case .form(let key, let path): view.title(of: key, at: path)
    case .drilldown(let drilldown): drilldown.title(view)
    }
  }
}

extension RecordKey {
  /// What is gone into from the record.
  package var subject: Subject {
    switch kind {
    case .plan: ID<Plan>(id).map { .plan($0) } ?? .form(self, .root)
    case .campaign: ID<Campaign>(id).map { .campaign($0) } ?? .form(self, .root)
    case .sheet: ID<ScoreSheet>(id).map { .sheet(.version($0)) } ?? .form(self, .root)
    case .unit: ID<Unit>(id).map { .unit($0) } ?? .form(self, .root)
    case .committee, .group, .budget, .criteriaSet, .normTable, .training, .meeting, .body,
      .remark:
      .form(self, .root)
    }
  }
}

extension RecordKind {
  /// The screen whose tables list the records of the kind.
  package var screen: ScreenName {
    switch self {
    case .plan, .training, .meeting, .remark: .plans
    case .unit, .group, .committee, .body: .units
    case .campaign, .sheet, .criteriaSet: .scoring
    case .budget, .normTable: .budgets
    }
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
