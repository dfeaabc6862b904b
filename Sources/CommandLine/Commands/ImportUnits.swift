import ArgumentParser
import Canvas
import Documents
import Domain
import Editing
import Phrases
import Store

/// `bcdiso import …`: what an office has in its files becomes records.
struct ImportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Phrases.spoken.aboutImport,
    subcommands: [ImportUnits.self])
}

/// `bcdiso import units FILE`: a list of units, matched by code, name and parent.
struct ImportUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units", abstract: Phrases.spoken.aboutImportUnits)

  @OptionGroup var source: PaperOptions

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpImportOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @Flag(name: .customLong("leave-refused"), help: ArgumentHelp(Phrases.spoken.helpLeaveRefused))
  var leavesRefused = false

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let author = isDryRun ? nil : try options.writer()
    let given = try phrases.day(day)
    guard let day = given ?? Clock.now.today else {
      throw CommandError(.usage, phrases.notADate(""))
    }
    let paper = try source.read(phrases)
    let (table, layout) = try source.table(
      of: paper, for: UnitField.self, named: { $1.name(of: $0) }, phrases)
    let store = try options.open()
    let body = HeadingBody(table, layout)
    let list = UnitImport(
      body, into: store.workspace,
      UnitImport.Terms(day: day, isDated: given != nil),
      ids: IDGenerator(seed: .random(in: .min ... .max)))
    if isJSON {
      tellJSON(list, store)
    } else {
      let told = phrases.lines(of: paper, table, layout, body) { phrases.name(of: $0) }
      for line in told { print(line.displayed) }
      tell(list)
    }
    guard list.counts.refused == 0 || leavesRefused else {
      throw CommandError(.refused, phrases.importRefused(list.counts.refused))
    }
    guard let author else { return }
    try write(list, in: store, author)
  }

  /// Writes all at once.
  private func write(_ list: UnitImport, in store: OpenedStore, _ author: Author) throws {
    let phrases = options.phrases
    if !list.changes.isEmpty {
      var work = StoreAtWork(store, options, author)
      try work.make(list.changes)
    }
    if !isJSON { print("OK \(phrases.imported(list.counts))".displayed) }
  }

  /// Says what comes of each line; before anything is written, of those that change nothing too little.
  private func tell(_ list: UnitImport) {
    let phrases = options.phrases
    for line in list.lines {
      switch line.outcome {
      case .unchanged: continue
      case .added: if !isDryRun { continue }
      case .changed, .refused: break
      }
      print(phrases.sentence(line).displayed)
    }
    if isDryRun || list.counts.refused > 0 { print(phrases.importCounts(list.counts).displayed) }
  }

  private func tellJSON(_ list: UnitImport, _ store: OpenedStore) {
    let phrases = options.phrases
    let items = list.lines.map { line in
      Tree([JSONKey.row: .integer(line.row), .title: .text(line.title)])
        .with(JSONKey.record, tree: line.record?.json)
        .with(JSONKey.outcome, tree: .text(line.outcome.word))
        .with(JSONKey.fields, tree: .list(line.outcome.values.map(\.json)))
        .with(JSONKey.message, tree: line.outcome.fault.map { .text(phrases.reason($0)) })
    }
    JSONOutput(store: store.workspace.header.id, kind: "import", items: items).print()
  }
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

extension ImportedValue {
  /// How an answer tells it.
  var json: Tree {
    Tree([JSONKey.field: .text(field.rawValue), .new: .text(new)])
      .with(JSONKey.old, tree: old.isEmpty ? nil : .text(old))
  }
}
