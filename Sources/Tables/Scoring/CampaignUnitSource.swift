import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// The units of a campaign under their ranking groups, each with how its sheet stands.
struct CampaignUnitSource: TableDataSource {
  let campaign: ID<Campaign>

  private var key: RecordKey { campaign.key }

  /// The columns, in their order.
  private enum Column: Int {
    case unit, progress, points, percent, grade, state, team, day, mode, ratio, group
  }

  var keepsOrder: Bool { true }

  func headline(_ view: GridView) -> Headline? {
    guard let campaign = view.workspace.campaign(campaign) else { return nil }
    let set = campaign.criteriaSet.flatMap { view.workspace.criteriaSet($0) }
    let confirmed = view.workspace.sheets.sheets(of: campaign.id).filter { $0.state == .confirmed }
    // The overview of a year that is over counts what there was at its end.
    let end = campaign.year.flatMap { Day.last(of: $0) }.flatMap { end in
      view.today.flatMap { end < $0 ? end : nil }
    }
    let later = end.map { end in confirmed.count { $0.isConfirmed(after: end) } } ?? 0
    return Headline(
      left: set?.title ?? view.phrases.noCriteriaSet,
      right: view.phrases.confirmedSheets(
        confirmed.count, of: campaign.units.count, later: later, than: end))
  }

