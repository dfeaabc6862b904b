import Domain

/// A table of a document of which not all was read yet.
struct OpenWordTable {
  private(set) var draft: TableDraft
  private var row = -1
  private var column = 0
  private var width = 1
  private var text = ""
  private var lines = 0
  /// The blocks that go on downwards, by their first column.
  private var tall: [Int: Int] = [:]
  private var merging: Bool?

  init(_ draft: TableDraft) { self.draft = draft }

  mutating func beginRow() { (row, column) = (row + 1, 0) }
  mutating func skip(_ columns: Int) { column += columns }
  mutating func span(_ columns: Int) { width = columns }
  mutating func merge(isFirst: Bool) { merging = isFirst }
  mutating func beginCell() { (width, text, lines, merging) = (1, "", 0, nil) }

  /// Begins another paragraph of the cell.
  mutating func beginLine() {
    if lines > 0, !text.isEmpty { text += "\n" }
    lines += 1
  }

  mutating func add(_ letters: String) { text += letters }

  /// Puts the cell in its place.
  mutating func endCell() throws(PaperFault) {
    defer { column += width }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if merging == false, let block = tall[column] {
      draft.merged[block].rows = draft.merged[block].rows.lowerBound...max(0, row)
      return
    }
    try draft.put(PaperCell(text), row: max(0, row), column: column)
    tall[column] = nil
    guard width > 1 || merging == true else { return }
    if merging == true { tall[column] = draft.merged.count }
    draft.merged.append(
      TableDraft.Block(rows: max(0, row)...max(0, row), columns: column...column + width - 1))
  }

  /// Ends the row; blocks that did not go on in it are closed.
  mutating func endRow() throws(PaperFault) {
    tall = tall.filter { draft.merged[$0.value].rows.upperBound == row }
  }
}
