import ArgumentParser
import Canvas
import Documents
import Domain
import Phrases
import Vietnamese

/// Which file is read, which of its tables, and how.
struct PaperOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpPaper, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String

  @Option(
    name: .customLong("sheet"),
    help: ArgumentHelp(Phrases.spoken.helpSheetOfPaper, valueName: Phrases.spoken.valueName))
  var sheet: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(Phrases.spoken.helpMap, valueName: Phrases.spoken.valueFieldValue))
  var columns: [String] = []

  @Option(
    name: .customLong("encoding"),
    help: ArgumentHelp(
      Phrases.spoken.helpEncoding(TextEncoding.allCases.map(\.rawValue)),
      valueName: Phrases.spoken.valueName),
    completion: .list(TextEncoding.allCases.map(\.rawValue)))
  var encoding: String?

  @Flag(name: .customLong("hidden"), help: ArgumentHelp(Phrases.spoken.helpHidden))
  var includesHidden = false

  /// Reads all tables of the file.
  func read(_ phrases: Phrases) throws(CommandError) -> PaperTables {
    var reading = ReadingOptions()
    reading.includesHidden = includesHidden
    if let encoding {
      guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
        let all = TextEncoding.allCases.map(\.rawValue)
        throw CommandError(.usage, phrases.noSuchEncoding(encoding.quotable, all))
      }
      reading.encoding = known
    }
    let bytes = try InputFile.bytes(at: file, atMost: reading.limits.file, phrases)
    do throws(PaperFault) {
      return try TableFile(name: file, bytes).tables(reading)
    } catch {
      throw CommandError(.refused, phrases.sentence(error, file: file.shortened(to: 200)))
    }
  }

  /// What the store keeps of papers of a kind, unless the person wants the headings alone to tell.
  func kept(of kind: PaperKind, in workspace: Workspace) -> KeptLayouts {
    forgets ? .none : KeptLayouts(workspace, of: kind)
  }

  /// Whether what was said of such papers before is left aside: `--map none`.
  private var forgets: Bool { columns.count == 1 && columns[0].lowercased() == "none" }

  /// The table of a kind that was asked for, else the one that fits best.
  func paper(
    _ tables: PaperTables, _ terms: PaperTerms, in workspace: Workspace, _ phrases: Phrases
  ) throws(CommandError) -> Paper {
    if let sheet, tables.table(named: sheet) == nil, !tables.meansAll(sheet) {
      throw CommandError(.refused, phrases.noSuchSheet(sheet.quotable, tables))
    }
    // Years that have columns of their own are said by their columns.
    let columns = tables.tables.flatMap { terms.kind.vocabulary(in: $0).entries.map(\.field) }
    let said = try said(
      among: columns, key: \.text, named: { $1.name(of: $0, in: terms.kind) }, phrases)
    let paper = Paper(
      file: file.shortened(to: 200), tables, sheet: sheet, terms, saying: said,
      kept: kept(of: terms.kind, in: workspace),
      ids: IDGenerator(seed: .random(in: .min ... .max)))
    guard let paper else {
      throw CommandError(
        .refused, phrases.noHeadings(tables, for: terms.kind) + phrases.headingsThere(tables))
    }
    return paper
  }

  /// The table that was asked for, else the one that fits best; refused where no heading is known.
  ///
  /// Where all are asked for, those with its headings are taken with it.
  func table<Field: PaperField>(
    of paper: PaperTables, for field: Field.Type, _ kept: KeptLayouts,
    named name: (Field, Phrases) -> String, _ phrases: Phrases
  ) throws(CommandError) -> ReadTable<Field> {
    let fields = Array(Field.allCases)
    let said = try said(among: fields, key: \.rawValue, named: name, phrases)
    let columns = said.isEmpty ? kept.columns { Field(rawValue: $0.text) } : .none
    let found = { (table: PaperTable) in HeadingLayout<Field>(table, saying: said, columns) }
    let chosen: (PaperTable, HeadingLayout<Field>)?
    if let sheet, !paper.meansAll(sheet) {
      guard let table = paper.table(named: sheet) else {
        throw CommandError(.refused, phrases.noSuchSheet(sheet.quotable, paper))
      }
      chosen = found(table).map { (table, $0) }
    } else {
      chosen = paper.proposed(for: field, saying: said, columns)
    }
    guard let (table, layout) = chosen else {
      throw CommandError(
        .refused,
        phrases.noHeadings(paper, of: fields.map { name($0, phrases) })
          + phrases.headingsThere(paper))
    }
    // Sheets of a list of units are named after whom its units belong to.
    let all = paper.joined(like: table, layout, titled: Field.self == UnitField.self, found: found)
    if let all, sheet.map(paper.meansAll) == true {
      return ReadTable(table: all.table, layout: all.layout, tables: all.tables, alike: [])
    }
    return ReadTable(
      table: table, layout: layout, tables: [table], alike: sheet == nil ? all?.tables ?? [] : [])
  }

  /// What the person said of the columns of a table, to be kept; nil where nothing was.
  func said<Field: PaperField>(_ layout: HeadingLayout<Field>, _ kind: PaperKind) -> SaidOfPaper? {
    guard !columns.isEmpty, !forgets, !layout.rows.isEmpty else { return nil }
    let columns = layout.columns.map { (Path([$0.key.rawValue]), $0.value) }
    return SaidOfPaper(
      file.shortened(to: 200), kind, layout.headings, Dictionary(columns) { first, _ in first })
  }

  /// What the person says of columns: `B=name`, `C=nơi trực thuộc`.
  private func said<Field: Hashable>(
    among fields: [Field], key: (Field) -> String, named name: (Field, Phrases) -> String,
    _ phrases: Phrases
  ) throws(CommandError) -> [Field: Int] {
    guard !forgets else { return [:] }
    var said: [Field: Int] = [:]
    let languages = Language.allCases.map { Phrases($0) }
    for text in columns {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let words = parts.last?.folded ?? ""
      let field = fields.first { field in
        key(field).folded == words || languages.contains { name(field, $0).folded == words }
      }
      guard parts.count == 2, let column = PaperTable.column(parts[0]), let field else {
        var all: [String] = []
        for field in fields where !all.contains("\(key(field)) (\(name(field, phrases)))") {
          all.append("\(key(field)) (\(name(field, phrases)))")
        }
        throw CommandError(.usage, phrases.noSuchMapping(text.quotable, all))
      }
      said[field] = column
    }
    return said
  }
}

/// A table of a file with what its columns hold.
struct ReadTable<Field: PaperField> {
  let table: PaperTable
  let layout: HeadingLayout<Field>
  /// Those that are taken together in it.
  let tables: [PaperTable]
  /// Those that could be.
  let alike: [PaperTable]
}
