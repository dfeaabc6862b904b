import Canvas
import Domain
import Widgets

/// The scoring campaigns, each with the units that it scores.
struct CampaignSource: GridSource {
  /// The columns, in their order.
  private enum Column: Int {
    case title, year, set, units, sheets, from, to, deadline, state, basis
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.campaign, width: 24, isFlexible: true),
      TableColumn(phrases.field("year", of: .campaign), width: 5),
      TableColumn(phrases.criteriaSet, width: 20),
      TableColumn(phrases.units, width: 6, alignment: .right),
      TableColumn(phrases.sheetsDone, width: 6, alignment: .right),
      TableColumn(phrases.field("from", of: .campaign), width: 10, rank: 1),
      TableColumn(phrases.field("to", of: .campaign), width: 10, rank: 2),
      TableColumn(phrases.field("selfScoreBy", of: .campaign), width: 12, rank: 3),
      TableColumn(phrases.field("state", of: .campaign), width: 13, rank: 4),
      TableColumn(phrases.field("basis", of: .campaign), width: 20, rank: 5),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaigns }

  func rows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for record in view.workspace.all(.campaign) {
      guard case .campaign(let campaign) = record.value else { continue }
      rows.append(
        GridRow(
          record.key.id, hasChildren: !campaign.units.isEmpty, search: campaign.title,
          .record(record.key)))
      for unit in campaign.units {
        let name = view.workspace.unit(unit.unit)?.name(on: nil) ?? ""
        rows.append(
          GridRow(
            unit.id.text, depth: 1, search: name,
            .row(record.key, Path(["units", unit.id.text]))))
      }
    }
    return rows + unreadableRows(.campaign, view)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let column = Column(rawValue: column) else { return GridCell("") }
    switch row.subject {
    case .unreadable(let file): return damagedCell(file, column.rawValue, view)
    case .row(let key, let path):
      guard column == .title else { return GridCell("") }
      let place = path.appending("unit")
      let name = view.workspace.text(
        of: view.workspace[key]?.tree[place], as: .reference(.unit))
      return GridCell(
        name, mark: view.audit.mark(of: key, at: place),
        CellBinding(key, place, .reference(.unit)))
    case .record(let key): return cell(of: key, column, view)
    case .total, .heading, .figure: return GridCell("")
    }
  }

  /// A cell of a campaign: a field of it, or a count.
  private func cell(of key: RecordKey, _ column: Column, _ view: GridView) -> GridCell {
    guard let record = view.workspace.live(key), case .campaign(let campaign) = record.value
    else { return GridCell("") }
    let bound = { (field: String, form: FieldForm) in
      GridCell(
        view.workspace.text(of: record.tree[field], as: form),
        mark: view.audit.mark(of: key, at: Path([field])), CellBinding(key, Path([field]), form))
    }
    switch column {
    case .title: return bound("title", .text)
    case .year: return bound("year", .year)
    case .set:
      var cell = bound("criteriaSet", .reference(.criteriaSet))
      if cell.text.isEmpty { (cell.text, cell.role) = (view.phrases.noCriteriaSet, .warning) }
      return cell
    case .units: return GridCell(String(campaign.units.count), as: .computed)
    case .sheets:
      let count = view.workspace.sheets.sheets(of: campaign.id).count
      return GridCell(String(count), as: .computed)
    case .from: return bound("from", .day)
    case .to: return bound("to", .day)
    case .deadline: return bound("selfScoreBy", .day)
    case .state:
      var cell = bound("state", .choice(CampaignState.allCases.map(\.rawValue)))
      cell.text = campaign.state.map { view.phrases.choice($0.rawValue, of: .campaign) } ?? ""
      return cell
    case .basis: return bound("basis", .text)
    }
  }

  func newRow(_ place: NewRow.Place, _ row: GridRow?, _ view: GridView) -> NewRow? {
    if let key = row?.record, place == .under || row?.depth == 1 {
      let last = view.workspace[key]?.tree["units"]?.elements?.last?.rowID
      return NewRow(
        field: "unit", location: view.workspace[key].map { view.workspace.title(of: $0) } ?? "",
        form: .reference(.unit),
        kind: .row(
          key, list: "units", letter: CampaignUnit.letter, after: last, fields: [:]))
    }
    return NewRow(
      field: "title", location: view.phrases.scoring, kind: .record(.campaign, fields: [:]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    switch row.subject {
    case .record(let key): deletion(ofRecord: key, view)
    case .row(let key, let path):
      deletion(ofRow: path, in: key, titled: cell(row, 0, view).text, view)
    case .total, .heading, .figure, .unreadable: nil
    }
  }
}
