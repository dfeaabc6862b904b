import ArgumentParser
import Phrases

/// The arguments KIND and ID: which record, or row of one, a command is about.
struct NamedThing: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpKind(ListedKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(ListedKind.words))
  var kind: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpID, valueName: Phrases.spoken.valueID))
  var id: String

  /// The kind that is meant.
  func listedKind(_ phrases: Phrases) throws(CommandError) -> ListedKind {
    try ListedKind.named(kind, phrases)
  }
}
