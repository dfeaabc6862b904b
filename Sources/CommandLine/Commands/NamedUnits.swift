import ArgumentParser
import Canvas
import Domain
import Phrases
import Vietnamese

/// The units that a command is about: by name, by group, or from a list.
struct NamedUnits: ParsableArguments {
  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpManyUnits, valueName: Phrases.spoken.valueUnit))
  var units: [String] = []

  @Option(
    name: .customLong("group"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpGroupOfUnits, valueName: Phrases.spoken.valueName))
  var groups: [String] = []

  /// Whether none was named.
  var isEmpty: Bool { units.isEmpty && groups.isEmpty }

  /// The units that are meant, each once in the order in which they were named.
  ///
  /// - Throws: what names none, or several: nothing is done for the others then.
  func ids(
    in workspace: Workspace, as times: NamingTimes, _ phrases: Phrases
  ) throws(CommandError) -> [ID<Unit>] {
    let listing = Listing(workspace)
    var ids: [ID<Unit>] = []
    for text in units where text != "-" {
      let item = try listing.one(
        .named(RecordKind.unit.rawValue, phrases), text, as: times, phrases)
      if let unit = item.unit { ids.append(unit.id) }
    }
    if units.contains("-") {
      let listed = workspace.units(listed: try StandardInput.text(phrases), as: times)
      guard listed.unclear.isEmpty else {
        throw CommandError(.refused, phrases.unclearUnits(listed.unclear.map(\.quotable)))
      }
      ids += listed.units
    }
    for text in groups {
      let item = try listing.one(
        .named(RecordKind.group.rawValue, phrases), text, as: times, phrases)
      guard let group = item.record.value(as: UnitGroup.self) else { continue }
      ids += workspace.members(of: group)
    }
    var seen: Set<ID<Unit>> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// The units that are meant; refused where none is.
  func some(
    in workspace: Workspace, as times: NamingTimes, _ phrases: Phrases
  ) throws(CommandError) -> [ID<Unit>] {
    guard !isEmpty else { throw CommandError(.usage, phrases.noUnitsNamed) }
    let ids = try ids(in: workspace, as: times, phrases)
    guard !ids.isEmpty else { throw CommandError(.refused, phrases.noUnitsMeant) }
    return ids
  }
}

/// Whether anything is written at all, and where.
struct PlannedOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  /// Writes changes that were planned and says what came of it; or only prints what they would do.
  func finish(
    _ changes: [Change], _ lines: [String], told: String, at work: inout StoreAtWork
  ) throws(CommandError) {
    guard !isDryRun else {
      for line in lines { print(line.displayed) }
      return
    }
    try work.make(changes)
    print("OK \(told)".displayed)
  }
}

/// The day of what is entered for units.
struct EntryDay: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpEntryOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  /// The day that was typed, else today.
  func day(_ planned: PlannedOptions) throws(CommandError) -> Day {
    let phrases = planned.options.phrases
    guard let day = try phrases.day(day) ?? Clock.now.today else {
      throw CommandError(.usage, phrases.notADate(""))
    }
    return day
  }
}

extension String {
  /// Whether a word was typed for it, capitals and marks left aside.
  func isTyped(as typed: String) -> Bool { folded == typed.folded }
}
