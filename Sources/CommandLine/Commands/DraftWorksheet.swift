import ArgumentParser
import Canvas
import Documents
import Domain
import Glibc
import Phrases
import Store

/// `bcdiso unit worksheet LIST --to FILE`: a worksheet to be filled in, out of a later list of units.
struct DraftWorksheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worksheet", abstract: Phrases.spoken.aboutWorksheet)

  @OptionGroup var source: PaperOptions

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(Phrases.spoken.helpWorksheetTo, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var target: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(Phrases.spoken.helpWorksheetListOn, valueName: Phrases.spoken.valueDay))
  var day: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard let day = try phrases.day(day) ?? Clock.now.today else {
      throw CommandError(.usage, phrases.notADate(""))
    }
    let separator = try separator(phrases)
    guard target == "-" || access(target, F_OK) != 0 else {
      throw CommandError(.refused, phrases.worksheetIsThere(target.quotable))
    }
    let paper = try source.read(phrases)
    let store = try options.open()
    let read = try source.table(
      of: paper, for: UnitField.self, source.kept(of: .units, in: store.workspace),
      named: { $1.name(of: $0) }, phrases)
    let draft = WorksheetDraft(HeadingBody(read.table, read.layout), in: store.workspace, on: day)
    let rows = [phrases.worksheetHeadings] + phrases.rows(of: draft)
    let text = rows.map { row in
      row.map { $0.asCell(between: separator) }.joined(separator: separator)
    }
    .joined(separator: "\r\n")
    // Programs of sheets take a text for Unicode by this mark only.
    let bytes = [0xEF, 0xBB, 0xBF] + Array((text + "\r\n").utf8)
    guard target != "-" else { return StandardOutput.write(bytes) }
    do {
      try OutputFile(target).write(bytes)
    } catch {
      throw CommandError(error, .writingPage, at: target, phrases)
    }
    print("OK \(phrases.didDraftWorksheet(draft, file: target))".displayed)
  }

  /// What parts the cells of such a file.
  private func separator(_ phrases: Phrases) throws(CommandError) -> String {
    let name = target.lowercased()
    if name.hasSuffix(".csv") { return ";" }
    guard name == "-" || name.hasSuffix(".tsv") || name.hasSuffix(".txt") else {
      throw CommandError(.usage, phrases.noSuchWorksheetForm(target.quotable))
    }
    return "\t"
  }
}

extension String {
  /// The text as a cell of a file of delimited text, which no program of sheets takes for a formula.
  fileprivate func asCell(between separator: String) -> String {
    let text = forSpreadsheet
    let isPlain = !text.contains { "\"\r\n\t;,".contains($0) || String($0) == separator }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
