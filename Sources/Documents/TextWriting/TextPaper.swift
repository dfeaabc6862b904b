import Domain

/// Sets an official document in lines of plain text, as a terminal shows it: the same parts in reading order.
struct TextPaper {
  private let paper: OfficialPaper
  private let wording: OfficialWording
  /// How many letters a line has at the most.
  private let width: Int

  /// How far the first line of a paragraph is indented.
  private static let indent = 4

  init(_ paper: OfficialPaper, in width: Int, _ wording: OfficialWording) {
    self.paper = paper
    self.width = max(24, width)
    self.wording = wording
  }

  /// The whole document.
  var lines: [String] {
    var lines = head + [""]
    if !paper.kind.isEmpty { lines += centred(paper.kind.uppercased()) }
    if !paper.kind.isEmpty, !paper.subject.isEmpty { lines += centred(paper.subject) }
    if !paper.authority.isEmpty { lines += [""] + centred(paper.authority.uppercased()) }
    for (place, basis) in paper.bases.enumerated() {
      lines += paragraph(basis + (place == paper.bases.count - 1 ? "." : ";"))
    }
    lines += paper.body.flatMap(lines(of:)) + ending
    for appendix in paper.appendices {
      lines += ["", String(repeating: "─", count: width)]
      lines += centred(appendix.name) + centred(appendix.title.uppercased())
      if !appendix.attachedTo.isEmpty { lines += centred(appendix.attachedTo) }
      lines += appendix.body.flatMap(lines(of:))
    }
    return lines
  }

  private var head: [String] {
    let head = paper.head
    let issuers = [head.superior, head.issuer].filter { !$0.isEmpty }.map { $0.uppercased() }
    let subject = paper.kind.isEmpty ? paper.subject : ""
    let left = issuers + [wording.number(head), subject].filter { !$0.isEmpty }
    return beside([left, [wording.nation, wording.motto, wording.dateline(head)]])
  }

  /// Who signs, then who gets it.
  private var ending: [String] {
    var lines: [String] = paper.signatures.isEmpty ? [] : [""] + signed(paper.signatures)
    if let recipients = paper.recipients {
      lines += ["", wording.recipients] + recipients.names.map { "- \($0);" }
      lines.append("- " + wording.kept(recipients.archive))
    }
    return lines
  }

  private func signed(_ sides: [OfficialSignature]) -> [String] {
    let columns = sides.map { side in
      side.lines.map { $0.uppercased() } + [side.hint, side.below].filter { !$0.isEmpty }
    }
    // Who signs alone stands at the right.
    return beside(columns.count == 1 ? [[]] + columns : columns)
  }

  /// One piece of the text.
  private func lines(of block: OfficialBlock) -> [String] {
    switch block {
    case .heading(let level, let ordinal, let text):
      let shown = level == 1 ? text.uppercased() : text
      return [""] + paragraph(numbered(ordinal) + shown)
    case .paragraph(let text): return paragraph(text.plain)
    case .centred(let text): return [""] + centred(text)
    case .point(_, let ordinal, let text): return paragraph(numbered(ordinal) + text.plain)
    case .entry(let label, let value): return paragraph(label + ": " + value)
    case .table(let table):
      let title = [table.title, table.subtitle].filter { !$0.isEmpty }.flatMap(centred)
      return [""] + title + TextTable(table, in: width, wording).lines + [""]
    case .bars(let title, let bars):
      return (title.isEmpty ? [] : [""] + centred(title)) + bars.map(line(of:))
    case .signatures(let sides): return [""] + signed(sides)
    }
  }

  private func numbered(_ ordinal: String) -> String {
    guard let last = ordinal.last else { return "" }
    return ordinal + (".)-+•".contains(last) ? " " : ". ")
  }

  private func line(of bar: OfficialBar) -> String {
    let steps = max(4, width / 4)
    let full = bar.base > 0 ? min(steps, max(0, bar.count) * steps / bar.base) : 0
    let drawn =
      String(repeating: "█", count: full) + String(repeating: "░", count: steps - full)
    let room = max(4, width - steps - bar.figure.count - 2)
    return bar.name.cut(to: room).filled(to: room) + " " + drawn + " " + bar.figure
  }

