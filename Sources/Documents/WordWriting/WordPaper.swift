import Domain

/// Writes an official document as a Word file that an office goes on editing: styles, numbering, fields, tables.
///
/// The same document gives the same bytes.
struct WordPaper {
  private let paper: OfficialPaper
  private let wording: OfficialWording
  private var lists = WordLists()
  private var markup = MarkupWriter(piece: ())

  private init(_ paper: OfficialPaper, _ wording: OfficialWording) {
    self.paper = paper
    self.wording = wording
  }

  /// The file of a document, or of several behind each other, each beginning on a new page.
  static func file(
    of papers: [OfficialPaper], title: String, isSmall: Bool = false, _ wording: OfficialWording
  ) throws(PackageFault) -> [UInt8] {
    var lists = WordLists()
    var document = MarkupWriter()
    document.element(
      "w:document", ["xmlns:w": WordPart.namespace, "xmlns:r": WordPart.references]
    ) { document in
      document.element("w:body") { document in
        for (place, paper) in papers.enumerated() {
          var writer = WordPaper(paper, wording)
          writer.lists = lists
          writer.writeAll(isLast: place == papers.count - 1)
          lists = writer.lists
          document.append(writer.markup)
        }
      }
    }
    var package = PackageWriter()
    package.add("[Content_Types].xml", WordPart.contentTypes)
    package.add("_rels/.rels", WordPart.packageRelations)
    package.add("docProps/core.xml", WordPart.properties(title: title))
    package.add("word/document.xml", document.bytes)
    package.add("word/_rels/document.xml.rels", WordPart.documentRelations)
    package.add("word/styles.xml", WordPart.styles(isSmall: isSmall))
    package.add("word/numbering.xml", lists.part)
    package.add("word/settings.xml", WordPart.settings)
    package.add("word/header1.xml", WordPart.pageNumber)
    return try package.archived()
  }

  /// A part of a document as it stands in a model document: its numbers are text, for the lists are the model's.
  static func piece(
    _ part: OfficialPart, of paper: OfficialPaper, in width: Int, _ wording: OfficialWording
  ) -> MarkupWriter {
    var writer = WordPaper(paper, wording)
    writer.lists = WordLists(isCounted: false)
    switch part {
    case .bases: writer.writeBases()
    case .body: writer.write(paper.body, in: width)
    case .signatures: for side in paper.signatures { writer.markup.write(side) }
    case .recipients: paper.recipients.map { writer.write($0) }
    case .appendices:
      for appendix in paper.appendices {
        writer.markup.pageBreak()
        writer.write(appendix, in: width)
      }
    }
    return writer.markup
  }

  /// An appendix as it stands in a model document.
  static func piece(
    _ appendix: OfficialAppendix, in width: Int, _ paper: OfficialPaper, _ wording: OfficialWording
  ) -> MarkupWriter {
    var writer = WordPaper(paper, wording)
    writer.lists = WordLists(isCounted: false)
    writer.write(appendix, in: width)
    return writer.markup
  }

  /// Writes the document, then each appendix on pages of its own.
  private mutating func writeAll(isLast: Bool) {
    if !paper.isAppendicesAlone { writeMain(isLast: isLast && paper.appendices.isEmpty) }
    for (place, appendix) in paper.appendices.enumerated() {
      let page = WordPage(isWide: appendix.isWide)
      // One that belongs to no document bears the head itself.
      if paper.isAppendicesAlone, appendix.attachedTo.isEmpty { writeHead(page.textWidth) }
      write(appendix, in: page.textWidth)
      end(page, isLast: isLast && place == paper.appendices.count - 1)
    }
  }

  /// Writes the document itself.
  private mutating func writeMain(isLast: Bool) {
    let page = WordPage(isWide: paper.isWide)
    writeHead(page.textWidth)
    writeTitle(page.textWidth)
    if !paper.authority.isEmpty { markup.paragraph(.kind, paper.authority.uppercased()) }
    writeBases()
    write(paper.body, in: page.textWidth, isEnded: !paper.signatures.isEmpty)
    writeEnding(page.textWidth)
    end(page, isLast: isLast)
  }

