import Domain

/// Tables of a Word document.
extension MarkupWriter {
  /// Writes a table without lines, whose columns stand beside each other.
  mutating func columns(_ widths: [Int], _ rows: [[(inout MarkupWriter) -> Void]]) {
    element("w:tbl") { markup in
      markup.tableProperties(widths.reduce(0, +))
      markup.grid(widths)
      for cells in rows {
        markup.element("w:tr") { markup in
          markup.element("w:trPr") { $0.element("w:cantSplit") }
          for (width, content) in zip(widths, cells) { markup.cell(width, content) }
        }
      }
    }
  }

  private mutating func tableProperties(_ width: Int, style: String? = nil) {
    element("w:tblPr") { markup in
      if let style { markup.element("w:tblStyle", ["w:val": style]) }
      markup.element("w:tblW", ["w:w": String(width), "w:type": "dxa"])
      markup.element("w:tblLayout", ["w:type": "fixed"])
      guard style == nil else { return }
      markup.element("w:tblCellMar") { markup in
        markup.element("w:left", ["w:w": "0", "w:type": "dxa"])
        markup.element("w:right", ["w:w": "0", "w:type": "dxa"])
      }
    }
  }

  private mutating func grid(_ widths: [Int]) {
    element("w:tblGrid") { markup in
      for width in widths { markup.element("w:gridCol", ["w:w": String(width)]) }
    }
  }

  private mutating func cell(
    _ width: Int, spanning: Int = 1, shade: String? = nil, _ content: (inout MarkupWriter) -> Void
  ) {
    element("w:tc") { markup in
      markup.element("w:tcPr") { markup in
        markup.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if spanning > 1 { markup.element("w:gridSpan", ["w:val": String(spanning)]) }
        if let shade {
          markup.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade])
        }
      }
      content(&markup)
    }
  }

  /// Writes a table with lines: its head stands on each page, and no row is broken over two.
  ///
  /// A table without columns is none: Word takes no table without cells.
  mutating func table(_ table: OfficeTable, in width: Int, _ wording: OfficialWording) {
    guard !table.columns.isEmpty else { return }
    let widths = WordColumns(table, wording).widths(in: width)
    element("w:tbl") { markup in
      markup.tableProperties(widths.reduce(0, +), style: WordPart.tableStyle)
      markup.grid(widths)
      markup.tableRow(isHead: true) { markup in
        for (column, width) in zip(table.columns, widths) {
          markup.cell(width) { $0.paragraph(.cellHead, column.heading) }
        }
      }
      for row in table.rows {
        markup.tableRow { markup in
          for (place, width) in widths.enumerated() {
            let cell = place < row.cells.count ? row.cells[place] : .blank
            let emphasis = WordColumns.emphasis(of: row.nature, at: place, in: table)
            markup.cell(width) { markup in
              // What titles a group goes on a page with its first row.
              markup.write(
                cell, of: table.columns[place], emphasis, isKept: row.nature == .group, wording)
            }
          }
        }
      }
    }
  }

  private mutating func tableRow(
    isHead: Bool = false, _ content: (inout MarkupWriter) -> Void
  ) {
    element("w:tr") { markup in
      markup.element("w:trPr") { markup in
        markup.element("w:cantSplit")
        if isHead { markup.element("w:tblHeader") }
      }
      content(&markup)
    }
  }

  /// Writes what stands in a cell, a paragraph at least.
  private mutating func write(
    _ cell: OfficeCell, of column: OfficeColumn, _ emphasis: Prose.Style, isKept: Bool,
    _ wording: OfficialWording
  ) {
    let style: WordStyle =
      switch column.nature {
      case .text: .cell
      case .mark, .day: .cellMark
      case .figure: .cellFigure
      }
    let paragraphs = OfficialText.paragraphs(of: wording.text(of: cell))
    if paragraphs.isEmpty { paragraph(style, isKept: isKept, OfficialText("")) }
    for text in paragraphs {
      paragraph(
        style, isKept: isKept,
        OfficialText(
          text.runs.map { Prose.Run(text: $0.text, style: $0.style.union(emphasis)) }))
    }
  }

  /// Writes figures as bars: what is counted, its bar, the figure in words.
  mutating func bars(_ bars: [OfficialBar], in width: Int) {
    let steps = 20
    let step = width * 40 / 100 / steps
    let ends = (width * 36 / 100, width - width * 36 / 100 - step * steps)
    element("w:tbl") { markup in
      markup.tableProperties(width)
      markup.grid([ends.0] + Array(repeating: step, count: steps) + [ends.1])
      for bar in bars {
        let full = bar.base > 0 ? min(steps, max(0, bar.count) * steps / bar.base) : 0
        markup.tableRow { markup in
          markup.cell(ends.0) { $0.paragraph(.cell, bar.name) }
          for (count, shade) in [(full, "2F5496"), (steps - full, "E7E6E6")] where count > 0 {
            markup.cell(step * count, spanning: count, shade: shade) { $0.paragraph(.cell, "") }
          }
          markup.cell(ends.1) { $0.paragraph(.cellFigure, bar.figure) }
        }
      }
    }
  }
}

