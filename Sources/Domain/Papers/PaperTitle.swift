import Vietnamese

extension Paper {
  /// The same paper, a new record called as the person says, else as the paper does.
  ///
  /// Where the store has a record of that title, its rows go there: the same file twice is one record.
  package func titled(asked: String?, in workspace: Workspace) -> Paper {
    guard case .rows(let terms) = terms, terms.record == nil else { return self }
    let title = asked ?? (terms.title.isEmpty ? proposedTitle ?? "" : terms.title)
    let named = RowPaperTerms(
      terms.kind, into: nil, title: title, plan: terms.plan, moneyUnit: terms.moneyUnit)
    return with(.rows(named.joined(in: workspace)))
  }

  /// The lines above the table, and those of it above its headings.
  var linesAbove: [String] {
    let rows = table.rows[..<layout.rows.lowerBound]
    return table.above + rows.compactMap { row in row.cells.first { !$0.isBlank }?.text }
  }

  /// What the lines above the table call it; nil where none does.
  package var proposedTitle: String? {
    let lines = linesAbove
    let titles = lines.filter { Paper.isTitle($0) }
    let title = titles.last { line in
      let text = HeadingText(line).words
      return Paper.titleWords.contains { text.contains($0) }
    }
    let plain = lines.last { !$0.hasPrefix("(") && !HeadingText($0).words.contains("don vi tinh") }
    let name = file.split(separator: ".").dropLast().joined(separator: ".")
    let found = title ?? titles.last ?? plain ?? (name.isEmpty ? nil : name)
    return found.flatMap { try? Workspace.cleaned($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What titles of papers say.
  private static let titleWords = [
    "du toan", "khai toan", "kinh phi", "ke hoach", "chuong trinh", "noi dung", "tieu chi",
    "dinh muc", "danh sach", "thanh vien",
  ]

  /// Whether a line may be a title: no unit of money, no number of an appendix, no head of the office.
  private static func isTitle(_ line: String) -> Bool {
    let words = HeadingText(line).words
    guard !words.isEmpty, line.utf8.count < 400, !line.hasPrefix("(") else { return false }
    return ![
      "don vi tinh", "dvt", "phu luc", "cong hoa", "doc lap", "so ", "uy ban nhan dan", "ubnd",
    ]
    .contains { words.hasPrefix($0) }
  }
}
