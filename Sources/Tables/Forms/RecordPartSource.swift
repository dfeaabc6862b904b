import Canvas
import Domain
import Phrases
import Widgets

/// A list of rows in a record: what its table shows.
protocol RowTable: Hashable, Sendable {
  /// The list in the record.
  var list: Path { get }
  /// What of it stays as it is.
  var layout: PartLayout { get }
  /// The name of its table.
  func title(_ phrases: Phrases) -> String
  /// What is gone into from a row, nil where that is its form.
  func subject(of row: String, in key: RecordKey) -> Subject?
  /// The line over its table; nil where there is nothing to say.
  func headline(of key: RecordKey, _ view: GridView) -> Headline?
  /// Records before this one whose rows are shown below its own, told apart, each with its heading.
  func forerunners(of key: RecordKey, _ view: GridView) -> [(key: RecordKey, heading: String)]
}

/// A part of a record whose columns are chosen for it.
protocol RecordPart: ListTable, RowTable {
  /// The columns after the main one.
  var columns: [PartColumn] { get }
  /// What stays as it is of each part.
  static var layouts: [Self: PartLayout] { get }
  /// The kind of record whose parts these are.
  static var kind: RecordKind { get }
}

/// One column of such a table: the field, its width and when it leaves a narrow table.
struct PartColumn: Sendable {
  let field: FieldKey
  let width: Int
  let rank: Int
  let isFlexible: Bool
  let form: FieldForm
  /// Whether it is seen only where a person chose it.
  let isExtra: Bool

  var content: TableColumn.Content { form.content }

  /// Shows a field.
  init(_ field: some AnyField, width: Int, rank: Int = 0, isFlexible: Bool = false) {
    self.field = FieldKey(field)
    form = field.form
    isExtra = false
    self.width = width
    self.rank = rank
    self.isFlexible = isFlexible
  }
}

extension PartColumn {
  /// A column of a field that is known by its key.
  init(_ field: FieldKey, _ form: FieldForm, width: Int, rank: Int, isExtra: Bool) {
    self.field = field
    self.form = form
    self.width = width
    self.rank = rank
    isFlexible = false
    self.isExtra = isExtra
  }

  /// A field that is seen only where a person chose it.
  init(extra entry: RecordForm.Entry) {
    let width = entry.form.content == .figures ? 10 : 18
    self.init(FieldKey(entry), entry.form, width: width, rank: 0, isExtra: true)
  }
}

/// A table for each of some lists of a record.
package protocol ListTable: CaseIterable {
  /// The list in the record.
  var list: Path { get }
}

extension ListTable {
  /// The part that shows a place of a record; nil where none of them does.
  package init?(showing place: Path) {
    guard let part = Self.allCases.first(where: { $0.list.covers(place) }) else { return nil }
    self = part
  }
}

extension RecordPart {
  /// What of it stays as it is.
  var layout: PartLayout { Self.layouts[self] ?? made }

  private var made: PartLayout {
    PartLayout(
      Record.form(of: Self.kind).form(at: list)?.inner ?? RecordForm([]), columns: columns)
  }

  /// The layout of every part, to be worked out once.
  static func allLayouts() -> [Self: PartLayout] {
    Dictionary(allCases.map { ($0, $0.made) }) { first, _ in first }
  }
}

extension RowTable {
  func headline(of key: RecordKey, _ view: GridView) -> Headline? { nil }

  func forerunners(of key: RecordKey, _ view: GridView) -> [(key: RecordKey, heading: String)] {
    []
  }

  func subject(of row: String, in key: RecordKey) -> Subject? { nil }
}

/// What of a part stays as it is: worked out once, since a cell is drawn at every key.
struct PartLayout: Sendable {
  let columns: [PartColumn]
  /// The form of a row.
  let form: RecordForm
  /// The field that a row is known by.
  let main: FieldKey
  /// The first letter of the ids of its rows.
  let letter: Character
  /// Whether its rows stand under one another.
  let isTree: Bool
  private let forms: [FieldKey: FieldForm]

  /// Works it out for rows of a form, of which some columns are declared.
  init(_ form: RecordForm, columns declared: [PartColumn]) {
    self.form = form
    letter = form.letter ?? "r"
    main = form.naming.map { FieldKey($0) } ?? FieldKey(endOf: .root)
    isTree = form.form(at: Path(Outline.parent)) != nil
    columns =
      declared + PartColumn.ordinal(of: form)
      + PartColumn.extras(of: form, besides: declared.map(\.field) + [main])
    forms = Dictionary(form.entries.map { (FieldKey($0), $0.form) }) { first, _ in first }
  }

  /// The field of a column, the main one first.
  func field(of column: Int) -> FieldKey { column == 0 ? main : columns[column - 1].field }

  /// What a field holds; nil where a row has no such field.
  func form(of field: FieldKey) -> FieldForm? { forms[field] }
}

/// One part of a record: its rows, under one another where they are a tree.
struct RecordPartSource<Part: RowTable>: TableDataSource {
  let part: Part
  let key: RecordKey
  private var layout: PartLayout { part.layout }

  var keepsOrder: Bool { true }

  func title(_ view: GridView) -> String { part.title(view.phrases) }

  func headline(_ view: GridView) -> Headline? { part.headline(of: key, view) }

  func columns(_ view: GridView) -> [TableColumn] {
    let main = TableColumn(
      layout.main, in: part.list, of: key.kind, view.phrases, width: 26, isFlexible: true)
    return [main]
      + layout.columns.map { TableColumn($0, in: part.list, of: key.kind, view.phrases) }
  }

