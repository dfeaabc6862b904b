import Canvas

/// Where the columns of a table stand on a screen of some width.
///
/// Left of each column is a gap of one cell, in which a mark may stand. Figures get what the widest of
/// them needs; texts share what is left, and give way to figures. A heading is cut before a text is.
package struct TableLayout: Equatable, Sendable {
  /// One column in its place.
  package struct Span: Equatable, Sendable {
    /// Its number in the list of columns.
    package let index: Int
    package let left: Int
    package let width: Int
  }

  package let spans: [Span]

  /// Finds places for `columns` on `width` cells; the column `kept` is always among them.
  ///
  /// `order` has the numbers of those to show, in their order, and is nil for all as they come; `needs` says how
  /// wide the widest cell of each is, and is nil where nothing was measured.
  package init(
    _ columns: [TableColumn], order: [Int]? = nil, needs: [Int]? = nil, width: Int,
    keeping kept: Int = 0
  ) {
    let sizes = columns.enumerated().map { number, column in
      ColumnSize(of: column, need: needs.flatMap { $0.indices.contains(number) ? $0[number] : nil })
    }
    let order = order?.filter { columns.indices.contains($0) } ?? Array(columns.indices)
    let shown = TableLayout.shown(order, columns, sizes, width: width, keeping: kept)
    var sharing = ColumnSharing(columns: columns, sizes: sizes, shown: shown)
    sharing.fit(into: width)
    var left = 0
    var spans: [Span] = []
    for index in shown {
      // A table narrower than its least columns is cut at its right edge.
      let own = min(sharing.widths[index], max(0, width - left - 1))
      spans.append(Span(index: index, left: left + 1, width: own))
      left += own + 1
    }
    self.spans = spans.filter { $0.width > 0 }
  }

  /// The columns that fit on `width` cells, those that go with another only together with it.
  private static func shown(
    _ order: [Int], _ columns: [TableColumn], _ sizes: [ColumnSize], width: Int, keeping kept: Int
  ) -> [Int] {
    var shown = order
    let needed = columns.indices.contains(kept) ? columns[kept].needs : nil
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let distance = { (index: Int) in abs((places[index] ?? 0) - (places[kept] ?? 0)) }
    // Where nothing gives way by itself the columns farthest from the kept one do, but not the
    // first, which names the row.
    let steps: [(size: KeyPath<ColumnSize, Int>, out: ([Int]) -> Int?)] = [
      (
        \.comfort,
        { free in
          // What says nothing leaves before what says something.
          let order = { (index: Int) in (sizes[index].isBlank ? 1 : 0, columns[index].rank) }
          return free.filter { columns[$0].rank > 0 }.max { order($0) < order($1) }
        }
      ),
      (\.least, { free in free.filter { $0 != order.first }.max { distance($0) < distance($1) } }),
    ]
    for step in steps {
      // The first two are cut rather than left out.
      let isTooWide = { shown.reduce(0) { $0 + sizes[$1][keyPath: step.size] + 1 } > width }
      while isTooWide(), shown.count > 2,
        let out = step.out(shown.filter { $0 != kept && $0 != needed })
      {
        shown.removeAll { $0 == out || columns[$0].needs == out && $0 != kept }
      }
    }
    return shown
  }

  /// The place of a column, nil when it is not shown.
  package func span(of index: Int) -> Span? { spans.first { $0.index == index } }

  /// The column under a column of the screen.
  package func column(at cell: Int) -> Int? {
    spans.last { $0.left - 1 <= cell }?.index
  }
}

/// How wide a column is to be, may be at least, and need be at most.
private struct ColumnSize {
  let own: Int
  /// What it keeps while others can leave.
  let comfort: Int
  let least: Int
  /// What the widest of its cells asks for.
  let need: Int
  /// What it has before all others have what stands in them: its heading is cut where its cells need less.
  let bare: Int
  /// How wide its heading is, which is read whole where there is room.
  let heading: Int
  /// Whether all that stands in it is read whole in few letters.
  let isShort: Bool
  /// Whether nothing stands in it, so that it leaves before others.
  let isBlank: Bool

  /// As wide as the number of a document, a day with its word, or a state.
  private static let short = 16

  /// A text that is cut to less says nothing.
  private static let leastText = 8
  /// The beginning of a heading, over a column in which nothing stands.
  private static let leastHeading = 6
  /// More than a screen has.
  private static let endless = 10_000

