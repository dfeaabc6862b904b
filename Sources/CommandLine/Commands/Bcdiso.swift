import ArgumentParser
import Canvas
import Domain
import FoundationEssentials
import Glibc
import Phrases
import Screens
import Store

/// The program: screens without a subcommand, and a command for each thing the screens do.
struct Bcdiso: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bcdiso", abstract: Phrases.spoken.aboutProgram,
    discussion: Phrases.spoken.aboutStarting,
    subcommands: [
      OpenScreens.self, InitStore.self, ListRecords.self, ShowRecord.self, ListFields.self,
      SetField.self,
      AddThing.self, RemoveThing.self, MoveThing.self, FindText.self, ReplaceText.self,
      ReceiveReports.self, RemindUnits.self, ImportPaper.self, UnitCommands.self, GiveScore.self,
      SheetCommands.self, CampaignCommands.self, CriteriaCommands.self, KeyCommands.self,
      ExportThing.self, ReportCommands.self, CheckStore.self, RepairStore.self, ListHistory.self,
      RestoreRecord.self,
      ListThemes.self,
      ThemeCommands.self,
      PrintKeys.self, Completions.self,
    ], defaultSubcommand: OpenScreens.self)

  // Options may stand before the subcommand too: `bcdiso --store D list units`.
  @OptionGroup var options: StoreOptions
}

extension Phrases {
  /// The phrases of the language that `--lang`, the settings or nothing at all ask for.
  ///
  /// Looked up before the arguments are parsed, since help and errors of the parser speak as well.
  static let spoken: Phrases = {
    let arguments = Swift.CommandLine.arguments
    if let at = arguments.firstIndex(of: "--lang"), at + 1 < arguments.count,
      let language = Language(rawValue: arguments[at + 1])
    {
      return Phrases(language, zone: Clock.minutesAheadOfUTC)
    }
    return Phrases(Settings().language ?? .vietnamese, zone: Clock.minutesAheadOfUTC)
  }()
}

/// The program from the words of a call to the exit status that scripts know.
package enum Program {
  /// Parses, runs, and says in one sentence what went wrong.
  ///
  /// - Returns: the exit status.
  package static func run(_ arguments: [String]) -> Int32 {
    StandardOutput.holdDescriptors()
    do {
      try finish(Call(arguments, Phrases.spoken))
      return 0
    } catch let refusal as CommandError {
      return told(refusal)
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      // What a command found in its arguments only when it ran.
      guard case .refused(let sentence) = Call(error, arguments, Phrases.spoken) else { return 0 }
      return told(CommandError(.usage, sentence))
    }
  }

  /// Does what a call comes to.
  private static func finish(_ call: Call) throws {
    switch call {
    case .command(var command): try command.run()
    case .help(let page): print(page)
    case .refused(let sentence): throw CommandError(.usage, sentence)
    }
  }

  /// Prints the sentence of a refusal to standard error; its exit status.
  private static func told(_ refusal: CommandError) -> Int32 {
    warn(refusal.sentence)
    return refusal.status.rawValue
  }

  /// Prints a sentence to standard error, made harmless.
  static func warn(_ sentence: String) {
    let line = Array("bcdiso: \(sentence.displayed)\n".utf8)
    line.withUnsafeBytes { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }
}

extension SheetOpening {
  /// By the index in the person's cache.
  static var remembered: SheetOpening {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return .remembered(
      cache: UserFolders.cache, now: Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec))
  }
}

/// Which store, who, and how answers are given: the same for all commands.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(Phrases.spoken.helpStore, valueName: Phrases.spoken.valueFolder),
    completion: .directory)
  var path: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(Phrases.spoken.helpAuthor, valueName: Phrases.spoken.valueAuthor),
    completion: .list(AuthorRole.allCases.map(\.rawValue)))
  var author: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(Phrases.spoken.helpLanguage, valueName: Phrases.spoken.valueLanguage),
    completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  @Flag(name: .customLong("read-only"), help: ArgumentHelp(Phrases.spoken.helpReadOnly))
  var isReadOnly = false

  /// Refuses a language that is not spoken, and a role that there is not.
  func validate() throws {
    if let author, NamedAuthor(author) == nil {
      throw ValidationError(phrases.noSuchRole(author.quotable))
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError(phrases.noSuchLanguage(language.quotable))
    }
  }

  var phrases: Phrases { Phrases.spoken }

  /// The store's folder: the option, `BCDISO_STORE`, or the person's data folder.
  var folder: String {
    if let path { return path }
    let variable = ProcessInfo.processInfo.environment["BCDISO_STORE"] ?? ""
    return variable.isEmpty ? UserFolders.defaultStore : variable
  }

  /// Opens the store; score sheets as far as the index of the cache knows them, unless said otherwise.
  func open(sheets: SheetOpening = .remembered) throws(CommandError) -> OpenedStore {
    if let warning = Settings().warning(phrases) { Program.warn(warning) }
    do {
      let store = try StoreFolder.open(at: folder, sheets: sheets)
      if store.isHardLinked { Program.warn(phrases.isHardLinked) }
      return store
    } catch {
      throw CommandError(error, .openingStore, at: folder, phrases)
    }
  }
}

extension StoreOptions {
  /// Ends a command that shows `kinds`, or anything: what it had to leave out is said.
  ///
  /// - Throws: the exit status of a store that cannot be read, when something was left out.
  func finish(_ store: OpenedStore, of kinds: Set<RecordKind>? = nil) throws {
    let files = store.leftOut(of: kinds)
    guard !files.isEmpty else { return }
    for file in files.prefix(5) { Program.warn(phrases.leftOut(file)) }
    if files.count > 5 { Program.warn(phrases.leftOut(more: files.count - 5)) }
    throw ExitCode(CommandError.Status.store.rawValue)
  }
}

extension OpenedStore {
  /// The files that an answer of `kinds`, or of anything, had to leave out.
  func leftOut(of kinds: Set<RecordKind>? = nil) -> [UnreadableFile] {
    workspace.lackingFiles.filter { file in
      file.kind.map { kinds?.contains($0) ?? true } ?? true
    }
  }
}
