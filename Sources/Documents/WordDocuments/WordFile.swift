import Domain

/// A document of Word (`.docx`), from its archive.
struct WordFile: ~Copyable {
  private var archive: ZipArchive
  private let main: String
  private let options: ReadingOptions

  init(_ archive: consuming ZipArchive, main: String, _ options: ReadingOptions) {
    self.archive = archive
    self.main = main
    self.options = options
  }

  /// All its tables.
  mutating func tables() throws(PaperFault) -> PaperTables {
    var styles = WordStyles()
    let styled = PartRelations.resolved("styles.xml", from: main)
    if archive.has(styled) { try archive.read(styled, into: &styles) }
    var numbering = WordNumbering()
    let numbered = PartRelations.resolved("numbering.xml", from: main)
    if archive.has(numbered) { try archive.read(numbered, into: &numbering) }
    var tables = WordTables(styles, numbering, options)
    try archive.read(main, into: &tables)
    var notes = tables.notes
    if tables.deletions + tables.insertions > 0 {
      notes.append(
        .trackedChanges(deletions: tables.deletions, insertions: tables.insertions))
    }
    if tables.pictures > 0 { notes.append(.pictures(tables.pictures)) }
    if archive.entries.contains(where: { $0.name.hasSuffix("vbaProject.bin") }) {
      notes.append(.macros)
    }
    if archive.strayNames > 0 { notes.append(.strayNames(archive.strayNames)) }
    return PaperTables(
      .docx, tables.tables.sorted { $0.number < $1.number }, notes + tables.fonts.notes)
  }
}
