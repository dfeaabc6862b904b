import Domain
import Phrases

extension OfficeContent {
  /// What a request comes to, as the store stands; nil where what it names is not there.
  package init?(
    _ request: OfficeRequest, in workspace: Workspace, on today: Day?, _ wording: OfficialWording
  ) {
    guard
      let content = OfficeMaker(workspace: workspace, today: today, wording: wording)
        .content(of: request)
    else { return nil }
    self = content
    place = workspace.datingPlace
    fields = request.record.map { workspace.modelFields(of: $0, wording.phrases) } ?? []
  }
}

extension Workspace {
  /// What a record says of itself, each field with what people call it.
  fileprivate func modelFields(of key: RecordKey, _ phrases: Phrases) -> [ModelField] {
    guard let record = self[key] else { return [] }
    let words = RecordWords(self, phrases)
    return Record.form(of: key.kind).entries.filter(\.form.isOneValue).map { entry in
      let tree = record.tree[entry.key]
      let text = entry.form == .prose ? tree?.asText?.unmarked : nil
      return ModelField(
        label: phrases.field(entry.key, of: key.kind), key: entry.key,
        text: text ?? words.text(of: tree, as: entry.form, key))
    }
  }
}

/// Makes documents and tables of requests, as the store stands on a day.
private struct OfficeMaker {
  let workspace: Workspace
  let today: Day?
  let wording: OfficialWording

  private var head: [String] { [workspace.committeeName] }

  /// What a request comes to; nil where what it names is not there.
  func content(of request: OfficeRequest) -> OfficeContent? {
    switch request {
    case .plan(let id): workspace.plan(id).map(plan)
    case .estimate(let id): workspace.budget(id).map(estimate)
    case .rosters(let id): workspace.plan(id).flatMap(rosters)
    case .minutes(let ids): minutes(ids)
    case .scoreForms(let id, let units): workspace.campaign(id).flatMap { forms(of: $0, units) }
    case .decision(let id): workspace.campaign(id).map(decision)
    case .notice(let id): workspace.campaign(id).map(notice)
    case .findings(let id): workspace.campaign(id).map(findings)
    case .campaign(let id): workspace.campaign(id).map(results)
    case .annual(let id, let year): workspace.plan(id).map { annual($0, year) }
    case .targets(let id, let year): workspace.plan(id).map { targets($0, year) }
    case .reminders(let year): reminders(year)
    case .dashboard(let year, let since): dashboard(year, since)
    case .ranking(let id):
      workspace.campaign(id).map { one(CampaignTables($0, in: workspace, wording).ranking) }
    case .months(let id, let year):
      workspace.plan(id).map { one(overview.months(of: $0, in: year)) }
    case .due(let year): one(overview.due(in: year))
    case .discrepancies: one(overview.discrepancies)
    case .table(let table): one(table)
    }
  }

  private var overview: OverviewTables {
    OverviewTables(workspace: workspace, today: today, wording: wording)
  }

  /// A table that leaves alone.
  private func one(_ table: OfficeTable) -> OfficeContent {
    OfficeContent(title: table.title, tables: [table], head: head)
  }

  private func plan(_ plan: Plan) -> OfficeContent {
    OfficeContent(
      title: plan.title.inOneLine, papers: [PlanPaper(plan, in: workspace, wording).paper],
      tables: PlanTables(workspace: workspace, plan: plan, wording: wording).all, head: head)
  }

  private func estimate(_ budget: Budget) -> OfficeContent {
    let paper = EstimatePaper(budget, in: workspace, wording)
    return OfficeContent(
      title: budget.title, papers: [paper.paper], tables: [paper.sheet], head: head)
  }

  private func rosters(_ plan: Plan) -> OfficeContent? {
    guard let first = plan.rosters.first else { return nil }
    let paper = RosterPaper(plan, in: workspace, wording)
    return OfficeContent(
      title: first.title, papers: paper.papers, tables: paper.sheets, head: head)
  }

  private func annual(_ plan: Plan, _ year: Int) -> OfficeContent {
    let paper = AnnualPaper(plan, year: year, in: workspace, on: today, wording)
    return OfficeContent(
      title: wording.annualOf(plan.title.inOneLine, year), papers: [paper.annual],
      tables: [paper.tasks, paper.targetTable, paper.moneyTable], head: head)
  }