  init(of column: TableColumn, need: Int?) {
    // A column of nothing can still be gone to.
    let title = max(1, min(column.width, column.title.columns))
    switch column.content {
    case .drawing: (own, least, self.need) = (column.width, column.width, column.width)
    case .figures:
      let whole = max(need ?? column.width, title)
      (own, least, self.need) = (whole, whole, whole)
    case .text:
      self.need = need ?? (column.isFlexible ? ColumnSize.endless : column.width)
      own = min(column.width, max(self.need, title))
      least = column.isFlexible ? own : min(own, ColumnSize.leastText)
    }
    heading = column.title.columns
    let floor = need == 0 ? ColumnSize.leastHeading : ColumnSize.leastText
    let cut = column.content == .text ? min(own, max(need ?? own, floor)) : own
    // One letter gives a text less than it takes from a heading.
    bare = own - cut > 1 ? cut : own
    comfort = max(own, min(column.comfort, max(self.need, title)))
    isBlank = need == 0 && column.content != .drawing && !column.leavesInTurn
    isShort = own <= ColumnSize.short && need ?? ColumnSize.endless <= own
  }
}

/// What each column gets of the width of a table: texts give way, and take what is left.
private struct ColumnSharing {
  let columns: [TableColumn]
  let sizes: [ColumnSize]
  let shown: [Int]
  private(set) var widths: [Int]

  init(columns: [TableColumn], sizes: [ColumnSize], shown: [Int]) {
    (self.columns, self.sizes, self.shown) = (columns, sizes, shown)
    widths = sizes.map(\.bare)
  }

  private var texts: [Int] { shown.filter { columns[$0].content == .text } }
  private var flexible: [Int] { texts.filter { columns[$0].isFlexible } }

  /// How much a column lacks to show the widest of its cells.
  private func lack(_ index: Int) -> Int { max(0, sizes[index].need - widths[index]) }

  /// Makes the columns fill `width`, or at least fit into it.
  mutating func fit(into width: Int) {
    var spare = width - shown.reduce(0) { $0 + widths[$1] + 1 }
    // Rather than letters of a short text go some of the long one that names the row: a number, a day, a state
    // of which the end is missing says less than a long sentence that is cut a little earlier.
    for (long, keepsShort) in [(3, true), (2, true), (3, false)] {
      take(
        &spare,
        downTo: columns.indices.map { index in
          let size = sizes[index]
          if columns[index].isFlexible { return max(1, size.own * long / 4) }
          return keepsShort && size.isShort ? size.own : size.least
        })
    }
    take(&spare, downTo: sizes.map { _ in 1 })
    guard spare > 0 else { return }
    let lacking = texts.filter { !columns[$0].isFlexible && lack($0) > 0 }
      .sorted { (lack($0), $0) < (lack($1), $1) }
    let wanted = flexible.reduce(0) { $0 + lack($1) }
    // Columns that lack little become whole, with half of what there is, or all that nobody else wants.
    var others = max(spare - wanted, flexible.isEmpty ? spare : spare / 2)
    for index in lacking where lack(index) <= others {
      others -= lack(index)
      spare -= lack(index)
      widths[index] = sizes[index].need
    }
    let ordered = flexible.sorted { (lack($0), $0) < (lack($1), $1) }
    for (number, index) in ordered.enumerated() {
      give(min(lack(index), spare / (ordered.count - number)), to: index, &spare)
    }
    for index in lacking { give(min(lack(index), spare), to: index, &spare) }
    // Headings take nothing from what stands in the cells.
    for index in shown {
      give(max(0, min(sizes[index].heading - widths[index], spare)), to: index, &spare)
    }
    let all = flexible
    for (number, index) in all.enumerated() {
      give(spare / (all.count - number), to: index, &spare)
    }
  }

  private mutating func give(_ cells: Int, to index: Int, _ spare: inout Int) {
    widths[index] += cells
    spare -= cells
  }

  /// Takes what is missing from the texts that are widest, down to a floor.
  private mutating func take(_ spare: inout Int, downTo floor: [Int]) {
    let over = { (widths: [Int], index: Int) in widths[index] - floor[index] }
    while spare < 0 {
      let most = texts.max { over(widths, $0) < over(widths, $1) }
      guard let widest = most, over(widths, widest) > 0
      else { return }
      widths[widest] -= 1
      spare += 1
    }
  }
}

/// Which rows of a list are seen: the first one, so that the selected one is among them.
///
/// - Parameters:
///   - top: the first row seen before.
///   - selection: the selected row.
///   - count: how many rows there are.
///   - height: how many fit.
/// - Returns: the first row to show now, moved as little as possible.
package func firstRow(top: Int, selection: Int, count: Int, height: Int) -> Int {
  guard height > 0 else { return 0 }
  var first = top
  if selection < first { first = selection }
  if selection >= first + height { first = selection - height + 1 }
  return max(0, min(first, count - height))
}
