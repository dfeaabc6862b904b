import Canvas
import Domain
import Phrases
import Screens
import Store

/// One act on a score sheet: the store, who acts, and the sheet as it stands.
struct ScoreSheetRun {
  private let options: StoreOptions
  private let store: OpenedStore
  private let author: Author
  private(set) var workspace: Workspace
  private(set) var sheet: ReplayedSheet
  /// What others wrote to the sheet since it was read.
  private var others: [SheetEvent] = []
  private var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
  /// How often changes are made anew behind what others wrote first.
  private static let attempts = 5

  /// Opens the store for a person who has that permission, and finds the sheet.
  init(_ options: StoreOptions, _ sheet: String, _ permission: Permission) throws(CommandError) {
    self.options = options
    author = try options.writer(with: permission)
    store = try options.open()
    workspace = store.workspace
    self.sheet = try workspace.sheet(called: sheet, options.phrases)
    let heading = self.sheet.heading
    if let obstacle = workspace.obstacle(to: .latest(of: heading.unit, in: heading.campaign)) {
      throw CommandError(.refused, options.phrases.obstacle(obstacle))
    }
  }

  var phrases: Phrases { options.phrases }

  /// The criterion of an ordinal or an id.
  func criterion(_ typed: String) throws(CommandError) -> Criterion {
    guard let row = sheet.criteria?.set.criterion(called: typed) else {
      throw CommandError(.refused, phrases.sheetFault(.unknownCriterion))
    }
    return row
  }

  /// A new id.
  mutating func id(_ letter: Character) -> String { ids.next(letter: letter) }

  /// Writes changes as the next events and says what they were; they are on disk when this returns.
  mutating func write(_ changes: [SheetChange]) throws(CommandError) {
    try write(changes) { _, _, _ in [] }
  }

  /// Supersedes the sheet: its last event, and the version that begins with what it said.
  mutating func supersede(because reason: String) throws(CommandError) {
    let none = CommandError(.refused, phrases.noCriteriaYet)
    try write([.state(.superseded, reason)]) { run, stamp, digest throws(CommandError) in
      guard
        let heading = SheetHeading(superseding: run.sheet, because: reason, digest)
      else { throw none }
      let fresh = ReplayedSheet(heading, run.sheet.criteria, digest)
      let rebased = try run.rebase(of: run.sheet.copied, on: fresh, behind: [], stamp, digest)
      let copies: [SheetEvent] = if case .events(let events) = rebased { events } else { [] }
      return run.workspace.changes(adding: copies, to: fresh)
    }
  }

  /// Writes changes, with what goes with them; behind what others write meanwhile they are made anew.
  private mutating func write(
    _ changes: [SheetChange],
    with more: (inout ScoreSheetRun, Stamp, SheetDigest) throws(CommandError) -> [Change]
  ) throws(CommandError) {
    for act in changes.compactMap(\.rightsAsked) {
      guard let bar = workspace.bar(author, to: act, of: sheet) else { continue }
      throw CommandError(.refused, phrases.sheetBar(bar))
    }
    let changes = sheet.withStaleReasonsDropped(changes)
    let stamp = Stamp(at: Clock.stampNow, by: author.office)
    var refusal = CommandError(.refused, phrases.noCriteriaYet)
    for _ in 0..<ScoreSheetRun.attempts {
      guard let digest = workspace.digest else { throw refusal }
      let news = changes.filter { !sheet.says($0) }
      switch try rebase(of: news, on: sheet, behind: others, stamp, digest) {
      case .unchanged: return print(phrases.nothingChanged.displayed)
      case .conflict(let theirs): throw conflict(news, theirs)
      case .events(let events):
        let all =
          workspace.changes(adding: events, to: sheet) + (try more(&self, stamp, digest))
        do {
          try store.commit(all, stamp)
          return print(phrases.didSay(sentence(news), title).displayed)
        } catch {
          refusal = CommandError(error, at: options.folder, phrases)
          guard reload(after: error) else { throw refusal }
        }
      }
    }
    throw refusal
  }

