import Domain
import Vietnamese

extension Grid {
  /// By which column the rows are sorted.
  package struct Sorting: Equatable, Sendable {
    package let column: Int
    package let isDescending: Bool
  }

  /// Only rows whose cell in a column says a text are seen, each under what it belongs to.
  package struct Filter: Equatable, Sendable {
    package let column: Int
    package let text: String

    package init(column: Int, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// Sorts by the selected column: upwards, then downwards, then as its rows come.
  package mutating func nextSorting() {
    if sorting?.column != column {
      sorting = Sorting(column: column, isDescending: false)
    } else {
      sorting = sorting?.isDescending ?? true ? nil : Sorting(column: column, isDescending: true)
    }
    forgetRows()
  }

  /// Shows only the rows that say a text in a column; nil shows all again.
  package mutating func use(_ filter: Filter?) {
    self.filter = filter
    forgetRows()
  }

  /// The rows in the order that was asked for: siblings change places, branches stay whole.
  func sorted(_ rows: [GridRow], _ view: GridView) -> [GridRow] {
    guard let sorting else { return rows }
    let dataSource = table.dataSource
    guard dataSource.columns(view).indices.contains(sorting.column) else { return rows }
    let keys = rows.map { SortKey(dataSource.cell($0, sorting.column, view), of: $0, view) }
    var result: [GridRow] = []
    result.reserveCapacity(rows.count)
    // What still waits, next one last: a row, or the rows under one that was taken.
    var waiting = siblings(rows, keys, rows.indices, sorting).reversed().map(\.self)
    while let index = waiting.popLast() {
      result.append(rows[index])
      let below = (index + 1)..<endOfBranch(rows, index)
      if !below.isEmpty { waiting += siblings(rows, keys, below, sorting).reversed() }
    }
    return result
  }

  /// The outermost rows of a range, in the order that was asked for.
  private func siblings(
    _ rows: [GridRow], _ keys: [SortKey], _ range: Range<Int>, _ sorting: Sorting
  ) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      found.append(index)
      index = endOfBranch(rows, index)
    }
    // Equal ones keep their order in both directions.
    return found.sorted { left, right in
      if let first = keys[left].comes(before: keys[right], isDescending: sorting.isDescending) {
        return first
      }
      return left < right
    }
  }

  /// The row after a row and all those under it.
  private func endOfBranch(_ rows: [GridRow], _ index: Int) -> Int {
    var end = index + 1
    while end < rows.count, rows[end].depth > rows[index].depth { end += 1 }
    return end
  }

  /// The ids of the rows that the filter lets pass; nil without a filter.
  func passing(_ view: GridView) -> Set<String>? {
    guard let filter else { return nil }
    let dataSource = table.dataSource
    var ids: Set<String> = []
    for row in rows
    where row.isThing && dataSource.cell(row, filter.column, view).text == filter.text {
      ids.insert(row.id)
    }
    return ids
  }

  /// What the cells of the selected column say, each once with how often, in order.
  ///
  /// A heading is no row of its own: chosen, it would show nothing but itself.
  package func values(_ view: GridView) -> [(text: String, count: Int)] {
    let dataSource = table.dataSource
    var counts: [String: Int] = [:]
    for row in rows where row.isThing {
      counts[dataSource.cell(row, column, view).text, default: 0] += 1
    }
    let ordered = counts.map { (key: CollationKey($0.key), text: $0.key, count: $0.value) }
    return ordered.sorted { $0.key < $1.key }.map { ($0.text, $0.count) }
  }
}

extension Grid {
  /// Marks the selected row or takes its mark away, and goes to the next.
  package mutating func toggleMark() {
    guard let row = selected, matches(row) else { return }
    if row.isThing, marked.remove(row.thing) == nil { marked.insert(row.thing) }
    move(by: 1)
  }

  /// Marks all rows that are seen for themselves; when all are marked, none.
  package mutating func toggleAllMarks() {
    let ids = Set(visible.map { rows[$0] }.filter { $0.isThing && matches($0) }.map(\.thing))
    marked = ids.isSubset(of: marked) ? [] : ids
  }

  /// The rows that an action is for: the marked ones in their order, else the selected one.
  package var chosen: [GridRow] {
    if marked.isEmpty { return selected.flatMap { matches($0) ? [$0] : nil } ?? [] }
    var seen: Set<String> = []
    return rows.filter {
      marked.contains($0.thing) && matches($0) && seen.insert($0.thing).inserted
    }
  }

  /// Whether a filter, marks or an order are on.
  package var isNarrowed: Bool { filter != nil || !marked.isEmpty || sorting != nil }

  /// Drops filter, marks and order: all rows are seen as they come.
  package mutating func widen() {
    marked = []
    filter = nil
    sorting = nil
    forgetRows()
  }
}

/// What a cell is sorted by: its value, else its words in the order of the alphabet; blanks last.
private struct SortKey {
  /// The kinds of key, in the order in which they stand in both directions.
  private enum Rank: Int {
    case figure, ordinal, words, blank
  }

  private var rank = Rank.words
  private var figures: [Fraction] = []
  private var ordinal: OrdinalKey?
  private let words: CollationKey
  /// Whether the row stays at the end whatever the order: a total, a file that cannot be read.
  private let isPinned: Bool

  init(_ cell: GridCell, of row: GridRow, _ view: GridView) {
    switch row.subject {
    case .total, .unreadable: isPinned = true
    case .record, .row, .sheetRow, .heading, .figure: isPinned = false
    }
    var text = cell.text
    switch view.order(of: cell, in: row) {
    case .blank?: rank = .blank
    case .figure(let figure)?: (rank, figures) = (.figure, [figure])
    case .ratio(let count, let base)?:
      let share = base > .zero ? count.divided(by: base) : nil
      (rank, figures) = (.figure, [share ?? .zero, count])
    case .numbered(let key)?: (rank, ordinal) = (.ordinal, key)
    case .words(let other)?: text = other
    case nil: break
    }
    if rank == .words, text.isEmpty { rank = .blank }
    words = CollationKey(text)
  }

  /// Whether this one comes first; nil when neither does.
  func comes(before other: SortKey, isDescending: Bool) -> Bool? {
    if isPinned != other.isPinned { return other.isPinned }
    if rank != other.rank { return rank.rawValue < other.rank.rawValue }
    switch rank {
    case .blank: return nil
    case .figure:
      guard figures != other.figures else { return nil }
      return figures.lexicographicallyPrecedes(other.figures) != isDescending
    case .ordinal, .words: break
    }
    if let ordinal, let next = other.ordinal, ordinal != next {
      return (ordinal < next) != isDescending
    }
    return words == other.words ? nil : (words < other.words) != isDescending
  }
}
