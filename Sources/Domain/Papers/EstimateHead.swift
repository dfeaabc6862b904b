import Vietnamese

/// What the paper of an estimate says besides its lines: its years, the total, the total in words.
struct EstimateHead {
  private(set) var values: [ReadValue] = []
  /// The number of the row of the total, and what stands before it.
  private(set) var row: Int?
  private(set) var title = ""

  init(
    _ table: PaperTable, _ layout: HeadingLayout<Path>, _ body: HeadingBody<Path>,
    _ reader: RowReader, years: [Int], isPart: Bool
  ) {
    let record = reader.workspace[reader.record]?.tree
    let known = record?.value(of: Budget.fields.years) ?? []
    let all = Set(known + years).sorted()
    if !all.isEmpty, all != known {
      let tree = Tree.list(all.map { .text(String($0)) })
      values.append(ReadValue(path: Path(Budget.fields.years), tree: tree))
    }
    if let heading = layout.heading(of: Path(BudgetLine.fields.norm)),
      record?.text(of: Budget.fields.normHeading) ?? "" == ""
    {
      values.append(ReadValue(path: Path(Budget.fields.normHeading), tree: .text(heading)))
    }
    // What is put among other lines has a sum of its own at most.
    guard !isPart else { return }
    if let total = EstimateHead.total(table, body) { takeTotal(total, layout, reader) }
    if body.isWhole || row != nil, let words = EstimateHead.words(table, body) {
      values.append(ReadValue(path: Path(Budget.fields.words), tree: .text(words), shown: words))
    }
  }

  /// The last row that sums up all, one that says so in full before one that only says *Cộng*.
  private static func total(_ table: PaperTable, _ body: HeadingBody<Path>) -> PaperRow? {
    let totals = table.rows.filter { body.leftOut[$0.number] == .total }
    let grand = totals.last { row in
      row.cells.prefix(3).contains { HeadingText($0.text).words.hasPrefix("tong") }
    }
    return grand ?? totals.last
  }

  private mutating func takeTotal(
    _ total: PaperRow, _ layout: HeadingLayout<Path>, _ reader: RowReader
  ) {
    row = total.number
    title = total.cells.first { !$0.isBlank }?.text ?? ""
    for (path, form) in reader.columns where form == .money {
      guard let place = EstimateHead.place(of: path), let column = layout.columns[path],
        let read = try? reader.read(total[column], path, form)
      else { continue }
      for value in read where value.path == path {
        values.append(ReadValue(path: place, tree: value.tree, shown: value.shown))
      }
    }
  }

  /// Where the total keeps the sum of a column.
  private static func place(of path: Path) -> Path? {
    if path == Path(BudgetLine.fields.amount) {
      return Path(Budget.fields.total) / BudgetTotal.fields.amount
    }
    guard let (year, rest) = path.year(in: BudgetLine.fields.years),
      rest == Path(YearFigures.fields.amount)
    else { return nil }
    return Path(Budget.fields.total) / Path(BudgetTotal.fields.years).appending(year) / rest
  }

  /// The total in words: *(Bằng chữ: Hai trăm linh sáu triệu đồng chẵn)*.
  private static func words(_ table: PaperTable, _ body: HeadingBody<Path>) -> String? {
    let rows = table.rows.filter { body.leftOut[$0.number] != nil }
    let texts = rows.flatMap { $0.cells.map(\.text) } + table.below
    for text in texts where String(text.prefix(60)).folded.contains("bang chu") {
      guard let colon = text.firstIndex(of: ":") else { continue }
      let words = text[text.index(after: colon)...].split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      let bare = words.trimmingSuffix { ").,/ ".contains($0) }
      if !bare.isEmpty, let cleaned = try? Workspace.cleaned(bare) { return cleaned }
    }
    return nil
  }
}

extension String {
  /// Without the letters at its end that fit.
  fileprivate func trimmingSuffix(_ fits: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, fits(last) { rest.removeLast() }
    return String(rest)
  }
}
