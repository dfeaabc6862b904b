import ArgumentParser
import Canvas
import Domain
import Screens
import Store
import Vietnamese

/// `bcdiso list KIND`: all records of a kind, or all lines of the estimates.
struct ListRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Phrases.spoken.aboutList)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpKind))
  var kind: String

  @Option(name: .customLong("as-of"), help: ArgumentHelp(Phrases.spoken.helpAsOf))
  var asOf: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    guard let kind = ListedKind(kind) else {
      throw Refusal(.usage, options.phrases.noSuchKind(kind.quotable))
    }
    var day: Day?
    if let asOf {
      guard let read = Day(typed: asOf) else {
        throw Refusal(.usage, options.phrases.notADate(asOf.quotable))
      }
      day = read
    }
    let store = try options.open()
    let listing = Listing(store.workspace, on: day)
    let items = listing.items(kind)
    if isJSON {
      Answer(store: store.workspace.header.id, kind: kind.rawValue, items: items).print()
    } else {
      print(TextTable(items, of: kind, options.phrases).text, terminator: "")
    }
  }
}

/// What can be listed and shown: the kinds of record that there are, and the lines of estimates.
enum ListedKind: String, CaseIterable {
  case unit, group, plan, budget, line

  /// Takes the English word, singular or plural.
  init?(_ text: String) {
    let word = text.lowercased()
    guard let found = ListedKind(rawValue: word) ?? ListedKind(rawValue: String(word.dropLast()))
    else { return nil }
    guard word == found.rawValue || word == found.rawValue + "s" else { return nil }
    self = found
  }

  /// The kind of record; lines stand inside budgets.
  var record: RecordKind {
    switch self {
    case .unit: .unit
    case .group: .group
    case .plan: .plan
    case .budget, .line: .budget
    }
  }

  /// What the text form shows.
  var columns: [String] {
    switch self {
    case .unit: ["id", "code", "name", "kindName", "parentName"]
    case .group: ["id", "name", "statedCount", "known"]
    case .plan: ["id", "number", "date", "title", "state"]
    case .budget: ["id", "title", "moneyUnit", "total", "holds", "discrepancies"]
    case .line: ["id", "trail", "content", "quantity", "norm", "amount", "holds"]
    }
  }
}
