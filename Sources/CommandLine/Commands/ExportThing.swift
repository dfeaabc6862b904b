import ArgumentParser
import Canvas
import Documents
import Domain
import Phrases
import Store

/// `bcdiso export KIND [ID] --to FILE`: documents, workbooks and lists, by the ending of the file.
struct ExportThing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Phrases.spoken.aboutExport)

  @Argument(
    help: ArgumentHelp(
      Phrases.spoken.helpExportKind(ExportKind.words), valueName: Phrases.spoken.valueKind),
    completion: .list(ExportKind.words))
  var kind: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpExportID, valueName: Phrases.spoken.valueID))
  var id: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      Phrases.spoken.helpExportFile(OfficeForm.endings),
      valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpAsOf, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Flag(name: .customLong("overwrite"), help: ArgumentHelp(Phrases.spoken.helpOverwrite))
  var overwrites = false

  @Flag(name: .customLong("each"), help: ArgumentHelp(Phrases.spoken.helpEach))
  var isEach = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let form = try OfficeForm.asked(by: file, phrases)
    let kind = try ExportKind.named(kind, phrases)
    let day = try phrases.day(asOf)
    let store = try options.open()
    let maker = ExportMaker(store: store, day: day, phrases: phrases)
    let written = try maker.write(
      kind, named: id, as: form, to: file, isEach: isEach, overwrites: overwrites)
    for (path, again) in written { print(phrases.didReport(path.displayed, again: again)) }
    try options.finish(store)
  }
}
