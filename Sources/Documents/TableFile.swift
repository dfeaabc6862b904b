import Domain

/// A file of an office in which tables are looked for: its bytes, and what it is called.
///
///     let tables = try TableFile(name: "don-vi.xlsx", bytes).tables(ReadingOptions())
package struct TableFile {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads all its tables; what kind of file it is its first bytes tell, whatever it is called.
  package func tables(_ options: ReadingOptions) throws(PaperFault) -> PaperTables {
    let tables = try read(options)
    guard tables.tables.contains(where: { !$0.rows.isEmpty }) else {
      let hasPictures = tables.notes.contains { if case .pictures = $0 { true } else { false } }
      throw hasPictures ? .onlyPictures : .noTable
    }
    return tables
  }

  private func read(_ options: ReadingOptions) throws(PaperFault) -> PaperTables {
    guard bytes.count <= options.limits.file else { throw .tooLarge(limit: options.limits.file) }
    guard !bytes.isEmpty else { throw .empty }
    switch FileSignature(bytes) {
    case .archive: return try packed(options)
    case .compound: return try compound(options)
    case .other(let other): throw .otherFile(other)
    case .text: return try lines(options)
    }
  }

  /// Reads a container of streams.
  private func compound(_ options: ReadingOptions) throws(PaperFault) -> PaperTables {
    let file = try CompoundFile(bytes, options.limits)
    if file.has("EncryptedPackage") { throw .password }
    if file.has("WordDocument") { throw .otherFile(.oldWord) }
    if file.has("PowerPoint Document") { throw .otherFile(.slides) }
    guard let stream = try file.stream(file.has("Workbook") ? "Workbook" : "Book") else {
      throw .otherFile(.unknown)
    }
    var workbook = try OldWorkbook(stream, options)
    let tables = try workbook.tables()
    let notes: [ReadingNote] = file.has("_VBA_PROJECT_CUR") ? [.macros] : []
    return PaperTables(.xls, tables.tables, tables.notes + notes)
  }

  /// Reads an archive of parts.
  private func packed(_ options: ReadingOptions) throws(PaperFault) -> PaperTables {
    var archive = try ZipArchive(bytes, options.limits)
    let main = try archive.mainPart()
    switch main.format {
    case .xlsx:
      var workbook = WorkbookFile(archive, main: main.name, options)
      return try workbook.tables()
    case .ods:
      var file = OpenFile(archive, options)
      return try file.tables()
    case .docx:
      var document = WordFile(archive, main: main.name, options)
      return try document.tables()
    case .xls, .text: throw .otherFile(.archive)
    }
  }
}

extension ZipArchive {
  /// The part from which all others are reached, and of which kind of file it is.
  mutating func mainPart() throws(PaperFault) -> (name: String, format: PaperFormat) {
    if has("content.xml") { return ("content.xml", .ods) }
    if has("_rels/.rels") {
      var relations = PartRelations()
      try read("_rels/.rels", into: &relations)
      let main = relations.relations.values.first { $0.type == "officeDocument" }
      if let main {
        let name = PartRelations.resolved(main.target, from: "")
        if name.hasSuffix(".bin") { throw .otherFile(.binaryWorkbook) }
        if name.hasPrefix("ppt/") { throw .otherFile(.slides) }
        return (name, name.hasPrefix("word/") ? .docx : .xlsx)
      }
    }
    if has("xl/workbook.xml") { return ("xl/workbook.xml", .xlsx) }
    if has("word/document.xml") { return ("word/document.xml", .docx) }
    if entries.contains(where: \.isEncrypted) { throw .password }
    throw .otherFile(.archive)
  }
}
