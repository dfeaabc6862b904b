import ArgumentParser
import Domain
import Phrases

/// The options that say by which row of its list a row is put.
struct RowPlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("after"),
    help: ArgumentHelp(Phrases.spoken.helpAfter, valueName: Phrases.spoken.valueID))
  var after: String?

  @Option(
    name: .customLong("before"),
    help: ArgumentHelp(Phrases.spoken.helpBefore, valueName: Phrases.spoken.valueID))
  var before: String?

  @Option(
    name: .customLong("under"),
    help: ArgumentHelp(Phrases.spoken.helpUnder, valueName: Phrases.spoken.valueID))
  var under: String?

  /// The options that are given, by their names.
  var given: [String] {
    [("--after", after), ("--before", before), ("--under", under)].compactMap {
      $1 == nil ? nil : $0
    }
  }

  /// The place that is meant; nil where none of the options is given.
  ///
  /// The row that is named stands in the record: `row` finds it.
  func destination(
    _ phrases: Phrases, row: (String) throws(CommandError) -> String
  ) throws(CommandError) -> RowDestination? {
    guard given.count < 2 else { throw CommandError(.usage, phrases.onePlaceToMove) }
    if let after { return .after(try row(after)) }
    if let before { return .before(try row(before)) }
    if let under { return .under(try row(under)) }
    return nil
  }
}
