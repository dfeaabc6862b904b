import Domain
import Vietnamese

/// A table as it is being read: cells where they stand, what is merged, what is hidden.
struct TableDraft {
  /// A block of cells, rows and columns counted from 0.
  struct Block: Hashable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  let sort: PaperTableSort
  let number: Int
  let name: String
  var isHidden = false
  var merged: [Block] = []
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  private var rows: [(number: Int, cells: [(column: Int, cell: PaperCell)])] = []
  private var count = 0
  private var formulas: (count: Int, first: String) = (0, "")
  private var failures: (count: Int, first: String, text: String) = (0, "", "")
  private let options: ReadingOptions
  private var limits: ReadingLimits { options.limits }

  init(_ sort: PaperTableSort, number: Int, name: String, _ options: ReadingOptions) {
    self.sort = sort
    self.number = number
    self.name = name
    self.options = options
  }

  /// Puts a cell in its place; blank ones need none.
  mutating func put(_ cell: PaperCell, row: Int, column: Int) throws(PaperFault) {
    guard column < limits.columns else { throw .tooManyColumns(limit: limits.columns) }
    guard row >= 0, row < limits.rows, column >= 0 else {
      throw .damaged(part: name, .badPlace(String(row)))
    }
    guard !cell.isBlank else { return }
    count += 1
    guard count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    if rows.last?.number != row { rows.append((row, [])) }
    rows[rows.count - 1].cells.append((column, cell))
    if case .failed = cell.value {
      if failures.count == 0 { failures = (0, TableDraft.place(row, column), cell.text) }
      failures.count += 1
    }
  }

  /// Remembers a formula that says nothing of what it came to.
  mutating func noteFormula(row: Int, column: Int) {
    if formulas.count == 0 { formulas.first = TableDraft.place(row, column) }
    formulas.count += 1
  }

  /// The cells of a row from the first on, where it is the last that was written.
  func cells(ofLastRow row: Int) -> [(column: Int, cell: PaperCell)] {
    rows.last.flatMap { $0.number == row ? $0.cells : nil } ?? []
  }

  /// How a cell is called: `C5`.
  static func place(_ row: Int, _ column: Int) -> String {
    PaperTable.letters(of: column) + String(row + 1)
  }

  /// The table with merged cells opened out and what is hidden left out, and what is to be said.
  func finished() throws(PaperFault) -> (table: PaperTable, notes: [ReadingNote]) {
    var rows = ordered()
    let width = rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) }
    let columns = hiddenPlaces(of: width)
    let lines = rows.filter { hiddenRows.contains($0.number) }.map(\.number)
    if !options.includesHidden { rows.removeAll { hiddenRows.contains($0.number) } }
    var dense = 0
    var made: [PaperRow] = []
    made.reserveCapacity(rows.count)
    for row in rows {
      let end = (row.cells.last?.column ?? -1) + 1
      dense += end
      guard dense <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
      var cells = [PaperCell](repeating: .blank, count: end)
      for (column, cell) in row.cells
      where options.includesHidden || !columns.contains(column) {
        cells[column] = cell
      }
      made.append(PaperRow(number: row.number + 1, cells: cells))
    }
    try spread(in: &made, width: width, room: limits.cells - dense, besides: columns)
    made.removeAll(where: \.isBlank)
    let table = PaperTable(sort, number: number, name: name, rows: made, isHidden: isHidden)
    return (table, notes(lines, columns.sorted()))
  }

  /// The hidden ones among so many columns; ranges may lie over each other.
  private func hiddenPlaces(of width: Int) -> Set<Int> {
    var steps = [Int](repeating: 0, count: width + 1)
    for range in hiddenColumns where range.lowerBound < width {
      steps[max(0, range.lowerBound)] += 1
      steps[min(width, max(0, range.upperBound + 1))] -= 1
    }
    var (places, depth): (Set<Int>, Int) = ([], 0)
    for place in 0..<width {
      depth += steps[place]
      if depth > 0 { places.insert(place) }
    }
    return places
  }

  /// The rows in order, each with its cells in order; of two in one place the last one holds.
  private func ordered() -> [(number: Int, cells: [(column: Int, cell: PaperCell)])] {
    var rows = rows
    let areInOrder = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    if !areInOrder {
      var byNumber: [Int: [(column: Int, cell: PaperCell)]] = [:]
      for row in rows { byNumber[row.number, default: []] += row.cells }
      rows = byNumber.map { ($0.key, $0.value) }.sorted { $0.number < $1.number }
    }
    for place in rows.indices {
      let cells = rows[place].cells
      guard !zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) else { continue }
      var byColumn: [Int: PaperCell] = [:]
      for (column, cell) in cells { byColumn[column] = cell }
      rows[place].cells = byColumn.map { ($0.key, $0.value) }.sorted { $0.column < $1.column }
    }
    return rows
  }

  /// Writes into each cell of a merged block what its first one says.
  private func spread(
    in rows: inout [PaperRow], width: Int, room: Int, besides hidden: Set<Int>
  ) throws(PaperFault) {
    guard !merged.isEmpty, !rows.isEmpty else { return }
    var places: [Int: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.number - 1] = place }
    let numbers = rows.map { $0.number - 1 }
    var room = room
    for block in merged {
      guard let first = places[block.rows.lowerBound] else { continue }
      let cell = rows[first][block.columns.lowerBound]
      guard !cell.isBlank, block.columns.lowerBound < width else { continue }
      var copy = cell
      copy.isSpread = true
      let columns = block.columns.clamped(to: 0...max(0, width - 1))
      var place = first
      while place < rows.count, block.rows.contains(numbers[place]) {
        room -= columns.count
        guard room >= 0 else { throw .tooManyCells(limit: limits.cells) }
        rows[place].spread(copy, over: columns, besides: hidden)
        place += 1
      }
    }
  }

  private func notes(_ lines: [Int], _ columns: [Int]) -> [ReadingNote] {
    var notes: [ReadingNote] = []
    let areRead = options.includesHidden
    if let first = lines.min() {
      notes.append(
        .hiddenRows(lines.count, first: first + 1, table: name, areRead: areRead))
    }
    if !columns.isEmpty {
      let letters = columns.map(PaperTable.letters)
      notes.append(.hiddenColumns(letters, table: name, areRead: areRead))
    }
    if formulas.count > 0 {
      notes.append(.formulasWithoutValue(formulas.count, first: formulas.first, table: name))
    }
    if failures.count > 0 {
      notes.append(
        .failedCells(failures.count, first: failures.first, text: failures.text, table: name))
    }
    return notes
  }
}

extension PaperRow {
  /// Repeats a cell in the columns of a block in which nothing stands.
  fileprivate mutating func spread(
    _ cell: PaperCell, over columns: ClosedRange<Int>, besides hidden: Set<Int>
  ) {
    if cells.count <= columns.upperBound {
      cells += Array(repeating: .blank, count: columns.upperBound + 1 - cells.count)
    }
    for column in columns where cells[column].isBlank && !hidden.contains(column) {
      cells[column] = cell
    }
  }
}
