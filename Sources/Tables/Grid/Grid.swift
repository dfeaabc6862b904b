import Canvas
import Domain
import Vietnamese
import Widgets

/// A table on a screen: which rows are seen, which cell is selected, what is being typed.
///
/// The selection is remembered by the id of its row, so that it stays on the same thing when rows
/// come and go above it.
package struct Grid: Equatable, Sendable {
  package let table: TableID
  package internal(set) var rows: [GridRow] = []
  /// The rows that are seen: not under a folded one, and found by the search.
  package private(set) var visible: [Int] = []
  package private(set) var folded: Set<String> = []
  /// The selected row among the visible ones.
  package private(set) var selection = 0
  package var column = 0
  /// The first visible row that is drawn.
  package private(set) var top = 0
  package var search: TextField?
  package var draft: Draft?
  package internal(set) var sorting: Sorting?
  package internal(set) var filter: Filter?
  /// What an action is for: a thing that stands in several rows once.
  package var marked: Set<String> = []
  /// The ids of the rows that the filter lets pass.
  private var passing: Set<String>?
  /// The ids of the rows that are seen for themselves, not for the rows under them; nil for all.
  private var found: Set<String>?
  /// The state of the workspace that the rows were made from.
  private var revision = -1
  /// The columns that are seen, in the order of the person; the table moves until the selected one is.
  package private(set) var columns: [Int] = []
  /// Those of them that can be gone to.
  private(set) var shown: [Int] = []
  /// How wide the widest cell of each column is, as far as it was measured.
  private(set) var needs: [Int] = []
  /// Whether any row has rows under it.
  private(set) var isTree = false
  /// The line above it, if there is one.
  package private(set) var headline: Headline?

  /// What is being typed, and for what.
  package struct Draft: Equatable, Sendable {
    package var field: TextField
    package let purpose: Purpose
    /// Why the last attempt to commit it failed.
    package var fault: String?
    /// What may be chosen, as far as it fits what is typed.
    package var list = ChoiceList()
    /// What stood in the cell, by what it stands for, while nothing else is typed.
    package var picked: Choice?
    /// Whether it is a text that names one or several who are to choose from.
    package var namesParties = false
    /// Of a list of several the choices in the field.
    package var taken: [Choice] = []
    /// Whether something was put into such a list, or taken out, by its mark.
    var hasTicked = false
    /// Whether the row it was begun in is not selected any more: its field stands below the table then.
    var hasLostRow = false
    /// Whether the first letter typed took the place of what stood in the cell.
    package var isTypedOver = false
    /// The number of the cell among those of a row that was just made, where it is one of them.
    ///
    /// Left blank it keeps what stands there.
    package var entry: Int?
    /// The pane in which it is typed, where a cell has no room for it.
    package var pane: TextPane?
    /// What stood in the cell when typing began, to notice another's change meanwhile.
    package var before: String

    package init(field: TextField, purpose: Purpose, choices: [Choice] = [], before: String) {
      self.field = field
      self.purpose = purpose
      list = ChoiceList(choices)
      self.before = before
    }

    /// The same text for a row that will stand elsewhere.
    package func moved(to row: NewRow) -> Draft {
      var draft = Draft(field: field, purpose: .new(row), before: before)
      (draft.fault, draft.list, draft.pane) = (fault, list, pane)
      return draft
    }

    /// Whether the text is still what stood in the cell, and nothing was chosen by its id.
    package var isUntouched: Bool {
      field.text == TextField(before).text && !isPicked && !list.isMoved
    }

    /// Whether its field is drawn in the selected cell: a short one, while its row is there.
    package var isInCell: Bool {
      guard case .cell(let binding) = purpose else { return false }
      return binding.form.isShort && !hasLostRow
    }

    /// What a committed draft becomes.
    package enum Purpose: Equatable, Sendable {
      case cell(CellBinding)
      case new(NewRow)

      /// The record that is typed in; nil where one is being made.
      package var record: RecordKey? {
        switch self {
        case .cell(let binding): binding.record
        case .new(let row):
          if case .row(let record, _, _, _, _) = row.kind { record } else { nil }
        }
      }
    }
  }

  /// An empty grid of a table.
  package init(_ table: TableID) {
    self.table = table
    column = table.dataSource.firstColumn
  }

  /// The selected row.
  package var selected: GridRow? {
    visible.indices.contains(selection) ? rows[visible[selection]] : nil
  }

  /// Whether a row is there for itself: found by the search, and let pass by the filter.
  ///
  /// What only stands there for the rows under it is reached by no command.
  package func matches(_ row: GridRow) -> Bool { found?.contains(row.id) ?? true }

  /// Whether something is being typed in it.
  package var isTyping: Bool { draft != nil || search != nil }

  /// Makes the rows anew when the workspace has changed since; keeps the selection.
  package mutating func refresh(_ view: GridView, revision: Int) {
    let dataSource = table.dataSource
    columns = table.order(view).shown
    shown = columns.filter { dataSource.stops(at: $0) }
    guard revision != self.revision else { return }
    self.revision = revision
    let kept = selected?.id
    let opens = rows.isEmpty
    // An order or a filter by a column that is not seen could not be understood.
    if let by = sorting?.column, !columns.contains(by) { sorting = nil }
    if let by = filter?.column, !columns.contains(by) { filter = nil }
    rows = sorted(dataSource.rows(view), view)
    passing = passing(view)
    // A mark does not outlive its row, nor the sight of it.
    marked.formIntersection(
      Set(rows.filter { passing?.contains($0.id) ?? true }.map(\.thing)))
    isTree = rows.contains { $0.hasChildren }
    needs = measured(view)
    headline = dataSource.headline(view)
    keepColumnInSight()
    show(selecting: opens ? dataSource.opening(rows, view)?.id : kept)
    if let kept, selected?.id != kept { draft?.hasLostRow = true }
  }

  /// Finds the visible rows and the selected one among them.
  private mutating func show(selecting id: String?) {
    let needle = SearchText(search?.text ?? "")
    found = nil
    visible = needle.isEmpty && passing == nil ? unfolded() : matching(needle)
    if let id, let index = visible.firstIndex(where: { rows[$0].id == id }) {
      selection = index
    } else {
      selection = max(0, min(selection, visible.count - 1))
    }
  }

  /// The rows outside folded branches.
  private func unfolded() -> [Int] {
    var seen: [Int] = []
    var hiddenBelow: Int?
    for (index, row) in rows.enumerated() {
      if let depth = hiddenBelow {
        if row.depth > depth { continue }
        hiddenBelow = nil
      }
      seen.append(index)
      if folded.contains(row.id) { hiddenBelow = row.depth }
    }
    return seen
  }

  /// Has the rows made anew at the next refresh.
  mutating func forgetRows() { revision = -1 }

  /// The rows that hold the needle and pass the filter, each under its ancestors.
  private mutating func matching(_ needle: SearchText) -> [Int] {
    var found: Set<String> = []
    defer { self.found = found }
    let words = search?.text.split(separator: " ").map { SearchText(String($0)) } ?? []
    var seen: [Int] = []
    var ancestors: [Int] = []
    var taken: Set<Int> = []
    for (index, row) in rows.enumerated() {
      while let last = ancestors.last, rows[last].depth >= row.depth { ancestors.removeLast() }
      if row.search.contains(needle) || row.isTitled(words), passing?.contains(row.id) ?? true {
        for ancestor in ancestors where taken.insert(ancestor).inserted { seen.append(ancestor) }
        found.insert(row.id)
        taken.insert(index)
        seen.append(index)
      }
      ancestors.append(index)
    }
    return rows.contains { $0.title != nil } ? byTitle(seen, needle, words) : seen
  }

  /// Rows under their headings, both in the order of how well their titles fit what is sought.
  private func byTitle(_ seen: [Int], _ needle: SearchText, _ words: [SearchText]) -> [Int] {
    var groups: [(fit: Int, rows: [Int])] = []
    var fits: [Int: Int] = [:]
    for index in seen {
      if rows[index].depth == 0 || groups.isEmpty { groups.append((Int.max, [])) }
      let fit = rows[index].depth == 0 ? -1 : rows[index].fit(needle, words)
      fits[index] = fit
      let last = groups.endIndex - 1
      if fit >= 0 { groups[last].fit = min(groups[last].fit, fit) }
      groups[last].rows.append(index)
    }
    let ordered = groups.enumerated().sorted {
      ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset)
    }
    return ordered.flatMap { group in
      group.element.rows.sorted { (fits[$0] ?? 0, $0) < (fits[$1] ?? 0, $1) }
    }
  }

  /// Selects the row of that id, unfolding what hides it.
  package mutating func select(id: String) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    var depth = rows[index].depth
    for above in rows[..<index].reversed() where above.depth < depth {
      folded.remove(above.id)
      depth = above.depth
    }
    show(selecting: id)
  }
}

