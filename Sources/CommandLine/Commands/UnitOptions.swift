import ArgumentParser
import Phrases

/// The options of a merger or a founding that say of which units only parts are taken.
struct TakenParts: ParsableArguments {
  @Option(
    name: .customLong("part"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpPart, valueName: Phrases.spoken.valueUnit))
  var parts: [String] = []

  @Option(
    name: .customLong("share"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpShare, valueName: Phrases.spoken.valueText))
  var shares: [String] = []
}

/// The options that say what a new unit is.
struct NewUnitOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.spoken.helpCode, valueName: Phrases.spoken.valueCode))
  var code: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpNewKind, valueName: Phrases.spoken.valueKind))
  var kind: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpParent, valueName: Phrases.spoken.valueUnit))
  var parent: String?

  /// The official code as it is written, none where none was given.
  func code(_ phrases: Phrases) throws(CommandError) -> String? {
    try code.map { code throws(CommandError) in try phrases.cleaned(code) }
  }
}