  private mutating func write(_ appendix: OfficialAppendix, in width: Int) {
    markup.paragraph(.appendix, appendix.name)
    markup.paragraph(.appendixTitle, appendix.title.uppercased())
    if !appendix.attachedTo.isEmpty { markup.paragraph(.attachment, appendix.attachedTo) }
    write(appendix.body, in: width)
  }

  private mutating func writeBases() {
    for (place, basis) in paper.bases.enumerated() {
      markup.paragraph(.basis, basis + (place == paper.bases.count - 1 ? "." : ";"))
    }
  }

  /// Writes the pieces of a text; what stands before those who sign goes on a page with them.
  private mutating func write(
    _ blocks: [OfficialBlock], in width: Int, isEnded: Bool = false
  ) {
    for (place, block) in blocks.enumerated() {
      let next = blocks[(place + 1)...].prefix(2).contains { block in
        if case .signatures = block { return true }
        return false
      }
      write(block, in: width, isKept: next || (place == blocks.count - 1 && isEnded))
    }
  }

  /// Ends a section; the last one ends with the document.
  private mutating func end(_ page: WordPage, isLast: Bool) {
    if isLast {
      page.write(to: &markup)
    } else {
      markup.paragraph(.normal, OfficialText(""), ending: page)
    }
  }

  /// Writes one piece of the text.
  private mutating func write(_ block: OfficialBlock, in width: Int, isKept: Bool) {
    switch block {
    case .heading(let level, let ordinal, let text):
      writeHeading(level, ordinal, text)
    case .paragraph(let text): markup.paragraph(.body, isKept: isKept, text)
    case .centred(let text): markup.paragraph(.centred, text)
    case .point(let level, let ordinal, let text):
      numbered(.point, ordinal, level: 10 + level, text, isKept: isKept)
    case .entry(let label, let value):
      markup.paragraph(.body, isKept: isKept, OfficialText(label + ": " + value))
    case .table(let table):
      if !table.title.isEmpty { markup.paragraph(.caption, table.title) }
      if !table.subtitle.isEmpty { markup.paragraph(.note, table.subtitle) }
      if table.title.isEmpty, table.subtitle.isEmpty { markup.gap() }
      markup.table(table, in: width, wording)
      markup.paragraph(.normal, "")
    case .bars(let title, let bars):
      if !title.isEmpty { markup.paragraph(.caption, title) }
      if !bars.isEmpty { markup.bars(bars, in: width) }
      markup.paragraph(.normal, "")
    case .signatures(let sides): write(sides, in: width)
    }
  }

  /// Writes a heading; those of the first level stand in capitals.
  private mutating func writeHeading(_ level: Int, _ ordinal: String, _ text: String) {
    let shown = level == 1 ? text.uppercased() : text
    numbered(WordStyle.heading(level), ordinal, level: level, OfficialText(shown))
  }

  /// Writes a paragraph with its number, which Word counts where it can.
  private mutating func numbered(
    _ style: WordStyle, _ ordinal: String, level: Int, _ text: OfficialText, isKept: Bool = false
  ) {
    guard !ordinal.isEmpty else { return markup.paragraph(style, isKept: isKept, text) }
    if let list = lists.list(of: ordinal, level: level) {
      markup.paragraph(style, isKept: isKept, list: list, text)
    } else {
      let behind = ordinal.last.map { ".)-+•*".contains($0) } == true ? " " : ". "
      markup.paragraph(
        style, isKept: isKept,
        OfficialText([Prose.Run(text: ordinal + behind, style: [])] + text.runs))
    }
  }
}

