import Canvas
import Domain
import Vietnamese
import Widgets

/// All units as a tree: each under the unit it belongs to, the others under their kind.
struct UnitSource: TableDataSource {
  /// The columns, in their order.
  private enum Column: Int {
    case name, code, kind, obligation, parent, telephone, note
  }

  func title(_ view: GridView) -> String { view.phrases.units }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(Unit.fields.names, of: .unit, phrases, width: 32, isFlexible: true),
      TableColumn(Unit.fields.codes, of: .unit, phrases, width: 6, holding: .figures),
      TableColumn(Unit.fields.kinds, of: .unit, phrases, width: 16),
      TableColumn(Unit.fields.obligation, of: .unit, phrases, width: 12),
      TableColumn(Unit.fields.parents, of: .unit, phrases, width: 26, rank: 2),
      TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 12, rank: 3),
      TableColumn(Unit.fields.note, of: .unit, phrases, width: 12, rank: 4),
    ] + UnitSource.extras.map { TableColumn($0, in: .root, of: .unit, phrases) }
  }

  func rows(_ view: GridView) -> [GridRow] {
    let tree = UnitTree(view.workspace, on: view.unitDay, all: view.showsAllUnits)
    var rows: [GridRow] = []
    // What stands beneath a unit stands there once, wherever else the unit is shown.
    var expanded: Set<ID<Unit>> = []
    // Units that ended in a circle of each other stand beneath no other: they come last.
    for roots in [tree.roots, tree.units.map { UnitTree.Branch(unit: $0) }] {
      var waiting = roots.filter { !expanded.contains($0.unit.id) }.reversed().map { ($0, 0) }
      while let (branch, depth) = waiting.popLast() {
        let unit = branch.unit
        let isFirst = expanded.insert(unit.id).inserted
        if !isFirst, branch.heir == nil { continue }
        let children = isFirst ? tree.children(of: unit) : []
        let names = (unit.names + unit.codes).map(\.text).joined(separator: " ")
        rows.append(
          GridRow(
            unit.id.text, at: branch.heir?.unit.id.text, depth: depth,
            hasChildren: !children.isEmpty, position: branch.heir?.row ?? 0, search: names,
            .record(unit.id.key)))
        waiting += children.reversed().map { ($0, depth + 1) }
      }
    }
    return rows + unreadableRows(.unit, view)
  }

  func headline(_ view: GridView) -> Headline? {
    guard let day = view.unitDay else { return nil }
    let others = view.workspace.all(Unit.self).count { !$0.isThere(on: day) }
    guard others > 0 else { return nil }
    return Headline(
      left: view.phrases.units(on: day),
      right: view.phrases.otherUnits(others, areShown: view.showsAllUnits))
  }

  /// What its columns show: made once, since a cell is drawn at every key.
  private enum Places {
    static let names = DatedColumn(Unit.fields.names, DatedName.fields.text)
    static let codes = DatedColumn(Unit.fields.codes, DatedName.fields.text)
    static let kinds = DatedColumn(Unit.fields.kinds, DatedKind.fields.kind)
    static let parents = DatedColumn(Unit.fields.parents, DatedParent.fields.unit)
    static let obligation = Path(Unit.fields.obligation)
    static let telephone = Path(Unit.fields.telephone)
    static let note = Path(Unit.fields.note)
  }

  private static let ownColumns = Column.note.rawValue + 1

  /// The fields that are seen where a person chose them.
  private static let extras = PartColumn.extras(
    of: Unit.form, besides: [Unit.fields.obligation, Unit.fields.telephone, Unit.fields.note])

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    cells(row, at: [column], view)[0]
  }

  /// The cells of a row; its unit is looked up once for all of them.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    if case .unreadable(let file) = row.subject {
      return columns.map { damagedCell(file, $0, view) }
    }
    guard let key = row.record, let record = view.workspace.live(key),
      let unit = record.value(as: Unit.self)
    else { return columns.map { _ in GridCell("") } }
    let dated = DatedCells(key: key, tree: record.tree, view: view)
    return columns.map { number in
      if let column = Column(rawValue: number) { return cell(column, of: unit, row, dated) }
      return UnitSource.extras[number - UnitSource.ownColumns].cell(of: record, view)
    }
  }

  /// One cell of a unit.
  private func cell(
    _ column: Column, of unit: Unit, _ row: GridRow, _ rows: DatedCells
  ) -> GridCell {
    let (key, view) = (rows.key, rows.view)
    switch column {
    case .name:
      var cell = rows.cell(Places.names)
      if row.depth == 0 && row.hasChildren { cell.role = .group }
      let remarks = remarks(on: unit, row, view)
      if !remarks.isEmpty {
        cell.text += " (\(remarks.joined(separator: ", ")))"
        cell.role = .faint
      }
      return cell
    case .code: return rows.cell(Places.codes)
    case .kind: return rows.cell(Places.kinds)
    case .parent: return rows.cell(Places.parents)
    case .obligation:
      let text = unit.obligation.map { view.phrases.choice($0.rawValue, of: .unit) } ?? ""
      return GridCell(text, CellBinding(key, Places.obligation))
    case .telephone: return GridCell(unit.telephone, CellBinding(key, Places.telephone))
    case .note: return GridCell(unit.note.inOneLine, CellBinding(key, Places.note))
    }
  }

  /// What is said behind the name of a unit that is not there on the day: until or from when it is,
  /// and beneath an heir what share of it went there.
  private func remarks(on unit: Unit, _ row: GridRow, _ view: GridView) -> [String] {
    guard !unit.isThere(on: view.unitDay) || unit.hasEnded(by: view.unitDay) else { return [] }
    if let from = unit.existence.from, let day = view.unitDay, day < from {
      return [view.phrases.since(unit: from)]
    }
    var remarks = unit.existence.to.map { [view.phrases.until($0)] } ?? []
    if let heir = ID<Unit>(String(row.id.dropFirst(row.thing.count + 1))),
      let rows = view.workspace.unit(heir)?.predecessors, rows.indices.contains(row.position),
      let share = rows[row.position].share
    {
      remarks.append(view.workspace.text(of: .integer(share), as: .share, in: view.phrases.numbers))
    }
    return remarks
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    var fields: [String: Tree] = [:]
    var location = view.workspace.header.province
    if let key = row?.record, let record = view.workspace.live(key),
      let unit = record.value(as: Unit.self)
    {
      // Beside a unit the new one is taken to be of its kind; under it, only to belong to it.
      let parent = place == .under ? unit.id : unit.parent(on: nil)
      fields[Unit.fields.parents] = copied(
        parent?.text, DatedParent.fields.unit, letter: DatedParent.letter)
      location = parent.flatMap { view.workspace.unit($0) }?.name(on: nil) ?? location
      if place == .after {
        fields[Unit.fields.kinds] = copied(
          unit.kind(on: nil), DatedKind.fields.kind, letter: DatedKind.letter)
        fields[Unit.fields.obligation] = unit.obligation.map { .text($0.rawValue) }
      }
    }
    return NewRow(
      field: Unit.fields.names, location: location, kind: .named(.unit, fields: fields))
  }

  /// A list of one row that repeats a value of the unit next to the new one.
  private func copied(_ value: String?, _ field: some AnyField, letter: Character) -> Tree? {
    // The id only has to be unique in its list, so the same one serves every new unit.
    value.map { .list([Tree.row(id: "\(letter)aaaaaaaaaa").with(field, tree: .text($0))]) }
  }

  func entry(_ row: GridRow, _ view: GridView) -> [CellBinding] {
    [Column.name, .code, .kind, .obligation, .parent, .telephone, .note].compactMap { column in
      var binding = cell(row, column.rawValue, view).binding
      // A unit that was just made has no kind or parent from before, which would go on until that day.
      binding?.from = nil
      return binding
    }
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    row.record.flatMap { deletion(ofRecord: $0, view) }
  }
}
