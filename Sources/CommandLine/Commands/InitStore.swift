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

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpProvince, valueName: Phrases.spoken.valueName))
  var province: String?

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpCommitteeName, valueName: Phrases.spoken.valueName))
  var committee: String?

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpDatingPlace, valueName: Phrases.spoken.valueName))
  var place: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard !folder.isEmpty else { throw CommandError(.usage, phrases.noPath) }
    if let sample {
      // A sample is that of its own province.
      guard province == nil, committee == nil, place == nil else {
        throw CommandError(.usage, phrases.sampleHasItsNames)
      }
      let sample = try Sample.found(sample, phrases)
      try make(storeAt: folder, from: sample, durable: true, phrases)
      print(phrases.madeStore(folder, sample.records.count).displayed)
      return
    }
    let header = try emptyHeader(phrases)
    do {
      _ = try StoreFolder.create(at: folder, header: header, records: [], durable: true)
    } catch {
      throw CommandError(error, .makingStore, at: folder, phrases)
    }
    print(phrases.madeStore(folder, 0).displayed)
  }

  /// The header of a store with nothing in it but the usual kinds of unit.
  private func emptyHeader(_ phrases: Phrases) throws -> Tree {
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
    let names = try [province, committee, place].map { name in
      do {
        return try Workspace.cleaned(name ?? "")
      } catch let fault as TypingFault {
        throw CommandError(.usage, phrases.fault(fault))
      }
    }
    return Sample.emptyHeader(
      id: ids.next(letter: "h"), province: names[0], committee: names[1], place: names[2])
  }
}
