import ArgumentParser
import Canvas
import Domain
import Phrases
import Screens
import Store
import Tables

/// `bcdiso check`: a whole store, its files, references and sums.
struct CheckStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Phrases.spoken.aboutCheck)

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @Option(
    name: .customLong("heads"),
    help: ArgumentHelp(Phrases.spoken.helpNotedHeads, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var noted: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let noted = try noted.map { try heads(in: $0) }
    // Nothing is taken from an index here: every file is read, every event verified.
    let store = try options.open(sheets: .replayed)
    let index = AuditIndex(store.workspace, on: Clock.now.today)
    let files = store.workspace.unreadable
    let differences = noted?.differences(in: store.workspace) ?? []
    let evidence = try evidence(of: store)
    if isJSON {
      let items =
        differences.map { item(of: $0) } + files.map { item(of: $0) }
        + index.all.map { item(of: $0, index) } + evidence.map { item(of: $0, store.workspace) }
      JSONOutput(store: store.workspace.header.id, kind: "check", items: items).print()
    } else {
      for difference in differences {
        print("▲ sign.noted  \(options.phrases.difference(difference))".displayed)
      }
      printText(index, files, evidence, store.workspace)
      if let noted { print(options.phrases.headsCompared(noted.count, differences.count)) }
    }
    let isWrong =
      !differences.isEmpty || !files.isEmpty || index.all.contains { $0.severity == .error }
      || evidence.contains { $0.severity == .error }
    if isWrong { throw ExitCode(CommandError.Status.refused.rawValue) }
  }

  /// The heads that somebody noted in a file.
  private func heads(in path: String) throws(CommandError) -> NotedHeads {
    let phrases = options.phrases
    let bytes = try InputFile.bytes(at: path, atMost: CheckStore.largest, phrases)
    let heads = NotedHeads(String(decoding: bytes.prefix(CheckStore.largest), as: UTF8.self))
    guard heads.count > 0 else { throw CommandError(.usage, phrases.noHeads(path.quotable)) }
    return heads
  }

  /// A list of the heads of 150.000 sheets is no longer.
  private static let largest = 1 << 24

  /// A head that is not as it was noted, as an item.
  private func item(of difference: NotedHeads.Difference) -> Tree {
    Tree([
      JSONKey.code: .text("sign.noted"),
      .severity: .text(Discrepancy.Severity.error.rawValue),
      .message: .text(options.phrases.difference(difference)),
      .record: difference.record.json,
      .carriedFrom: .list([]),
    ])
  }

  /// Prints a line for each thing found.
  private func printText(
    _ index: AuditIndex, _ files: [UnreadableFile], _ evidence: [EvidenceDifference],
    _ workspace: Workspace
  ) {
    for file in files {
      print("✗ \(file.fault.code)  \(options.phrases.unreadable(file))".displayed)
    }
    for found in index.all {
      let sentence = options.phrases.sentence(found, causes: index.causes(of: found))
      let title = workspace[found.record].map { workspace.title(of: $0).shortened(to: 40) } ?? ""
      let name = [found.record.id, title].filter { !$0.isEmpty }.joined(separator: " ")
      print("\(found.severity.sign) \(found.code.rawValue)  \(name)  \(sentence)".displayed)
    }
    for found in evidence {
      let sentence = sentence(of: found, workspace)
      print("\(found.severity.sign) \(found.code.rawValue)  \(sentence)".displayed)
    }
    if files.isEmpty && index.all.isEmpty && evidence.isEmpty {
      print(options.phrases.nothingWrong)
      return
    }
    let count = { (severity: Discrepancy.Severity) in
      index.all.count { $0.severity == severity } + evidence.count { $0.severity == severity }
    }
    print(
      options.phrases.checkCounts(
        errors: files.count + count(.error), warnings: count(.warning), notes: count(.note)))
  }

  /// A file that cannot be read, as an item.
  private func item(of file: UnreadableFile) -> Tree {
    let parts = file.file.split(separator: "/").map(String.init)
    let id = parts.last.map { $0.hasSuffix(".json") ? String($0.dropLast(5)) : $0 } ?? ""
    return Tree([
      JSONKey.code: .text(file.fault.code),
      .severity: .text(Discrepancy.Severity.error.rawValue), .path: .text(file.file),
      .label: .text(options.phrases.unreadable(file).displayed),
      .record: Tree([
        JSONKey.kind: .text(parts.count == 3 ? parts[1] : JSONKey.store.key), .id: .text(id),
      ]), .carriedFrom: .list([]),
    ]).with(JSONKey.line, tree: file.line.map { .integer($0) })
  }

  /// How the files of evidence differ from what the sheets say of them.
  private func evidence(of store: OpenedStore) throws(CommandError) -> [EvidenceDifference] {
    do {
      return try store.folder.evidenceDifferences(in: store.workspace)
    } catch {
      throw CommandError(error, .openingStore, at: store.folder.path, options.phrases)
    }
  }

  /// What is said of a file of evidence, with sheet and criterion.
  private func sentence(of found: EvidenceDifference, _ workspace: Workspace) -> String {
    let sheet = found.place.flatMap { workspace.sheets[$0.sheet] }
    let title = sheet.map { workspace.title(of: $0.heading) } ?? ""
    let ordinal = found.place.flatMap { sheet?.criteria?.tree[$0.criterion]?.ordinal } ?? ""
    let place = [title, ordinal].filter { !$0.isEmpty }.joined(separator: " · ")
    return options.phrases.difference(found, in: place)
  }

  /// A file of evidence that is not as its sheet says, as an item.
  private func item(of found: EvidenceDifference, _ workspace: Workspace) -> Tree {
    let file: Tree? = if case .unused(let file) = found { .text(file) } else { nil }
    return Tree([
      JSONKey.code: .text(found.code.rawValue), .severity: .text(found.severity.rawValue),
      .message: .text(sentence(of: found, workspace)), .carriedFrom: .list([]),
    ])
    .with(JSONKey.record, tree: found.place?.sheet.key.json)
    .with(JSONKey.path, tree: file ?? found.place.map { .text($0.criterion.text) })
    .with(JSONKey.files, tree: found.place.map { .list([$0.reference.tree]) })
  }

  /// A discrepancy as an item; money in đồng, with the table's unit beside it.
  private func item(of found: Discrepancy, _ index: AuditIndex) -> Tree {
    let figures = found.figures.map { figure in
      Tree([JSONKey.path: .text(figure.path.text)])
        .with(JSONKey.printed, tree: figure.printed.map { tree(of: $0) })
        .with(JSONKey.holds, tree: figure.holds.map { tree(of: $0) })
    }
    return Tree([
      JSONKey.code: .text(found.code.rawValue), .severity: .text(found.severity.rawValue),
      .record: found.record.json, .path: .text(found.path.text),
      .label: .text(options.phrases.label(of: found)),
      .message: .text(options.phrases.sentence(found, causes: index.causes(of: found))),
      .carriedFrom: .list(found.carriedFrom.map { .text($0.text) }),
    ])
    .with(JSONKey.printed, tree: found.printed.map { tree(of: $0) })
    .with(JSONKey.holds, tree: found.holds.map { tree(of: $0) })
    .with(JSONKey.difference, tree: found.difference.map { .integer($0) })
    .with(JSONKey.unit, tree: found.moneyUnit.map { .text($0.rawValue) })
    .with(JSONKey.figures, tree: figures.count > 1 ? .list(figures) : nil)
  }

  /// A figure as JSON has it.
  private func tree(of figure: Figure) -> Tree {
    switch figure {
    case .money(let money): .integer(money.dong)
    case .count(let count): .integer(count)
    case .points(let points): .integer(points.hundredths)
    case .day(let day): .text(day.shown)
    case .text(let text): .text(text)
    // As papers print it, whatever the language: a machine reads it.
    case .quantity(let quantity): .text(quantity.shown(in: .vietnamese))
    }
  }
}

extension FileFault {
  /// The code of a bad file in `check`.
  var code: String {
    switch self {
    case .notRegular: "file.irregular"
    case .cannotRead: "file.access"
    case .tooLarge: "file.size"
    case .notUTF8, .byteOrderMark: "file.encoding"
    case .syntax, .repeatedKey, .tooDeep: "file.syntax"
    case .mergeMarks, .sharingConflict: "file.conflict"
    case .decodingFailure: "file.decodingFailure"
    case .newerSchema: "file.newer"
    case .wrongName: "file.name"
    case .gone: "file.gone"
    case .signedGone: "sign.gone"
    }
  }
}

/// `bcdiso keys`: the key table.
struct PrintKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: Phrases.spoken.aboutKeys)

  @OptionGroup var options: StoreOptions

  func run() throws { print(KeyTable.markdown(options.phrases), terminator: "") }
}
