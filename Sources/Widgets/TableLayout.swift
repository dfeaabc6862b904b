import Canvas

/// One column of a table: heading, width, where its texts stand, and when it may go.
package struct TableColumn: Equatable, Sendable {
  package var title: String
  /// The width; a flexible column takes at least this much and a share of what is left.
  package var width: Int
  package var isFlexible: Bool
  package var alignment: Alignment
  /// Columns of the highest rank leave first when the table is too narrow, then those that are
  /// farthest from the selected one.
  package var rank: Int
  /// The number of the column without which this one says nothing: they are shown together.
  package var needs: Int?
  /// What it is called where its heading is no name.
  package var name: String?

  package init(
    _ title: String, width: Int, isFlexible: Bool = false, alignment: Alignment = .left,
    rank: Int = 0
  ) {
    self.title = title
    self.width = width
    self.isFlexible = isFlexible
    self.alignment = alignment
    self.rank = rank
  }
}

/// Where the columns of a table stand on a screen of some width.
///
/// Left of each column is a gap of one cell, in which a mark may stand.
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
  package init(_ columns: [TableColumn], width: Int, keeping kept: Int = 0) {
    let shown = TableLayout.shown(columns, width: width, keeping: kept)
    let flexible = shown.filter { columns[$0].isFlexible }
    var spare = max(0, width - shown.reduce(0) { $0 + columns[$1].width + 1 })
    var left = 0
    var spans: [Span] = []
    for (number, index) in shown.enumerated() {
      var own = columns[index].width
      if columns[index].isFlexible, let at = flexible.firstIndex(of: index) {
        let share = spare / (flexible.count - at)
        own += share
        spare -= share
      }
      // A table narrower than its least columns is cut at its right edge.
      own = min(own, max(0, width - left - 1))
      spans.append(Span(index: index, left: left + 1, width: own))
      left += own + 1
      if number == shown.count - 1 { break }
    }
    self.spans = spans.filter { $0.width > 0 }
  }

  /// The columns that fit on `width` cells, those that go with another only together with it.
  private static func shown(_ columns: [TableColumn], width: Int, keeping kept: Int) -> [Int] {
    var shown = Array(columns.indices)
    let needed = columns.indices.contains(kept) ? columns[kept].needs : nil
    while shown.reduce(0, { $0 + columns[$1].width + 1 }) > width {
      // The first two are cut rather than left out.
      guard shown.count > 2 else { break }
      let free = shown.filter { $0 != kept && $0 != needed }
      let ranked = free.filter { columns[$0].rank > 0 }
      // Where nothing gives way by itself the columns farthest from the kept one do, but not the
      // first, which names the row.
      guard
        let out = ranked.max(by: { columns[$0].rank < columns[$1].rank })
          ?? free.filter({ $0 > 0 }).max(by: { abs($0 - kept) < abs($1 - kept) })
      else { break }
      shown.removeAll { $0 == out || columns[$0].needs == out && $0 != kept }
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
