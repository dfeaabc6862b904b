import Domain

/// Writes documents as one page of a browser: no script, nothing from elsewhere, light and dark, printed on A4.
struct WebPage {
  private let papers: [OfficialPaper]
  private let title: String
  /// Whether it is to be printed on one sheet: in small letters, close together.
  private let isOnePage: Bool
  let wording: OfficialWording

  init(
    _ papers: [OfficialPaper], title: String, isOnePage: Bool = false, _ wording: OfficialWording
  ) {
    self.papers = papers
    self.title = title
    self.isOnePage = isOnePage
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
      page.element("body", isOnePage ? ["class": "single"] : [:]) { page in
        for paper in papers {
          page.element("article", paper.isWide ? WebPage.wide : [:]) { write(paper, to: &$0) }
        }
      }
    }
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes
  }

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
      page.element("section", appendix.isWide ? WebPage.wide : [:]) { write(appendix, to: &$0) }
    }
  }

  /// What lies on its side where it is printed.
  private static let wide: MarkupWriter.Attributes = ["class": "wide"]

  private func write(_ appendix: OfficialAppendix, to page: inout MarkupWriter) {
    page.element("h1") { $0.text(appendix.name + ". " + appendix.title) }
    if !appendix.attachedTo.isEmpty {
      page.element("p", ["class": "caption"]) { page in
        page.element("i") { $0.text(appendix.attachedTo) }
      }
    }
    for block in appendix.body { write(block, to: &page) }
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

extension MarkupWriter {
  /// Writes a line of its own.
  fileprivate mutating func line(_ text: String, isStrong: Bool = false) {
    element("div") { page in
      if isStrong { page.element("b") { $0.text(text) } } else { page.text(text) }
    }
  }

  /// Writes a text of several lines.
  mutating func lines(_ text: String) {
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
