import ArgumentParser
import Domain
import Phrases
import Samples
import Store

/// `bcdiso init DIR`: a new store.
struct InitStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: Phrases.spoken.aboutInit)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpFolder, valueName: Phrases.spoken.valueFolder),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpSample, valueName: Phrases.spoken.valueSample),
    completion: .list(Sample.names))
  var sample: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard !folder.isEmpty else { throw CommandError(.usage, phrases.noPath) }
    if let sample {
      let sample = try Sample.found(sample, phrases)
      try make(storeAt: folder, from: sample, durable: true, phrases)
      print(phrases.madeStore(folder, sample.records.count).displayed)
      return
    }
    do {
      _ = try StoreFolder.create(at: folder, header: emptyHeader(), records: [], durable: true)
    } catch {
      throw CommandError(error, .makingStore, at: folder, phrases)
    }
    print(phrases.madeStore(folder, 0).displayed)
  }

  /// The header of a store with nothing in it but the usual kinds of unit.
  private func emptyHeader() -> Tree {
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
    return Sample.emptyHeader(id: ids.next(letter: "h"))
  }
}
