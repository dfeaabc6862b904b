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

  /// Whether it is to stand on one page: its letters are smaller than the decree has them.
  package let isOnePage: Bool

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
  /// JSON is not written here, it says what `list --json` says; nor is a PDF, which another program makes of the
  /// Word document.
  package func bytes(
    as form: OfficeForm, _ wording: OfficialWording
  ) throws(OfficeFault) -> [UInt8] {
    guard forms.contains(form) else { throw .form(form, allowed: forms) }
    switch form {
    case .docx:
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
    case .html: return WebPage(whole, title: title, wording).bytes
    case .json, .pdf: throw .form(form, allowed: forms)
    }
  }

  /// The documents; tables without one become a document of their own.
  private var whole: [OfficialPaper] {
    guard papers.isEmpty else { return papers }
    let head = OfficialHead(
      superior: "", issuer: self.head.first ?? "", number: nil, place: "", dated: "")
    return [
      OfficialPaper(
        head: head, kind: title, subject: "", body: tables.map(OfficialBlock.table))
    ]
  }
}
