import ArgumentParser
import Canvas
import Domain
import Phrases
import Tables

/// `bcdiso report …`: pages written from a store.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Phrases.spoken.aboutReport,
    subcommands: [
      ReportDashboard.self, ReportCampaign.self, ReportPlan.self, ReportTargets.self,
    ])
}

/// `bcdiso report dashboard [--since DAY] [--year YEAR] [--as-of DAY] --to FILE`.
struct ReportDashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: Phrases.spoken.aboutReportDashboard)

  @Option(help: ArgumentHelp(Phrases.spoken.helpSince, valueName: Phrases.spoken.valueDay))
  var since: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpYear, valueName: Phrases.spoken.valueYear))
  var year: Int?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpToday, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(Phrases.spoken.helpReportFile, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let form = OfficeForm(file: file)
    guard file == "-" || form.map(ReportDashboard.forms.contains) == true
    else { throw CommandError(.usage, phrases.noSuchReportForm(file.quotable)) }
    if let year, Day.last(of: year) == nil {
      throw CommandError(.usage, phrases.notAYear(String(year)))
    }
    let day = try phrases.day(asOf)
    let since = try phrases.day(since)
    if let year, let day, day.year < year {
      throw CommandError(.usage, phrases.asOfBeforeYear(day, year))
    }
    let store = try options.open()
    let today = Clock.now.today
    let shown = year ?? store.workspace.yearToShow(on: day ?? today)
    if !store.workspace.isPlanned(in: shown) { Program.warn(phrases.nothingPlanned(shown)) }
    let maker = ExportMaker(store: store, day: day, phrases: phrases)
    if let form, form != .md {
      let content = try maker.content(of: .dashboard(year: shown, since: since))
      try write(maker.bytes(of: content, as: form, .dashboard), by: maker, phrases)
      return try options.finish(store)
    }
    let page = DashboardReport(
      store.workspace, year: shown, today: today, asOf: day, since: since, phrases)
    guard file != "-" else {
      print(page.text, terminator: "")
      return try options.finish(store)
    }
    try write(Array(page.text.utf8), by: maker, phrases)
    try options.finish(store)
  }

  /// The forms in which the page comes.
  private static let forms: Set<OfficeForm> = [.md, .docx, .html, .xlsx, .pdf]

  /// Writes the page in the place of an older one: a weekly job writes the same file again.
  private func write(
    _ bytes: [UInt8], by maker: ExportMaker, _ phrases: Phrases
  ) throws(CommandError) {
    let written = try maker.write(bytes, to: file, overwrites: true)
    print(phrases.didReport(written.path.displayed, again: written.again))
  }
}
