import ArgumentParser
import Canvas
import Domain
import Phrases
import Store

/// `bcdiso history [KIND ID]`: who changed what and when.
struct ListHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: Phrases.spoken.aboutHistory)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpKind(ListedKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(ListedKind.words))
  var kind: String?

  @Argument(help: ArgumentHelp(Phrases.spoken.helpID, valueName: Phrases.spoken.valueID))
  var id: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpNamedAsOf, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    // The events of sheets are part of the history.
    let store = try options.open(sheets: .whole)
    var found: [(record: Record, entry: Tree.LogEntry)] = []
    for record in try records(in: store.workspace) {
      for entry in record.tree.history(of: record.key) { found.append((record, entry)) }
    }
    // The time is for people only; within a record the numbers decide.
    found.sort {
      ($0.entry.stamp.at, $0.record.key, $0.entry.seq)
        < ($1.entry.stamp.at, $1.record.key, $1.entry.seq)
    }
    if isJSON {
      let items = found.map { item(of: $0.entry, $0.record.key) }
      JSONOutput(
        store: store.workspace.header.id, kind: "history", items: items, leftOut: store.leftOut()
      ).print()
      return try finish(store)
    }
    let words = RecordWords(store.workspace, options.phrases)
    for (record, entry) in found {
      print(line(entry, of: record, words, in: store.workspace).displayed)
    }
    try finish(store)
  }

  /// Says what was left out, unless one record was asked for, which is there.
  private func finish(_ store: OpenedStore) throws {
    guard id == nil else { return }
    let listed = try kind.map { try ListedKind.named($0, options.phrases) }
    try options.finish(store, of: listed.map { [$0.record] })
  }

  /// One entry for people: moment, office, record and what; then what `restore` takes.
  private func line(
    _ entry: Tree.LogEntry, of record: Record, _ words: RecordWords, in workspace: Workspace
  ) -> String {
    let what = "\(workspace.title(of: record)): \(words.sentence(entry, of: record))"
    let name = "\(record.key.kind.rawValue) \(record.key.id) \(entry.seq)"
    return [options.phrases.moment(entry.stamp.at), entry.stamp.by, what, "[\(name)]"].joined(
      separator: "  ")
  }

  /// The one record named, or all of them.
  private func records(in workspace: Workspace) throws(CommandError) -> [Record] {
    guard let kind else { return workspace.records.values.sorted { $0.key < $1.key } }
    let listed = try ListedKind.named(kind, options.phrases)
    guard let id else { return workspace.all(listed.record) }
    let day = try options.phrases.day(asOf) ?? Clock.now.today
    return [
      try Listing(workspace).one(listed, id, as: .on(day), isReading: true, options.phrases).record
    ]
  }

  /// An entry as JSON has it.
  private func item(of entry: Tree.LogEntry, _ record: RecordKey) -> Tree {
    var members: [String: Tree] = [:]
    members[JSONKey.record] = record.json
    members[JSONKey.revision] = .integer(entry.seq)
    members[LogKey.at] = .text(entry.stamp.at)
    members[LogKey.by] = .text(entry.stamp.by)
    members[LogKey.path] = .text(entry.change.path.text)
    members[LogKey.change] = .text(entry.change.act.logged.rawValue)
    switch entry.change.act {
    case .create: break
    case .set(_, let old, let new):
      members[LogKey.old] = old
      members[LogKey.new] = new
    case .insert(_, let row, _): members[LogKey.new] = row
    case .remove(_, let row, _): members[LogKey.old] = row
    case .move(_, _, let from, let to):
      members[LogKey.old] = from.map { .text($0) }
      members[LogKey.new] = to.map { .text($0) }
    }
    return .object(members)
  }
}

/// `bcdiso restore KIND ID REVISION`: a record as it was after that entry of its log.
struct RestoreRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: Phrases.spoken.aboutRestore)

  @OptionGroup var named: NamedThing

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpRevision, valueName: Phrases.spoken.valueRevision))
  var revision: Int

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let listed = try named.listedKind(phrases)
    guard listed.source == .records else {
      throw CommandError(.usage, phrases.onlyWholeRecords(named.kind.quotable))
    }
    guard listed.isSettable else { throw CommandError(.refused, phrases.sheetsAreSealed) }
    let author = try options.writer()
    let store = try options.open()
    let key = try deletedToo(listed, in: store.workspace)
    guard let record = store.workspace[key],
      let changes = record.tree.changes(backTo: revision, of: key)
    else { throw CommandError(.refused, phrases.noSuchRevision(revision)) }
    guard !changes.isEmpty else {
      print(phrases.nothingChanged)
      return
    }
    var work = StoreAtWork(store, options, author)
    try work.make(changes)
    print(phrases.didRestore(store.workspace.title(of: record), revision).displayed)
  }

  /// The record named; a deleted one is found by its whole id, so that it can be brought back.
  private func deletedToo(_ listed: ListedKind, in workspace: Workspace) throws(CommandError)
    -> RecordKey
  {
    let key = RecordKey(listed.record, named.id)
    if workspace[key] != nil { return key }
    let times = NamingTimes.on(Clock.now.today)
    return try Listing(workspace).one(listed, named.id, as: times, options.phrases).record.key
  }
}
