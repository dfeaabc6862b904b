import Canvas
import TestSupport
import Testing
import Widgets

/// A table as screens have it.
private let columns = [
  TableColumn("TT", width: 4, alignment: .right),
  TableColumn("Tên", width: 12, isFlexible: true),
  TableColumn("Ghi chú", width: 10, isFlexible: true, rank: 3),
  TableColumn("Đơn vị", width: 8, rank: 1),
  TableColumn("Ngày", width: 10, rank: 2),
]

/// The width of the table and the columns that are seen then.
private let seen: [(width: Int, shown: [Int])] = [
  (120, [0, 1, 2, 3, 4]), (49, [0, 1, 2, 3, 4]), (48, [0, 1, 3, 4]), (38, [0, 1, 3, 4]),
  (37, [0, 1, 3]), (27, [0, 1, 3]), (26, [0, 1]), (18, [0, 1]), (10, [0, 1]), (6, [0]), (5, [0]),
  (1, []), (0, []), (-7, []),
]

@Test("The least important columns leave first, the important ones never", arguments: seen)
func leaving(width: Int, shown: [Int]) {
  let layout = TableLayout(columns, width: width)
  #expect(layout.spans.map(\.index) == shown)
  for index in columns.indices {
    #expect((layout.span(of: index) != nil) == shown.contains(index))
  }
}

@Test("A figure is never seen without what it counts, and columns farthest from the selected go")
func together() {
  var columns = ["Nội dung", "ĐVT", "SL", "2018", "2019", "2020"].map { title in
    TableColumn(title, width: title == "Nội dung" ? 20 : 8, isFlexible: title == "Nội dung")
  }
  columns[2].needs = 1
  let shown = { (width: Int, kept: Int) in
    TableLayout(columns, width: width, keeping: kept).spans.map(\.index)
  }
  #expect(shown(66, 0) == [0, 1, 2, 3, 4, 5])
  #expect(shown(57, 0) == [0, 1, 2, 3, 4])
  #expect(shown(48, 0) == [0, 1, 2, 3])
  #expect(shown(57, 5) == [0, 3, 4, 5])
  for width in 40...66 {
    for kept in columns.indices {
      let seen = shown(width, kept)
      #expect(seen.contains(kept) && (!seen.contains(2) || seen.contains(1)), "\(width) \(kept)")
    }
  }
}

@Test(
  "A column in which nothing stands leaves before one in which something does, but not one that a person placed"
)
func blankLeaves() {
  var columns = [
    TableColumn("Nội dung", width: 20, isFlexible: true),
    TableColumn("Chủ trì", width: 14, rank: 2),
    TableColumn("Trạng thái", width: 14, rank: 1), TableColumn("Hạn", width: 12),
  ]
  let shown = { (needs: [Int], kept: Int) in
    TableLayout(columns, needs: needs, width: 52, keeping: kept).spans.map(\.index)
  }
  #expect(shown([30, 20, 0, 10], 0) == [0, 1, 3])
  #expect(shown([30, 20, 9, 10], 0) == [0, 2, 3])
  #expect(shown([30, 0, 0, 10], 0) == [0, 1, 2, 3], "of what is blank the heading alone has room")
  #expect(shown([30, 20, 0, 10], 2) == [0, 2, 3], "the selected one stays")
  for index in columns.indices { columns[index].leavesInTurn = true }
  #expect(shown([30, 20, 0, 10], 0) == [0, 2, 3])
}

@Test("Columns follow each other with one cell between and fill the width")
func filling() {
  for width in 18...200 {
    let spans = TableLayout(columns, width: width).spans
    var right = 0
    for span in spans {
      #expect(span.left == right + 1)
      #expect(span.width >= columns[span.index].width)
      #expect(columns[span.index].isFlexible || span.width == columns[span.index].width)
      right = span.left + span.width
    }
    #expect(right == width, "\(width)")
  }
}

@Test("Flexible columns share what is left evenly")
func sharing() {
  for width in 49...160 {
    let layout = TableLayout(columns, width: width)
    let extra = [1, 2].map { (layout.span(of: $0)?.width ?? 0) - columns[$0].width }
    #expect(abs(extra[0] - extra[1]) <= 1)
  }
}

@Test("Each cell belongs to the column drawn there, its gap included")
func columnAt() {
  for width in 1...120 {
    let layout = TableLayout(columns, width: width)
    #expect(layout.column(at: -1) == nil)
    for span in layout.spans {
      for cell in span.left - 1..<span.left + span.width {
        #expect(layout.column(at: cell) == span.index, "\(cell) of \(width)")
      }
    }
  }
  #expect(TableLayout([], width: 40).column(at: 3) == nil)
}

