import ArgumentParser
import Canvas
import Domain
import Glibc
import Screens

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
    else { throw Refusal(.usage, phrases.noSuchReportForm(file.quotable)) }
    if let year, Day.last(of: year) == nil { throw Refusal(.usage, phrases.notAYear(year)) }
    let today = try phrases.day(asOf) ?? Clock.now.today
    let since = try phrases.day(since)
    let store = try options.open()
    let shown = year ?? store.workspace.yearToShow(on: today)
    let page = DashboardReport(
      store.workspace, year: shown, today: today, since: since, phrases)
    guard file != "-" else {
      print(page.text, terminator: "")
      return
    }
    guard OutputFile(file).write(Array(page.text.utf8)) else {
      throw Refusal(.refused, phrases.reportNotWritten(file.quotable))
    }
    print(phrases.didReport(file.displayed))
  }
}

/// A file that is written whole or not at all.
struct OutputFile {
  private let path: String

  /// Names a file.
  init(_ path: String) { self.path = path }

  /// Writes the bytes beside it, brings them to the disk, and puts them in its place.
  ///
  /// - Returns: false when any of it failed; then the file is as it was.
  func write(_ bytes: [UInt8]) -> Bool {
    let beside = "\(path).\(getpid()).tmp"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isDone = rest.isEmpty && fsync(file) == 0
    guard close(file) == 0, isDone, rename(beside, path) == 0 else {
      unlink(beside)
      return false
    }
    return true
  }
}