extension Grid {
  /// Moves the selection by rows.
  package mutating func move(by rows: Int) {
    selection = max(0, min(selection + rows, visible.count - 1))
  }

  /// Selects the first or the last row.
  package mutating func moveToEnd(_ last: Bool) {
    selection = last ? max(0, visible.count - 1) : 0
  }

  /// Moves the window over the rows so that the selected one is in it.
  package mutating func keepSelectionInSight(height: Int) {
    top = firstRow(top: top, selection: selection, count: visible.count, height: height)
  }

  /// Selects the visible row of that number.
  package mutating func select(visible index: Int) {
    if visible.indices.contains(index) { selection = index }
  }

  /// Folds the selected branch, or goes to the row above it in the tree.
  package mutating func fold() {
    guard let row = selected else { return }
    if row.hasChildren, !folded.contains(row.id), search == nil {
      folded.insert(row.id)
      show(selecting: row.id)
    } else if let above = visible[..<selection].lastIndex(where: { rows[$0].depth < row.depth }) {
      selection = above
    }
  }

  /// Opens the selected branch; false when it is open or none.
  package mutating func unfold() -> Bool {
    guard let row = selected, folded.remove(row.id) != nil else { return false }
    show(selecting: row.id)
    return true
  }

  /// Whether the selected branch is folded.
  package func isFolded(_ row: GridRow) -> Bool { folded.contains(row.id) }

