import ArgumentParser
import Phrases

/// `bcdiso completions SHELL`: the script that completes commands, options and kinds.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: Phrases.spoken.aboutCompletions)

  /// The shells that there are scripts for.
  static let shells = ["bash", "zsh", "fish"]

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpShell(Completions.shells), valueName: Phrases.spoken.valueShell),
    completion: .list(Completions.shells))
  var shell: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    guard Completions.shells.contains(shell), let found = CompletionShell(rawValue: shell) else {
      throw CommandError(.usage, options.phrases.noSuchShell(shell.quotable, Completions.shells))
    }
    print(Bcdiso.completionScript(for: found))
  }
}
