import ArgumentParser
import Canvas
import Domain
import Phrases

/// `bcdiso sheet heads`: the heads of signed sheets, to be noted elsewhere.
struct ListHeads: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heads", abstract: Phrases.spoken.aboutHeads)

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let workspace = store.workspace
    for line in NotedHeads(of: workspace).lines {
      let title = workspace.sheets[line.sheet].map { workspace.title(of: $0.heading) } ?? ""
      print("\(line.sheet.text)  \(line.seq)  \(line.head)  \(title)".displayed)
    }
    try options.finish(store, of: [.sheet, .campaign])
  }
}