@Test("Tables of any columns keep inside any width")
func layoutByChance() {
  var chance = Chance(41)
  for _ in 0..<3000 {
    let columns = (0..<chance.below(9)).map { _ in
      TableColumn(
        "", width: chance.below(20), isFlexible: chance.below(3) == 0, rank: chance.below(4))
    }
    let width = chance.below(90) - 4
    var right = 0
    for span in TableLayout(columns, width: width).spans {
      #expect(span.left > right && span.width > 0)
      right = span.left + span.width
    }
    #expect(right <= max(0, width))
  }
}

@Test("The selected row is always seen and the list moves as little as possible")
func firstRows() {
  for count in 1...9 {
    for height in 1...11 {
      for selection in 0..<count {
        for top in -2...10 {
          let first = firstRow(top: top, selection: selection, count: count, height: height)
          let allowed = (0...max(0, count - height)).filter {
            ($0..<$0 + height).contains(selection)
          }
          let least = allowed.map { abs($0 - top) }.min()
          #expect(allowed.contains(first), "\(top) \(selection) \(count) \(height)")
          #expect(abs(first - top) == least, "\(top) \(selection) \(count) \(height)")
        }
      }
    }
  }
}

@Test("A list without rows or without room starts at its beginning", arguments: -1...3)
func firstRowOfNothing(height: Int) {
  #expect(firstRow(top: 4, selection: 0, count: 0, height: height) == 0)
  #expect(firstRow(top: 4, selection: 7, count: 9, height: min(0, height)) == 0)
}

/// A plan's list: two texts, a figure, a text that leaves first.
private let measured = [
  TableColumn("Nội dung", width: 26, isFlexible: true), TableColumn("Thời gian", width: 16),
  TableColumn("Kinh phí", width: 8, alignment: .right), TableColumn("Ghi chú", width: 12, rank: 1),
]

@Test("Figures get what the widest needs, texts what they need, what is left goes to the first")
func widthsFromContent() {
  let widths = { (width: Int, needs: [Int]) in
    TableLayout(measured, needs: needs, width: width).spans.map(\.width)
  }
  #expect(
    widths(80, [40, 9, 12, 0]) == [48, 9, 12, 7], "blank columns are as wide as their heading")
  // A heading is cut before a text is, down to its beginning, and not for a letter.
  #expect(widths(100, [90, 9, 12, 0]) == [68, 9, 12, 7])
  var headed = measured
  headed[1] = TableColumn("Trạng thái", width: 16)
  headed[3] = TableColumn("Ghi chú thêm", width: 12, rank: 1)
  let cut = { (width: Int, needs: [Int]) in
    TableLayout(headed, needs: needs, width: width).spans.map(\.width)
  }
  #expect(cut(80, [90, 3, 12, 0]) == [50, 8, 12, 6])
  #expect(cut(80, [90, 0, 12, 9]) == [49, 6, 12, 9])
  #expect(cut(80, [90, 9, 12, 11]) == [42, 10, 12, 12])
  #expect(cut(80, [46, 3, 12, 0]) == [46, 10, 12, 8], "and has first what is left")
  #expect(widths(80, [90, 18, 12, 7]) == [39, 18, 12, 7], "what lacks little becomes whole")
  #expect(
    widths(80, [90, 60, 12, 7]) == [41, 16, 12, 7], "what lacks much stays as it was wished")
  #expect(widths(60, [90, 60, 14, 12]) == [27, 16, 14], "the note leaves by its rank")
  #expect(widths(60, [90, 60, 20, 12]) == [24, 13, 20], "both texts yield to the figure")
}

@Test("No figure is cut while a text has a letter to give, whatever is measured")
func figuresByChance() {
  var chance = Chance(77)
  for _ in 0..<4000 {
    let count = 2 + chance.below(8)
    let columns = (0..<count).map { number in
      TableColumn(
        "", width: 1 + chance.below(20), isFlexible: number == 0 || chance.below(5) == 0,
        alignment: number > 0 && chance.below(2) == 0 ? .right : .left, rank: chance.below(3))
    }
    let needs = columns.map { _ in chance.below(24) }
    let width = 30 + chance.below(140)
    let kept = chance.below(count)
    let layout = TableLayout(columns, needs: needs, width: width, keeping: kept)
    #expect(layout.spans.contains { $0.index == kept })
    for span in layout.spans where columns[span.index].content == .figures {
      let texts = layout.spans.filter { columns[$0.index].content == .text && $0.width > 1 }
      #expect(span.width >= needs[span.index] || texts.isEmpty)
    }
  }
}
