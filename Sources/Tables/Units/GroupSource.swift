import Canvas
import Domain
import Vietnamese
import Widgets

/// The groups of units that documents speak of: stated count beside the members that are known.
struct GroupSource: TableDataSource {
  /// The columns, in their order.
  private enum Column: Int {
    case name, stated, known, kind, note
  }

  func title(_ view: GridView) -> String { view.phrases.groups }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(UnitGroup.fields.name, of: .group, phrases, width: 38, isFlexible: true),
      TableColumn(
        phrases.statedShort, key: UnitGroup.fields.statedCount.key, width: 6, alignment: .right),
      TableColumn(phrases.listed, .listed, width: 6, alignment: .right),
      TableColumn(UnitGroup.fields.unitKind, of: .group, phrases, width: 16),
      TableColumn(UnitGroup.fields.note, of: .group, phrases, width: 20, rank: 1),
    ] + GroupSource.extras.map { TableColumn($0, of: .group, phrases) }
  }

  var keepsOrder: Bool { true }

  /// The groups that came with the store by name, then those made since as they were typed.
  private func groups(_ view: GridView) -> [Record] {
    let found = view.workspace.all(.group).map { record in
      (
        made: record.tree.madeAt, key: CollationKey(view.workspace.title(of: record)),
        record: record
      )
    }
    return found.sorted { ($0.made, $0.key) < ($1.made, $1.key) }.map(\.record)
  }

  func rows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for record in groups(view) {
      guard let group = record.value(as: UnitGroup.self) else { continue }
      rows.append(
        GridRow(
          group.id.text, hasChildren: !group.members.isEmpty, search: group.name,
          computed: known(group, view), .record(record.key)))
      for (place, member) in group.members.enumerated() {
        let unit = view.workspace.unit(member.unit)
        rows.append(
          GridRow(
            member.id.text, depth: 1, position: place, search: unit?.name(on: nil) ?? "",
            .row(record.key, UnitGroup.fields.members[member.id])))
      }
    }
    return rows + unreadableRows(.group, view)
  }

  /// How many members are known: a rule asks all units.
  private func known(_ group: UnitGroup, _ view: GridView) -> ComputedRow {
    let count = group.isKnown ? String(view.workspace.members(of: group).count) : "–"
    return ComputedRow([
      ComputedRow.Part(from: Column.known.rawValue, [GridCell(count, as: .computed)], to: nil, [])
    ])
  }

  private static let ownColumns = Column.note.rawValue + 1

  /// The fields that are seen where a person chose them.
  private static let extras = PartColumn.extras(
    of: UnitGroup.form,
    besides: [
      UnitGroup.fields.name, UnitGroup.fields.statedCount, UnitGroup.fields.unitKind,
      UnitGroup.fields.note,
    ])

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard let column = Column(rawValue: column) else {
      guard case .record(let key) = row.subject, let record = view.workspace.live(key)
      else { return GridCell("") }
      return GroupSource.extras[column - GroupSource.ownColumns].cell(of: record, view)
    }
    switch row.subject {
    case .unreadable(let file): return damagedCell(file, column.rawValue, view)
    case .row(let key, let path):
      guard column == .name else { return GridCell("") }
      let place = path / GroupMember.fields
      let tree = view.workspace[key]?.tree[place, row.position]
      return GridCell(
        view.workspace.text(of: tree, as: .reference(.unit), in: view.phrases.numbers),
        mark: view.audit.mark(of: key, at: place), CellBinding(key, place))
    case .record(let key):
      guard let record = view.workspace.live(key), let group = record.value(as: UnitGroup.self)
      else { return GridCell("") }
      return column == .known
        ? row.computedCell(column.rawValue) : cell(of: group, key, column, view)
    case .sheetRow, .total, .heading, .figure: return GridCell("")
    }
  }

  /// A cell of a group.
  private func cell(
    of group: UnitGroup, _ key: RecordKey, _ column: Column, _ view: GridView
  ) -> GridCell {
    switch column {
    case .name: GridCell(group.name, as: .group, CellBinding(key, UnitGroup.fields.name))
    case .stated:
      GridCell(
        group.statedCount.map(String.init) ?? "",
        mark: view.audit.mark(of: key, at: Path(UnitGroup.fields.statedCount)),
        CellBinding(key, UnitGroup.fields.statedCount))
    case .known: GridCell("")
    case .kind:
      GridCell(
        group.unitKind.map { view.workspace.header.name(ofUnitKind: $0) } ?? "",
        CellBinding(key, UnitGroup.fields.unitKind))
    case .note: GridCell(group.note.inOneLine, CellBinding(key, UnitGroup.fields.note))
    }
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    if place == .under, let key = row?.record {
      let last = view.workspace[key]?.tree[UnitGroup.fields.members]?.elements?.last?.rowID
      return NewRow(
        field: GroupMember.fields,
        location: view.workspace[key].map { view.workspace.title(of: $0) } ?? "",
        form: .reference(.unit),
        kind: .row(
          key, list: Path(UnitGroup.fields.members), letter: GroupMember.letter, after: last,
          fields: [:]))
    }
    guard let row, case .row(let key, let path) = row.subject else {
      return NewRow(
        field: UnitGroup.fields.name, location: view.phrases.groups,
        kind: .record(.group, fields: [:]))
    }
    return NewRow(
      field: GroupMember.fields,
      location: view.workspace[key].map { view.workspace.title(of: $0) } ?? "",
      form: .reference(.unit),
      kind: .row(
        key, list: Path(UnitGroup.fields.members), letter: GroupMember.letter,
        after: path.steps.last, fields: [:]))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    switch row.subject {
    case .record(let key): deletion(ofRecord: key, view)
    case .row(let key, let path):
      deletion(ofRow: path, in: key, titled: cell(row, 0, view).text, view)
    case .sheetRow, .total, .heading, .figure, .unreadable: nil
    }
  }
}
