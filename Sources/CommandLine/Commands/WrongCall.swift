import ArgumentParser
import Phrases

/// A call that the parser refuses, told in our own words.
///
/// The parser speaks English only, and its errors are not public: what it says is recognised by its
/// beginning, and the words that it quotes are taken over. What it never says is ours already.
struct WrongCall {
  private let phrases: Phrases
  private let message: String
  private let arguments: [String]

  init(_ message: String, _ arguments: [String], _ phrases: Phrases) {
    self.message = message
    self.arguments = arguments
    self.phrases = phrases
  }

  /// What is wrong and where help is, in one sentence or two.
  var sentence: String {
    let path = CommandPath(arguments)
    if isAboutWords, let sentence = path.refusal(phrases) { return sentence }
    // The parser says what is missing first, and looks for a near name where it says what is unknown.
    if !message.hasPrefix("Unknown option"),
      let option = CallWords.unknownOption(in: arguments, of: path.command)
    {
      return phrases.wrongUsage(phrases.unknownOption(option.quotable), path.help)
    }
    return phrases.wrongUsage(reason ?? message, path.help)
  }

  /// What is wrong with a call for help: the command that there is not, or what is too much behind it.
  static func helpRefusal(_ arguments: [String], _ phrases: Phrases) -> String? {
    let path = CommandPath(arguments)
    if let sentence = path.refusal(phrases) { return sentence }
    guard arguments.first == "help" else { return nil }
    if let option = CallWords.unknownOption(in: arguments, of: path.command) {
      return phrases.wrongUsage(phrases.unknownOption(option.quotable), path.help)
    }
    guard !path.rest.isEmpty else { return nil }
    return phrases.wrongUsage(phrases.unexpectedWords(path.rest.map(\.quotable)), path.help)
  }

  /// Whether an unknown word may be what the parser stumbled over.
  private var isAboutWords: Bool {
    message.hasPrefix("Unexpected argument") || message.hasPrefix("Unknown option")
      || message.contains(" unexpected arguments: ")
  }

  /// What the parser said, in our words; nil for what it never says.
  private var reason: String? {
    // The stroke of “Can't” quotes nothing.
    let said = message.replacing("Can't", with: "Cannot")
    let quoted = said.matches(of: /'([^']*)'/).map { String($0.1).quotable }
    let first = quoted.first ?? ""
    for (beginning, words) in table(first, quoted) where said.hasPrefix(beginning) {
      return words
    }
    if message.contains(" unexpected arguments: ") { return phrases.unexpectedWords(quoted) }
    return nil
  }

  /// How the parser begins, and what we say instead.
  private func table(_ first: String, _ quoted: [String]) -> [(String, String)] {
    [
      ("Unknown option", phrases.unknownOption(first, nearest: quoted.dropFirst().first)),
      ("Invalid option", phrases.unknownOption(String(message.split(separator: " ").last ?? ""))),
      ("Missing value for", phrases.missingValue(first)),
      ("The option", phrases.takesNoValue(first, quoted.dropFirst().first ?? "")),
      ("Unexpected argument", phrases.unexpectedWords(quoted)),
      ("Missing expected argument", phrases.missingArguments([first])),
      ("Missing one of", phrases.missingArguments(quoted)),
      ("The value", phrases.invalidValue(first, quoted.dropFirst().first ?? "")),
      ("Missing required subcommand", phrases.missingCommand),
      ("Cannot generate completion", phrases.noSuchShell(first, Completions.shells)),
      ("Cannot autodetect", phrases.noSuchShell("", Completions.shells)),
      ("Value to be set", phrases.saidTwice(first)), ("Command", phrases.unexpectedWords([first])),
      ("Internal error", phrases.notUnderstood),
    ]
  }
}

extension WrongCall {
  /// How far the words of a call lead into the tree of commands.
  struct CommandPath {
    /// The commands that were named, the program first.
    private(set) var commands = ["bcdiso"]
    /// The last of them.
    private(set) var command: any ParsableCommand.Type = Bcdiso.self
    /// The first word that stands where a command is expected and is none.
    private(set) var unknown: String?
    /// The commands that may stand there.
    private(set) var names: [String] = []
    /// The words behind a command that has none below it.
    private(set) var rest: [String] = []

    /// Follows the words; the values of options are passed over.
    init(_ arguments: [String]) {
      var isValue = false
      for word in arguments {
        defer { isValue = CommandPath.takesValue(word) }
        guard !word.hasPrefix("-"), !isValue, word != "help" else { continue }
        let below = command.configuration.subcommands
        guard !below.isEmpty else {
          rest.append(word)
          continue
        }
        names = below.compactMap { $0.configuration.commandName }
        guard let next = below.first(where: { $0.configuration.commandName == word }) else {
          unknown = word
          return
        }
        commands.append(word)
        command = next
      }
    }

    /// How help is asked for there.
    var help: String { commands.joined(separator: " ") + " --help" }

    /// Says that a word is no command, and which ones there are.
    func refusal(_ phrases: Phrases) -> String? {
      guard let unknown else { return nil }
      let near = unknown.nearest(among: names)
      return phrases.noSuchCommand(unknown.quotable, names, nearest: near, help)
    }

    /// The options that take no value in any command.
    static let flags = [
      "--json", "--read-only", "--dry-run", "--explanation", "--anyway", "--hidden",
      "--leave-refused", "--overwrite", "--each", "--passphrase", "--help",
    ]

    /// Whether the next word is the value of this option.
    private static func takesValue(_ word: String) -> Bool {
      word.hasPrefix("--") && !word.contains("=") && !flags.contains(word)
    }
  }
}
