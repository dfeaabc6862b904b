import Canvas
import Domain
import Vietnamese
import Widgets

/// The records of one kind: what they are called, and the fields that tell them apart.
struct RecordListSource: TableDataSource {
  let kind: RecordKind

  /// The columns after the title.
  private var fields: [PartColumn] { RecordListSource.fields[kind] ?? [] }

  /// The columns of each kind, worked out once, since a cell is drawn at every key.
  private static let fields = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { kind in
      let (form, own) = (Record.form(of: kind), kind.home.columns)
      let shown: [any Keyed] = own.map(\.field) + [form.naming].compactMap { $0 }
      return (kind, own + PartColumn.extras(of: form, besides: shown))
    })

  private var main: RecordForm.Entry? { Record.form(of: kind).naming }

  func title(_ view: GridView) -> String { view.phrases.recordKinds(kind) }

  func columns(_ view: GridView) -> [TableColumn] {
    let title = main.map { view.phrases.field($0, in: .root, of: kind) } ?? ""
    return [TableColumn(title, key: main?.key ?? "", width: 26, isFlexible: true)]
      + fields.map { TableColumn($0, in: .root, of: kind, view.phrases) }
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
    let field =
      column == 0
      ? main.map { FieldKey($0) }
      : fields.indices.contains(column - 1) ? fields[column - 1].field : nil
    guard let record = row.record, let tree = view.workspace.live(record)?.tree,
      let path = field.map({ Path($0) }), let form = Record.form(of: kind).form(at: path)
    else { return GridCell("") }
    return GridCell(
      view.text(of: tree[path], as: form, record),
      mark: view.audit.mark(of: record, at: path), CellBinding(record, path))
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let main else { return nil }
    return NewRow(
      field: main, location: view.phrases.recordKind(kind), form: main.form,
      kind: .record(kind, fields: [:]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    row.record.flatMap { deletion(ofRecord: $0, view) }
  }
}
