import Canvas
import Phrases
import Screens
import Testing

@Suite("The key table")
struct CommandTests {
  @Test(
    "Every command has a row with a key, or one that only the menu shows; its rows agree",
    arguments: Command.allCases)
  func hasRow(command: Command) {
    let found = CommandTable.bindings.filter { $0.command == command }
    #expect(found.contains { !$0.keys.isEmpty } || found.map(\.isInMenuOnly) == [true])
    #expect(Set(found.map(\.nature.rawValue)) == [command.nature.rawValue])
  }

  @Test(
    "Every command has a title and an explanation, in both languages",
    arguments: Command.allCases, Language.allCases)
  func isExplained(command: Command, language: Language) {
    let phrases = Phrases(language)
    let title = phrases.title(of: command)
    let explanation = phrases.explanation(of: command)
    #expect(!title.isEmpty && !explanation.isEmpty && title != explanation)
  }

  @Test(
    "No key means two things in one place",
    arguments: [CommandTable.Context.list, .table, .sheet, .typing])
  func isUnambiguous(context: CommandTable.Context) {
    var owners: [Key: Command] = [:]
    for binding in CommandTable.bindings
    where CommandTable.isValid(binding.scope, in: context) {
      for key in CommandTests.keys(of: binding, in: context) {
        let owner = owners.updateValue(binding.command, forKey: key)
        #expect(owner == nil, "\(key) is bound to \(binding.command) and before")
      }
    }
    #expect(owners.count > 10)
  }

  @Test("A key finds the command that the table shows", arguments: CommandTable.bindings)
  func isFound(binding: Binding) {
    for context in [CommandTable.Context.list, .table, .sheet, .typing]
    where CommandTable.isValid(binding.scope, in: context) {
      for key in CommandTests.keys(of: binding, in: context) {
        #expect(CommandTable.command(for: key, in: context) == binding.command)
      }
    }
  }

  /// The keys of a binding that are heard in a context: tables take digits as figures, fields all.
  private static func keys(of binding: Binding, in context: CommandTable.Context) -> [Key] {
    let letters = binding.letters.filter { letter in
      switch context {
      case .list: true
      case .table, .sheet: !letter.isNumber
      case .typing: false
      }
    }
    return binding.keys + letters.map { .character($0) }
  }
}