  private func targets(_ plan: Plan, _ year: Int) -> OfficeContent {
    let paper = AnnualPaper(plan, year: year, in: workspace, on: today, wording)
    return OfficeContent(
      title: wording.targetsOf(plan.title.inOneLine, year), papers: [paper.targetReport],
      tables: [paper.targetTable], head: head)
  }

  private func reminders(_ year: Int) -> OfficeContent? {
    let papers = ReminderPapers(year: year, in: workspace, on: today, wording)
    let letters = papers.papers
    guard !letters.isEmpty else { return nil }
    var content = OfficeContent(
      title: wording.lateUnits, papers: letters, tables: [papers.table], head: head)
    content.names = papers.names
    return content
  }

  private func dashboard(_ year: Int, _ since: Day?) -> OfficeContent {
    let paper = DashboardPaper(
      year: year, in: workspace, on: today, since: since, wording)
    return OfficeContent(
      title: paper.paper.subject, papers: [paper.paper], tables: paper.tables, head: head,
      isOnePage: true)
  }
}

extension OfficeMaker {
  /// The minutes of sheets; those that are gone are left out.
  private func minutes(_ ids: [ID<ScoreSheet>]) -> OfficeContent? {
    let sheets = ids.compactMap { workspace.sheets[$0] }
    guard !sheets.isEmpty else { return nil }
    let tables = sheets.map { sheet in
      SheetTables(workspace: workspace, sheet: sheet, wording: wording).scores
        .titled(workspace.unit(sheet.heading.unit)?.name(on: today) ?? wording.gap)
    }
    var content = OfficeContent(
      title: title(wording.minutes, tables),
      papers: sheets.map { MinutesPaper($0, in: workspace, wording).paper },
      tables: tables, head: head)
    content.names = tables.map(\.title)
    return content
  }

  /// What documents of units are called together; one alone is called after its unit.
  private func title(_ name: String, _ tables: [OfficeTable]) -> String {
    tables.count == 1 ? "\(name) \(tables[0].title)" : name
  }

  /// A form for each unit of a campaign, or for those named; as a workbook with a sheet for each.
  private func forms(of campaign: Campaign, _ units: [ID<Unit>]) -> OfficeContent? {
    let wanted = units.isEmpty ? campaign.units.map(\.unit) : units
    let forms = wanted.compactMap { unit in
      ScoreFormTable(of: unit, in: campaign, workspace, wording)?.table
    }
    guard !forms.isEmpty else { return nil }
    let papers = forms.map { form in
      OfficialPaper(
        head: OfficialHead(
          superior: "", issuer: form.title, number: nil, place: workspace.datingPlace,
          dated: wording.dated(nil, year: campaign.year)),
        kind: wording.selfScoreForm, subject: campaign.title,
        body: [.table(form.titled(""))],
        signatures: [OfficialSignature([wording.unitSigns], hint: wording.signHint)])
    }
    var content = OfficeContent(
      title: title(wording.selfScoreForm, forms), papers: papers, tables: forms, head: head)
    content.names = forms.map(\.title)
    return content
  }

  private func decision(_ campaign: Campaign) -> OfficeContent {
    OfficeContent(
      title: wording.decisionSubject(campaign.title),
      papers: [CampaignPaper(campaign, in: workspace, wording).decision],
      tables: [CampaignTables(campaign, in: workspace, wording).programme], head: head)
  }

  private func notice(_ campaign: Campaign) -> OfficeContent {
    OfficeContent(
      title: wording.noticeSubject(campaign.title),
      papers: [CampaignPaper(campaign, in: workspace, wording).notice],
      tables: [CampaignTables(campaign, in: workspace, wording).programme], head: head)
  }

  private func findings(_ campaign: Campaign) -> OfficeContent {
    OfficeContent(
      title: wording.findingsOf(campaign.title),
      papers: [CampaignPaper(campaign, in: workspace, wording).findings],
      tables: [CampaignTables(campaign, in: workspace, wording).findings], head: head)
  }

  private func results(_ campaign: Campaign) -> OfficeContent {
    let tables = CampaignTables(campaign, in: workspace, wording)
    return OfficeContent(
      title: wording.resultsOf(campaign.title),
      papers: [CampaignPaper(campaign, in: workspace, wording).results],
      tables: [tables.ranking, tables.matrix, tables.findings, tables.weakest], head: head)
  }
}
