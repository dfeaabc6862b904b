import Canvas
import Domain
import Phrases
import Widgets

/// The ranking of a campaign within its groups; what is not confirmed stands below, without a place.
struct RankingSource: TableDataSource {
  let campaign: ID<Campaign>

  private var key: RecordKey { campaign.key }

  /// Named once: to name it for each row copies the list of fields.
  private static let units = Campaign.fields.units

  var treeColumn: Int { 1 }
  var firstColumn: Int { 1 }

  func title(_ view: GridView) -> String { view.phrases.ranking }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.place, .place, width: 5, alignment: .right),
      TableColumn(CampaignUnit.fields.unit, of: .campaign, phrases, width: 26, isFlexible: true),
      TableColumn("%", .percent, width: 7, alignment: .right),
      TableColumn(phrases.grade, .result, width: 10),
      TableColumn("n/N", .ratio, width: 13, alignment: .right, rank: 1),
      TableColumn(Campaign.fields.state, of: .campaign, phrases, width: 12),
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
      let places = Dictionary(
        (ranking.groups[group] ?? []).map { ($0.unit, $0.place) }
      ) { first, _ in first }
      // Equal ones stand in the order of the campaign, those without a place last.
      let members = standings.enumerated().filter { $1.group == group }
        .map { (rank: places[$1.row.unit], number: $0, standing: $1) }
        .sorted { ($0.rank ?? .max, $0.number) < ($1.rank ?? .max, $1.number) }
      let peers = ranking.groups[group] ?? []
      let numbers = Dictionary(peers.enumerated().map { ($1.unit, $0) }) { first, _ in first }
      for (rank, number, standing) in members {
        let told = numbers[standing.row.unit].map { Self.ties(of: $0, among: peers, view) } ?? []
        rows.append(row(standing, at: number, rank: rank, told, view))
      }
    }
    return rows + damagedRows(view.workspace.unplacedSheets(in: campaign))
  }

  /// With whom a ranked unit shares its place, and whose percentage only looks like its own.
  static func ties(
    of number: Int, among peers: [Ranking.Row], _ view: GridView
  ) -> [TextPage.Line] {
    let row = peers[number]
    let percent = row.result.percent
    // Equal ones stand beside each other.
    let looksEqual = { (peer: Ranking.Row) in peer.result.percent == percent }
    let alike =
      peers[..<number].reversed().prefix(while: looksEqual).reversed()
      + peers[(number + 1)...].prefix(while: looksEqual)
    let numbers = view.phrases.numbers
    let named = { (peer: Ranking.Row) in
      "\(view.workspace.name(of: peer.unit)) \(peer.result.ratio(in: numbers))"
    }
    let tied = alike.filter { $0.place == row.place }.map(named)
    let apart = alike.filter { $0.place != row.place }.map(named)
    return [
      tied.isEmpty ? "" : view.phrases.sharesPlace(row.place, with: tied),
      apart.isEmpty ? "" : view.phrases.looksEqual(percent?.shown(in: numbers) ?? "", to: apart),
    ].filter { !$0.isEmpty }.map { TextPage.Line("", $0, as: .text) }
  }

  /// A unit with its place, its result and how far its sheet is.
  private func row(
    _ standing: UnitStanding, at number: Int, rank: Int?, _ ties: [TextPage.Line],
    _ view: GridView
  ) -> GridRow {
    let name = view.workspace.name(of: standing.row.unit)
    let result = standing.result
    var cells = [
      rank.map(String.init) ?? "–", name, result?.percent?.shown(in: view.phrases.numbers) ?? "",
      result?.grade?.name ?? "",
      result?.share == nil ? "" : result?.ratio(in: view.phrases.numbers) ?? "",
      standing.damaged == nil ? view.phrases.sheetState(standing.state) : "",
    ].enumerated().map { column, text in
      standing.damaged != nil && column == 5
        ? .damagedSheet(view.phrases) : GridCell(text, as: rank == nil ? .faint : .text)
    }
    cells[1].order = .words(name)
    cells[3].order = (result?.grade).map { .rank(of: $0) }
    cells[5].order = .place(of: standing.state)
    if let file = standing.damaged {
      let lines = [TextPage.Line("", view.phrases.obstacle(.damaged(file)), as: .damaged)]
      return GridRow(
        standing.row.id.text, depth: 1, position: number, search: name,
        computed: ComputedRow([ComputedRow.Part(cells, to: nil, lines)]),
        .row(key, RankingSource.units[standing.row.id]))
    }
    let detail = rank == nil ? [TextPage.Line("", view.phrases.notRanked, as: .note)] : ties
    return GridRow(
      standing.row.id.text, depth: 1, position: number, search: name,
      computed: ComputedRow([ComputedRow.Part(cells, to: nil, detail)]),
      .row(key, RankingSource.units[standing.row.id]))
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .heading(let title) = row.subject {
      return GridCell(column == treeColumn ? title : "", as: .group)
    }
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    return row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    CampaignUnitSource(campaign: campaign).subject(of: row, view)
  }
}
