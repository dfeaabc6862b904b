import ArgumentParser
import Canvas
import Documents
import Domain
import Editing
import Phrases
import Store

/// `bcdiso unit reorganise FILE`: what a decision does to many units, out of a worksheet.
struct CarryOutWorksheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reorganise", abstract: Phrases.spoken.aboutReorganise)

  @OptionGroup var source: PaperOptions

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpWorksheetOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @Option(
    help: ArgumentHelp(
      Phrases.spoken.helpWorksheetDecision, valueName: Phrases.spoken.valueText))
  var decision: String?

  @OptionGroup var flags: PaperFlags

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let author = flags.isDryRun ? nil : try options.writer()
    let terms = UnitWorksheet.Terms(
      day: try phrases.day(day), decision: try phrases.cleaned(decision ?? ""))
    let paper = try source.read(phrases)
    let store = try options.open()
    let (rows, told, said) = try rows(of: paper, store.workspace)
    let worksheet = UnitWorksheet(
      rows, into: store.workspace, terms, ids: IDGenerator(seed: .random(in: .min ... .max)))
    if flags.isJSON {
      tellJSON(worksheet, store)
    } else {
      for line in told { print(line.displayed) }
      tell(worksheet)
    }
    guard worksheet.counts.refused == 0 || flags.leavesRefused else {
      throw CommandError(.refused, phrases.worksheetRefused(worksheet.counts.refused))
    }
    guard let author else { return }
    try write(worksheet, keeping: said, in: store, author)
  }

  /// The rows of the table that is a worksheet, or of a list with forerunners, and how it was read.
  private func rows(
    of paper: PaperTables, _ workspace: Workspace
  ) throws(CommandError) -> (WorksheetRows, [String], SaidOfPaper?) {
    let phrases = options.phrases
    let kept = { (kind: PaperKind) in source.kept(of: kind, in: workspace) }
    let failure: CommandError
    do throws(CommandError) {
      let read = try source.table(
        of: paper, for: WorksheetField.self, kept(.worksheet), named: { $1.name(of: $0) }, phrases)
      let body = HeadingBody(read.table, read.layout)
      let told = told(of: paper, read, body) { phrases.name(of: $0) }
      return (
        WorksheetRows(body), told + asBefore(read.layout.headings, kept(.worksheet)),
        source.said(read.layout, .worksheet)
      )
    } catch {
      failure = error
    }
    if let read = try? source.table(
      of: paper, for: UnitField.self, kept(.units), named: { $1.name(of: $0) }, phrases),
      read.layout.columns[.forerunners] != nil
    {
      let body = HeadingBody(read.table, read.layout)
      let told = told(of: paper, read, body) { phrases.name(of: $0) }
      return (WorksheetRows(forerunnersIn: body), told, source.said(read.layout, .units))
    }
    throw failure.status == .refused && source.sheet == nil
      ? CommandError(.refused, phrases.noWorksheet(paper)) : failure
  }

  /// How the table was read, and which others have its headings.
  private func told<Field>(
    of paper: PaperTables, _ read: ReadTable<Field>, _ body: HeadingBody<Field>,
    named name: (Field) -> String
  ) -> [String] {
    let phrases = options.phrases
    let lines = phrases.lines(
      of: paper.notes, read.tables, read.layout, body, asked: .commandLine, named: name)
    return lines + (read.alike.isEmpty ? [] : [phrases.readAllAlike(read.alike)])
  }

  /// That the columns were read as was said before, where they were.
  private func asBefore(_ headings: [String], _ kept: KeptLayouts) -> [String] {
    guard source.columns.isEmpty, let kept = kept.layout(of: headings) else { return [] }
    return [options.phrases.readAsBefore(kept, asked: .commandLine)]
  }

  /// Writes all at once.
  private func write(
    _ worksheet: UnitWorksheet, keeping said: SaidOfPaper?, in store: OpenedStore,
    _ author: Author
  ) throws(CommandError) {
    let phrases = options.phrases
    let kept = said?.changes(in: store.workspace) ?? []
    if !(worksheet.changes + kept).isEmpty {
      var work = StoreAtWork(store, options, author)
      try work.make(worksheet.changes + kept)
      warn(worksheet, in: store.workspace)
    }
    if !flags.isJSON { print("OK \(phrases.worksheetDone(worksheet.counts))".displayed) }
  }

  /// Says of which units a code or a name is now that of another one too.
  private func warn(_ worksheet: UnitWorksheet, in before: Workspace) {
    guard let day = worksheet.days.last else { return }
    let doubts = before.borneTwice(after: worksheet.changes, on: day)
    for doubt in options.phrases.sentences(of: doubts, asked: .commandLine) { Program.warn(doubt) }
  }

  /// Says what comes of each row, of those that change nothing only how many they are.
  private func tell(_ worksheet: UnitWorksheet) {
    let phrases = options.phrases
    for line in worksheet.lines where line.outcome != .unchanged {
      print(phrases.sentence(line).displayed)
    }
    if flags.isDryRun || worksheet.counts.refused > 0 {
      print(phrases.worksheetCounts(worksheet.counts).displayed)
    }
  }

  private func tellJSON(_ worksheet: UnitWorksheet, _ store: OpenedStore) {
    let phrases = options.phrases
    let items = worksheet.lines.map { line in
      Tree([
        JSONKey.row: .integer(PaperPlace(line.row).row), .old: .text(line.old),
        .new: .text(line.new),
        .outcome: .text(line.outcome.word), .message: .text(phrases.sentence(line)),
      ])
      .with(JSONKey.table, tree: PaperPlace(line.row).table.map { .integer($0) })
      .with(
        JSONKey.fields, tree: .list(line.outcome.values.map { $0.json(named: $0.field.rawValue) }))
    }
    JSONOutput(store: store.workspace.header.id, kind: "reorganisation", items: items).print()
  }
}

extension WorksheetOutcome {
  /// How scripts know it.
  fileprivate var word: String {
    switch self {
    case .unknown: "unknown"
    case .unchanged: "unchanged"
    case .carriedOut: "carried-out"
    case .refused: "refused"
    }
  }

  /// What is new of the new unit.
  fileprivate var values: [ImportedValue<WorksheetField>] {
    if case .carriedOut(let deed) = self { deed.values } else { [] }
  }
}
