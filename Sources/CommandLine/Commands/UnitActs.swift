import ArgumentParser
import Domain
import Phrases

/// `bcdiso unit rename UNIT [NAME] [--code CODE]`.
struct RenameUnit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: Phrases.spoken.aboutRename)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpUnit, valueName: Phrases.spoken.valueUnit))
  var unit: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpNewName, valueName: Phrases.spoken.valueName))
  var name: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpCode, valueName: Phrases.spoken.valueCode))
  var code: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpNewKind, valueName: Phrases.spoken.valueKind))
  var kind: String?

  @OptionGroup var given: ReorganisationOptions

  func run() throws {
    let phrases = given.options.phrases
    var run = try ReorganisationRun(given)
    let kind = try run.kind(kind)
    let id = try run.unit(unit, as: .through(run.order.day))
    let name = try name.map { name throws(CommandError) in try phrases.cleaned(name) }
    let code = try code.map { code throws(CommandError) in try phrases.cleaned(code) }
    try run.finish(.rename(id, name: name, code: code, kind: kind))
  }
}

/// `bcdiso unit move UNIT… --to UNIT`.
struct MoveUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Phrases.spoken.aboutMove)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpUnits, valueName: Phrases.spoken.valueUnit))
  var units: [String]

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(Phrases.spoken.helpParent, valueName: Phrases.spoken.valueUnit))
  var parent: String

  @OptionGroup var given: ReorganisationOptions

  func run() throws {
    var run = try ReorganisationRun(given)
    let ids = try run.units(units, as: .through(run.order.day))
    let parent = try run.unit(parent, as: .from(run.order.day))
    try run.finish(.move(ids, under: parent))
  }
}

/// `bcdiso unit merge UNIT UNIT… [--into UNIT] [--name NAME]`.
struct MergeUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: Phrases.spoken.aboutMerge)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpUnits, valueName: Phrases.spoken.valueUnit))
  var units: [String] = []

  @OptionGroup var taken: TakenParts

  @Option(help: ArgumentHelp(Phrases.spoken.helpInto, valueName: Phrases.spoken.valueUnit))
  var into: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpNewName, valueName: Phrases.spoken.valueName))
  var name: String?

  @OptionGroup var becomes: NewUnitOptions

  @OptionGroup var given: ReorganisationOptions

  /// A unit that goes on keeps its kind and parent; a new one needs a name.
  func validate() throws {
    if into == nil, name == nil {
      throw ValidationError(given.options.phrases.mergeNeedsName)
    }
    if into != nil, becomes.kind != nil || becomes.parent != nil {
      throw ValidationError(given.options.phrases.onlyForNewUnits)
    }
  }

  func run() throws {
    let phrases = given.options.phrases
    var run = try ReorganisationRun(given)
    let ids = try run.units(units, as: .before(run.order.day))
    let parts = try run.units(taken.parts, as: .before(run.order.day))
    try run.add(taken.shares, of: ids + parts)
    try run.finish(.merge(ids, parts: parts, into: try successor(run, phrases)))
  }

  /// What the units become.
  private func successor(
    _ run: ReorganisationRun, _ phrases: Phrases
  ) throws(CommandError) -> Reorganisation.Successor {
    let name = try name.map { name throws(CommandError) in try phrases.cleaned(name) }
    let code = try becomes.code(phrases)
    if let into {
      return .existing(try run.unit(into, as: .through(run.order.day)), name: name, code: code)
    }
    return .new(
      try run.new(name ?? "", code: code, kind: becomes.kind, parent: becomes.parent))
  }
}

/// `bcdiso unit found NAME [--part UNIT…]`.
struct FoundUnit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "found", abstract: Phrases.spoken.aboutFound)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpNewName, valueName: Phrases.spoken.valueName))
  var name: String

  @OptionGroup var taken: TakenParts

  @OptionGroup var becomes: NewUnitOptions

  @OptionGroup var given: ReorganisationOptions

  func run() throws {
    let phrases = given.options.phrases
    var run = try ReorganisationRun(given)
    let parts = try run.units(taken.parts, as: .before(run.order.day))
    try run.add(taken.shares, of: parts)
    let new = try run.new(
      try phrases.cleaned(name), code: try becomes.code(phrases), kind: becomes.kind,
      parent: becomes.parent)
    try run.finish(.found(new, outOf: parts))
  }
}

/// `bcdiso unit split UNIT NAME NAME… [--code CODE --code CODE…]`.
struct SplitUnit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: Phrases.spoken.aboutSplit)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpUnit, valueName: Phrases.spoken.valueUnit))
  var unit: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpNewNames, valueName: Phrases.spoken.valueName))
  var names: [String]

  @Option(
    name: .customLong("code"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpCodes, valueName: Phrases.spoken.valueCode))
  var codes: [String] = []

  @Option(help: ArgumentHelp(Phrases.spoken.helpNewKind, valueName: Phrases.spoken.valueKind))
  var kind: String?

  @OptionGroup var given: ReorganisationOptions

  /// A code belongs to the name of the same place: so there is one for each, or none at all.
  func validate() throws {
    guard codes.isEmpty || codes.count == names.count else {
      throw ValidationError(
        given.options.phrases.codesForNames(codes.count, names: names.count))
    }
  }

  func run() throws {
    let phrases = given.options.phrases
    var run = try ReorganisationRun(given)
    let id = try run.unit(unit, as: .before(run.order.day))
    let kind = try run.kind(kind)
    var parts: [Reorganisation.NewUnit] = []
    for (place, name) in names.enumerated() {
      let code = codes.isEmpty ? "" : try phrases.cleaned(codes[place])
      parts.append(
        Reorganisation.NewUnit(
          name: try phrases.cleaned(name), code: code.isEmpty ? nil : code, kind: kind))
    }
    try run.finish(.split(id, into: parts))
  }
}

/// `bcdiso unit dissolve UNIT`.
struct DissolveUnit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dissolve", abstract: Phrases.spoken.aboutDissolve)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpUnit, valueName: Phrases.spoken.valueUnit))
  var unit: String

  @OptionGroup var given: ReorganisationOptions

  func run() throws {
    var run = try ReorganisationRun(given)
    let id = try run.unit(unit, as: .before(run.order.day))
    try run.finish(.dissolve(id))
  }
}
