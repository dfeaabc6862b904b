import ArgumentParser
import Canvas
import Domain
import Phrases

/// `bcdiso campaign visits CAMPAIGN [UNIT…] --from DAY [--to DAY] [--most N] [--team TEAM]…`.
struct LayVisits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visits", abstract: Phrases.spoken.aboutLayVisits)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpCampaign, valueName: Phrases.spoken.valueCampaign))
  var campaign: String

  @OptionGroup var named: NamedUnits

  @Option(help: ArgumentHelp(Phrases.spoken.helpVisitsFrom, valueName: Phrases.spoken.valueDay))
  var from: String

  @Option(help: ArgumentHelp(Phrases.spoken.helpVisitsTo, valueName: Phrases.spoken.valueDay))
  var to: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpVisitsMost, valueName: Phrases.spoken.valueNumber))
  var most: Int?

  @Option(
    name: .customLong("team"), parsing: .singleValue,
    help: ArgumentHelp(Phrases.spoken.helpVisitTeams, valueName: Phrases.spoken.valueName))
  var teams: [String] = []

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpVisitMode, valueName: Phrases.spoken.valueValue),
    completion: .list(VisitMode.allCases.map(\.rawValue)))
  var mode: String?

  @OptionGroup var planned: PlannedOptions

  func run() throws {
    let phrases = planned.options.phrases
    var work = try planned.options.openToWrite()
    let workspace = work.workspace
    let item = try Listing(workspace).one(
      .named(RecordKind.campaign.rawValue, phrases), campaign, as: .newest, phrases)
    guard let campaign = item.record.value(as: Campaign.self) else { return }
    let order = try order(of: campaign, in: workspace)
    let layout: VisitLayout
    do throws(VisitLayout.Fault) {
      layout = try VisitLayout(order, of: campaign)
    } catch {
      throw CommandError(.refused, phrases.fault(error))
    }
    let changes = work.with { document in layout.changes(in: campaign, ids: &document.ids) }
    try planned.finish(
      changes, phrases.lines(of: layout, campaign, in: workspace), told: phrases.told(layout),
      at: &work)
  }

  /// What is asked for: without units all of the campaign, without teams all of its teams.
  private func order(
    of campaign: Campaign, in workspace: Workspace
  ) throws(CommandError) -> VisitLayout.Order {
    let phrases = planned.options.phrases
    guard let from = try phrases.day(from) else {
      throw CommandError(.usage, phrases.notADate(from.quotable))
    }
    let to = try phrases.day(to)
    if let to, to < from { throw CommandError(.usage, phrases.endsBeforeItBegins) }
    if let most, most < 1 { throw CommandError(.usage, phrases.fault(.notACount)) }
    let all = campaign.units.map(\.unit)
    let units =
      named.isEmpty
      ? all : try named.some(in: workspace, as: workspace.namingTimes(in: campaign.id.key), phrases)
    let known = Set(all)
    let others = units.filter { !known.contains($0) }
    guard others.isEmpty else {
      throw CommandError(
        .refused, phrases.notInCampaign(others.map { workspace.name(of: $0) }))
    }
    return VisitLayout.Order(
      units, by: try teamIDs(of: campaign), from: from, to: to, most: most, mode: try visitMode())
  }

  /// The teams that were named, else all.
  private func teamIDs(of campaign: Campaign) throws(CommandError) -> [ID<Team>] {
    let phrases = planned.options.phrases
    guard !teams.isEmpty else { return campaign.teams.map(\.id) }
    return try teams.map { typed throws(CommandError) in
      let meant = campaign.teams.filter { $0.id.text == typed || $0.name.isTyped(as: typed) }
      guard meant.count == 1 else {
        throw CommandError(
          .refused,
          phrases.badValue(typed.quotable, phrases.chooseOne(of: campaign.teams.map(\.name))))
      }
      return meant[0].id
    }
  }

  /// How the units are seen, where that was said.
  private func visitMode() throws(CommandError) -> VisitMode? {
    guard let mode else { return nil }
    let phrases = planned.options.phrases
    let keys = VisitMode.allCases.map(\.rawValue)
    guard let key = phrases.choice(mode, among: keys, of: .campaign) else {
      throw CommandError(
        .refused, phrases.badValue(mode.quotable, phrases.choices(keys, of: .campaign)))
    }
    return VisitMode(rawValue: key)
  }
}
