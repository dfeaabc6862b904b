import ArgumentParser
import Canvas
import FoundationEssentials
import Phrases
import Theming

/// `bcdiso themes`: the themes there are.
struct ListThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: Phrases.spoken.aboutThemes)

  @OptionGroup var options: StoreOptions

  func run() {
    for name in ThemeCatalog(.terminal, colours: 256).names { print(name.displayed) }
  }
}

/// `bcdiso theme check FILE`: what is wrong with a theme file.
struct ThemeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: Phrases.spoken.aboutThemes, subcommands: [CheckTheme.self])
}

/// Checks one theme file together with its parents.
struct CheckTheme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Phrases.spoken.aboutThemeCheck)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpThemeFile, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandError(.store, options.phrases.noSuchFile(file.quotable))
    }
    let faults = ThemeCatalog(.terminal, colours: 256).faults(of: Array(data))
    for fault in faults { print("▲ \(fault)".displayed) }
    guard faults.isEmpty else { throw ExitCode(CommandError.Status.refused.rawValue) }
    print(options.phrases.themeIsGood)
  }
}
