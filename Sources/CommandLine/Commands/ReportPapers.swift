import ArgumentParser
import Canvas
import Documents
import Domain
import Phrases
import Store

/// `bcdiso report campaign [ID] [--since DAY] --to FILE`: the results of a campaign, for a weekly job.
struct ReportCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: Phrases.spoken.aboutReportCampaign)
  @OptionGroup var report: PaperReport
  func run() throws { try report.write(.campaign) }
}

/// `bcdiso report plan [ID[:YEAR]] [--since DAY] --to FILE`: what of a plan was done in a year.
struct ReportPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: Phrases.spoken.aboutReportPlan)
  @OptionGroup var report: PaperReport
  func run() throws { try report.write(.annual) }
}

/// `bcdiso report targets [ID[:YEAR]] [--since DAY] --to FILE`: how far the targets of a plan are reached.
struct ReportTargets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: Phrases.spoken.aboutReportTargets)
  @OptionGroup var report: PaperReport
  func run() throws { try report.write(.targetReport) }
}

/// A report on a record, written again and again over the older one, with what changed lately at its head.
struct PaperReport: ParsableArguments {
  @Argument(help: ArgumentHelp(Phrases.spoken.helpReportID, valueName: Phrases.spoken.valueID))
  var id: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpSince, valueName: Phrases.spoken.valueDay))
  var since: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpToday, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      Phrases.spoken.helpExportFile(OfficeForm.endings),
      valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String

  @OptionGroup var options: StoreOptions

  /// Writes the report of that kind.
  func write(_ kind: OfficeRequest.Kind) throws {
    let phrases = options.phrases
    let form = try OfficeForm.asked(by: file, phrases)
    let day = try phrases.day(asOf)
    let since = try phrases.day(since)
    let store = try options.open()
    let maker = ExportMaker(store: store, day: day, phrases: phrases)
    let request = try maker.request(for: kind, named: id)
    let content = try maker.content(of: request)
      .telling(since: since, request, in: maker.workspace, on: maker.today, OfficialWording())
    let bytes = try maker.bytes(of: content, as: form, kind)
    let written = try maker.write(bytes, to: file, overwrites: true)
    print(phrases.didReport(written.path.displayed, again: written.again))
    try options.finish(store)
  }
}
