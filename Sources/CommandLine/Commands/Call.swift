import ArgumentParser
import Phrases

/// What the words of a call come to before anything is done: a command, a page of help, or a refusal.
enum Call {
  case command(any ParsableCommand)
  case help(String)
  /// What is wrong and where help is, in one sentence or two.
  case refused(String)

  /// Takes the words behind the name of the program.
  init(_ arguments: [String], _ phrases: Phrases) {
    do {
      var command = try Bcdiso.parseAsRoot(CallWords(arguments).words)
      // The parser's own command: all it does is to throw the page.
      if type(of: command).configuration.commandName == "help" { try command.run() }
      let path = WrongCall.CommandPath(arguments)
      let isGroup = !path.command.configuration.subcommands.isEmpty && path.commands.count > 1
      if isGroup, type(of: command) == path.command {
        self = .refused(phrases.wrongUsage(phrases.missingCommand, path.help))
      } else {
        self = .command(command)
      }
    } catch {
      self.init(error, arguments, phrases)
    }
  }

  /// Takes what the parser, or a command that looked at its arguments, said of them.
  init(_ error: any Error, _ arguments: [String], _ phrases: Phrases) {
    guard Bcdiso.exitCode(for: error) == .success else {
      self = .refused(WrongCall(Bcdiso.message(for: error), arguments, phrases).sentence)
      return
    }
    if let sentence = WrongCall.helpRefusal(arguments, phrases) {
      self = .refused(sentence)
    } else {
      self = .help(HelpText(Bcdiso.fullMessage(for: error), phrases).text)
    }
  }
}
