import Domain

/// Writes documents as one page of a browser: no script, nothing from elsewhere, light and dark, printed on A4.
struct WebPage {
  private let papers: [OfficialPaper]
  private let title: String
  private let wording: OfficialWording

  init(_ papers: [OfficialPaper], title: String, _ wording: OfficialWording) {
    self.papers = papers
    self.title = title
    self.wording = wording
  }

  /// The whole page.
  var bytes: [UInt8] {
    var page = MarkupWriter(piece: ())
    page.element("html", ["lang": "vi"]) { page in
      page.element("head") { page in
        page.element("meta", ["charset": "utf-8"])
        page.element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ])
        page.element("title") { $0.text(title) }
        page.element("style") { $0.text(WebPage.looks) }
      }
      page.element("body") { page in
        for paper in papers { page.element("article") { write(paper, to: &$0) } }
      }
    }
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes
  }

  /// The looks: no sign that XML escapes stands in them.
  private static let looks = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#999;--soft:#f0f2f5;--bar:#2f5496;\
    --rest:#d9dde4}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#17191c;--line:#555b66;--soft:#23272e;\
    --bar:#7fa6e8;--rest:#343a44}}
    @page{size:A4;margin:20mm 20mm 20mm 30mm}
    body{margin:0;background:var(--paper);color:var(--ink);font:12pt/1.35 "Times New Roman",serif}
    article{max-width:190mm;margin:0 auto;padding:8mm;break-after:page}
    article:last-child{break-after:auto}
    .head{display:grid;grid-template-columns:2fr 3fr;text-align:center;gap:0 6mm;margin-bottom:6mm}
    h1{font-size:14pt;text-align:center;margin:4mm 0}
    h2,h3,h4{font-size:12pt;margin:4mm 0 1mm}
    p{margin:1.5mm 0;text-align:justify}
    .basis{font-style:italic}
    table{border-collapse:collapse;width:100%;margin:2mm 0 4mm;font-size:11pt}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{border:1px solid var(--line);padding:1mm 2mm;vertical-align:top;text-align:left}
    th{background:var(--soft);text-align:center}
    .figure{text-align:right;white-space:nowrap}
    .mark{text-align:center}
    .group,.total{font-weight:bold}
    .detail{font-style:italic}
    .note{text-align:right;font-style:italic}
    .caption{text-align:center;font-weight:bold}
    svg{width:100%;height:auto;margin:2mm 0}
    svg text{fill:var(--ink);font-size:11px}
    .bar{fill:var(--bar)}
    .rest{fill:var(--rest)}
    .ending{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin-top:8mm}
    .sign{text-align:center}
    .recipients{font-size:10pt}
    @media print{body{background:#fff;color:#000}article{padding:0;max-width:none}}
    """

  private func write(_ paper: OfficialPaper, to page: inout MarkupWriter) {
    writeHead(paper, to: &page)
    if !paper.authority.isEmpty {
      page.element("p", ["class": "caption"]) { $0.text(paper.authority.uppercased()) }
    }
    for (place, basis) in paper.bases.enumerated() {
      page.element("p", ["class": "basis"]) {
        $0.text(basis + (place == paper.bases.count - 1 ? "." : ";"))
      }
    }
    for block in paper.body { write(block, to: &page) }
    writeEnding(paper, to: &page)
    for appendix in paper.appendices {
      page.element("h1") { $0.text(appendix.name + ". " + appendix.title) }
      if !appendix.attachedTo.isEmpty {
        page.element("p", ["class": "caption"]) { page in
          page.element("i") { $0.text(appendix.attachedTo) }
        }
      }
      for block in appendix.body { write(block, to: &page) }
    }
  }

  private func writeHead(_ paper: OfficialPaper, to page: inout MarkupWriter) {
    let head = paper.head
    if !head.issuer.isEmpty {
      page.element("div", ["class": "head"]) { page in
        page.element("div") { page in
          if !head.superior.isEmpty { page.line(head.superior.uppercased()) }
          page.line(head.issuer.uppercased(), isStrong: true)
          if head.number != nil { page.line(wording.number(head)) }
        }
        page.element("div") { page in
          page.line(wording.nation, isStrong: true)
          page.line(wording.motto, isStrong: true)
          page.line(wording.dateline(head))
        }
      }
    }
    let title = [paper.kind.uppercased(), paper.subject].filter { !$0.isEmpty }
    guard !title.isEmpty else { return }
    page.element("h1") { page in
      for (place, line) in title.enumerated() {
        if place > 0 { page.element("br") }
        page.text(line)
      }
    }
  }

  private func writeEnding(_ paper: OfficialPaper, to page: inout MarkupWriter) {
    guard paper.recipients != nil || !paper.signatures.isEmpty else { return }
    page.element("div", ["class": "ending"]) { page in
      if let recipients = paper.recipients {
        page.element("div", ["class": "recipients"]) { page in
          page.line(wording.recipients, isStrong: true)
          for name in recipients.names { page.line("- \(name);") }
          page.line("- " + wording.kept(recipients.archive))
        }
      }
      for signature in paper.signatures { write(signature, to: &page) }
    }
  }

  private func write(_ signature: OfficialSignature, to page: inout MarkupWriter) {
    page.element("div", ["class": "sign"]) { page in
      for line in signature.lines { page.line(line.uppercased(), isStrong: true) }
      if !signature.hint.isEmpty { page.line(signature.hint) }
      for _ in 0..<3 { page.element("br") }
      if !signature.below.isEmpty { page.line(signature.below, isStrong: true) }
    }
  }

  private func write(_ block: OfficialBlock, to page: inout MarkupWriter) {
    switch block {
    case .heading(let level, let ordinal, let text):
      let number = ordinal.isEmpty || ordinal.hasSuffix(".") ? ordinal : ordinal + "."
      page.element(level == 1 ? "h2" : level == 2 ? "h3" : "h4") {
        $0.text((number + " " + text).trimmed(""))
      }
    case .paragraph(let text): page.element("p") { $0.runs(text) }
    case .centred(let text): page.element("p", ["class": "caption"]) { $0.text(text) }
    case .point(_, let ordinal, let text):
      page.element("p") { page in
        page.text(ordinal + " ")
        page.runs(text)
      }
    case .entry(let label, let value):
      page.element("p") { page in
        page.element("b") { $0.text(label + ": ") }
        page.text(value)
      }
    case .table(let table): write(table, to: &page)
    case .bars(let title, let bars): write(title, bars, to: &page)
    case .signatures(let sides):
      page.element("div", ["class": "ending"]) { page in
        for side in sides { write(side, to: &page) }
      }
    }
  }
}

extension WebPage {
  private func write(_ table: OfficeTable, to page: inout MarkupWriter) {
    if !table.title.isEmpty { page.element("p", ["class": "caption"]) { $0.text(table.title) } }
    if !table.subtitle.isEmpty { page.element("p", ["class": "note"]) { $0.text(table.subtitle) } }
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          for column in table.columns { page.element("th") { $0.text(column.heading) } }
        }
      }
      page.element("tbody") { page in
        for row in table.rows {
          page.element("tr", ["class": WebPage.name(of: row.nature)]) { page in
            for (place, column) in table.columns.enumerated() {
              page.element("td", ["class": WebPage.name(of: column.nature)]) { page in
                guard place < row.cells.count else { return }
                page.lines(wording.text(of: row.cells[place]))
              }
            }
          }
        }
      }
    }
  }

  private static func name(of row: OfficeRow.Nature) -> String {
    switch row {
    case .plain: "plain"
    case .group: "group"
    case .detail: "detail"
    case .total: "total"
    }
  }

  private static func name(of column: OfficeColumn.Nature) -> String {
    switch column {
    case .text: "text"
    case .mark, .day: "mark"
    case .figure: "figure"
    }
  }

  /// Draws figures as bars.
  private func write(_ title: String, _ bars: [OfficialBar], to page: inout MarkupWriter) {
    if !title.isEmpty { page.element("p", ["class": "caption"]) { $0.text(title) } }
    let height = 20
    page.element(
      "svg",
      [
        "viewBox": "0 0 640 \(max(1, bars.count) * height)", "role": "img", "aria-label": title,
      ]
    ) { page in
      for (place, bar) in bars.enumerated() {
        let top = place * height
        let full = bar.base > 0 ? min(240, max(0, bar.count) * 240 / bar.base) : 0
        page.element("text", ["x": "0", "y": String(top + 14)]) { $0.text(bar.name) }
        page.element(
          "rect",
          ["class": "rest", "x": "260", "y": String(top + 4), "width": "240", "height": "12"])
        page.element(
          "rect",
          [
            "class": "bar", "x": "260", "y": String(top + 4), "width": String(full), "height": "12",
          ])
        page.element("text", ["x": "512", "y": String(top + 14)]) { $0.text(bar.figure) }
      }
    }
  }
}

extension MarkupWriter {
  /// Writes a line of its own.
  fileprivate mutating func line(_ text: String, isStrong: Bool = false) {
    element("div") { page in
      if isStrong { page.element("b") { $0.text(text) } } else { page.text(text) }
    }
  }

  /// Writes a text of several lines.
  fileprivate mutating func lines(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      if place > 0 { element("br") }
      self.text(String(line))
    }
  }

  /// Writes a text with what is bold and italic in it.
  fileprivate mutating func runs(_ text: OfficialText) {
    for run in text.runs {
      switch run.style {
      case .bold: element("b") { $0.lines(run.text) }
      case .italic: element("i") { $0.lines(run.text) }
      case []: lines(run.text)
      default: element("b") { page in page.element("i") { $0.lines(run.text) } }
      }
    }
  }
}
