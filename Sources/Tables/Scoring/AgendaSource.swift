import Canvas
import Domain
import Phrases
import Widgets

/// The visits of whoever looks at it: today's first, then those whose sheets are late, then the next.
struct AgendaSource: TableDataSource {
  /// The columns, in their order.
  private enum Column: Int {
    case unit, day, progress, state, team, mode, campaign
  }

  var keepsOrder: Bool { true }

  func title(_ view: GridView) -> String { view.phrases.agenda }

  func headline(_ view: GridView) -> Headline? {
    view.today.map { Headline(left: view.phrases.agenda(on: $0), right: view.office) }
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(CampaignUnit.fields.unit, of: .campaign, phrases, width: 24, isFlexible: true),
      TableColumn(Visit.fields.day, of: .campaign, phrases, width: 10),
      TableColumn(phrases.scoredShort, .scored, width: 6, alignment: .right),
      TableColumn(Campaign.fields.state, of: .campaign, phrases, width: 12),
      TableColumn(Visit.fields.team, of: .campaign, phrases, width: 10, rank: 1),
      TableColumn(Visit.fields.mode, of: .campaign, phrases, width: 12, rank: 2),
      TableColumn(
        phrases.campaign, key: Campaign.fields.title.key, width: 24, isFlexible: true, rank: 3),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noVisitsToMake }

  func rows(_ view: GridView) -> [GridRow] {
    guard let today = view.today else { return [] }
    let visits = view.workspace.agenda(of: view.office, on: today)
    return AgendaVisit.Timing.allCases.flatMap { timing -> [GridRow] in
      let own = visits.filter { $0.timing == timing }
      guard !own.isEmpty else { return [] }
      let title = view.phrases.timing(timing, count: own.count)
      let heading = GridRow("timing:\(timing)", hasChildren: true, search: title, .heading(title))
      return [heading] + own.map { row(of: $0, view) }
    }
  }

  /// The row of a visit, with what its sheet comes to.
  private func row(of visit: AgendaVisit, _ view: GridView) -> GridRow {
    let name = view.workspace.name(of: visit.unit)
    let text = cells(of: visit, named: name, view)
    return GridRow(
      visit.visit.text, depth: 1, search: name,
      computed: ComputedRow([ComputedRow.Part(from: 0, text, to: nil, [])]),
      .row(visit.campaign.key, Campaign.fields.visits[visit.visit]))
  }

  private func cells(of visit: AgendaVisit, named name: String, _ view: GridView) -> [GridCell] {
    let phrases = view.phrases
    guard let campaign = view.workspace.campaign(visit.campaign) else { return [] }
    let planned = campaign.visits.first { $0.id == visit.visit }
    let sheet = view.workspace.sheets.sheet(of: visit.unit, in: visit.campaign)
    let result = sheet.flatMap { view.workspace.result(of: $0, .settled) }
    let isLate = visit.timing == .overdue
    return [
      GridCell(name), GridCell(phrases.date(visit.day), as: isLate ? .warning : .text),
      GridCell(result.map { "\($0.total.scored)/\($0.total.count)" } ?? "", as: .computed),
      GridCell(phrases.sheetState(sheet?.state ?? .notStarted), as: .computed),
      GridCell(campaign.teams.first { $0.id == visit.team }?.name ?? ""),
      GridCell(planned?.mode.map { phrases.choice($0.rawValue, of: .campaign) } ?? ""),
      GridCell(campaign.title),
    ]
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .heading(let title) = row.subject {
      return GridCell(column == Column.unit.rawValue ? title : "", as: .group)
    }
    return row.computedCell(column)
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    guard case .row(let key, let path) = row.subject, let id = ID<Campaign>(key.id),
      let unit = view.workspace.campaign(id)?.visits.first(where: {
        $0.id.text == path.steps.last
      })?.unit
    else { return nil }
    return .sheet(.latest(of: unit, in: id))
  }
}