/// How wide the columns of a table are in a Word document.
struct WordColumns {
  private let table: OfficeTable
  private let wording: OfficialWording
  private static let size = WordStyle.cell.look.size

  init(_ table: OfficeTable, _ wording: OfficialWording) {
    self.table = table
    self.wording = wording
  }

  /// How a cell stands out by its row: of several columns of text only the first, which names the row.
  static func emphasis(
    of row: OfficeRow.Nature, at place: Int, in table: OfficeTable
  ) -> Prose.Style {
    let isName = place == table.columns.firstIndex { $0.nature == .text }
    guard isName || table.columns[place].nature != .text else { return [] }
    switch row {
    case .plain: return []
    case .group, .total: return .bold
    case .detail: return .italic
    }
  }

  /// The widths of all columns, which fill the page: each has what its words and figures need, texts share the rest.
  func widths(in width: Int) -> [Int] {
    guard !table.columns.isEmpty else { return [] }
    let needs = table.columns.indices.map(need)
    let texts = table.columns.indices.filter { table.columns[$0].nature == .text }
    let weight = texts.reduce(0) { $0 + table.columns[$1].width }
    let rest = width - needs.reduce(0, +)
    guard weight > 0, rest >= 0 else { return shared(needs, in: width) }
    var widths = needs
    for place in texts { widths[place] += rest * table.columns[place].width / weight }
    widths[texts[0]] += width - widths.reduce(0, +)
    return widths
  }

  /// All columns share the page by what they need, where that is more than the page.
  private func shared(_ needs: [Int], in width: Int) -> [Int] {
    let sum = max(1, needs.reduce(0, +))
    var widths = needs.map { max(1, $0 * width / sum) }
    widths[0] += width - widths.reduce(0, +)
    return widths
  }

  /// What a column needs so that no word and no figure is broken.
  private func need(_ place: Int) -> Int {
    let column = table.columns[place]
    var widest =
      column.heading.split(separator: " ").map {
        LetterWidths.width(of: String($0), size: WordColumns.size, isBold: true)
      }.max() ?? 0
    for row in table.rows where place < row.cells.count {
      let text = wording.text(of: row.cells[place])
      let pieces =
        column.nature == .text
        ? text.split(whereSeparator: { $0.isWhitespace || "/-–".contains($0) }) : [text[...]]
      for piece in pieces {
        let isBold = !WordColumns.emphasis(of: row.nature, at: place, in: table).isEmpty
        widest = max(
          widest, LetterWidths.width(of: String(piece), size: WordColumns.size, isBold: isBold))
      }
    }
    return widest + 2 * WordPart.cellMargin + 60
  }
}
