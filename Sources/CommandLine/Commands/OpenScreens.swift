import ArgumentParser
import Domain
import FoundationEssentials
import Glibc
import Phrases
import Samples
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
    if let colour, ColorPreference(rawValue: colour) == nil {
      throw ValidationError(options.phrases.noSuchColour(colour.quotable))
    }
    // A sample is always a copy of its own: the store named would not be the one that opens.
    if sample != nil, options.path != nil { throw ValidationError(options.phrases.sampleIsACopy) }
  }

  func run() throws {
    // Before anything is made: a sample copy without a screen would only be litter.
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandError(.usage, options.phrases.noTerminal)
    }
    let themes = ThemeCatalog(.terminal, colours: 256).names
    if let theme, !themes.contains(theme) {
      throw CommandError(.usage, options.phrases.noSuchTheme(theme.quotable, themes))
    }
    let settings = Settings()
    let store = try sample.map { try openCopy(of: $0) } ?? options.open()
    var session = SessionOptions(
      author: try settings.author(named: options.author, options.phrases))
    session.warning = settings.warning(options.phrases)
    session.columns = settings.columns
    session.language = options.phrases.language
    session.isReadOnly = options.isReadOnly
    session.isSample = sample != nil
    session.keepsAt = sample != nil && UserFolders.isFree(options.folder) ? options.folder : nil
    // Looking at a sample or reading needs no name; whoever gave one is not asked again.
    session.isFirstRun =
      sample == nil && !options.isReadOnly && options.author == nil && settings.office == nil
      && settings.fault == nil
    session.theme = theme ?? settings.theme ?? "default"
    session.colour =
      colour.flatMap(ColorPreference.init) ?? .environment(ProcessInfo.processInfo.environment)
    // Asked before the screen is taken: who has no passphrase at hand reads on without.
    if !options.isReadOnly {
      do {
        session.signers = try OwnKeys(options.phrases).signers(
          for: session.author, in: store.workspace)
      } catch {
        session.warning = session.warning ?? error.sentence
      }
    }
    let end: SessionEnd
    do {
      end = try run(session, on: store)
    } catch {
      // Nobody saw the copy, and nobody was told where it lies.
      if sample != nil { store.removeCopy() }
      throw error
    }
    if sample != nil { try leave(store, keeping: end.keepsCopy && end.isSafe) }
    guard end.isSafe else { throw CommandError(.store, options.phrases.notAllSaved) }
  }

  /// Leaves the copy of a sample where it is and says so, or makes it the person's own store.
  private func leave(_ store: OpenedStore, keeping: Bool) throws(CommandError) {
    let phrases = options.phrases
    guard keeping else { return print(phrases.sampleStays(store.folder.path)) }
    do {
      try store.keepCopy(at: options.folder)
    } catch {
      print(phrases.sampleStays(store.folder.path))
      throw CommandError(error, .makingStore, at: options.folder, phrases)
    }
    store.removeCopy()
    print(phrases.sampleKept(options.folder.displayed))
  }

  /// Sits down at the terminal until the person leaves.
  private func run(_ session: SessionOptions, on store: OpenedStore) throws(CommandError)
    -> SessionEnd
  {
    // The program has one thread so far, and it is the main one.
    let outcome: Result<SessionEnd, CommandError> = MainActor.assumeIsolated {
      do throws(TerminalRefusal) {
        return .success(try Session(store, session).run())
      } catch {
        return .failure(CommandError(error, options.phrases))
      }
    }
    return try outcome.get()
  }

  /// Makes a copy of a sample in a temporary folder and opens it.
  private func openCopy(of name: String) throws(CommandError) -> OpenedStore {
    let phrases = options.phrases
    let sample = try Sample.found(name, phrases)
    guard let folder = UserFolders.temporaryFolder() else {
      throw CommandError(
        .disk(.noRight(.makeFolder)), .copyingSample, at: UserFolders.temporary, phrases)
    }
    let path = "\(folder)/\(sample.name)"
    try make(storeAt: path, from: sample, durable: false, phrases)
    do {
      return try StoreFolder.open(at: path)
    } catch {
      throw CommandError(error, .copyingSample, at: path, phrases)
    }
  }
}

extension OpenedStore {
  /// Makes what lies there now a store of the person's own, wholly or not at all.
  fileprivate func keepCopy(at path: String) throws(StoreFailure) {
    let now = try StoreFolder.open(at: folder.path)
    // What cannot be read would be lost, and nobody would see it.
    if let file = now.workspace.unreadable.first { throw .unreadable(file) }
    _ = try StoreFolder.create(
      at: path, header: now.workspace.header.tree, records: Array(now.workspace.records.values),
      durable: true)
    // Logs that grew too long lie beside the records.
    let files = FileManager.default
    try? files.copyItem(atPath: "\(folder.path)/archive", toPath: "\(path)/archive")
    // And the copies of files that prove scores.
    try? files.copyItem(atPath: "\(folder.path)/evidence", toPath: "\(path)/evidence")
  }

  /// Takes the temporary folder away in which the copy of a sample lies.
  fileprivate func removeCopy() {
    guard let end = folder.path.lastIndex(of: "/") else { return }
    try? FileManager.default.removeItem(atPath: String(folder.path[..<end]))
  }
}

/// Makes a store from a sample, with a new id of its own.
func make(
  storeAt path: String, from sample: Sample, durable: Bool, _ phrases: Phrases
) throws(CommandError) {
  var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
  let header = sample.header.with(FrameKey.id, tree: .text(ids.next(letter: "h")))
  do {
    _ = try StoreFolder.create(
      at: path, header: header, records: sample.records, durable: durable)
  } catch {
    throw CommandError(error, .makingStore, at: path, phrases)
  }
}

extension Sample {
  /// The sample of that name, or a refusal that lists those there are.
  static func found(_ name: String, _ phrases: Phrases) throws(CommandError) -> Sample {
    do {
      if let sample = try Sample.named(name, sealing: sheetDigest) { return sample }
    } catch {
      throw CommandError(.store, phrases.decodingFailure(error))
    }
    throw CommandError(.usage, phrases.noSuchSample(name.quotable, Sample.names))
  }
}
