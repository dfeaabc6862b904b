import Canvas
import Domain
import Vietnamese
import Widgets

/// The records of one kind: what they are called, and the fields that tell them apart.
struct RecordListSource: TableDataSource {
  let kind: RecordKind

  /// One column after the title: the field, its width and when it leaves a narrow table.
  struct Column {
    let field: String
    let width: Int
    var rank = 0
  }

  /// The columns of a kind.
  private var fields: [Column] {
    switch kind {
    case .criteriaSet:
      [
        Column(field: "version", width: 8), Column(field: "total", width: 8),
        Column(field: "from", width: 10), Column(field: "to", width: 10, rank: 2),
        Column(field: "basis", width: 20, rank: 1),
      ]
    case .normTable: [Column(field: "from", width: 10), Column(field: "to", width: 10)]
    case .committee:
      [
        Column(field: "level", width: 12), Column(field: "decision", width: 20),
        Column(field: "date", width: 10), Column(field: "owner", width: 20, rank: 1),
      ]
    case .training:
      [
        Column(field: "year", width: 5), Column(field: "schedule", width: 16),
        Column(field: "from", width: 10, rank: 2), Column(field: "classes", width: 6),
        Column(field: "days", width: 6, rank: 1), Column(field: "peoplePerClass", width: 6),
        Column(field: "venue", width: 16, rank: 3), Column(field: "lecturer", width: 18, rank: 4),
      ]
    case .meeting:
      [
        Column(field: "date", width: 10), Column(field: "schedule", width: 16),
        Column(field: "minutes", width: 14), Column(field: "venue", width: 16, rank: 1),
        Column(field: "plan", width: 20, rank: 2),
      ]
    case .body:
      [
        Column(field: "sort", width: 12), Column(field: "contract", width: 16),
        Column(field: "date", width: 10), Column(field: "telephone", width: 12, rank: 1),
        Column(field: "units", width: 20, rank: 2),
      ]
    case .remark:
      [
        Column(field: "sender", width: 20), Column(field: "number", width: 14),
        Column(field: "date", width: 10), Column(field: "answered", width: 10),
        Column(field: "answer", width: 20, rank: 1),
      ]
    case .plan, .unit, .group, .budget, .campaign, .sheet: []
    }
  }

  private var main: RecordForm.Entry? { Record.form(of: kind).naming }

  func columns(_ view: GridView) -> [TableColumn] {
    let title = main.map { view.phrases.field($0.key, of: kind) } ?? ""
    return [TableColumn(title, width: 26, isFlexible: true)]
      + fields.map { column in
        TableColumn(
          view.phrases.field(column.field, of: kind), width: column.width, rank: column.rank)
      }
  }

  func rows(_ view: GridView) -> [GridRow] {
    var found: [(order: CollationKey, row: GridRow)] = []
    for record in view.workspace.all(kind) {
      let title = view.workspace.title(of: record)
      found.append(
        (CollationKey(title), GridRow(record.key.id, search: title, .record(record.key))))
    }
    return found.sorted { $0.order < $1.order }.map(\.row) + unreadableRows(kind, view)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    let key =
      column == 0 ? main?.key : fields.indices.contains(column - 1) ? fields[column - 1].field : nil
    guard let record = row.record, let tree = view.workspace.live(record)?.tree, let key,
      let form = Record.form(of: kind).form(at: Path([key]))
    else { return GridCell("") }
    let path = Path([key])
    return GridCell(
      view.text(of: tree[path], as: form, record),
      mark: view.audit.mark(of: record, at: path), CellBinding(record, path))
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let main else { return nil }
    return NewRow(
      field: main.key, location: view.phrases.recordKind(kind), form: main.form,
      kind: .record(kind, fields: [:]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    row.record.flatMap { deletion(ofRecord: $0, view) }
  }
}
