import ArgumentParser
import Canvas
import Domain
import Phrases

/// `bcdiso unit declare UNIT… [--on DAY] [--number N] [--edition E] [--reason R]`.
struct DeclareUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare", abstract: Phrases.spoken.aboutDeclare)

  @OptionGroup var named: NamedUnits

  @OptionGroup var entered: EntryDay

  @Option(help: ArgumentHelp(Phrases.spoken.helpDeclaration, valueName: Phrases.spoken.valueText))
  var number: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpEdition, valueName: Phrases.spoken.valueText))
  var edition: String?

  @Option(
    help: ArgumentHelp(
      Phrases.spoken.helpDeclarationReason, valueName: Phrases.spoken.valueText),
    completion: .list(DeclarationReason.allCases.map(\.rawValue)))
  var reason: String?

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let phrases = planned.options.phrases
    let keys = DeclarationReason.allCases.map(\.rawValue)
    let reason = try reason.map { typed throws(CommandError) in
      try phrases.one(of: keys, typed)
    }
    let entry = UnitEntry.declaration(
      number: try phrases.cleaned(number ?? ""), date: try entered.day(planned),
      edition: try phrases.cleaned(edition ?? ""),
      reason: reason.flatMap { DeclarationReason(rawValue: $0) })
    try planned.enter(entry, named)
  }
}

/// `bcdiso unit stage STAGE UNIT…`.
struct StageUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: Phrases.spoken.aboutStage)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpStage, valueName: Phrases.spoken.valueValue),
    completion: .list(QMSStage.allCases.map(\.rawValue)))
  var stage: String

  @OptionGroup var named: NamedUnits

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let key = try planned.options.phrases.one(of: QMSStage.allCases.map(\.rawValue), stage)
    guard let stage = QMSStage(rawValue: key) else { return }
    try planned.enter(.stage(stage), named)
  }
}

/// `bcdiso unit duty DUTY UNIT… [--year Y] [--on DAY]`.
struct EnterDuty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty", abstract: Phrases.spoken.aboutEnterDuty)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpDutyKey, valueName: Phrases.spoken.valueField),
    completion: .list(YearlyDuty.days))
  var duty: String

  @OptionGroup var named: NamedUnits

  @Option(help: ArgumentHelp(Phrases.spoken.helpDutyYear, valueName: Phrases.spoken.valueYear))
  var year: Int?

  @OptionGroup var entered: EntryDay

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let phrases = planned.options.phrases
    let day = try entered.day(planned)
    let labels = YearlyDuty.days.map { phrases.field($0, of: .unit) }
    let number =
      YearlyDuty.days.firstIndex(of: duty)
      ?? labels.firstIndex { $0.isTyped(as: duty) }
    guard let number else {
      let known = zip(YearlyDuty.days, labels).map { "\($0) (\($1))" }
      throw CommandError(
        .refused, phrases.badValue(duty.quotable, phrases.chooseOne(of: known)))
    }
    try planned.enter(.duty(YearlyDuty.days[number], year: year ?? day.year, on: day), named)
  }
}

extension PlannedOptions {
  /// Enters something for units, or prints what that would do.
  fileprivate func enter(_ entry: UnitEntry, _ named: NamedUnits) throws(CommandError) {
    var work = try options.openToWrite()
    let (phrases, workspace) = (options.phrases, work.workspace)
    let units = try named.some(in: workspace, as: .on(Clock.now.today), phrases)
    let changes = work.with { document in
      document.workspace.changes(entering: entry, for: units, ids: &document.ids)
    }
    guard !changes.isEmpty else {
      throw CommandError(.refused, phrases.allHaveIt(units.count))
    }
    let entered = Set(changes.map(\.record))
    let left = units.filter { !entered.contains($0.key) }.map { workspace.name(of: $0) }
    let lines = phrases.lines(
      of: entry, for: units.filter { entered.contains($0.key) }.map { workspace.name(of: $0) },
      left: left)
    try finish(
      changes, lines, told: phrases.told(entry, count: changes.count, left: left.count), at: &work)
  }
}

extension Phrases {
  /// The key of a list of choices of a unit that was typed, itself or by its label.
  fileprivate func one(of keys: [String], _ typed: String) throws(CommandError) -> String {
    guard let key = choice(typed, among: keys, of: .unit) else {
      throw CommandError(.refused, badValue(typed.quotable, choices(keys, of: .unit)))
    }
    return key
  }
}