  /// Goes left: to the column before, or out of the branch in the first one.
  package mutating func goLeft() {
    let before = table.dataSource.typedColumn == nil ? neighbour(-1) : nil
    if let before { column = before } else { fold() }
  }

  /// Goes right: opens a folded branch in the first column, else to the next column.
  package mutating func goRight() {
    if column == table.dataSource.typedColumn ?? 0, unfold() { return }
    if table.dataSource.typedColumn != nil { return }
    column = neighbour(1) ?? column
  }

  /// The column beside the selected one, as they stand on the screen.
  private func neighbour(_ step: Int) -> Int? {
    guard let place = shown.firstIndex(of: column) else {
      return step > 0 ? shown.first { $0 > column } : shown.last { $0 < column }
    }
    return shown.indices.contains(place + step) ? shown[place + step] : nil
  }

  /// Selects a column that is seen.
  private mutating func keepColumnInSight() {
    if table.dataSource.typedColumn == nil, !shown.contains(column) {
      column = shown.last { $0 < column } ?? shown.first ?? 0
    }
  }

  /// Goes to a column; stays where it cannot be gone to.
  package mutating func goTo(column number: Int) {
    if shown.contains(number) { column = number }
  }

  /// Goes to the next or the previous cell, over the ends of rows.
  package mutating func goToCell(next: Bool) {
    if table.dataSource.typedColumn != nil {
      move(by: next ? 1 : -1)
    } else if next {
      if let after = neighbour(1) {
        column = after
      } else if selection + 1 < visible.count {
        selection += 1
        column = shown.first ?? 0
      }
    } else if let before = neighbour(-1) {
      column = before
    } else if selection > 0 {
      selection -= 1
      column = shown.last ?? 0
    }
  }

  /// Starts to search, with nothing typed yet.
  package mutating func beginSearch(method: InputMethod) {
    search = TextField(method: method)
    show(selecting: selected?.id)
  }

  /// Ends the search; the selection stays on the row found.
  package mutating func endSearch() {
    let kept = selected?.id
    search = nil
    if let kept { select(id: kept) } else { show(selecting: nil) }
  }

  /// Does what a key means in the search line, then goes to the first row found.
  package mutating func searchKey(_ change: (inout TextField) -> Bool) {
    guard var field = search, change(&field) else { return }
    let before = search?.text
    search = field
    guard field.text != before else { return }
    show(selecting: selected?.id)
    let needle = SearchText(field.text)
    guard !needle.isEmpty else { return }
    if rows.contains(where: { $0.title != nil }) {
      selection = visible.firstIndex { rows[$0].isThing } ?? 0
      return
    }
    // The selection goes to what fits best, not to a heading above it.
    let best = visible.indices.min { left, right in
      let ranks = [left, right].map { rows[visible[$0]].search.rank(of: needle) ?? Int.max }
      return ranks[0] == ranks[1] ? left < right : ranks[0] < ranks[1]
    }
    selection = best ?? 0
  }
}