  /// The events of some changes, or why the sheet does not take them.
  private mutating func rebase(
    of changes: [SheetChange], on sheet: ReplayedSheet, behind others: [SheetEvent], _ stamp: Stamp,
    _ digest: SheetDigest
  ) throws(CommandError) -> Rebase {
    do {
      return try sheet.rebase(of: changes, behind: others, ids: &ids, stamp, digest)
    } catch {
      throw CommandError(.refused, phrases.sheetFault(error.reason, by: sheet.criteria))
    }
  }

  /// Takes the sheet as others left it on the disk; false where something else is in the way.
  private mutating func reload(after failure: CommitFailure) -> Bool {
    if case .conflict(_, .decodingFailure, _) = failure { return false }
    guard case .conflict(let key, _, let current?) = failure,
      key.id == sheet.heading.sheet.text, case .sheet(let found) = current.value
    else { return false }
    workspace.put(current)
    guard let now = workspace.sheets[sheet.heading.sheet] else { return false }
    others += found.events.filter { $0.seq > sheet.count }
    sheet = now
    return true
  }

  /// Says that others said something else of the same.
  private func conflict(_ changes: [SheetChange], _ theirs: SheetEvent) -> CommandError {
    let said = phrases.sentence(theirs.change, by: sheet.criteria)
    return CommandError(.conflict, phrases.saidMeanwhile(sentence(changes), said, by: theirs.by))
  }

  /// Some changes in words.
  private func sentence(_ changes: [SheetChange]) -> String {
    changes.map { phrases.sentence($0, by: sheet.criteria) }.joined(separator: ", ")
  }

  /// The unit and the campaign of the sheet.
  private var title: String { workspace.title(of: sheet.heading) }
}

extension StoreOptions {
  /// Who acts, if they have that permission at all; a refusal says why not.
  func writer(with permission: Permission) throws(CommandError) -> Author {
    let author = try Settings().author(named: author, phrases)
    guard !isReadOnly else { throw CommandError(.refused, phrases.isReadOnly) }
    guard author.role.has(permission) else {
      throw CommandError(.refused, phrases.roleMayNot(author.role, permission))
    }
    return author
  }
}

extension Workspace {
  /// What a sheet is called, begun or not.
  func title(of heading: SheetHeading) -> String {
    let unit = name(of: heading.unit)
    return "\(unit) · \(campaign(heading.campaign)?.title ?? heading.campaign.text)"
  }

  /// The one sheet that `typed` means: its id, or `CAMPAIGN/UNIT`, where none need be begun.
  func sheet(called typed: String, _ phrases: Phrases) throws(CommandError) -> ReplayedSheet {
    let names = names(ofSheet: typed)
    guard let name = names.first else {
      let kind = phrases.recordKind(.sheet)
      let near = sheets(called: typed, isReading: true).compactMap { sheet($0) }
      guard near.isEmpty else {
        let titles = near.map { title(of: $0.heading) }
        throw CommandError(.refused, phrases.onlyAPart(typed.quotable, titles))
      }
      let kinds: Set<RecordKind> = [.campaign, .unit, .sheet]
      let damaged = unreadable.filter { $0.kind.map { kinds.contains($0) } ?? false }
      throw CommandError(
        .refused,
        phrases.noSuchRecord(kind, typed.quotable) + phrases.maybeDamaged(damaged))
    }
    guard names.count == 1 else {
      let titles = names.compactMap { sheet($0).map { title(of: $0.heading) } }
      throw CommandError(.refused, phrases.severalRecords(typed.quotable, titles))
    }
    if case .damaged(let file)? = obstacle(to: name) {
      throw CommandError(.store, phrases.obstacle(.damaged(file)))
    }
    guard let sheet = sheet(name) else {
      guard case .beside(let file)? = obstacle(to: name) else {
        throw CommandError(.refused, phrases.noCriteriaYet)
      }
      throw CommandError(.store, phrases.obstacle(.beside(file)))
    }
    return sheet
  }

  /// The sheets that may be meant.
  private func names(ofSheet typed: String) -> [SheetName] {
    if let id = ID<ScoreSheet>(typed), sheets[id] != nil { return [.version(id)] }
    let names = sheets(called: typed)
    guard names.isEmpty else { return names }
    return meant(.sheet, typed).compactMap { ID<ScoreSheet>($0.key.id) }.map { .version($0) }
  }
}
