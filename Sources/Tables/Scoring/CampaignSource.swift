import Canvas
import Domain
import Phrases
import Widgets

/// The scoring campaigns; each can be gone into.
struct CampaignSource: TableDataSource {
  /// The columns, in their order.
  private enum Column: Int {
    case title, year, set, units, sheets, from, to, deadline, state, basis
  }

  func title(_ view: GridView) -> String { view.phrases.recordKinds(.campaign) }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(
        phrases.campaign, key: Campaign.fields.title.key, width: 24, isFlexible: true, comfort: 28),
      TableColumn(Campaign.fields.year, of: .campaign, phrases, width: 5),
      TableColumn(phrases.criteriaSet, key: Campaign.fields.criteriaSet.key, width: 20),
      TableColumn(phrases.units, key: Campaign.fields.units.key, width: 6, alignment: .right),
      TableColumn(phrases.sheetsDone, .sheets, width: 6, alignment: .right),
      TableColumn(Campaign.fields.from, of: .campaign, phrases, width: 10, rank: 1),
      TableColumn(Campaign.fields.to, of: .campaign, phrases, width: 10, rank: 2),
      TableColumn(Campaign.fields.selfScoreBy, of: .campaign, phrases, width: 12, rank: 3),
      TableColumn(Campaign.fields.state, of: .campaign, phrases, width: 13, rank: 4),
      TableColumn(Campaign.fields.basis, of: .campaign, phrases, width: 20, rank: 5),
    ] + CampaignSource.extras.map { TableColumn($0, of: .campaign, phrases) }
  }

  private static let ownColumns = Column.basis.rawValue + 1

  /// The fields that are seen where a person chose them.
  private static let extras: [PartColumn] = {
    let campaign = Campaign.fields
    return PartColumn.extras(
      of: Campaign.form,
      besides: [
        campaign.title, campaign.year, campaign.criteriaSet, campaign.from, campaign.to,
        campaign.selfScoreBy, campaign.state, campaign.basis,
      ])
  }()

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaigns }

  func rows(_ view: GridView) -> [GridRow] {
    var found: [(isLaidOut: Bool, year: Int, row: GridRow)] = []
    for campaign in view.workspace.all(Campaign.self) {
      let sheets = view.workspace.sheets.count(in: campaign.id)
      let count = GridCell(String(sheets), as: .computed)
      let computed = ComputedRow([
        ComputedRow.Part(from: Column.sheets.rawValue, [count], to: nil, [])
      ])
      let row = GridRow(
        campaign.id.key.id, search: campaign.title, computed: computed, .record(campaign.id.key))
      found.append((campaign.isLaidOut || campaign.year == nil, campaign.year ?? 9999, row))
    }
    // The newest first; one without a year is being prepared. What is only announced comes last.
    let sorted = found.sorted { left, right in
      if left.isLaidOut != right.isLaidOut { return left.isLaidOut }
      return (right.year, left.row.id) < (left.year, right.row.id)
    }
    return sorted.map(\.row) + unreadableRows(.campaign, view)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    guard let key = row.record, let record = view.workspace.live(key),
      let campaign = record.value(as: Campaign.self)
    else { return GridCell("") }
    guard let column = Column(rawValue: column) else {
      return CampaignSource.extras[column - CampaignSource.ownColumns].cell(of: record, view)
    }
    switch column {
    case .title: return bound(Campaign.fields.title, record, view)
    case .year: return bound(Campaign.fields.year, record, view)
    case .set:
      var cell = bound(Campaign.fields.criteriaSet, record, view)
      if cell.text.isEmpty { (cell.text, cell.role) = (view.phrases.noCriteriaSet, .warning) }
      return cell
    case .units: return GridCell(String(campaign.units.count), as: .computed)
    case .sheets: return row.computedCell(column.rawValue)
    case .from: return bound(Campaign.fields.from, record, view)
    case .to: return bound(Campaign.fields.to, record, view)
    case .deadline: return bound(Campaign.fields.selfScoreBy, record, view)
    case .state:
      return bound(Campaign.fields.state, record, view)
    case .basis: return bound(Campaign.fields.basis, record, view)
    }
  }

  /// The cell of a field.
  private func bound(
    _ field: some AnyField, _ record: Record, _ view: GridView
  ) -> GridCell {
    let path = Path(field)
    return GridCell(
      view.text(of: record.tree[field], as: field.form, record.key),
      mark: view.audit.mark(of: record.key, at: path), CellBinding(record.key, path))
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    var fields = [Campaign.fields.year.key: Tree.integer(view.year)]
    // Of the sets of that year the only one is meant, until another is chosen.
    let sets = view.workspace.all(CriteriaSet.self).filter { $0.isInForce(in: view.year) }
    if sets.count == 1 { fields[Campaign.fields.criteriaSet.key] = .text(sets[0].id.text) }
    return NewRow(
      field: Campaign.fields.title, location: view.phrases.recordKinds(.campaign),
      kind: .record(.campaign, fields: fields))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .record(let key) = row.subject else { return nil }
    return deletion(ofRecord: key, view)
  }
}
