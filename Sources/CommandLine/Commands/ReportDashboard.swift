import ArgumentParser
import Canvas
import Domain
import Glibc
import Phrases
import Store
import Tables

/// `bcdiso report …`: pages written from a store.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Phrases.spoken.aboutReport,
    subcommands: [ReportDashboard.self])
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
    guard file == "-" || [".md", ".txt"].contains(where: { file.lowercased().hasSuffix($0) })
    else { throw CommandError(.usage, phrases.noSuchReportForm(file.quotable)) }
    if let year, Day.last(of: year) == nil { throw CommandError(.usage, phrases.notAYear(year)) }
    let day = try phrases.day(asOf)
    let since = try phrases.day(since)
    if let year, let day, day.year < year {
      throw CommandError(.usage, phrases.asOfBeforeYear(day, year))
    }
    let store = try options.open()
    let today = Clock.now.today
    let shown = year ?? store.workspace.yearToShow(on: day ?? today)
    let page = DashboardReport(
      store.workspace, year: shown, today: today, asOf: day, since: since, phrases)
    if !store.workspace.isPlanned(in: shown) { Program.warn(phrases.nothingPlanned(shown)) }
    guard file != "-" else {
      print(page.text, terminator: "")
      return try options.finish(store)
    }
    let isThere = access(file, F_OK) == 0
    do {
      try OutputFile(file).write(Array(page.text.utf8))
    } catch {
      throw CommandError(error, .writingPage, at: file, phrases)
    }
    print(phrases.didReport(file.displayed, again: isThere))
    try options.finish(store)
  }
}
