import ArgumentParser
import Canvas
import Domain
import Phrases
import Store
import Vietnamese

/// `bcdiso list KIND`: all records of a kind, or all rows of a kind inside them.
struct ListRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Phrases.spoken.aboutList)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpKind(ListedKind.words + [ListDue.word]),
      valueName: Phrases.spoken.valueKind),
    completion: .list(ListedKind.words + [ListDue.word]))
  var kind: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpAsOf, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Option(
    name: .customLong("days"),
    help: ArgumentHelp(
      Phrases.spoken.helpDaysAhead(DueList.listAhead), valueName: Phrases.spoken.valueCount))
  var days: Int?

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    if let days, kind != ListDue.word || !(0...3650).contains(days) {
      throw CommandError(.usage, options.phrases.badDaysAhead(days))
    }
    if kind == ListDue.word {
      return try ListDue(options, on: asOf, ahead: days, isJSON: isJSON).run()
    }
    let kind = try ListedKind.named(kind, options.phrases)
    let day = try options.phrases.day(asOf)
    let store = try options.open()
    let listing = Listing(
      day.map { store.workspace.asOf($0) } ?? store.workspace, on: day, today: Clock.now.today,
      isAudited: kind.record == .budget)
    let items = listing.items(kind)
    if isJSON {
      let answers = items.map { listing.json($0, kind) }
      JSONOutput(
        store: store.workspace.header.id, kind: kind.word, items: answers,
        leftOut: store.leftOut(of: kind.needed)
      ).print()
    } else {
      print(TextTable(items, of: kind, in: listing, options.phrases).text, terminator: "")
      for file in store.workspace.lackingFiles where file.kind == kind.record {
        print("✗ \(options.phrases.damaged(file))".displayed)
      }
    }
    try options.finish(store, of: kind.needed)
  }
}

extension ListedKind {
  /// The kinds of record that its rows are made of: without one of them some lack something.
  var needed: Set<RecordKind> {
    record == .sheet ? [.sheet, .campaign, .unit, .criteriaSet] : [record]
  }

  /// The kind of that name, or a refusal that lists the kinds there are.
  static func named(_ text: String, _ phrases: Phrases) throws(CommandError) -> ListedKind {
    if let kind = ListedKind(text) { return kind }
    throw CommandError(
      .usage, phrases.noSuchKind(text.quotable, words, nearest: text.nearest(among: words)))
  }
}

extension Phrases {
  /// The day of an option, nil when it was not given.
  func day(_ typed: String?) throws(CommandError) -> Day? {
    guard let typed else { return nil }
    guard let day = Day(typed: typed) else { throw CommandError(.usage, notADate(typed.quotable)) }
    return day
  }
}
