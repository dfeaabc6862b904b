import ArgumentParser
import Domain
import Phrases
import Store

/// `bcdiso move KIND ID --after|--before|--under ROW`: a row elsewhere in its list, with what hangs below it.
struct MoveThing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Phrases.spoken.aboutMoveRow)

  @OptionGroup var named: NamedThing

  @OptionGroup var placing: RowPlaceOptions

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try named.listedKind(phrases)
    var work = try options.openToEdit(kind)
    let listing = Listing(work.workspace)
    let target = try listing.one(kind, named.id, as: .newest, phrases)
    guard !target.isRecord, let path = target.path else {
      throw CommandError(.usage, phrases.onlyRowsMove)
    }
    let place = try placing.destination(phrases) { name throws(CommandError) in
      let row = "\(target.record.key.id)/\(name)"
      let other = try listing.one(kind, row, as: .newest, phrases)
      guard other.path?.parent == path.parent else {
        throw CommandError(.refused, phrases.otherList)
      }
      return other.id
    }
    guard let place else { throw CommandError(.usage, phrases.onePlaceToMove) }
    let changes: [Change]
    do throws(NestingRefusal) {
      changes = try work.workspace.changes(placing: path, place, in: target.record.key)
    } catch {
      throw CommandError(.refused, phrases.nestingRefused(error))
    }
    guard !changes.isEmpty else {
      print(phrases.nothingChanged.displayed)
      return
    }
    try work.make(changes)
    print(phrases.didMove(target.title(in: work.workspace)).displayed)
  }
}
