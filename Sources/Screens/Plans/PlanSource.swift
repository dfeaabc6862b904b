import Canvas
import Domain
import Widgets

/// The plans with their heads: number, date, title, period, state.
struct PlanSource: TableDataSource {
  /// The columns, in their order.
  private enum Column: Int {
    case title, number, date, first, last, state, category, issuer
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.field("title", of: .plan), width: 24, isFlexible: true),
      TableColumn(phrases.field("number", of: .plan), width: 13),
      TableColumn(phrases.field("date", of: .plan), width: 10),
      TableColumn(phrases.field("firstYear", of: .plan), width: 6),
      TableColumn(phrases.field("lastYear", of: .plan), width: 7),
      TableColumn(phrases.field("state", of: .plan), width: 14),
      TableColumn(phrases.field("sort", of: .plan), width: 13, rank: 1),
      TableColumn(phrases.field("issuer", of: .plan), width: 20, rank: 2),
    ]
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
      let column = Column(rawValue: column)
    else { return GridCell("") }
    let (field, form) = place(of: column)
    let text = view.text(of: tree[field], as: form, key)
    let path = Path([field])
    return GridCell(
      text, mark: view.audit.mark(of: key, at: path), CellBinding(key, path))
  }

  /// The field behind a column.
  private func place(of column: Column) -> (String, FieldForm) {
    switch column {
    case .title: ("title", .text)
    case .number: ("number", .text)
    case .date: ("date", .day)
    case .first: ("firstYear", .year)
    case .last: ("lastYear", .year)
    case .state: ("state", .choice(PlanState.allCases.map(\.rawValue)))
    case .category: ("sort", .choice(PlanCategory.allCases.map(\.rawValue)))
    case .issuer: ("issuer", .text)
    }
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    NewRow(
      field: "title", location: view.phrases.plans,
      kind: .record(.plan, fields: ["state": .text(PlanState.draft.rawValue)]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .record(let key) = row.subject else { return nil }
    return deletion(ofRecord: key, view)
  }
}
