import Canvas
import Domain
import Vietnamese
import Widgets

/// The records of one kind: what they are called, and the fields that tell them apart.
struct RecordListSource: TableDataSource {
  let kind: RecordKind

  /// The columns of a kind, after the title.
  private var fields: [PartColumn] {
    switch kind {
    case .criteriaSet:
      [
        PartColumn(CriteriaSet.fields.version, width: 8),
        PartColumn(CriteriaSet.fields.total, width: 8),
        PartColumn(CriteriaSet.fields.from, width: 10),
        PartColumn(CriteriaSet.fields.to, width: 10, rank: 2),
        PartColumn(CriteriaSet.fields.basis, width: 20, rank: 1),
      ]
    case .normTable:
      [PartColumn(NormTable.fields.from, width: 10), PartColumn(NormTable.fields.to, width: 10)]
    case .committee:
      [
        PartColumn(Committee.fields.level, width: 12),
        PartColumn(Committee.fields.decision, width: 20),
        PartColumn(Committee.fields.date, width: 10),
        PartColumn(Committee.fields.owner, width: 20, rank: 1),
      ]
    case .training:
      [
        PartColumn(Training.fields.year, width: 5), PartColumn(Training.fields.schedule, width: 16),
        PartColumn(Training.fields.from, width: 10, rank: 2),
        PartColumn(Training.fields.classes, width: 6),
        PartColumn(Training.fields.days, width: 6, rank: 1),
        PartColumn(Training.fields.peoplePerClass, width: 6),
        PartColumn(Training.fields.venue, width: 16, rank: 3),
        PartColumn(Training.fields.lecturer, width: 18, rank: 4),
      ]
    case .meeting:
      [
        PartColumn(Meeting.fields.date, width: 10), PartColumn(Meeting.fields.schedule, width: 16),
        PartColumn(Meeting.fields.minutes, width: 14),
        PartColumn(Meeting.fields.venue, width: 16, rank: 1),
        PartColumn(Meeting.fields.plan, width: 20, rank: 2),
      ]
    case .body:
      [
        PartColumn(Body.fields.category, width: 12), PartColumn(Body.fields.contract, width: 16),
        PartColumn(Body.fields.date, width: 10),
        PartColumn(Body.fields.telephone, width: 12, rank: 1),
        PartColumn(Body.fields.units, width: 20, rank: 2),
      ]
    case .remark:
      [
        PartColumn(Remark.fields.sender, width: 20), PartColumn(Remark.fields.number, width: 14),
        PartColumn(Remark.fields.date, width: 10), PartColumn(Remark.fields.answered, width: 10),
        PartColumn(Remark.fields.answer, width: 20, rank: 1),
      ]
    case .plan, .unit, .group, .budget, .campaign, .sheet: []
    }
  }

  private var main: RecordForm.Entry? { Record.form(of: kind).naming }

  func title(_ view: GridView) -> String { view.phrases.recordKinds(kind) }

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