  func title(_ view: GridView) -> String {
    view.phrases.field(Campaign.fields.units, of: .campaign)
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(CampaignUnit.fields.unit, of: .campaign, phrases, width: 24, isFlexible: true),
      TableColumn(phrases.scoredShort, .scored, width: 6, alignment: .right),
      TableColumn(Score.fields.points, of: .sheet, phrases, width: 7, alignment: .right),
      TableColumn("%", .percent, width: 7, alignment: .right),
      TableColumn(phrases.grade, .result, width: 10),
      TableColumn(Campaign.fields.state, of: .campaign, phrases, width: 12),
      TableColumn(Visit.fields.team, of: .campaign, phrases, width: 10, rank: 1),
      TableColumn(Visit.fields.day, of: .campaign, phrases, width: 10, rank: 2),
      TableColumn(Visit.fields.mode, of: .campaign, phrases, width: 12, rank: 4),
      TableColumn("n/N", .ratio, width: 13, alignment: .right, rank: 3),
      TableColumn(CampaignUnit.fields.group, of: .campaign, phrases, width: 14, rank: 5),
    ] + CampaignUnitSource.extras.map { TableColumn($0, of: .campaign, phrases) }
  }

  private static let ownColumns = Column.group.rawValue + 1

  /// The fields that are seen where a person chose them.
  private static let extras = PartColumn.extras(
    of: CampaignUnit.form, besides: [CampaignUnit.fields.unit, CampaignUnit.fields.group])

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaignUnits }

  /// Who scores begins with the first unit that is not done, of a team's own where they belong to one; a unit at
  /// itself, a leader at the head of the list.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? {
    let first = rows.first { $0.isThing }
    guard let campaign = view.workspace.campaign(campaign) else { return first }
    if view.role == .unit {
      return rows.first { row in
        campaign.unit(of: row).flatMap { view.workspace.unit($0.unit) }?.isCalled(view.office)
          ?? false
      } ?? first
    }
    let own = campaign.teams(of: view.office, in: view.workspace)
    guard !own.isEmpty || view.role == .inspector else { return first }
    let seen = rows.filter { row in
      guard !own.isEmpty else { return row.isThing }
      return campaign.unit(of: row).flatMap { campaign.visit(to: $0.unit)?.team }.map {
        own.contains($0)
      }
        ?? false
    }
    let open = seen.first { row in
      guard let unit = campaign.unit(of: row) else { return false }
      let state = view.workspace.standing(of: unit, in: campaign).state
      return state != .signed && state != .confirmed
    }
    return open ?? seen.first ?? first
  }

  func rows(_ view: GridView) -> [GridRow] {
    guard let campaign = view.workspace.campaign(campaign) else { return [] }
    var groups: [String] = []
    var members: [String: [Int]] = [:]
    for (place, row) in campaign.units.enumerated() {
      let group = view.workspace.group(of: row, in: campaign)
      if members[group] == nil { groups.append(group) }
      members[group, default: []].append(place)
    }
    var rows: [GridRow] = []
    for group in groups {
      let title = view.workspace.title(ofRankingGroup: group)
      rows.append(
        GridRow("group:" + group, hasChildren: true, search: title, .heading(title)))
      for place in members[group] ?? [] {
        let row = campaign.units[place]
        rows.append(
          GridRow(
            row.id.text, depth: 1, position: place,
            search: view.workspace.unit(row.unit)?.name(on: nil) ?? "",
            .row(key, Campaign.fields.units[row.id])))
      }
    }
    return rows + damagedRows(view.workspace.unplacedSheets(in: campaign))
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    cells(row, at: [column], view)[0]
  }

  /// The cells of a row; its sheet is added up once for all of them.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    if case .heading(let title) = row.subject {
      return columns.map { GridCell($0 == Column.unit.rawValue ? title : "", as: .group) }
    }
    if case .unreadable(let file) = row.subject {
      return columns.map { damagedCell(file, $0, view) }
    }
    guard let campaign = view.workspace.campaign(campaign), let unit = campaign.unit(of: row) else {
      return columns.map { _ in GridCell("") }
    }
    let standing = view.workspace.standing(of: unit, in: campaign)
    let visit = campaign.visit(to: unit.unit)
    return columns.map { number in
      guard let column = Column(rawValue: number) else {
        guard let record = view.workspace[key] else { return GridCell("") }
        let extra = CampaignUnitSource.extras[number - CampaignUnitSource.ownColumns]
        return extra.cell(of: record, at: Fields.units[unit.id], view)
      }
      return cell(column, of: standing, visit, in: campaign, view)
    }
  }

  /// The lists of a campaign that a row shows: taken out once, since a cell is drawn at every key.
  private enum Fields {
    static let units = Campaign.fields.units
    static let visits = Campaign.fields.visits
  }

  /// One cell of a unit: its row, its first visit, or what its sheet comes to.
  private func cell(
    _ column: Column, of standing: UnitStanding, _ visit: Visit?, in campaign: Campaign,
    _ view: GridView
  ) -> GridCell {
    let unit = standing.row
    switch column {
    case .unit:
      let name = view.workspace.name(of: unit.unit)
      return bound(name, Fields.units[unit.id] / CampaignUnit.fields.unit, view)
    case .group:
      return bound(unit.group, Fields.units[unit.id] / CampaignUnit.fields.group, view)
    case .team:
      let team = campaign.teams.first { $0.id == visit?.team }
      return cell(of: visit, Visit.fields.team, team?.name ?? "", view)
    case .day:
      return cell(of: visit, Visit.fields.day, visit?.day.map { view.phrases.date($0) } ?? "", view)
    case .mode:
      let mode = visit?.mode.map { view.phrases.choice($0.rawValue, of: .campaign) }
      return cell(of: visit, Visit.fields.mode, mode ?? "", view)
    case .progress, .points, .percent, .grade, .state, .ratio: return result(standing, column, view)
    }
  }

  /// The cell of a field of the campaign.
  private func bound(_ text: String, _ path: Path, _ view: GridView) -> GridCell {
    GridCell(text, mark: view.audit.mark(of: key, at: path), CellBinding(key, path))
  }

  /// The cell of a field of the first visit; none is typed in before there is a visit.
  private func cell(
    of visit: Visit?, _ field: some AnyField, _ text: String, _ view: GridView
  ) -> GridCell {
    guard let visit else { return GridCell("") }
    return bound(text, Fields.visits[visit.id] / field, view)
  }

  /// A cell that is computed from the sheet.
  private func result(
    _ standing: UnitStanding, _ column: Column, _ view: GridView
  ) -> GridCell {
    if column == .state {
      if standing.damaged != nil { return .damagedSheet(view.phrases) }
      if let sheet = standing.sheet, sheet.fault != nil {
        return GridCell(view.phrases.damagedSheet, as: .error, mark: .wrong)
      }
      if standing.altered != nil {
        return GridCell(view.phrases.alteredSheet, as: .error, mark: .wrong)
      }
      let isOther = standing.sheet.map { view.workspace.isByOtherSet($0) } ?? false
      return GridCell(
        view.phrases.sheetState(standing.state), as: .computed, mark: isOther ? .lookAgain : nil
      ).sorted(by: .place(of: standing.state))
    }
    guard let result = standing.result else { return GridCell("") }
    let text =
      switch column {
      case .progress: "\(result.total.scored)/\(result.total.count)"
      case .points: result.total.points.shown(in: view.phrases.numbers)
      case .percent: result.percent?.shown(in: view.phrases.numbers) ?? ""
      case .grade: result.grade?.name ?? ""
      case .ratio: result.share == nil ? "" : result.ratio(in: view.phrases.numbers)
      case .unit, .group, .team, .day, .mode, .state: ""
      }
    return GridCell(text, as: .computed)
      .sorted(by: column == .grade ? result.grade.map { .rank(of: $0) } : nil)
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    guard let unit = view.workspace.campaign(campaign)?.unit(of: row) else { return nil }
    return .sheet(.latest(of: unit.unit, in: campaign))
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let record = view.workspace.live(key) else { return nil }
    let last = record.tree[Campaign.fields.units]?.elements?.last?.rowID
    return NewRow(
      field: CampaignUnit.fields.unit, location: view.workspace.title(of: record),
      form: .reference(.unit),
      kind: .row(
        key, list: Path(Campaign.fields.units), letter: CampaignUnit.letter, after: last,
        fields: [:]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(_, let path) = row.subject else { return nil }
    return deletion(ofRow: path, in: key, titled: cell(row, 0, view).text, view)
  }
}

extension Campaign {
  /// The unit of a row that knows its number in the campaign; nil for a heading.
  func unit(of row: GridRow) -> CampaignUnit? {
    guard case .row(_, let path) = row.subject, units.indices.contains(row.position),
      units[row.position].id.text == path.steps.last
    else { return nil }
    return units[row.position]
  }
}

extension GridCell {
  /// The state of a sheet whose file cannot be read.
  static func damagedSheet(_ phrases: Phrases) -> GridCell {
    GridCell(phrases.damagedSheet, as: .damaged, mark: Mark(sign: "✗", role: .damaged))
  }
}

extension GridCell.Mark {
  /// Something is wrong here.
  static var wrong: GridCell.Mark { GridCell.Mark(sign: "▲", role: .error) }
  /// Something wants to be looked at.
  static var lookAgain: GridCell.Mark { GridCell.Mark(sign: "!", role: .warning) }
}

extension SheetResult {
  /// Points of applicable points: `84,60/94,00`.
  func ratio(in numbers: NumberForm) -> String {
    "\(total.points.shown(in: numbers))/\(total.applicable.shown(in: numbers))"
  }
}
