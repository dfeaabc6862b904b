import ArgumentParser
import Domain
import Phrases
import Store

/// `bcdiso move KIND ID --after|--before|--under ROW`: a row elsewhere in its list, with what hangs below it.
struct MoveThing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Phrases.spoken.aboutMoveRow)

  @OptionGroup var named: NamedThing

  @Option(
    name: .customLong("after"),
    help: ArgumentHelp(Phrases.spoken.helpMoveAfter, valueName: Phrases.spoken.valueID))
  var before: String?

  @Option(
    name: .customLong("before"),
    help: ArgumentHelp(Phrases.spoken.helpMoveBefore, valueName: Phrases.spoken.valueID))
  var next: String?

  @Option(
    name: .customLong("under"),
    help: ArgumentHelp(Phrases.spoken.helpMoveUnder, valueName: Phrases.spoken.valueID))
  var above: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try named.listedKind(phrases)
    let author = try options.writer()
    guard kind.isSettable else { throw CommandError(.refused, phrases.sheetsAreSealed) }
    let store = try options.open()
    var work = StoreAtWork(store, options, author)
    let listing = Listing(store.workspace)
    let target = try listing.one(kind, named.id, as: .newest, phrases)
    guard !target.isRecord, let path = target.path else {
      throw CommandError(.usage, phrases.onlyRowsMove)
    }
    let place = try place(beside: target, kind, in: listing)
    let changes: [Change]
    do throws(NestingRefusal) {
      changes = try store.workspace.changes(placing: path, place, in: target.record.key)
    } catch {
      throw CommandError(.refused, phrases.nestingRefused(error))
    }
    guard !changes.isEmpty else {
      print(phrases.nothingChanged.displayed)
      return
    }
    try work.make(changes)
    print(phrases.didMove(target.title(in: store.workspace)).displayed)
  }

  /// Where it is put: beside or under a row of the same list.
  private func place(
    beside target: ListedItem, _ kind: ListedKind, in listing: Listing
  ) throws(CommandError) -> RowDestination {
    let asked = [before, next, above].compactMap { $0 }
    guard asked.count == 1 else { throw CommandError(.usage, options.phrases.onePlaceToMove) }
    let name = "\(target.record.key.id)/\(asked[0])"
    let other = try listing.one(kind, name, as: .newest, options.phrases)
    guard other.path?.parent == target.path?.parent else {
      throw CommandError(.refused, options.phrases.otherList)
    }
    if before != nil { return .after(other.id) }
    return next != nil ? .before(other.id) : .under(other.id)
  }
}
