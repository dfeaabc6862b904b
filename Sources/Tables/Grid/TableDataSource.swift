import Canvas
import Domain
import Phrases
import Widgets

/// Makes the rows and cells of one table from the workspace.
package protocol TableDataSource: Equatable, Sendable {
  /// The name of its pane.
  func title(_ view: GridView) -> String
  /// Whether its cells take digits: then bare digits do not switch screens.
  var takesDigits: Bool { get }
  /// The column that shows the tree.
  var treeColumn: Int { get }
  /// The only column that is typed in, where there is but one: the selection stays in it.
  var typedColumn: Int? { get }
  /// Whether a column can be gone to.
  func stops(at column: Int) -> Bool
  /// The column that is selected at first.
  var firstColumn: Int { get }
  /// The row that is selected when the table opens: the first in which something can be done.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow?
  /// Whether its rows are a page: sorting or filtering would tear apart what stands side by side.
  var isPage: Bool { get }
  /// Whether its rows stand as their list has them, so that they can be moved.
  var keepsOrder: Bool { get }
  /// The permission that changing its rows takes.
  var permission: Permission { get }
  /// The line above it, if there is one.
  func headline(_ view: GridView) -> Headline?
  /// What is gone into from a row, nil for what a row of its subject goes into anywhere.
  func subject(of row: GridRow, _ view: GridView) -> Subject?
  /// The columns, in the order in which they are drawn.
  func columns(_ view: GridView) -> [TableColumn]
  /// All rows, each after its parent.
  func rows(_ view: GridView) -> [GridRow]
  /// One cell; the column counts in `columns`.
  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell
  /// Some cells of a row, where several of them rest on one thing that takes time.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell]
  /// What is said instead of rows when there are none.
  func emptyText(_ phrases: Phrases) -> String
  /// The lines under the table for the selected cell.
  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line]
  /// What a new row by that one begins as, nil where nothing is added.
  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow?
  /// The cells of a row that was just made, in the order in which they are typed.
  func entry(_ row: GridRow, _ view: GridView) -> [CellBinding]
  /// What deleting a row takes away, nil where nothing is deleted.
  func deletion(of row: GridRow, _ view: GridView) -> Deletion?
}

extension TableDataSource {
  var takesDigits: Bool { false }
  var treeColumn: Int { 0 }
  var typedColumn: Int? { nil }
  func stops(at column: Int) -> Bool { true }
  var firstColumn: Int { typedColumn ?? 0 }
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? { rows.first { $0.isThing } }
  var isPage: Bool { false }
  var keepsOrder: Bool { false }
  var permission: Permission { .records }
  func headline(_ view: GridView) -> Headline? { nil }
  func subject(of row: GridRow, _ view: GridView) -> Subject? { nil }
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    columns.map { cell(row, $0, view) }
  }
  func emptyText(_ phrases: Phrases) -> String { phrases.noRows }
  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? { nil }
  func deletion(of row: GridRow, _ view: GridView) -> Deletion? { nil }
  func entry(_ row: GridRow, _ view: GridView) -> [CellBinding] { typedCells(of: row, view) }

  /// The cells of a row that are typed in, each place once, in the order of the columns.
  func typedCells(of row: GridRow, _ view: GridView) -> [CellBinding] {
    var cells: [CellBinding] = []
    guard typedColumn == nil else { return cells }
    for (column, kind) in columns(view).enumerated() where !kind.isExtra {
      guard let binding = cell(row, column, view).binding,
        !cells.contains(where: { $0.path == binding.path })
      else { continue }
      cells.append(binding)
    }
    return cells
  }

  /// A whole record marked as deleted.
  func deletion(ofRecord key: RecordKey, rows: Int = 1, _ view: GridView) -> Deletion? {
    guard let record = view.workspace.live(key) else { return nil }
    return Deletion(
      title: view.workspace.title(of: record),
      changes: [Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))], rows: rows)
  }

  /// One row taken out of its list.
  func deletion(
    ofRow path: Path, in key: RecordKey, titled title: String, rows: Int = 1, _ view: GridView
  ) -> Deletion? {
    guard let tree = view.workspace[key]?.tree, let gone = tree[path], let id = path.steps.last
    else { return nil }
    let after = tree.row(before: id, in: path.parent)
    return Deletion(
      title: title, changes: [Change(key, .remove(path.parent, row: gone, after: after))],
      rows: rows)
  }

  /// The whole text of the cell, since a column may cut it, and what the audit says of it.
  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    let cell = self.cell(row, column, view)
    let label = cell.binding.map { $0.label(view.phrases) } ?? ""
    let shown = cell.text.isEmpty ? view.phrases.emptyCell : cell.text
    let text = label.isEmpty && cell.text.isEmpty ? [] : [TextPage.Line(label, shown, as: .text)]
    return text + auditLines(row, cell, view)
  }

  /// What the audit says of the selected cell first, then of the rest of its row.
  func auditLines(_ row: GridRow, _ cell: GridCell, _ view: GridView) -> [TextPage.Line] {
    let all = view.audit.discrepancies(of: row.subject)
    let place = cell.binding?.path
    let here = all.filter { found in found.figures.contains { $0.path == place } }
    let rest = all.filter { !here.contains($0) }
    return (here + rest).map { found in
      let sentence = view.phrases.sentence(found, causes: view.audit.causes(of: found))
      return TextPage.Line("", sentence, as: found.severity.role)
    }
  }
}