extension WordPaper {
  /// The state and its motto at the right, who issues it at the left, with number and day below.
  private mutating func writeHead(_ width: Int) {
    let head = paper.head
    let left = width * 38 / 100
    let right = width - left
    let line = LetterWidths.width(of: head.issuer.uppercased(), size: 13, isBold: true)
    // A name that takes two lines is broken before its last two words, which are a province's mostly.
    let issuer =
      line > left ? head.issuer.uppercased().withLastWordsTogether : head.issuer.uppercased()
    let (nation, motto) = (wording.nation, wording.motto)
    let subject = paper.kind.isEmpty ? paper.subject : ""
    let (number, dated) = (wording.number(head), wording.dateline(head))
    markup.columns(
      [left, right],
      [
        [
          { markup in
            if !head.superior.isEmpty { markup.paragraph(.superior, head.superior.uppercased()) }
            markup.paragraph(.issuer, issuer)
            markup.rule(of: min(line, left) * 4 / 10, in: left)
          },
          { markup in
            markup.paragraph(.nation, nation)
            markup.paragraph(.motto, motto)
            markup.rule(
              of: LetterWidths.width(of: motto, size: 14, isBold: true), in: right)
          },
        ],
        [
          { markup in
            if !number.isEmpty { markup.paragraph(.number, number) }
            if !subject.isEmpty { markup.paragraph(.letterSubject, subject) }
          },
          { $0.paragraph(.dateline, dated) },
        ],
      ])
  }

  /// What kind of document it is, and what it is about, with a line below.
  private mutating func writeTitle(_ width: Int) {
    guard !paper.kind.isEmpty else { return markup.paragraph(.normal, "") }
    markup.paragraph(.kind, paper.kind.uppercased())
    if !paper.subject.isEmpty { markup.paragraph(.subject, paper.subject) }
    let line = LetterWidths.width(of: paper.subject, size: 14, isBold: true)
    markup.rule(of: min(line, width) * 4 / 10, in: width)
  }

  /// Who gets it at the left, who signs at the right; of several who sign, beside each other.
  private mutating func writeEnding(_ width: Int) {
    guard paper.recipients != nil || !paper.signatures.isEmpty else { return }
    markup.paragraph(.normal, isKept: true, OfficialText(""))
    guard let recipients = paper.recipients else { return write(paper.signatures, in: width) }
    let left = width / 2
    let right = width - left
    var list = WordPaper(paper, wording)
    list.lists = lists
    list.write(recipients)
    lists = list.lists
    let (written, signatures) = (list.markup, paper.signatures)
    markup.columns(
      [left, right],
      [
        [
          { markup in markup.append(written) },
          { markup in for signature in signatures { markup.write(signature) } },
        ]
      ])
  }

  /// Who gets the document, then who keeps it.
  private mutating func write(_ recipients: OfficialRecipients) {
    markup.paragraph(.recipientsWord, wording.recipients)
    let list = lists.bullet
    let names = recipients.names.map { $0 + ";" } + [wording.kept(recipients.archive)]
    for name in names {
      markup.paragraph(
        .recipient, list: list, indent: 0, OfficialText(list == nil ? "- " + name : name))
    }
  }

  /// Those who sign, beside each other.
  private mutating func write(_ sides: [OfficialSignature], in width: Int) {
    guard !sides.isEmpty else { return }
    let column = width / sides.count
    markup.columns(
      sides.map { _ in column }, [sides.map { side in { $0.write(side) } }])
  }
}

extension MarkupWriter {
  /// Writes who signs: the office, room for the hand and the seal, what stands below.
  fileprivate mutating func write(_ signature: OfficialSignature) {
    for line in signature.lines { paragraph(.office, line.uppercased()) }
    if !signature.hint.isEmpty { paragraph(.signHint, signature.hint) }
    for _ in 0..<4 { paragraph(.signer, "") }
    paragraph(.signer, signature.below)
  }
}

extension String {
  /// The text with a space before its last word at which no line is broken.
  fileprivate var withLastWordsTogether: String {
    guard let last = lastIndex(of: " ") else { return self }
    return self[..<last] + "\u{A0}" + self[index(after: last)...]
  }
}
