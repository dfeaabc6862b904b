import Domain
import Phrases
import Widgets

extension TableDataSource {
  /// A row for each file of a kind that could not be read, so that none goes missing unseen.
  func unreadableRows(_ kind: RecordKind, _ view: GridView) -> [GridRow] {
    damagedRows(view.workspace.unreadable.filter { $0.kind == kind })
  }

  /// A row for each of some files that could not be read.
  func damagedRows(_ files: [UnreadableFile]) -> [GridRow] {
    files.map { GridRow($0.file, search: "\($0.traces.title) \($0.file)", .unreadable($0)) }
  }

  /// The cells of such a row: place and reason in the first, nothing else.
  func damagedCell(_ file: UnreadableFile, _ column: Int, _ view: GridView) -> GridCell {
    guard column == treeColumn else { return GridCell("") }
    return GridCell(
      view.phrases.damaged(file), as: .damaged, mark: .init(sign: "✗", role: .damaged))
  }
}

extension GridRow {
  /// What is said under the table of a file that could not be read; nil for any other row.
  func damagedDetail(_ phrases: Phrases) -> [TextPage.Line]? {
    guard case .unreadable(let file) = subject else { return nil }
    return [TextPage.Line("", phrases.unreadable(file), as: .damaged)]
  }
}
