import Domain

/// A workbook of Excel (`.xlsx`, `.xlsm`), from its archive.
struct WorkbookFile: ~Copyable {
  private var archive: ZipArchive
  private let main: String
  private let options: ReadingOptions
  private var notes: [ReadingNote] = []

  init(_ archive: consuming ZipArchive, main: String, _ options: ReadingOptions) {
    self.archive = archive
    self.main = main
    self.options = options
  }

  /// All its sheets.
  mutating func tables() throws(PaperFault) -> PaperTables {
    var index = WorkbookIndex()
    try archive.read(main, into: &index)
    let relations = try relations(of: main)
    var context = try context(relations)
    context.is1904 = index.is1904
    var (tables, count): ([PaperTable], Int) = ([], 0)
    var (hidden, charts): ([String], [String]) = ([], [])
    for sheet in index.sheets {
      if sheet.isHidden { hidden.append(sheet.name) }
      guard options.includesHidden || !sheet.isHidden else { continue }
      guard let relation = relations[sheet.relation], !relation.isExternal else {
        throw .damaged(part: sheet.name, .missing)
      }
      guard relation.type == "worksheet" else {
        charts.append(sheet.name)
        continue
      }
      var draft = TableDraft(.sheet, number: tables.count + 1, name: sheet.name, options)
      draft.isHidden = sheet.isHidden
      var taker = SheetTaker(draft, context)
      try archive.read(PartRelations.resolved(relation.target, from: main), into: &taker)
      context.fonts = taker.context.fonts
      let (table, said) = try taker.draft.finished()
      tables.append(table)
      notes += said
      count += table.cellCount
      guard count <= options.limits.cells else { throw .tooManyCells(limit: options.limits.cells) }
    }
    if !hidden.isEmpty { notes.append(.hiddenSheets(hidden, areRead: options.includesHidden)) }
    if !charts.isEmpty { notes.append(.chartSheets(charts)) }
    addNotes(relations)
    return PaperTables(.xlsx, tables, notes + context.fonts.notes)
  }

  private mutating func relations(
    of part: String
  ) throws(PaperFault) -> [String: PartRelations.Relation] {
    let name = PartRelations.part(of: part)
    guard archive.has(name) else { return [:] }
    var relations = PartRelations()
    try archive.read(name, into: &relations)
    return relations.relations
  }

  /// What all sheets share, as far as the workbook has it.
  private mutating func context(
    _ relations: [String: PartRelations.Relation]
  ) throws(PaperFault) -> SheetContext {
    var context = SheetContext()
    if let texts = relations.values.first(where: { $0.type == "sharedStrings" }) {
      var taker = SharedTexts(options.limits)
      try archive.read(PartRelations.resolved(texts.target, from: main), into: &taker)
      context.texts = taker.texts
    }
    if let styles = relations.values.first(where: { $0.type == "styles" }) {
      try archive.read(PartRelations.resolved(styles.target, from: main), into: &context.styles)
    }
    return context
  }

  private mutating func addNotes(_ relations: [String: PartRelations.Relation]) {
    let links = relations.values.count { $0.type == "externalLink" || $0.isExternal }
    if links > 0 { notes.append(.externalLinks(links)) }
    let macros = relations.values.contains { $0.type == "vbaProject" }
    if macros || archive.entries.contains(where: { $0.name.hasSuffix("vbaProject.bin") }) {
      notes.append(.macros)
    }
    if archive.strayNames > 0 { notes.append(.strayNames(archive.strayNames)) }
  }
}