  private func paragraph(_ text: String) -> [String] {
    (String(repeating: "\u{A0}", count: TextPaper.indent) + text).lines(of: width)
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  private func centred(_ text: String) -> [String] {
    text.lines(of: width).map { $0.centred(in: width) }
  }

  /// Texts in the middle of columns that stand beside each other.
  private func beside(_ columns: [[String]]) -> [String] {
    let column = width / max(1, columns.count)
    let wrapped = columns.map { $0.flatMap { $0.lines(of: column - 2) } }
    let most = wrapped.map(\.count).max() ?? 0
    return (0..<most).map { row in
      wrapped.map { lines in
        row < lines.count
          ? lines[row].centred(in: column).filled(to: column)
          : String(repeating: " ", count: column)
      }.joined().withoutEnd
    }
  }
}

/// Sets a table in lines of plain text: each column as wide as its words need, texts sharing the rest.
struct TextTable {
  private let table: OfficeTable
  private let wording: OfficialWording
  private let widths: [Int]

  init(_ table: OfficeTable, in width: Int, _ wording: OfficialWording) {
    self.table = table
    self.wording = wording
    widths = TextTable.widths(of: table, in: width, wording)
  }

  /// The head, a line below it, then the rows.
  var lines: [String] {
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    return row(table.columns.map(\.heading)) + [rule]
      + table.rows.flatMap { row in self.row(row.cells.map { wording.text(of: $0).unmarked }) }
  }

  private func row(_ cells: [String]) -> [String] {
    let wrapped = widths.indices.map { place in
      (place < cells.count ? cells[place] : "").lines(of: widths[place])
    }
    let most = wrapped.map(\.count).max() ?? 0
    return (0..<most).map { line in
      zip(wrapped, table.columns.indices).map { lines, place in
        let text = line < lines.count ? lines[line] : ""
        return table.columns[place].nature == .figure
          ? String(repeating: " ", count: max(0, widths[place] - text.count)) + text
          : text.filled(to: widths[place])
      }.joined(separator: " │ ")
    }
  }

  /// What a column would take, narrowed in turn at the widest one until all have room.
  private static func widths(
    of table: OfficeTable, in width: Int, _ wording: OfficialWording
  ) -> [Int] {
    var widths = table.columns.enumerated().map { place, column in
      let cells = table.rows.map { row in
        place < row.cells.count ? wording.text(of: row.cells[place]).unmarked.longestLine : 0
      }
      let heading = column.nature == .text ? column.heading.count : column.heading.longestWord
      return max(1, min(60, max(heading, cells.max() ?? 0)))
    }
    let room = max(widths.count, width - 3 * max(0, widths.count - 1))
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 1,
      let place = widths.firstIndex(of: widest)
    {
      widths[place] -= 1
    }
    return widths
  }
}

extension String {
  /// How long its longest line is, in letters.
  fileprivate var longestLine: Int { split(separator: "\n").map(\.count).max() ?? 0 }

  /// How long its longest word is, in letters.
  fileprivate var longestWord: Int { split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0 }

  /// The text in lines of so many letters, broken at spaces where there are any; one line at least.
  fileprivate func lines(of width: Int) -> [String] {
    guard width > 0 else { return [self] }
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var (line, used) = ("", 0)
      for word in paragraph.split(separator: " ") {
        var rest = word[...]
        if used > 0, used + 1 + rest.count > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        while rest.count > width {
          lines.append(String(rest.prefix(width)))
          rest = rest.dropFirst(width)
        }
        line += (used > 0 ? " " : "") + rest
        used += (used > 0 ? 1 : 0) + rest.count
      }
      lines.append(line)
    }
    return lines
  }

  /// The text without spaces at its end.
  fileprivate var withoutEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func cut(to width: Int) -> String {
    count > width ? prefix(max(0, width - 1)) + "…" : self
  }

  fileprivate func centred(in width: Int) -> String {
    String(repeating: " ", count: max(0, width - count) / 2) + self
  }
}
