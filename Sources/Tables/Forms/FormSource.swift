import Canvas
import Domain
import Widgets

/// The form of a record, or of a row in it: every field in a line of its own, each to be changed.
///
/// Lists show a line for each of their rows, from which the row's own form is gone into.
struct FormSource: TableDataSource {
  let record: RecordKey
  let path: Path

  var takesDigits: Bool { true }
  var typedColumn: Int? { 1 }
  var keepsOrder: Bool { true }

  func title(_ view: GridView) -> String { view.phrases.details }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.fieldLabel, width: 24),
      TableColumn(view.phrases.value, width: 30, isFlexible: true),
    ]
  }

  /// The fields at the path, none when there is no such place.
  private var form: RecordForm? { Record.form(of: record.kind).fields(at: path) }

  func rows(_ view: GridView) -> [GridRow] {
    guard let form, let tree = view.workspace.live(record)?.tree else { return [] }
    var rows: [GridRow] = []
    add(form, of: tree, at: path, depth: 0, view, to: &rows)
    return rows
  }

  /// Adds a line for each field of an object, and those of what it holds.
  private func add(
    _ form: RecordForm, of tree: Tree, at path: Path, depth: Int, _ view: GridView,
    to rows: inout [GridRow]
  ) {
    for entry in form.entries {
      let place = path.appending(entry.key)
      let label = view.phrases.field(entry, in: path, of: record.kind)
      let held = tree[place]
      let children = entry.form.children(of: held)
      let isOpen: Bool
      if case .group = entry.form { isOpen = true } else { isOpen = !children.isEmpty }
      let value = view.text(of: held, as: entry.form, record)
      rows.append(
        GridRow(
          place.text, depth: depth, hasChildren: isOpen, search: "\(label) \(value)",
          .row(record, place)))
      if case .group(let inner) = entry.form {
        add(inner, of: tree, at: place, depth: depth + 1, view, to: &rows)
        continue
      }
      for (number, child) in children.enumerated() {
        let below = place.appending(child)
        let words = view.summary(
          of: held?[Path([child]), number], entry.form.inner, record)
        rows.append(
          GridRow(
            below.text, depth: depth + 1, position: number, search: words, .row(record, below)))
      }
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard case .row(let key, let place) = row.subject, let tree = view.workspace.live(key)?.tree,
      let form = Record.form(of: key.kind).form(at: place), let name = place.steps.last
    else { return GridCell("") }
    let isListed = isRow(place)
    if column == 0 {
      let label = isListed ? place.isYear ? name : "" : self.label(place, form, view)
      return GridCell(label, as: row.hasChildren ? .group : .text)
    }
    let mark = view.audit.mark(of: key, at: place)
    if isListed {
      return GridCell(view.summary(of: tree[place, row.position], form.inner, key), mark: mark)
    }
    switch form.parts {
    case .rows?, .byYear?:
      let count = form.children(of: tree[place]).count
      return GridCell(count == 0 ? "" : String(count), as: .computed, mark: mark)
    case .group?: return GridCell("", mark: mark)
    case nil:
      let unit = view.moneyUnit(of: key)
      // What happened in a score sheet is never typed over.
      let binding = key.kind == .sheet ? nil : CellBinding(key, place, in: unit)
      let text = view.text(of: tree[place], as: form, key)
      return GridCell(text, mark: mark, binding)
    }
  }

  /// What a field is called; money with the unit in which it is shown and typed.
  private func label(_ place: Path, _ form: FieldForm, _ view: GridView) -> String {
    let label = view.phrases.field(FieldKey(endOf: place), in: place.parent, of: record.kind)
    guard form == .money else { return label }
    return view.phrases.moneyLabel(label, view.moneyUnit(of: record))
  }

  /// Whether a place is a row of a list or the figures of a year.
  private func isRow(_ place: Path) -> Bool {
    Record.form(of: record.kind).form(at: place.parent)?.holdsRows ?? false
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    let cell = self.cell(row, 1, view)
    guard cell.binding != nil || cell.role != .computed else { return auditLines(row, cell, view) }
    let text = cell.text.isEmpty ? view.phrases.emptyCell : cell.text
    return [TextPage.Line(self.cell(row, 0, view).text, text, as: .text)]
      + auditLines(row, cell, view)
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let row, case .row(let key, let path) = row.subject, key.kind != .sheet else {
      return nil
    }
    let form = Record.form(of: key.kind)
    let list = isRow(path) ? path.parent : path
    if case .rows? = form.form(at: list) {
      let beside = isRow(path) ? path.steps.last : nil
      return newRow(in: list, by: beside, place, view)
    }
    // In the form of a row the next row of its list begins.
    guard isRow(self.path), case .rows? = form.form(at: self.path.parent) else { return nil }
    return newRow(in: self.path.parent, by: self.path.steps.last, place, view)
  }

  private func newRow(
    in list: Path, by row: String?, _ place: NewRow.Placement, _ view: GridView
  ) -> NewRow? {
    view.newRow(
      in: list, of: record, place, by: row,
      view.phrases.field(list.steps.last ?? "", of: record.kind))
  }

  /// The fields of a row of a list that are typed as one value: what must be there first, all in one line of the form.
  func entry(_ row: GridRow, _ view: GridView) -> [CellBinding] {
    guard case .row(let key, let path) = row.subject, isRow(path),
      case .rows(let form)? = Record.form(of: key.kind).form(at: path.parent)
    else { return [] }
    let unit = view.moneyUnit(of: key)
    return form.entryOrder.map { CellBinding(key, path / FieldKey($0), in: unit) }
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, isRow(path), !path.isYear,
      key.kind != .sheet
    else { return nil }
    return deletion(ofRow: path, in: key, titled: cell(row, 1, view).text, view)
  }
}

extension Path {
  /// Whether it ends in a year.
  fileprivate var isYear: Bool { steps.last.flatMap { Int($0) } != nil }
}
