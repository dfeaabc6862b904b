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
    let heads = NotedHeads(of: workspace)
    for line in heads.keys {
      let office = workspace.keys[line.key]?.office ?? ""
      let title = options.phrases.notedKey(office, isRetired: line.isRetired)
      print("\(line.key.text)  \(line.isRetired ? 2 : 1)  \(line.head)  \(title)".displayed)
    }
    for line in heads.lines {
      let title = workspace.sheets[line.sheet].map { workspace.title(of: $0.heading) } ?? ""
      print("\(line.sheet.text)  \(line.seq)  \(line.head)  \(title)".displayed)
    }
    try options.finish(store, of: [.sheet, .campaign])
  }
}
