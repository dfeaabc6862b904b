import ArgumentParser
import Domain
import Editing
import Phrases
import Store

/// `bcdiso add KIND [--in RECORD] FIELD=VALUE …`: a new record, or a row inside one, filled in as on screen.
struct AddThing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Phrases.spoken.aboutAdd)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpKind(ListedKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(ListedKind.words))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpFieldValues, valueName: Phrases.spoken.valueFieldValue))
  var values: [String]

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(Phrases.spoken.helpIn, valueName: Phrases.spoken.valueID))
  var owner: String?

  @OptionGroup var placing: RowPlaceOptions

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let kind = try ListedKind.named(self.kind, phrases)
    var work = try options.openToEdit(kind)
    let place = try place(of: kind, in: work.workspace)
    var draft = ThingDraft(place, kind, work.workspace, phrases)
    for value in values {
      guard let sign = value.firstIndex(of: "=") else {
        throw CommandError(.usage, phrases.noFieldValue(value.quotable))
      }
      try draft.set(String(value[..<sign]), to: String(value[value.index(after: sign)...]))
    }
    let made = try work.with { document throws(CommandError) in
      try draft.made(ids: &document.ids)
    }
    try work.make(made.changes)
    print(phrases.didAdd(made.title, made.id).displayed)
  }

  /// Where the new thing is to stand.
  private func place(
    of kind: ListedKind, in workspace: Workspace
  ) throws(CommandError) -> ThingDraft.Place {
    let phrases = options.phrases
    guard case .rows(in: let lists) = kind.source else {
      if let option = (owner.map { _ in ["--in"] } ?? placing.given).first {
        throw CommandError(.usage, phrases.onlyForRows(option))
      }
      return .store
    }
    let holder = ListedKind.all.first { $0.record == kind.record && $0.source == .records }
    guard lists.count == 1, let list = lists.first, let holder else {
      throw CommandError(.refused, phrases.addOnScreen(phrases.listedKind(kind.word)))
    }
    guard let owner else {
      throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(kind.record)))
    }
    let listing = Listing(workspace)
    let record = try listing.one(holder, owner, as: .on(Clock.now.today), phrases).record.key
    let destination = try placing.destination(phrases) { name throws(CommandError) in
      try listing.one(kind, "\(record.id)/\(name)", as: .newest, phrases).id
    }
    if case .under? = destination, kind.form.form(at: Path(Outline.parent)) == nil {
      throw CommandError(.usage, phrases.onlyForTrees)
    }
    return .list(Path([list]), of: record, destination)
  }
}
