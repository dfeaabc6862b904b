import ArgumentParser
import Canvas
import Domain
import Editing
import Phrases
import Samples
import Store
import Vietnamese

/// `bcdiso criteria …`: the criteria sets that come with the program.
struct CriteriaCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: Phrases.spoken.aboutCriteria,
    subcommands: [TakeCriteria.self])
}

/// `bcdiso criteria take [TITLE]`: takes a built-in criteria set into the store; without a title lists them.
struct TakeCriteria: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: Phrases.spoken.aboutTakeCriteria)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpBuiltInSet, valueName: Phrases.spoken.valueCriteriaSet))
  var title: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let sets = try CriteriaSets.all()
    guard let title else {
      let workspace = try options.open().workspace
      let rows = sets.map { [workspace.title(of: $0), phrases.builtInSet($0, in: workspace)] }
      return print(PlainTable(rows, numbers: []).text, terminator: "")
    }
    let author = try options.writer()
    let store = try options.open()
    let typed = title.folded
    let meant = sets.filter { store.workspace.title(of: $0).folded.hasPrefix(typed) }
    guard meant.count == 1, let set = meant.first else {
      let titles = sets.map { store.workspace.title(of: $0) }
      throw CommandError(.refused, phrases.noBuiltInSet(title, titles))
    }
    let taken = store.workspace.taking(set)
    var work = StoreAtWork(store, options, author)
    if let change = taken.change { try work.make([change]) }
    print(phrases.takenIn(taken, store.workspace.title(of: set)).displayed)
  }
}
