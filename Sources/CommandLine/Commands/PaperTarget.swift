import ArgumentParser
import Domain
import Phrases

/// Where what a paper says goes: a day for units, a record for rows.
struct PaperTarget: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpImportOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(Phrases.spoken.helpImportIn, valueName: Phrases.spoken.valueID))
  var record: String?

  @Option(
    name: .customLong("title"),
    help: ArgumentHelp(Phrases.spoken.helpImportTitle, valueName: Phrases.spoken.valueName))
  var title: String?

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(Phrases.spoken.helpImportPlan, valueName: Phrases.spoken.valueID))
  var plan: String?

  @Option(
    name: .customLong("money-unit"),
    help: ArgumentHelp(Phrases.spoken.helpMoneyUnit, valueName: Phrases.spoken.valueName))
  var moneyUnit: String?

  /// Refuses what does not go with a kind, before any file is read.
  func check(_ kind: PaperKind, _ phrases: Phrases) throws(CommandError) {
    switch kind {
    case .scores: break
    case .units, .worksheet:
      let others =
        [("--in", record), ("--title", title), ("--plan", plan)]
        + [("--money-unit", moneyUnit)]
      if let option = others.first(where: { $0.1 != nil })?.0 {
        throw CommandError(.usage, phrases.notForThisPaper(option))
      }
    case .rows(let rows):
      if day != nil { throw CommandError(.usage, phrases.notForThisPaper("--on")) }
      if record == nil, !rows.makesRecords {
        throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(rows.record)))
      }
    }
  }

  /// As what the paper is taken.
  func terms(
    _ kind: PaperKind, in workspace: Workspace, _ phrases: Phrases
  ) throws(CommandError) -> PaperTerms {
    switch kind {
    case .units:
      let given = try phrases.day(day)
      guard let day = given ?? Clock.now.today else {
        throw CommandError(.usage, phrases.notADate(""))
      }
      return .units(UnitImport.Terms(day: day, isDated: given != nil))
    case .scores: throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(.sheet)))
    case .worksheet:
      return .worksheet(UnitWorksheet.Terms(day: try phrases.day(day), decision: ""))
    case .rows(let rows):
      let listing = Listing(workspace)
      let record = try self.record.map { name throws(CommandError) in
        try key(of: rows.record, called: name, listing, phrases)
      }
      let plan = try self.plan.map { name throws(CommandError) in
        try key(of: .plan, called: name, listing, phrases)
      }
      return .rows(
        RowPaperTerms(
          rows, into: record, title: title ?? "", plan: plan.flatMap { ID<Plan>($0.id) },
          moneyUnit: try unit(phrases)))
    }
  }

  /// The record of a kind that is called that.
  private func key(
    of kind: RecordKind, called name: String, _ listing: Listing, _ phrases: Phrases
  ) throws(CommandError) -> RecordKey {
    guard let holder = ListedKind.all.first(where: { $0.record == kind && $0.source == .records })
    else { throw CommandError(.usage, phrases.inWhichRecord(phrases.recordKind(kind))) }
    return try listing.one(holder, name, as: .on(Clock.now.today), phrases).record.key
  }

  private func unit(_ phrases: Phrases) throws(CommandError) -> MoneyUnit? {
    guard let moneyUnit else { return nil }
    let places = MoneyUnit(rawValue: moneyUnit)?.places ?? MoneyScale(moneyUnit)?.places
    guard let unit = MoneyUnit.allCases.first(where: { $0.places == places }) else {
      let all = MoneyUnit.allCases.map(\.rawValue)
      throw CommandError(.usage, phrases.noSuchMoneyUnit(moneyUnit.quotable, all))
    }
    return unit
  }
}
