import Domain

/// The tables of a campaign: who is visited when, how units rank, what was given and found.
struct CampaignTables {
  let workspace: Workspace
  let campaign: Campaign
  let wording: OfficialWording
  /// How all its units stand, in its order.
  let standings: [UnitStanding]

  init(_ campaign: Campaign, in workspace: Workspace, _ wording: OfficialWording) {
    self.workspace = workspace
    self.campaign = campaign
    self.wording = wording
    standings = workspace.standings(of: campaign)
  }

  /// The programme of visits, by day.
  var programme: OfficeTable {
    let visits = campaign.visits.enumerated().sorted { left, right in
      (left.element.day?.iso ?? "9", left.offset) < (right.element.day?.iso ?? "9", right.offset)
    }.map(\.element)
    let rows = visits.enumerated().map { place, visit in
      OfficeRow([
        .count(place + 1), visit.day.map(OfficeCell.day) ?? .blank,
        .words(visit.unit.map { name(of: $0, on: visit.day) } ?? ""),
        .words(campaign.teams.first { $0.id == visit.team }?.name ?? ""),
        .words(visit.mode.map { wording.phrases.choice($0.rawValue, of: .campaign) } ?? ""),
      ])
    }
    return OfficeTable(wording.programme, columns: wording.programmeColumns, rows: rows)
  }

  /// The units in groups, the best first; what is not confirmed stands below, without a place.
  var ranking: OfficeTable {
    let ranking = Ranking(of: standings)
    var rows: [OfficeRow] = []
    for (group, members) in groups {
      rows.append(OfficeRow([.blank, .text(workspace.title(ofRankingGroup: group))], .group))
      let ranked = Dictionary((ranking.groups[group] ?? []).map { ($0.unit, $0.place) }) {
        first, _ in first
      }
      let ordered = members.enumerated().sorted { left, right in
        (ranked[left.element.row.unit] ?? .max, left.offset)
          < (ranked[right.element.row.unit] ?? .max, right.offset)
      }.map(\.element)
      rows += ordered.map { row(of: $0, place: ranked[$0.row.unit]) }
    }
    return OfficeTable(
      wording.phrases.ranking, columns: wording.rankingColumns, rows: rows)
  }

  /// The units of each group of ranking, in the order of the campaign.
  private var groups: [(String, [UnitStanding])] {
    var order: [String] = []
    var members: [String: [UnitStanding]] = [:]
    for standing in standings {
      if members[standing.group] == nil { order.append(standing.group) }
      members[standing.group, default: []].append(standing)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  private func row(of standing: UnitStanding, place: Int?) -> OfficeRow {
    let result = standing.result
    return OfficeRow([
      place.map(OfficeCell.count) ?? .blank, .text(name(of: standing.row.unit)),
      .points(result?.total.points), .points(result?.total.applicable),
      .percentage(result?.percent),
      .words(result?.grade?.name ?? ""), .text(wording.phrases.sheetState(standing.state)),
    ])
  }

  /// The settled points of every criterion, a column for each unit (ma trận điểm).
  var matrix: OfficeTable {
    let scored = standings.filter { $0.sheet != nil }
    guard let criteria = scored.first?.sheet?.criteria else {
      return OfficeTable(wording.matrix, columns: wording.matrixColumns, rows: [])
    }
    let rows = criteria.set.criteria.map { row in
      let isHeading = criteria.tree.isHeading(row.id)
      return OfficeRow(
        [.words(row.ordinal), .words(row.title), .points(row.maximum)]
          + scored.map { isHeading ? .points($0.result?.parts[row.id]?.points) : score(row.id, $0) },
        isHeading ? .group : .plain)
    }
    let total = OfficeRow(
      [.blank, .text(wording.total), .blank]
        + scored.map { .points($0.result?.total.points) }, .total)
    return OfficeTable(
      wording.matrix,
      columns: wording.matrixColumns
        + scored.map { OfficeColumn(name(of: $0.row.unit), .figure, width: 10) },
      rows: rows + [total])
  }

  private func score(_ id: ID<Criterion>, _ standing: UnitStanding) -> OfficeCell {
    guard let score = standing.sheet?.entries[id]?.counting(as: .settled) else { return .blank }
    guard let points = score.points else { return .text(wording.phrases.notApplicableShort) }
    return .points(points)
  }

  /// What was found, unit by unit; what a superseded sheet found stands in the one after it.
  var findings: OfficeTable {
    let rows = standings.flatMap { standing in
      guard let sheet = standing.sheet else { return [FindingTable.Row]() }
      return sheet.findings.map { finding in
        FindingTable.Row(
          unit: name(of: standing.row.unit),
          criterion: finding.criterion.flatMap { sheet.criteria?.tree[$0] }?.ordinal ?? "",
          finding: finding, repeats: workspace.repeated(by: finding, in: sheet)?.year)
      }
    }
    return FindingTable(wording).table(rows).titled(wording.found)
  }

  /// The criteria at which the confirmed sheets lose most, with what they lose of what they could have.
  var weakest: OfficeTable {
    let worst = CampaignResults(campaign, in: workspace).losses
    let rows = worst.prefix(10).map { entry in
      OfficeRow([
        .words(entry.criterion.ordinal), .words(entry.criterion.title),
        entry.share?.percent
          .map { .number(PaperNumber(scaled: $0.hundredths, places: 2), .share) } ?? .blank,
      ])
    }
    return OfficeTable(wording.weakest, columns: wording.weakestColumns, rows: rows)
  }

  /// A unit by the name that it had on a day, or when the campaign ended.
  func name(of unit: ID<Unit>, on day: Day? = nil) -> String {
    workspace.unit(unit)?.name(on: day ?? campaign.to ?? campaign.year.flatMap { Day.last(of: $0) })
      ?? wording.gap
  }
}
