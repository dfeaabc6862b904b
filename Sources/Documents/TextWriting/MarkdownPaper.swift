import Domain

/// Writes an official document as a page of Markdown: the same parts, in reading order.
struct MarkdownPaper {
  private let paper: OfficialPaper
  private let wording: OfficialWording

  init(_ paper: OfficialPaper, _ wording: OfficialWording) {
    self.paper = paper
    self.wording = wording
  }

  /// The whole page.
  var text: String {
    var parts = head
    if !paper.authority.isEmpty { parts.append("**\(escaped(paper.authority.uppercased()))**") }
    for (place, basis) in paper.bases.enumerated() {
      parts.append("*" + escaped(basis) + (place == paper.bases.count - 1 ? ".*" : ";*"))
    }
    parts += paper.body.flatMap(blocks) + ending
    for appendix in paper.appendices {
      parts.append("---")
      parts.append("## \(escaped(appendix.name)). \(escaped(appendix.title))")
      if !appendix.attachedTo.isEmpty { parts.append("*\(escaped(appendix.attachedTo))*") }
      parts += appendix.body.flatMap(blocks)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let head = paper.head
    var parts: [String] = []
    let issuers = [head.superior, head.issuer].filter { !$0.isEmpty }.map { escaped($0) }
    if !issuers.isEmpty { parts.append("**" + issuers.joined(separator: " – ") + "**") }
    if !head.issuer.isEmpty {
      let number = wording.number(head)
      parts.append(
        (number.isEmpty ? "" : escaped(number) + " · ") + "*\(escaped(wording.dateline(head)))*")
    }
    let title = [paper.kind.uppercased(), paper.subject].filter { !$0.isEmpty }
      .map { escaped($0) }.joined(separator: ": ")
    return parts + (title.isEmpty ? [] : ["# " + title])
  }

  private var ending: [String] {
    var parts = paper.signatures.map(signature)
    if let recipients = paper.recipients {
      let names = recipients.names.map { "- \(escaped($0));" }
      parts.append(
        "***\(wording.recipients)***\n\n"
          + (names + ["- " + escaped(wording.kept(recipients.archive))]).joined(separator: "\n"))
    }
    return parts
  }

  private func signature(_ signature: OfficialSignature) -> String {
    (signature.lines.map { "**\(escaped($0))**" }
      + [signature.hint, signature.below].filter { !$0.isEmpty }.map { "*\(escaped($0))*" })
      .joined(separator: "  \n")
  }

  private func blocks(_ block: OfficialBlock) -> [String] {
    switch block {
    case .heading(let level, let ordinal, let text):
      let number = ordinal.isEmpty ? "" : ordinal + (ordinal.hasSuffix(")") ? " " : ". ")
      let sign = String(repeating: "#", count: min(level + 1, 6))
      return ["\(sign) \(escaped(number + text).replacing("..", with: "."))"]
    case .paragraph(let text): return [marked(text)]
    case .centred(let text): return ["**\(escaped(text))**"]
    case .point(_, let ordinal, let text):
      let isStroke = ordinal == "-"
      return [(isStroke ? "- " : "- " + escaped(ordinal) + " ") + marked(text)]
    case .entry(let label, let value): return ["**\(escaped(label)):** \(escaped(value))"]
    case .table(let table):
      let titles = [table.title, table.subtitle].filter { !$0.isEmpty }.map { "*\(escaped($0))*" }
      return titles + [MarkdownTable(table, wording).text]
    case .bars(let title, let bars):
      let lines = bars.map { "- \(escaped($0.name)): \(escaped($0.figure))" }
      return (title.isEmpty ? [] : ["**\(escaped(title))**"]) + [lines.joined(separator: "\n")]
    case .signatures(let sides): return sides.map(signature)
    }
  }

  /// A text with its signs of bold and italic.
  private func marked(_ text: OfficialText) -> String {
    text.runs.map { run in
      let sign =
        run.style == .bold ? "**" : run.style == .italic ? "*" : run.style.isEmpty ? "" : "***"
      return sign + escaped(run.text) + sign
    }.joined()
  }

  private func escaped(_ text: String) -> String { MarkdownTable.escaped(text) }
}

/// Writes a table as Markdown.
struct MarkdownTable {
  private let table: OfficeTable
  private let wording: OfficialWording

  init(_ table: OfficeTable, _ wording: OfficialWording) {
    self.table = table
    self.wording = wording
  }

  /// The table; figures stand at the right.
  var text: String {
    let rules = table.columns.map { column in
      switch column.nature {
      case .text: "---"
      case .mark, .day: ":-:"
      case .figure: "--:"
      }
    }
    let rows = table.rows.map { row in
      line(
        table.columns.indices.map { place in
          place < row.cells.count ? MarkdownTable.escaped(wording.text(of: row.cells[place])) : ""
        })
    }
    return
      ([line(table.columns.map { MarkdownTable.escaped($0.heading) }), line(rules)] + rows)
      .joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A text that Markdown shows as it stands, on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped += "<br>"
      } else {
        if "\\|*_`<>[]#".contains(character) { escaped.append("\\") }
        escaped.append(character)
      }
    }
    return escaped
  }
}
