import Domain

/// What leaves the program, before it is a file: documents, tables, or both of the same.
package struct OfficeContent: Sendable {
  /// What the file is called inside, and the name that is proposed for it.
  package let title: String
  /// The documents, each beginning on a new page.
  package let papers: [OfficialPaper]
  /// The tables, of which each is a sheet of a workbook.
  package let tables: [OfficeTable]
  /// Who issues it, above each table of a workbook.
  package let head: [String]

  /// Where it is issued, of tables without a document of their own.
  package var place = ""

  /// Whether it is to stand on one page: its letters are smaller than the decree has them.
  package let isOnePage: Bool
  /// What the record that it is about says of itself, for the marks of a model document.
  package var fields: [ModelField] = []
  /// Whom each of its documents is about; empty where there is but one.
  package var names: [String] = []

  package init(
    title: String, papers: [OfficialPaper] = [], tables: [OfficeTable] = [], head: [String] = [],
    isOnePage: Bool = false
  ) {
    self.isOnePage = isOnePage
    self.title = title
    self.papers = papers
    self.tables = tables
    self.head = head
  }

  /// Each of its documents by itself, with its own table where each has one; itself where there is but one.
  package var each: [OfficeContent] {
    guard papers.count > 1, names.count == papers.count else { return [self] }
    return papers.indices.map { place in
      var one = OfficeContent(
        title: "\(title) \(names[place])", papers: [papers[place]],
        tables: tables.count == papers.count ? [tables[place]] : [], head: head)
      one.fields = fields
      one.names = [names[place]]
      return one
    }
  }

  /// Its documents as a terminal shows them, in lines of so many letters.
  package func text(in width: Int, _ wording: OfficialWording) -> [String] {
    let pages = whole.map { TextPaper($0, in: width, wording).lines }
    return Array(pages.joined(separator: ["", String(repeating: "═", count: width), ""]))
  }

  /// In which forms it can leave.
  package var forms: [OfficeForm] {
    OfficeForm.allCases.filter { form in
      switch form {
      case .docx, .md, .html, .pdf: !papers.isEmpty || !tables.isEmpty
      case .xlsx, .csv, .tsv, .json: !tables.isEmpty
      }
    }
  }
}

extension OfficeContent {
  /// The file in a form; the same content gives the same bytes.
  ///
  /// A Word document is made of a model document of the store, where it has one.
  ///
  /// JSON is not written here, it says what `list --json` says; nor is a PDF, which another program makes of the
  /// Word document.
  package func bytes(
    as form: OfficeForm, model: (name: String, document: ModelDocument)? = nil,
    _ wording: OfficialWording
  ) throws(OfficeFault) -> [UInt8] {
    guard forms.contains(form) else { throw .form(form, allowed: forms) }
    switch form {
    case .docx:
      if let model, !papers.isEmpty { return try filled(model.document, model.name, wording) }
      guard let bytes = try? WordPaper.file(of: whole, title: title, isSmall: isOnePage, wording)
      else {
        throw .notMade
      }
      return bytes
    case .xlsx:
      guard let bytes = try? WorkbookWriter.bytes(of: tables, head: head, wording) else {
        throw .notMade
      }
      return bytes
    case .csv, .tsv:
      guard tables.count == 1 else { throw .severalTables(tables.map(\.title)) }
      return DelimitedWriter(separator: form == .csv ? ";" : "\t").bytes(of: tables[0])
    case .md:
      return Array(
        whole.map { MarkdownPaper($0, wording).text }.joined(separator: "\n---\n\n").utf8)
    case .html: return WebPage(whole, title: title, isOnePage: isOnePage, wording).bytes
    case .json, .pdf: throw .form(form, allowed: forms)
    }
  }

  /// The store's model document with what these documents say.
  private func filled(
    _ model: ModelDocument, _ name: String, _ wording: OfficialWording
  ) throws(OfficeFault) -> [UInt8] {
    let values = papers.enumerated().map { place, paper in
      ModelValues(paper, about: place < names.count ? names[place] : nil, fields, wording)
    }
    do throws(ModelFault) {
      return try model.filled(with: values)
    } catch {
      throw .model(name, error, known: values.first?.names ?? [])
    }
  }

  /// The documents; tables without one become a document of their own.
  private var whole: [OfficialPaper] {
    guard papers.isEmpty else { return papers }
    let head = OfficialHead(
      superior: "", issuer: self.head.first ?? "", number: nil, place: place, dated: "")
    // What is alone is called by the title of the document.
    let shown = tables.count == 1 ? [tables[0].titled("")] : tables
    return [
      OfficialPaper(
        head: head, kind: title, subject: "", body: shown.map(OfficialBlock.table))
    ]
  }
}
