import ArgumentParser
import Canvas
import Documents
import Domain
import Editing
import Phrases
import Store

/// `bcdiso import KIND FILE`: what an office has in its files becomes records, or rows of one.
struct ImportPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Phrases.spoken.aboutImport)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpImportKind(PaperKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(PaperKind.words))
  var kind: String

  @OptionGroup var source: PaperOptions

  @OptionGroup var target: PaperTarget

  @OptionGroup var flags: PaperFlags

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    if kind == PaperKind.scoreForms {
      guard let sheet = target.record else {
        throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(.sheet)))
      }
      let form = ImportScores(
        source: source, isDryRun: flags.isDryRun, leavesRefused: flags.leavesRefused,
        options: options)
      return try form.run(into: sheet)
    }
    guard let kind = PaperKind(word: kind) else {
      throw CommandError(.usage, phrases.noSuchPaperKind(self.kind.quotable, PaperKind.words))
    }
    let author = flags.isDryRun ? nil : try options.writer()
    try target.check(kind, phrases)
    let tables = try source.read(phrases)
    let store = try options.open()
    let paper = try source.paper(
      tables, try target.terms(kind, in: store.workspace, phrases), in: store.workspace, phrases
    ).titled(asked: target.title, in: store.workspace)
    if paper.lacksUnit { throw CommandError(.usage, phrases.moneyUnitUnsaid) }
    let list = paper.list(in: store.workspace, phrases.paperWords)
    if flags.isJSON {
      tellJSON(list, store)
    } else {
      for line in phrases.lines(of: paper, asked: .commandLine) { print(line.displayed) }
      if let later = list.later { print(phrases.worksheetCommand(later)) }
      tell(list, kind)
    }
    guard list.counts.refused == 0 || flags.leavesRefused else {
      throw CommandError(.refused, phrases.importRefused(list.counts.refused))
    }
    guard let author else { return }
    try write(list, keeping: paper.said, in: store, author)
  }

  /// Writes all at once.
  private func write(
    _ list: PaperList, keeping said: SaidOfPaper?, in store: OpenedStore, _ author: Author
  ) throws {
    let phrases = options.phrases
    let kept = said?.changes(in: store.workspace) ?? []
    for slip in store.workspace.slips(in: list.changes).prefix(20) {
      Program.warn(phrases.sentence(slip, causes: []))
    }
    if !(list.changes + kept).isEmpty {
      var work = StoreAtWork(store, options, author)
      try work.make(list.changes + kept)
    }
    guard !flags.isJSON else { return }
    print("OK \(phrases.imported(list.counts))".displayed)
    if !kept.isEmpty { print(phrases.paperLayoutKept) }
  }

  /// Says what comes of each line; before anything is written, of those that change nothing too little.
  private func tell(_ list: PaperList, _ kind: PaperKind) {
    let phrases = options.phrases
    for line in list.lines {
      switch line.outcome {
      case .unchanged: if line.remark == nil { continue }
      case .added: if !flags.isDryRun, line.remark == nil { continue }
      case .changed, .refused: break
      }
      print(phrases.sentence(line, in: kind).displayed)
    }
    if list.left > 0 { print(phrases.importLeft(list.left)) }
    if flags.isDryRun || list.counts.refused > 0 {
      print(phrases.importCounts(list.counts).displayed)
    }
  }

  private func tellJSON(_ list: PaperList, _ store: OpenedStore) {
    let phrases = options.phrases
    let items = list.lines.map { line in
      Tree([JSONKey.row: .integer(PaperPlace(line.row).row), .title: .text(line.title)])
        .with(JSONKey.table, tree: PaperPlace(line.row).table.map { .integer($0) })
        .with(JSONKey.record, tree: line.record?.json)
        .with(JSONKey.outcome, tree: .text(line.outcome.word))
        .with(JSONKey.fields, tree: .list(line.outcome.values.map(\.json)))
        .with(JSONKey.message, tree: line.outcome.fault.map { .text(phrases.reason($0)) })
        .with(JSONKey.remark, tree: line.remark.map { .text(phrases.sentence($0)) })
    }
    JSONOutput(store: store.workspace.header.id, kind: "import", items: items).print()
  }
}

extension PaperKind {
  /// Forms of scores: what they say becomes events of a sheet, not fields of a record.
  static let scoreForms = "scores"

  /// What can be brought in, as the command line calls it.
  static var words: [String] {
    [PaperKind.units.word] + RowPaperKind.allCases.map { PaperKind.rows($0).word } + [scoreForms]
  }

  /// The kind that is called so; an estimate is its lines.
  init?(word: String) {
    let wanted = word.lowercased()
    let all = [PaperKind.units] + RowPaperKind.allCases.map { PaperKind.rows($0) }
    guard let kind = all.first(where: { $0.word == wanted || $0.otherWord == wanted }) else {
      return nil
    }
    self = kind
  }

  var word: String {
    switch self {
    case .units: ListedKind.all.first { $0.record == .unit && $0.source == .records }?.plural ?? ""
    // It is carried out by a command of its own.
    case .worksheet: CarryOutWorksheet.configuration.commandName ?? ""
    case .scores: PaperKind.scoreForms
    case .rows(let rows): rows.rawValue
    }
  }

  /// What else it is called: an estimate by the record that its lines make.
  private var otherWord: String? { self == .rows(.lines) ? RecordKind.budget.rawValue : nil }
}

extension ImportOutcome {
  /// How scripts know it.
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .refused: "refused"
    }
  }

  /// The values that a line gives.
  fileprivate var values: [ImportedValue<Field>] {
    switch self {
    case .added(let values), .changed(let values): values
    case .unchanged, .refused: []
    }
  }

  /// Why a line is refused.
  fileprivate var fault: ImportFault? {
    if case .refused(let fault, _) = self { fault } else { nil }
  }
}

extension ImportedValue<Path> {
  /// How an answer tells it.
  fileprivate var json: Tree { json(named: field.text) }
}

extension ImportedValue {
  /// How an answer tells it, its column under that name.
  func json(named column: String) -> Tree {
    Tree([JSONKey.field: .text(column), .new: .text(new)])
      .with(JSONKey.old, tree: old.isEmpty ? nil : .text(old))
  }
}
