import Canvas
import Domain
import Widgets

/// The ranking of a campaign within its groups; what is not confirmed stands below, without a place.
struct RankingSource: GridSource {
  let campaign: ID<Campaign>

  private var key: RecordKey { RecordKey(.campaign, campaign.text) }

  /// The columns, in their order.
  private enum Column: Int {
    case place, unit, percent, grade, ratio, state
  }

  var treeColumn: Int { 1 }
  var firstColumn: Int { 1 }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.place, width: 5, alignment: .right),
      TableColumn(phrases.field("unit", of: .campaign), width: 26, isFlexible: true),
      TableColumn("%", width: 7, alignment: .right),
      TableColumn(phrases.grade, width: 10),
      TableColumn("n/N", width: 13, alignment: .right, rank: 1),
      TableColumn(phrases.field("state", of: .campaign), width: 12),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaignUnits }

  func rows(_ view: GridView) -> [GridRow] {
    guard let campaign = view.workspace.campaign(campaign) else { return [] }
    let standings = view.workspace.standings(of: campaign)
    let ranking = Ranking(of: standings)
    var rows: [GridRow] = []
    var seen: Set<String> = []
    for group in standings.map(\.group) where seen.insert(group).inserted {
      let title = view.workspace.title(ofRankingGroup: group)
      rows.append(
        GridRow("group:" + group, hasChildren: true, search: title, .heading(title)))
      let ranked = ranking.groups[group] ?? []
      var members: [(place: Int, standing: UnitStanding)] = []
      for standing in standings where standing.group == group {
        let place = ranked.first { $0.unit == standing.row.unit }?.place
        members.append((place ?? 0, standing))
      }
      // Equal ones stand in the order of the campaign, those without a place last.
      members.sort { ($0.place > 0 ? $0.place : .max) < ($1.place > 0 ? $1.place : .max) }
      for (place, standing) in members {
        rows.append(
          GridRow(
            standing.row.id.text, depth: 1, position: place,
            search: view.workspace.unit(standing.row.unit)?.name(on: nil) ?? "",
            .row(key, Path(["units", standing.row.id.text]))))
      }
    }
    return rows
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let column = Column(rawValue: column) else { return GridCell("") }
    if case .heading(let title) = row.subject {
      return GridCell(column == .unit ? title : "", as: .group)
    }
    guard case .row(_, let path) = row.subject, let campaign = view.workspace.campaign(campaign),
      let unit = campaign.units.first(where: { $0.id.text == path.steps.last })
    else { return GridCell("") }
    let standing = view.workspace.standing(of: unit, in: campaign)
    let isRanked = row.position > 0
    let text =
      switch column {
      case .place: isRanked ? String(row.position) : "–"
      case .unit: view.workspace.unit(unit.unit)?.name(on: nil) ?? unit.unit.text
      case .percent: standing.result?.percent?.shown ?? ""
      case .grade: standing.result?.grade?.name ?? ""
      case .ratio: standing.result?.share == nil ? "" : standing.result?.ratio ?? ""
      case .state: view.phrases.sheetState(standing.state)
      }
    return GridCell(text, as: isRanked ? .text : .faint)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [Sheet.Line] {
    guard case .row = row.subject, row.position == 0 else { return [] }
    return [Sheet.Line("", view.phrases.notRanked, as: .note)]
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    CampaignUnitSource(campaign: campaign).subject(of: row, view)
  }
}
