import ArgumentParser
import Domain
import FoundationEssentials
import Glibc
import Samples
import Screens
import Store
import Terminal

/// `bcdiso`: the screens.
struct OpenScreens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: Phrases.spoken.aboutScreens)

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpSample, valueName: Phrases.spoken.valueSample),
    completion: .list(Sample.names))
  var sample: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpTheme, valueName: Phrases.spoken.valueTheme))
  var theme: String?

  @Option(
    name: .customLong("color"),
    help: ArgumentHelp(Phrases.spoken.helpColour, valueName: Phrases.spoken.valueColour),
    completion: .list(["auto", "never", "always"]))
  var colour: String?

  /// Refuses a wish for colour that is none.
  func validate() throws {
    if let colour, ColourWish(rawValue: colour) == nil {
      throw ValidationError(options.phrases.noSuchColour(colour.quotable))
    }
    // A sample is always a copy of its own: the store named would not be the one that opens.
    if sample != nil, options.path != nil { throw ValidationError(options.phrases.sampleIsACopy) }
  }

  func run() throws {
    // Before anything is made: a sample copy without a screen would only be litter.
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Refusal(.usage, options.phrases.noTerminal)
    }
    let settings = Settings()
    let store = try sample.map { try openCopy(of: $0) } ?? options.open()
    var session = SessionOptions(actor: settings.actor(named: options.actor))
    session.language = options.phrases.language
    session.isReadOnly = options.isReadOnly
    session.isSample = sample != nil
    // Looking at a sample or reading needs no name; whoever gave one is not asked again.
    session.isFirstRun =
      sample == nil && !options.isReadOnly && options.actor == nil && settings.office == nil
    session.theme = theme ?? settings.theme ?? "default"
    session.colour =
      colour.flatMap(ColourWish.init) ?? .environment(ProcessInfo.processInfo.environment)
    let isSafe: Bool
    do {
      isSafe = try run(session, on: store)
    } catch {
      // Nobody saw the copy, and nobody was told where it lies.
      if sample != nil, let end = store.folder.path.lastIndex(of: "/") {
        try? FileManager.default.removeItem(atPath: String(store.folder.path[..<end]))
      }
      throw error
    }
    if sample != nil { print(options.phrases.sampleStays(store.folder.path)) }
    guard isSafe else { throw Refusal(.store, options.phrases.notAllSaved) }
  }

  /// Sits down at the terminal until the person leaves.
  private func run(_ session: SessionOptions, on store: OpenedStore) throws(Refusal) -> Bool {
    // The program has one thread so far, and it is the main one.
    let outcome: Result<Bool, Refusal> = MainActor.assumeIsolated {
      do throws(TerminalRefusal) {
        return .success(try Session(store, session).run())
      } catch {
        return .failure(Refusal(error, options.phrases))
      }
    }
    return try outcome.get()
  }

  /// Makes a copy of a sample in a temporary folder and opens it.
  private func openCopy(of name: String) throws(Refusal) -> OpenedStore {
    let phrases = options.phrases
    let sample = try Sample.found(name, phrases)
    guard let folder = UserFolders.temporaryFolder() else {
      throw Refusal(.store, phrases.noRight("/tmp"))
    }
    let path = "\(folder)/\(sample.name)"
    try make(storeAt: path, from: sample, durable: false, phrases)
    do {
      return try StoreFolder.open(at: path)
    } catch {
      throw Refusal(error, at: path, phrases)
    }
  }
}

/// Makes a store from a sample, with a new id of its own.
func make(
  storeAt path: String, from sample: Sample, durable: Bool, _ phrases: Phrases
) throws(Refusal) {
  var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
  let header = sample.header.with("id", .text(ids.next(letter: "h")))
  do {
    _ = try StoreFolder.create(
      at: path, header: header, records: sample.records, durable: durable)
  } catch {
    throw Refusal(error, at: path, phrases)
  }
}

extension Sample {
  /// The sample of that name, or a refusal that lists those there are.
  static func found(_ name: String, _ phrases: Phrases) throws(Refusal) -> Sample {
    do {
      if let sample = try Sample.named(name, sealing: sheetDigest) { return sample }
    } catch {
      throw Refusal(.store, phrases.misfit(error))
    }
    throw Refusal(.usage, phrases.noSuchSample(name.quotable, Sample.names))
  }
}
