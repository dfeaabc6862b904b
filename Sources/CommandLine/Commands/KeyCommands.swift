import ArgumentParser
import Canvas
import Domain
import Editing
import Phrases
import Store

/// `bcdiso key …`: by what sheets are signed.
struct KeyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: Phrases.spoken.aboutKey,
    subcommands: [NewKey.self, ShowKeys.self, ListKeys.self, EnrolKey.self, RetireKey.self])
}

/// `bcdiso key new [--passphrase]`: a key of one's own.
struct NewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: Phrases.spoken.aboutNewKey)

  @Flag(name: .customLong("passphrase"), help: ArgumentHelp(Phrases.spoken.helpPassphrase))
  var hasPassphrase = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let passphrase = hasPassphrase ? try chosen(phrases) : nil
    let key = PrivateKey.make()
    do {
      let path = try KeyFile.write(key, sealedBy: passphrase, in: UserFolders.keys)
      print(phrases.madeKey(key.publicKey, path.displayed))
    } catch {
      throw CommandError(error, .keepingKey, at: UserFolders.keys, phrases)
    }
  }

  /// A passphrase that was typed twice alike.
  private func chosen(_ phrases: Phrases) throws(CommandError) -> String {
    guard let first = Passphrase.asked(phrases.newPassphrase),
      let again = Passphrase.asked(phrases.passphraseAgain)
    else { throw CommandError(.refused, phrases.noPassphrase) }
    guard !first.isEmpty, first == again else {
      throw CommandError(.refused, phrases.passphrasesDiffer)
    }
    return first
  }
}

/// `bcdiso key show`: the keys on this machine.
struct ShowKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Phrases.spoken.aboutShowKeys)

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let own = OwnKeys(phrases).files
    guard !own.isEmpty else { return print(phrases.noKeyHere) }
    for file in own { print(phrases.ownKey(file.publicKey, file.path.displayed, file.isSealed)) }
  }
}

/// `bcdiso key list`: the keys that a store knows.
struct ListKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Phrases.spoken.aboutListKeys)

  @OptionGroup var options: StoreOptions

  func run() throws {
    let (store, phrases) = (try options.open(), options.phrases)
    let workspace = store.workspace
    guard workspace.keys.isInUse else { return print(phrases.noKeysInStore) }
    for key in workspace.keys.keys {
      for line in phrases.lines(of: key, workspace, on: Clock.now.today) { print(line.displayed) }
    }
    try options.finish(store, of: [.key])
  }
}

/// `bcdiso key enrol PUBLIC --office OFFICE --role ROLE [--unit U]… [--team T]… [--from DAY] [--to DAY]`.
struct EnrolKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol", abstract: Phrases.spoken.aboutEnrolKey)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpPublicKey, valueName: Phrases.spoken.valueKey))
  var key: String

  @Option(help: ArgumentHelp(Phrases.spoken.helpKeyOffice, valueName: Phrases.spoken.valueName))
  var office: String

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpKeyRole, valueName: Phrases.spoken.valueValue),
    completion: .list(AuthorRole.allCases.map(\.rawValue)))
  var role: String

  @Option(
    name: .customLong("unit"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpKeyUnits, valueName: Phrases.spoken.valueUnit))
  var units: [String] = []

  @Option(
    name: .customLong("team"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpKeyTeams, valueName: Phrases.spoken.valueName))
  var teams: [String] = []

  @Option(help: ArgumentHelp(Phrases.spoken.helpKeyFrom, valueName: Phrases.spoken.valueDay))
  var from: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpKeyTo, valueName: Phrases.spoken.valueDay))
  var to: String?

  @OptionGroup var options: StoreOptions

  /// Refuses a role that there is not.
  func validate() throws {
    if AuthorRole(rawValue: role) == nil {
      throw ValidationError(options.phrases.noSuchRole(role.quotable))
    }
  }

  func run() throws {
    let phrases = options.phrases
    var work = try options.openToWrite()
    let isFirst = !work.workspace.keys.isInUse
    let draft = try draft(in: work.workspace)
    let own = OwnKeys(phrases)
    let signers =
      isFirst
      ? try own.signer(draft.publicKey)
      : try own.signers(for: work.author, in: work.workspace)
    try work.enrol(draft, signers)
    print(phrases.enrolledKey(draft, isFirst: isFirst).displayed)
  }

  /// What is said of the key.
  private func draft(in workspace: Workspace) throws(CommandError) -> KeyDraft {
    let phrases = options.phrases
    guard let role = AuthorRole(rawValue: role), let from = try phrases.day(from) ?? Clock.now.today
    else { throw CommandError(.usage, phrases.notADate("")) }
    let listing = Listing(workspace)
    var ids: [ID<Unit>] = []
    for text in units {
      let item = try listing.one(
        .named(RecordKind.unit.rawValue, phrases), text, as: .newest, phrases)
      if let unit = item.unit { ids.append(unit.id) }
    }
    let known = Set(workspace.all(Campaign.self).flatMap(\.teams).map(\.name))
    if let team = teams.first(where: { !known.contains($0) }) {
      throw CommandError(.refused, phrases.noSuchTeam(team.quotable, known.sorted()))
    }
    return KeyDraft(
      publicKey: key.lowercased(), office: try phrases.cleaned(office, as: .text), role: role,
      units: ids, teams: teams, from: from, to: try phrases.day(to))
  }
}

/// `bcdiso key retire KEY [--from DAY]`: a key that was lost or given up.
struct RetireKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: Phrases.spoken.aboutRetireKey)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpKnownKey, valueName: Phrases.spoken.valueKey))
  var key: String

  @Option(help: ArgumentHelp(Phrases.spoken.helpRetiredFrom, valueName: Phrases.spoken.valueDay))
  var from: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    var work = try options.openToWrite()
    guard let day = try phrases.day(from) ?? Clock.now.today else {
      throw CommandError(.usage, phrases.notADate(""))
    }
    let found = work.workspace.keys.keys.filter { key in
      key.id.text == self.key || key.publicKey.hasPrefix(self.key.lowercased())
    }
    guard let known = found.first, found.count == 1, !key.isEmpty else {
      throw CommandError(.refused, phrases.whichKey(key.quotable, found.count))
    }
    let signers = try OwnKeys(phrases).signers(for: work.author, in: work.workspace)
    let steps = work.workspace.steps(by: known, from: day)
    try work.retire(known, from: day, signers)
    print(phrases.retiredKey(known, from: day, losing: steps).displayed)
  }
}

extension StoreAtWork {
  /// Enrols a key and brings it to the disk.
  mutating func enrol(_ draft: KeyDraft, _ signers: [KeySigner]) throws(CommandError) {
    let (author, workspace) = (author, workspace)
    let made = with { document in (document.ids.next(letter: SigningKey.letter), document.stamp) }
    guard let id = ID<SigningKey>(made.0) else { return }
    let change: Change
    do throws(KeyRefusal) {
      change = try workspace.enrolling(draft, by: author, signers, id: id, made.1)
    } catch {
      throw CommandError(.refused, phrases.keyRefusal(error))
    }
    try make([change])
  }

  /// Retires a key and brings that to the disk.
  mutating func retire(
    _ key: SigningKey, from day: Day, _ signers: [KeySigner]
  ) throws(CommandError) {
    let stamp = with { $0.stamp }
    let changes: [Change]
    do throws(KeyRefusal) {
      changes = try workspace.retiring(key, from: day, by: author, signers, stamp)
    } catch {
      throw CommandError(.refused, phrases.keyRefusal(error))
    }
    try make(changes)
  }
}
