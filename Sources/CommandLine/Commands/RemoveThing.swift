import ArgumentParser
import Domain
import Phrases
import Store

/// `bcdiso remove KIND ID`: a record, or a row with what hangs below it, as the screens delete it.
struct RemoveThing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: Phrases.spoken.aboutRemove)

  @OptionGroup var named: NamedThing

  @Flag(name: .customLong("anyway"), help: ArgumentHelp(Phrases.spoken.helpAnyway))
  var isMeant = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try named.listedKind(phrases)
    var work = try options.openToEdit(kind)
    let target = try Listing(work.workspace)
      .one(kind, named.id, as: .on(Clock.now.today), phrases)
    let title = target.title(in: work.workspace)
    let changes = changes(removing: target, in: work.workspace)
    if !isMeant { try refuse(changes, titled: title, in: work.workspace) }
    try work.make(changes)
    print(phrases.didRemove(title, changes.count).displayed)
  }

  private func changes(removing target: ListedItem, in workspace: Workspace) -> [Change] {
    let key = target.record.key
    guard !target.isRecord, let path = target.path else {
      return [Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))]
    }
    return workspace.changes(removing: path, in: key)
  }

  /// Refuses to take away what others name, or several rows at once, unless that is meant.
  private func refuse(
    _ changes: [Change], titled title: String, in workspace: Workspace
  ) throws(CommandError) {
    let gone = Set(
      changes.map { change in
        if case .remove(_, let row, _) = change.act { return row.rowID ?? "" }
        return change.record.id
      })
    var rest = workspace
    try? rest.apply(changes, Stamp(at: "", by: ""))
    let places = rest.records(naming: gone).compactMap { rest[$0].map { rest.title(of: $0) } }
    guard !places.isEmpty || changes.count > 1 else { return }
    throw CommandError(
      .refused, options.phrases.removesMore(title, rows: changes.count, usedIn: places))
  }
}
