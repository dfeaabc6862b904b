import ArgumentParser
import Canvas
import Domain
import Phrases
import Store

/// `bcdiso unit …`: what happens to units by a decision.
struct UnitCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: Phrases.spoken.aboutUnit,
    subcommands: [
      RenameUnit.self, MoveUnits.self, MergeUnits.self, FoundUnit.self, SplitUnit.self,
      DissolveUnit.self, DraftWorksheet.self, CarryOutWorksheet.self, DeclareUnits.self,
      StageUnits.self, EnterDuty.self,
    ])
}

/// The day, the decision, and whether anything is written at all.
struct ReorganisationOptions: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpDecision, valueName: Phrases.spoken.valueText))
  var decision: String?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @OptionGroup var options: StoreOptions
}

/// One reorganisation at work: the store, who acts, and the act as it takes shape.
struct ReorganisationRun {
  private let given: ReorganisationOptions
  private let store: OpenedStore
  private let author: Author
  private let listing: Listing
  var order: Reorganisation

  private var phrases: Phrases { given.options.phrases }

  /// Opens the store for a person who may write.
  init(_ given: ReorganisationOptions) throws(CommandError) {
    self.given = given
    let phrases = given.options.phrases
    let day = try phrases.day(given.day) ?? Clock.now.today
    guard let day else { throw CommandError(.usage, phrases.notADate("")) }
    author = try given.options.writer()
    let decision = try phrases.cleaned(given.decision ?? "")
    store = try given.options.open()
    listing = Listing(store.workspace)
    let seed = UInt64.random(in: .min ... .max)
    order = Reorganisation(
      of: store.workspace, on: day, by: decision, ids: IDGenerator(seed: seed))
  }

  /// The unit of that name, as of the times at which a decision names it.
  func unit(_ text: String, as times: NamingTimes) throws(CommandError) -> ID<Unit> {
    let kind = try ListedKind.named(RecordKind.unit.rawValue, phrases)
    let item = try listing.one(kind, text, as: times, phrases)
    guard let unit = item.unit else {
      throw CommandError(
        .refused, phrases.noSuchRecord(phrases.listedKind(kind.word), text.quotable))
    }
    return unit.id
  }

  /// The units of those names.
  func units(_ texts: [String], as times: NamingTimes) throws(CommandError) -> [ID<Unit>] {
    var units: [ID<Unit>] = []
    for text in texts {
      let unit = try unit(text, as: times)
      if !units.contains(unit) { units.append(unit) }
    }
    return units
  }

  /// The key of a kind of unit that was typed.
  func kind(_ text: String?) throws(CommandError) -> String? {
    guard let text else { return nil }
    do {
      return try store.workspace.tree(from: phrases.typed(text), as: .unitKind)?.asText
    } catch {
      throw CommandError(.refused, phrases.badValue(text.quotable, phrases.fault(error)))
    }
  }

  /// A new unit as it was typed; an empty parent stands for none.
  func new(
    _ name: String, code: String?, kind: String?, parent: String?
  ) throws(CommandError) -> Reorganisation.NewUnit {
    var new = Reorganisation.NewUnit(name: name, code: code, kind: try self.kind(kind))
    guard let parent else { return new }
    if try phrases.cleaned(parent).isEmpty {
      new.isTop = true
    } else {
      new.parent = try unit(parent, as: .from(order.day))
    }
    return new
  }

  /// The changes of an act; why not is a refusal.
  private mutating func changes(of act: ReorganisationAct) throws(CommandError) -> [Change] {
    do {
      return try order.changes(of: act)
    } catch {
      let workspace = store.workspace
      throw CommandError(
        .refused,
        phrases.reorganisation(error, asked: .commandLine) {
          workspace.unit($0)?.name(on: nil) ?? $0.text
        })
    }
  }

  /// Takes the shares of units that were named, each as `UNIT=SHARE`.
  mutating func add(_ shares: [String], of units: [ID<Unit>]) throws(CommandError) {
    for text in shares {
      guard let sign = text.lastIndex(of: "=") else {
        throw CommandError(.refused, phrases.badShare(text.quotable))
      }
      let unit = try unit(String(text[..<sign]), as: .before(order.day))
      let share: Tree?
      do {
        let typed = phrases.typed(String(text[text.index(after: sign)...]))
        share = try store.workspace.tree(from: typed, as: .share)
      } catch {
        throw CommandError(.refused, phrases.badValue(text.quotable, phrases.fault(error)))
      }
      guard units.contains(unit), let share = share?.asInteger else {
        throw CommandError(.refused, phrases.badShare(text.quotable))
      }
      order.shares[unit] = share
    }
  }

  /// Does an act: writes all its changes at once, or prints them when that is all that was asked.
  mutating func finish(_ act: ReorganisationAct) throws(CommandError) {
    let changes = try changes(of: act)
    var after = store.workspace
    do {
      try after.apply(changes, Stamp(at: Clock.stampNow, by: author.office))
    } catch {
      throw CommandError(.refused, phrases.refused(error))
    }
    guard !given.isDryRun else {
      for line in phrases.lines(of: changes, in: after) { print(line.displayed) }
      return
    }
    var work = StoreAtWork(store, given.options, author)
    try work.make(changes)
    let sentence = phrases.reorganised(act, on: order.day, in: store.workspace)
    print(phrases.didReorganise(sentence).displayed)
    let doubts = order.doubts(of: changes, in: after)
    for doubt in phrases.sentences(of: doubts, asked: .commandLine) { Program.warn(doubt) }
  }
}

extension Phrases {
  /// Typed text as it may be kept.
  func cleaned(
    _ typed: String, as form: FieldForm = .text
  ) throws(CommandError) -> String {
    do {
      return try Workspace.cleaned(typed, as: form)
    } catch {
      throw CommandError(.refused, badValue(typed.quotable, fault(error)))
    }
  }
}
