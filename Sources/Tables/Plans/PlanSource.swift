import Canvas
import Domain
import Widgets

/// The plans with their heads: number, date, title, period, state.
struct PlanSource: TableDataSource {
  func title(_ view: GridView) -> String { view.phrases.plans }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(Plan.fields.title, of: .plan, phrases, width: 24, isFlexible: true),
      TableColumn(Plan.fields.number, of: .plan, phrases, width: 13),
      TableColumn(Plan.fields.date, of: .plan, phrases, width: 10),
      TableColumn(Plan.fields.firstYear, of: .plan, phrases, width: 6),
      TableColumn(Plan.fields.lastYear, of: .plan, phrases, width: 7),
      TableColumn(Plan.fields.state, of: .plan, phrases, width: 14),
      TableColumn(Plan.fields.category, of: .plan, phrases, width: 13, rank: 1),
      TableColumn(Plan.fields.issuer, of: .plan, phrases, width: 20, rank: 2),
    ] + PlanSource.extras.map { TableColumn($0, of: .plan, phrases) }
  }

  func rows(_ view: GridView) -> [GridRow] {
    var found: [(order: String, row: GridRow)] = []
    for plan in view.workspace.all(Plan.self) {
      let order = plan.date?.iso ?? plan.firstYear.map(String.init) ?? ""
      let row = GridRow(
        plan.id.key.id, search: "\(plan.number) \(plan.title)", .record(plan.id.key))
      found.append((order, row))
    }
    // The newest plan first; without a date its period decides.
    let sorted = found.sorted { ($0.order, $0.row.id) > ($1.order, $1.row.id) }
    return sorted.map(\.row) + unreadableRows(.plan, view)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    guard let key = row.record, let tree = view.workspace.live(key)?.tree,
      PlanSource.fields.indices.contains(column)
    else { return GridCell("") }
    let (path, form) = PlanSource.fields[column]
    let text = view.text(of: tree[path], as: form, key)
    return GridCell(
      text, mark: view.audit.mark(of: key, at: path), CellBinding(key, path))
  }

  /// The fields behind the columns: taken out once, since a cell is drawn at every key.
  private static let fields: [(path: Path, form: FieldForm)] = {
    let plan = Plan.fields
    let fields: [any AnyField] = [
      plan.title, plan.number, plan.date, plan.firstYear, plan.lastYear, plan.state, plan.category,
      plan.issuer,
    ]
    return fields.map { (Path([$0.key]), $0.form) }
      + extras.map { (Path($0.field), $0.form) }
  }()

  /// The fields that are seen where a person chose them.
  private static let extras: [PartColumn] = {
    let plan = Plan.fields
    return PartColumn.extras(
      of: Plan.form,
      besides: [
        plan.title, plan.number, plan.date, plan.firstYear, plan.lastYear, plan.state,
        plan.category, plan.issuer,
      ])
  }()

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    NewRow(
      field: Plan.fields.title, location: view.phrases.plans,
      kind: .record(.plan, fields: [Plan.fields.state.key: .text(PlanState.draft.rawValue)]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .record(let key) = row.subject else { return nil }
    return deletion(ofRecord: key, view)
  }
}
