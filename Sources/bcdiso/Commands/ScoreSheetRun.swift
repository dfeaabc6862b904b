import Canvas
import Domain
import Screens
import Store

/// One act on a score sheet: the store, who acts, and the sheet as it stands.
struct ScoreSheetRun {
  private let options: StoreOptions
  private let store: OpenedStore
  private let actor: Actor
  let sheet: SheetEvents
  private var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))

  /// Opens the store for a person who may do that work, and finds the sheet.
  init(_ options: StoreOptions, _ sheet: String, _ work: Work) throws(Refusal) {
    self.options = options
    actor = try options.writer(of: work)
    store = try options.open()
    self.sheet = try store.workspace.sheet(called: sheet, options.phrases)
  }

  var phrases: Phrases { options.phrases }
  var workspace: Workspace { store.workspace }

  /// The criterion of an ordinal or an id.
  func criterion(_ typed: String) throws(Refusal) -> Criterion {
    guard let row = sheet.criteria?.set.criterion(called: typed) else {
      throw Refusal(.refused, phrases.sheetFault(.unknownCriterion))
    }
    return row
  }

  /// A new id.
  mutating func id(_ letter: Character) -> String { ids.next(letter: letter) }

  /// Writes changes as the next events and says what they were; they are on disk when this returns.
  mutating func write(_ changes: [SheetChange], more: [Change] = []) throws(Refusal) {
    let news = changes.filter { !sheet.says($0) }
    guard !news.isEmpty, let digest = workspace.digest else {
      print(phrases.nothingChanged.displayed)
      return
    }
    let events = try events(news, of: sheet, digest)
    try options.commit(
      workspace.changes(adding: events, to: sheet) + more, to: store, by: actor)
    let said = news.map { phrases.sentence($0, by: sheet.criteria) }.joined(separator: ", ")
    print(phrases.didSay(said, title).displayed)
  }

  /// Supersedes the sheet: its last event, and the version that begins with what it said.
  mutating func supersede(because reason: String) throws(Refusal) {
    guard let digest = workspace.digest,
      let heading = SheetHeading(superseding: sheet.heading, because: reason, digest)
    else { throw Refusal(.refused, phrases.noCriteriaYet) }
    let fresh = SheetEvents(heading, sheet.criteria, digest)
    let copies = try events(sheet.copied, of: fresh, digest)
    try write(
      [.state(.superseded, reason)], more: workspace.changes(adding: copies, to: fresh))
  }

  /// The events of some changes, or why the sheet does not take them.
  private mutating func events(
    _ changes: [SheetChange], of sheet: SheetEvents, _ digest: SheetDigest
  ) throws(Refusal) -> [SheetEvent] {
    let stamp = Stamp(at: Clock.stampNow, by: actor.office)
    do {
      return try sheet.events(changes, ids: &ids, stamp, digest)
    } catch {
      throw Refusal(.refused, phrases.sheetFault(error.reason))
    }
  }

  /// The unit and the campaign of the sheet.
  private var title: String { workspace.title(of: sheet.heading) }
}

extension StoreOptions {
  /// Who acts, if they may do that work at all; a refusal says why not.
  func writer(of work: Work) throws(Refusal) -> Actor {
    let actor = Settings().actor(named: actor)
    guard !isReadOnly else { throw Refusal(.refused, phrases.isReadOnly) }
    guard actor.role.may(work) else {
      throw Refusal(.refused, phrases.roleMayNot(actor.role, work))
    }
    return actor
  }
}

extension Workspace {
  /// What a sheet is called, begun or not.
  func title(of heading: SheetHeading) -> String {
    let unit = unit(heading.unit)?.name(on: nil) ?? heading.unit.text
    return "\(unit) · \(campaign(heading.campaign)?.title ?? heading.campaign.text)"
  }

  /// The one sheet that `typed` means: its id, or `CAMPAIGN/UNIT`, where none need be begun.
  func sheet(called typed: String, _ phrases: Phrases) throws(Refusal) -> SheetEvents {
    let names = names(ofSheet: typed)
    guard let name = names.first else {
      let kind = phrases.recordKind(.sheet)
      throw Refusal(.refused, phrases.noSuchRecord(kind, typed.quotable))
    }
    guard names.count == 1 else {
      let titles = names.compactMap { sheet($0).map { title(of: $0.heading) } }
      throw Refusal(.refused, phrases.severalRecords(typed.quotable, titles))
    }
    guard let sheet = sheet(name) else { throw Refusal(.refused, phrases.noCriteriaYet) }
    return sheet
  }

  /// The sheets that may be meant.
  private func names(ofSheet typed: String) -> [SheetName] {
    if let id = ID<ScoreSheet>(typed), sheets[id] != nil { return [.version(id)] }
    // A campaign's name may hold the stroke, a unit's hardly does: it is cut at the last one.
    guard let stroke = typed.lastIndex(of: "/") else {
      return find(.sheet, typed).compactMap { ID<ScoreSheet>($0.key.id) }.map { .version($0) }
    }
    let units = find(.unit, String(typed[typed.index(after: stroke)...]))
      .compactMap { ID<Unit>($0.key.id) }
    var names: [SheetName] = []
    for record in find(.campaign, String(typed[..<stroke])) {
      guard case .campaign(let campaign) = record.value else { continue }
      for unit in units {
        let isListed = campaign.units.contains { $0.unit == unit }
        guard isListed || sheets.sheet(of: unit, in: campaign.id) != nil else { continue }
        names.append(.latest(of: unit, in: campaign.id))
      }
    }
    return names
  }
}
