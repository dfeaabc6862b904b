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
    if kind.form.entries == RosterEntry.form.entries { draft.linkUnit(in: work.workspace) }
    let made = try work.with { document throws(CommandError) in
      try draft.made(ids: &document.ids)
    }
    let slips = work.workspace.slips(in: made.changes)
    try work.make(made.changes)
    print(phrases.didAdd(made.title, made.id).displayed)
    if let behind = made.behind {
      let cited = behind.citations.count
      Program.warn(
        phrases.renumberedAs(behind.steps)
          + (cited == 0 ? "" : " " + phrases.citedOtherwise(cited, canUndo: false)))
    }
    for slip in slips { Program.warn(phrases.sentence(slip, causes: [])) }
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
    guard let list = lists.first, let holder else {
      throw CommandError(.refused, phrases.addOnScreen(phrases.listedKind(kind.word)))
    }
    guard let owner else {
      throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(kind.record)))
    }
    let listing = Listing(workspace)
    let (record, path) = try place(
      in: lists.count == 1 ? [list] : lists, of: holder, called: owner, listing)
    let destination = try placing.destination(phrases) { name throws(CommandError) in
      try listing.one(kind, "\(record.id)/\(name)", as: .newest, phrases).id
    }
    if case .under? = destination, kind.form.form(at: Path(Outline.parent)) == nil {
      throw CommandError(.usage, phrases.onlyForTrees)
    }
    return .list(path, of: record, destination)
  }

  /// The record that is named, and the list in it: `PLAN/GROUP` for rows inside other rows.
  private func place(
    in lists: [String], of holder: ListedKind, called owner: String, _ listing: Listing
  ) throws(CommandError) -> (RecordKey, Path) {
    let phrases = options.phrases
    var names = [(owner: owner, name: "")]
    if lists.count > 1 { names += owner.strokes }
    for (record, name) in names.dropLast() {
      guard let found = try? listing.one(holder, record, as: .on(Clock.now.today), phrases) else {
        continue
      }
      return (found.record.key, try list(lists, in: found.record, called: name))
    }
    let last = names[names.count - 1]
    let found = try listing.one(holder, last.owner, as: .on(Clock.now.today), phrases)
    return (found.record.key, try list(lists, in: found.record, called: last.name))
  }

  /// The innermost of some lists, through the rows that are named or the only ones there.
  private func list(
    _ lists: [String], in record: Record, called name: String
  ) throws(CommandError) -> Path {
    var path = Path(lists.prefix(1).map { $0 })
    var names = name.split(separator: "/").map(String.init)
    for (depth, list) in lists.dropFirst().enumerated() {
      let rows = record.tree[path]?.elements ?? []
      let levels = lists.count - 1 - depth
      var row = rows.count == 1 ? rows[0].rowID : nil
      if names.count >= levels {
        row = try? record.tree.row(called: names.removeFirst(), in: path)
      }
      guard let row else {
        let known = record.tree.namedRows(in: path).map(\.name)
        throw CommandError(.usage, options.phrases.inWhichRow(known))
      }
      path = Path(path.steps + [row, list])
    }
    return path
  }
}
