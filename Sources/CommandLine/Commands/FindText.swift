import ArgumentParser
import Canvas
import Domain
import Phrases
import Tables
import Vietnamese

/// `bcdiso find WORDS`: where words stand in the whole store, as the screens search.
struct FindText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: Phrases.spoken.aboutFind)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpFindWords, valueName: Phrases.spoken.valueText))
  var words: String

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let phrases = options.phrases
    let sought = SearchText(try phrases.cleaned(words))
    guard !sought.isEmpty else { throw CommandError(.usage, phrases.nothingSought) }
    let view = GridView(of: store.workspace, phrases)
    let source = TableID.everything.dataSource
    let rows = source.rows(view).filter { $0.isThing && $0.search.contains(sought) }
    if isJSON {
      let items = rows.map { row in row.found(source.cell(row, 0, view).text) }
      JSONOutput(
        store: store.workspace.header.id, kind: "texts", items: items, leftOut: store.leftOut()
      ).print()
      return try options.finish(store)
    }
    for row in rows {
      let parts = [0, 1].map { source.cell(row, $0, view).text }
      print(parts.joined(separator: "  ·  ").displayed)
    }
    if rows.isEmpty { print(phrases.notFoundAnywhere(words).displayed) }
    try options.finish(store)
  }
}

/// `bcdiso replace OLD NEW [--match WAY] [--in KIND/ID]`: one text in the place of another.
struct ReplaceText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace", abstract: Phrases.spoken.aboutReplace)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpSought, valueName: Phrases.spoken.valueText))
  var sought: String

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpReplacement, valueName: Phrases.spoken.valueText))
  var replacement: String

  @Option(
    help: ArgumentHelp(
      Phrases.spoken.helpMatch, valueName: ReplaceText.ways.joined(separator: "|")),
    completion: .list(ReplaceText.ways))
  var match = TextReplacement.Matching.words.rawValue

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(Phrases.spoken.helpReplaceIn, valueName: Phrases.spoken.valueID))
  var owner: String?

  @OptionGroup var planned: PlannedOptions

  /// What may count as found.
  private static let ways = TextReplacement.Matching.allCases.map(\.rawValue)

  func run() throws {
    let phrases = planned.options.phrases
    var work = try planned.options.openToWrite()
    let workspace = work.workspace
    let replacement = try replacement(in: workspace)
    let found = workspace.hits(of: replacement)
    guard !found.hits.isEmpty else {
      throw CommandError(.refused, phrases.notFound(sought, found))
    }
    guard !planned.isDryRun else {
      let (view, source) = (
        GridView(of: workspace, phrases), TableID.replacements(replacement).dataSource
      )
      for row in source.rows(view) {
        let cells = [0, 1, 2].map { source.cell(row, $0, view).text }
        print("\(cells[0]): \(cells[1]) → \(cells[2])".displayed)
      }
      print(phrases.replacementCount(found, marked: 0).displayed)
      return
    }
    let label = phrases.replacement(replacement)
    let done = try work.replace(found.hits, as: label)
    print(
      "OK \(phrases.replacedTexts(done.count)) · \(phrases.replacementCount(found, marked: 0))"
        .displayed)
    for refused in done.refused {
      let title = workspace[refused.sheet].map { workspace.title(of: $0) } ?? refused.sheet.id
      Program.warn("\(title): \(phrases.refusal(refused.reason, in: workspace))")
    }
  }

  /// What was asked for, and where.
  private func replacement(in workspace: Workspace) throws(CommandError) -> TextReplacement {
    let phrases = planned.options.phrases
    guard let way = TextReplacement.Matching(rawValue: match) else {
      throw CommandError(
        .usage, phrases.badValue(match.quotable, phrases.chooseOne(of: ReplaceText.ways)))
    }
    var scope = TextReplacement.Scope.store
    if let owner {
      let parts = owner.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw CommandError(.usage, phrases.kindAndName(owner.quotable))
      }
      let item = try Listing(workspace).one(
        .named(parts[0], phrases), parts[1], as: .newest, phrases)
      scope = .record(item.record.key)
    }
    do throws(TextReplacement.Fault) {
      return try TextReplacement(sought, with: replacement, way, in: scope)
    } catch {
      switch error {
      case .nothingSought: throw CommandError(.usage, phrases.nothingSought)
      case .same: throw CommandError(.usage, phrases.sameText)
      }
    }
  }
}

extension GridView {
  /// A view of a store for a command: nothing is checked, nothing is edited.
  fileprivate init(of workspace: Workspace, _ phrases: Phrases) {
    let today = Clock.now.today
    self.init(
      workspace: workspace, audit: AuditIndex(Workspace(header: workspace.header), on: nil),
      phrases: phrases, today: today, year: workspace.yearToShow(on: today), isEditable: false)
  }
}

extension GridRow {
  /// What was found, for machines.
  fileprivate func found(_ text: String) -> Tree {
    let tree = Tree([JSONKey.title: .text(text)])
    switch computed?.part(at: 0)?.link {
    case .place(let key, let path)?:
      return tree.with(JSONKey.record, tree: key.json).with(JSONKey.path, tree: .text(path.text))
    case .said(let key, let place)?:
      return tree.with(JSONKey.record, tree: key.json).with(JSONKey.path, tree: .text(place.text))
    case .command?, .subject?, .table?, .revision?, nil: return tree
    }
  }
}
