import ArgumentParser
import Canvas
import Domain
import Phrases

/// `bcdiso receive REPORT UNIT… [--year Y] [--period N] [--on DAY]`: reports that came in.
struct ReceiveReports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: Phrases.spoken.aboutReceive)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpReport, valueName: Phrases.spoken.valueID))
  var report: String

  @OptionGroup var named: NamedUnits

  @Option(help: ArgumentHelp(Phrases.spoken.helpReportYear, valueName: Phrases.spoken.valueYear))
  var year: Int?

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpReportPeriod, valueName: Phrases.spoken.valueNumber))
  var period: Int?

  @OptionGroup var entered: EntryDay

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let phrases = planned.options.phrases
    let day = try entered.day(planned)
    var work = try planned.options.openToWrite()
    let workspace = work.workspace
    let round = try round(in: workspace, on: day)
    let units = try named.some(
      in: workspace, as: workspace.namingTimes(in: round.plan.key), phrases)
    let changes = work.with { document in
      round.changes(receivedFrom: units, on: day, ids: &document.ids)
    }
    guard !changes.isEmpty else { throw CommandError(.refused, phrases.allReceived) }
    let before = Set(round.senders.filter { $0.receipt != nil }.map(\.unit))
    let new = units.filter { !before.contains($0) }
    let left = units.count - new.count
    let told = phrases.receivedFrom(new.map { workspace.name(of: $0) }, round, on: day, left: left)
    try planned.finish(changes, told, told: told.first ?? "", at: &work)
    // Who does not have to report may have been meant; it is taken all the same.
    let known = Set(round.senders.map(\.unit))
    let others = new.filter { !known.contains($0) }
    guard !round.senders.isEmpty, !others.isEmpty else { return }
    Program.warn(phrases.notAmongSenders(others.map { workspace.name(of: $0) }))
  }

  /// The round that is meant: of the year, and of several the one whose day is nearest.
  private func round(in workspace: Workspace, on day: Day) throws(CommandError) -> ReportRound {
    let phrases = planned.options.phrases
    let item = try Listing(workspace).one(.named("report", phrases), report, as: .newest, phrases)
    guard let plan = ID<Plan>(item.record.key.id),
      let duty = item.path?.steps.last.flatMap({ ID<ReportDuty>($0) })
    else { throw CommandError(.refused, phrases.onlyAmongReports) }
    let rounds = ReportRound.all(duty, of: plan, year: year ?? day.year, in: workspace)
    guard rounds.count > 1, let period else {
      guard let only = rounds.first, rounds.count == 1 else {
        throw CommandError(.usage, phrases.whichPeriod(rounds.map(\.period)))
      }
      return only
    }
    guard let round = rounds.first(where: { $0.period.number == period }) else {
      throw CommandError(.usage, phrases.whichPeriod(rounds.map(\.period)))
    }
    return round
  }
}

/// `bcdiso remind [UNIT…] [--of KIND] [--on DAY]`: who is late, out of the list of what is due.
struct RemindUnits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: Phrases.spoken.aboutRemind)

  @OptionGroup var named: NamedUnits

  @Option(
    name: .customLong("of"),
    help: ArgumentHelp(Phrases.spoken.helpRemindOf, valueName: Phrases.spoken.valueKind),
    completion: .list(DueItem.Category.allCases.map { "\($0)" }))
  var kind: String?

  @OptionGroup var entered: EntryDay

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let phrases = planned.options.phrases
    let day = try entered.day(planned)
    let category = try category()
    var work = try planned.options.openToWrite()
    let workspace = work.workspace
    let wanted =
      named.isEmpty ? nil : Set(try named.some(in: workspace, as: .on(day), phrases))
    let late = DueList(workspace, asOf: day).overdue.filter {
      category == nil || $0.category == category
    }
    let reminders = late.flatMap { phrases.reminders(of: $0) }
      .filter { wanted?.contains($0.unit) ?? true }
    guard !reminders.isEmpty else { throw CommandError(.refused, phrases.nobodyLate) }
    let changes = work.with { document in
      document.workspace.changes(noting: reminders, on: day, ids: &document.ids)
    }
    let units = Set(changes.map(\.record)).count
    let left = Set(reminders).count - changes.count
    let told = phrases.noted(reminders: changes.count, units: units, left: left)
    guard !changes.isEmpty else {
      print(told.displayed)
      return
    }
    let lines = reminders.map {
      "• \(workspace.name(of: $0.unit)): \($0.about)"
        + ($0.due.map { " · \(phrases.date($0))" } ?? "")
    }
    try planned.finish(changes, lines, told: told, at: &work)
  }

  /// The sort of thing that was asked for.
  private func category() throws(CommandError) -> DueItem.Category? {
    guard let kind else { return nil }
    let all = DueItem.Category.allCases
    let phrases = planned.options.phrases
    let found = all.first { "\($0)" == kind || phrases.dueCategory($0).isTyped(as: kind) }
    guard let found else {
      let known = all.map { "\($0) (\(phrases.dueCategory($0)))" }
      throw CommandError(.refused, phrases.badValue(kind.quotable, phrases.chooseOne(of: known)))
    }
    return found
  }
}