  func rows(_ view: GridView) -> [GridRow] {
    guard let record = view.workspace.live(key) else { return [] }
    var rows: [GridRow] = []
    let list = record.tree[part.list]?.elements ?? []
    add(PartTree(list, isTree: layout.isTree), under: nil, depth: 0, view, to: &rows)
    // Rows that stand under each other in a circle are shown all the same.
    let shown = Set(rows.map(\.id))
    for (place, row) in list.enumerated() where !(row.rowID.map { shown.contains($0) } ?? true) {
      rows.append(gridRow(row, at: place, depth: 0, hasChildren: false, view))
    }
    return rows + forerunners(view)
  }

  /// The rows of the records before this one, those of each under its heading.
  private func forerunners(_ view: GridView) -> [GridRow] {
    part.forerunners(of: key, view).flatMap { before in
      let list = view.workspace[before.key]?.tree[part.list]?.elements ?? []
      let rows = list.enumerated().map { place, row in
        gridRow(row, at: place, depth: 1, hasChildren: false, view, of: before.key)
      }
      guard !rows.isEmpty else { return rows }
      let heading = GridRow(
        before.key.id, hasChildren: true, search: before.heading, .heading(before.heading))
      return [heading] + rows
    }
  }

  /// Adds the rows under one, each before those under it.
  private func add(
    _ tree: PartTree, under parent: String?, depth: Int, _ view: GridView, to rows: inout [GridRow]
  ) {
    for place in tree.below[parent] ?? [] {
      let row = tree.list[place]
      guard let id = row.rowID, depth < Outline.levels else { continue }
      let hasChildren = tree.below[id] != nil
      rows.append(gridRow(row, at: place, depth: depth, hasChildren: hasChildren, view))
      if hasChildren { add(tree, under: id, depth: depth + 1, view, to: &rows) }
    }
  }

  /// The row of the table for a row of the list; a search looks at all that it says.
  private func gridRow(
    _ row: Tree, at place: Int, depth: Int, hasChildren: Bool, _ view: GridView,
    of other: RecordKey? = nil
  ) -> GridRow {
    let key = other ?? self.key
    let id = row.rowID ?? ""
    return GridRow(
      id, depth: depth, hasChildren: hasChildren, position: place,
      search: view.summary(of: row, layout.form, key), .row(key, part.list.appending(id)))
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    guard case .row(let key, let path) = row.subject, let id = path.steps.last else { return nil }
    return part.subject(of: id, in: key)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    cells(row, at: [column], view)[0]
  }

  /// The cells of a row, which is looked up once for all of them.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    let layout = layout
    return cells(row, of: columns.map { layout.field(of: $0) }, view)
  }

  /// The cell of a row that shows a field.
  func cell(_ row: GridRow, field: some Keyed, _ view: GridView) -> GridCell {
    cells(row, of: [FieldKey(field)], view)[0]
  }

  /// The cells of a row that show some fields.
  private func cells(_ row: GridRow, of fields: [FieldKey], _ view: GridView) -> [GridCell] {
    let layout = layout
    switch row.subject {
    case .row(let key, let path):
      guard let tree = view.workspace[key]?.tree[path, row.position] else { break }
      return fields.map { cell(tree, $0, key, path, layout, view) }
    case .heading(let text):
      return fields.map { field in
        guard field == layout.main else { return GridCell("") }
        var cell = GridCell(text, as: .group)
        cell.spans = GridCell.wholeRow
        return cell
      }
    case .record, .sheetRow, .total, .figure, .unreadable: break
    }
    return fields.map { _ in GridCell("") }
  }

  /// A cell of a row; the main one begins with the ordinal.
  private func cell(
    _ tree: Tree, _ field: FieldKey, _ key: RecordKey, _ path: Path, _ layout: PartLayout,
    _ view: GridView
  ) -> GridCell {
    guard let form = layout.form(of: field) else { return GridCell("") }
    let isMain = field == layout.main
    var text = view.text(of: tree[field], as: form, key)
    var role = Role.text
    if isMain, text.isEmpty, let method = tree[PlanTask.fields.method]?.asText {
      // Appendices of tasks leave the content out where a row only says how.
      (text, role) = (method.inOneLine, .faint)
    }
    if isMain, let ordinal = tree[Outline.ordinal]?.asText {
      text = "\(ordinal) \(text)"
    }
    let place = path / field
    let mark =
      view.audit.mark(of: key, at: place)
      ?? (isMain ? view.audit.mark(of: key, at: path) : nil)
    return GridCell(text, as: role, mark: mark, CellBinding(key, place))
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    var beside: String?
    if case .row(key, let path)? = row?.subject { beside = path.steps.last }
    return view.newRow(in: part.list, of: key, place, by: beside, part.title(view.phrases))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, view.workspace[key] != nil else { return nil }
    let changes = view.workspace.changes(removing: path, in: key)
    return Deletion(title: cell(row, 0, view).text, changes: changes, rows: changes.count)
  }
}

/// The rows of a list by the row under which they stand.
private struct PartTree {
  let list: [Tree]
  /// The numbers of the rows under each; those without a parent in the list stand under nil.
  let below: [String?: [Int]]

  init(_ list: [Tree], isTree: Bool) {
    self.list = list
    let ids = isTree ? Set(list.compactMap(\.rowID)) : []
    below = Dictionary(grouping: list.indices) { place in
      list[place][Outline.parent]?.asText.flatMap { ids.contains($0) ? $0 : nil }
    }
  }
}
